"""Files, directories, globs and standard input as raw articles; web archives are handed on to `warc`.

An article's `path` is its name inside the ingested root: the raw folder where the file lies in it, else the
directory or the fixed part of the glob that was named, else (for a single file) the working directory.
"""

from __future__ import annotations

import glob
import gzip
import hashlib
import io
import os
import stat
import sys
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from pipeline.article import Location, RawArticle
from pipeline.errors import FetchError

SUFFIXES = (".html", ".htm", ".xhtml", ".txt", ".text", ".md", ".markdown", ".article")
"""What is taken from a directory, also with .gz behind it; a file that is named is always tried. `.article` is what
the pipeline itself keeps in the raw folder: it says nothing of the media type, so the content decides."""

MAX_BYTES = 100 * 2**20  # the largest page of the Common Crawl is cut at 1 MB; a hundred times that is no article
STDIN = "-"  # what standard input is called, as a source to name and as the source of its article
STDIN_FOLDER = "stdin"
_CHUNK = 2**20


def load_paths(source: str, *, raw: Path, max_bytes: int = MAX_BYTES) -> Iterator[RawArticle | FetchError]:
    """The articles of one path, directory, glob or "-", sorted by path; failures stand where the article would."""
    if source == STDIN:
        yield _standard_input(raw, max_bytes)
        return
    path = Path(source)
    try:
        is_directory = path.is_dir()
        exists = os.path.lexists(path)
    except (OSError, ValueError) as error:  # a NUL in the name, a name too long
        yield FetchError(_reason(error), source=_printable(source))
        return
    if is_directory:
        yield from _directory(path, _root(path, raw, path), max_bytes)
    elif exists and is_archive(path.name):
        yield from _archives([path], max_bytes)
    elif exists:
        yield _read(path, _root(path, raw, Path.cwd()), max_bytes)
    elif glob.has_magic(source):
        yield from _glob(source, raw, max_bytes)
    elif _is_kept(source):
        yield _kept(source, raw, max_bytes)
    else:
        yield FetchError("no such file or directory", source=_printable(source))


def keep_in_raw(raw: Path, folder: str, content: bytes) -> str:
    """Writes `content` into a folder of `raw` under its hash, once; gives its path relative to `raw`."""
    name = kept_name(folder, hashlib.sha256(content).hexdigest())
    target = raw / name
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        draft = target.with_name(f".{target.name}.{os.getpid()}")
        draft.write_bytes(content)
        draft.replace(target)
    return name


def kept_name(folder: str, raw_hash: str) -> str:
    """The path inside the raw folder of bytes that were kept there, by their SHA-256."""
    return f"{folder}/{raw_hash[:20]}.article"


def _directory(directory: Path, root: Path, max_bytes: int) -> Iterator[RawArticle | FetchError]:
    found = False
    unreadable: list[FetchError] = []
    archives: list[Path] = []

    def told(error: OSError) -> None:
        unreadable.append(FetchError(_reason(error), source=_printable(error.filename or str(directory))))

    for folder, folders, names in os.walk(directory, onerror=told):  # links to directories are not followed: no loops
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from unreadable
        found = found or bool(unreadable)
        unreadable.clear()
        for name in sorted(names):
            if is_archive(name) and not name.startswith("."):
                archives.append(Path(folder, name))
            elif not name.startswith(".") and name.lower().removesuffix(".gz").endswith(SUFFIXES):
                found = True
                yield _read(Path(folder, name), root, max_bytes)
    yield from unreadable
    yield from _archives(archives, max_bytes)
    if not found and not unreadable and not archives:
        yield FetchError(f"no article in it (looked for {', '.join(SUFFIXES)})", source=_printable(str(directory)))


def _glob(pattern: str, raw: Path, max_bytes: int) -> Iterator[RawArticle | FetchError]:
    fixed = Path(*_until_magic(Path(pattern).parts))
    # Path.glob, because ** of glob.glob follows links to folders: two that lead back up make 2**40 names
    inside = Path(pattern).relative_to(fixed)
    found = fixed.glob(str(inside / "*" if inside.name == "**" else inside))
    names = sorted(str(each) for each in found if not _is_hidden(each.relative_to(fixed), inside) and not each.is_dir())
    for name in names:
        if not is_archive(name):
            yield _read(Path(name), _root(fixed, raw, fixed), max_bytes)
    yield from _archives([Path(name) for name in names if is_archive(name)], max_bytes)
    if not names:
        yield FetchError("no file matches", source=_printable(pattern))


def _is_hidden(path: Path, pattern: Path) -> bool:
    """Whether a name starts with a dot that the pattern did not ask for, as in a shell."""
    return not any(map(_is_dotted, pattern.parts)) and any(map(_is_dotted, path.parts))


def _is_dotted(part: str) -> bool:
    return part.startswith(".")


def is_archive(name: str) -> bool:
    """Whether a file is a WARC by its name; its pages are articles, known by their URLs."""
    return name.lower().endswith((".warc", ".warc.gz"))


def _is_kept(source: str) -> bool:
    """Whether it names one capture in the archives of the raw folder (`warc.Place`)."""
    return ".warc.gz@" in source


def _kept(source: str, raw: Path, max_bytes: int) -> RawArticle | FetchError:
    from pipeline.sources.warc import place_of, read_capture

    place = place_of(source)
    if place is None:
        return FetchError("no such file or directory", source=_printable(source))
    try:
        return read_capture(raw, place, max_bytes)
    except FetchError as error:
        return error


def _archives(paths: list[Path], max_bytes: int) -> Iterator[RawArticle | FetchError]:
    if paths:
        from pipeline.sources.warc import load_archives

        yield from load_archives(paths, max_bytes)


def _until_magic(parts: tuple[str, ...]) -> Iterator[str]:
    for part in parts:
        if glob.has_magic(part):
            return
        yield part


def _root(path: Path, raw: Path, otherwise: Path) -> Path:
    """The raw folder where `path` lies in it, so that an article keeps its identity however it is named."""
    return raw if path.absolute().is_relative_to(raw.absolute()) else otherwise


def read_file(path: Path, max_bytes: int) -> tuple[bytes, datetime]:
    """The content of a file, decompressed where its name ends in .gz, and when it was changed; raises FetchError."""
    source = _printable(str(path))
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):  # a pipe or a device would never end
            raise FetchError("not a regular file", source=source)
        if facts.st_size > max_bytes:
            raise FetchError(_too_large(max_bytes), source=source)
        content = path.read_bytes()
        if path.suffix.lower() == ".gz":
            content = _decompress(content, max_bytes)
    except FileNotFoundError:
        reason = "broken link" if path.is_symlink() else "no such file or directory"
        raise FetchError(reason, source=source) from None
    except (OSError, EOFError, zlib.error) as error:
        raise FetchError(_reason(error), source=source) from None
    except ValueError as error:
        raise FetchError(str(error), source=source) from None
    return content, datetime.fromtimestamp(facts.st_mtime, UTC)


def _read(path: Path, root: Path, max_bytes: int) -> RawArticle | FetchError:
    source = _printable(str(path))
    try:
        content, changed = read_file(path, max_bytes)
    except FetchError as error:
        return error
    absolute = path.absolute()
    inside = absolute.relative_to(root.absolute()) if absolute.is_relative_to(root.absolute()) else absolute
    location = Location(str(absolute))
    return RawArticle(content, source, path=_printable(inside.as_posix()), fetched_at=changed, location=location)


def _decompress(content: bytes, max_bytes: int) -> bytes:
    """`content` without gzip, read in pieces so that a bomb is stopped at the limit."""
    pieces: list[bytes] = []
    size = 0
    with gzip.open(io.BytesIO(content)) as stream:
        while piece := stream.read(_CHUNK):
            size += len(piece)
            if size > max_bytes:
                raise ValueError(_too_large(max_bytes))
            pieces.append(piece)
    return b"".join(pieces)


def _standard_input(raw: Path, max_bytes: int) -> RawArticle | FetchError:
    content = sys.stdin.buffer.read(max_bytes + 1)
    if len(content) > max_bytes:
        return FetchError(_too_large(max_bytes), source=STDIN)
    try:
        if content.startswith(b"\x1f\x8b"):
            content = _decompress(content, max_bytes)
        path = keep_in_raw(raw, STDIN_FOLDER, content) if content else None
    except (OSError, EOFError, zlib.error) as error:
        return FetchError(_reason(error), source=STDIN)
    except ValueError as error:
        return FetchError(str(error), source=STDIN)
    return RawArticle(content, STDIN, path=path, location=Location(str((raw / path).absolute())) if path else None)


def _too_large(max_bytes: int) -> str:
    return f"larger than the limit of {max_bytes / 2**20:,.4g} MB (--size-limit, max_bytes)"


def _reason(error: Exception) -> str:
    if isinstance(error, EOFError | zlib.error):
        return f"broken gzip: {error}"
    if isinstance(error, gzip.BadGzipFile):
        return f"not a gzip file: {error}"
    if isinstance(error, PermissionError):
        return "permission denied"
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _printable(name: str) -> str:
    """A file name as text: bytes that are not UTF-8 come out as escapes."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")
