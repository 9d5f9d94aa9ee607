"""Files, directories, globs and standard input as raw articles."""

from __future__ import annotations

import gzip
import io
import os
import sys
import tempfile
from pathlib import Path

import pytest

from pipeline.article import RawArticle
from pipeline.errors import FetchError
from pipeline.sources import load
from pipeline.sources.files import MAX_BYTES


def read(*names: str | Path, raw: Path, max_bytes: int = MAX_BYTES) -> tuple[list[RawArticle], list[FetchError]]:
    found = list(load([str(name) for name in names], raw=raw, max_bytes=max_bytes))
    articles = [each for each in found if isinstance(each, RawArticle)]
    return articles, [each for each in found if isinstance(each, FetchError)]


def test_a_directory_gives_its_articles_sorted_and_passes_over_what_is_none(tmp_path: Path) -> None:
    for name in ("b.html", "a.txt", "deep/er/c.md", ".hidden.html", ".git/d.html", "picture.png", "e.HTM"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
    (tmp_path / "f.html.gz").write_bytes(gzip.compress(b"packed"))
    articles, errors = read(tmp_path, raw=tmp_path / "elsewhere")
    assert [each.path for each in articles] == ["a.txt", "b.html", "e.HTM", "f.html.gz", "deep/er/c.md"]
    assert articles[3].content == b"packed"
    assert not errors


def test_an_article_in_the_raw_folder_has_one_identity_however_it_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "raw" / "site" / "page.html"
    page.parent.mkdir(parents=True)
    page.write_bytes(b"<p>text")
    monkeypatch.chdir(tmp_path)
    for name in ("raw", "raw/site", "raw/site/page.html", "raw/**/*.html", str(page)):
        articles, errors = read(name, raw=Path("raw"))
        assert [each.path for each in articles] == ["site/page.html"], name
        assert not errors


def test_files_of_one_name_in_two_folders_are_two_articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for folder in ("one", "two"):
        Path(folder).mkdir()
        Path(folder, "index.html").write_text(folder)
    articles, _ = read("one/index.html", "two/index.html", raw=Path("raw"))
    assert [each.path for each in articles] == ["one/index.html", "two/index.html"]


def test_a_pattern_takes_its_fixed_part_as_root(tmp_path: Path) -> None:
    (tmp_path / "pages" / "x").mkdir(parents=True)
    (tmp_path / "pages" / "x" / "1.html").write_bytes(b"1")
    articles, _ = read(tmp_path / "pages" / "*" / "*.html", raw=tmp_path / "raw")
    assert [each.path for each in articles] == ["x/1.html"]


def test_what_cannot_be_had_is_told_and_costs_the_others_nothing(tmp_path: Path) -> None:
    (tmp_path / "good.html").write_bytes(b"<p>good")
    (tmp_path / "cut.html.gz").write_bytes(gzip.compress(os.urandom(4000))[:-900])
    (tmp_path / "named.html.gz").write_bytes(b"<p>never packed")
    (tmp_path / "link.html").symlink_to(tmp_path / "gone.html")
    articles, errors = read(tmp_path, tmp_path / "missing", raw=tmp_path / "raw")
    assert [each.path for each in articles] == ["good.html"]
    assert {Path(each.source or "").name: each.message for each in errors} == {
        "cut.html.gz": "broken gzip: Compressed file ended before the end-of-stream marker was reached",
        "named.html.gz": "not a gzip file: Not a gzipped file (b'<p')",
        "link.html": "broken link",
        "missing": "no such file or directory",
    }


def test_a_directory_with_nothing_usable_says_what_it_looked_for(tmp_path: Path) -> None:
    (tmp_path / "data.csv").write_text("a,b")
    articles, errors = read(tmp_path, raw=tmp_path / "raw")
    assert not articles
    assert errors[0].message.startswith("no article in it (looked for .html")


def test_a_gzip_bomb_stops_at_the_limit(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.html.gz"
    bomb.write_bytes(gzip.compress(bytes(50 * 2**20)))
    articles, errors = read(bomb, raw=tmp_path / "raw", max_bytes=2**20)
    assert not articles
    assert errors[0].message == "larger than the limit of 1 MB (--size-limit, max_bytes)"


def test_a_pipe_is_refused_rather_than_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.html")
    _, errors = read(tmp_path, raw=tmp_path / "raw")
    assert errors[0].message == "not a regular file"


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"a")
    (tmp_path / "loop").symlink_to(tmp_path)
    articles, errors = read(tmp_path, raw=tmp_path / "raw")
    assert [each.path for each in articles] == ["a.html"]
    assert not errors


@pytest.mark.skipif(sys.platform == "darwin", reason="file names are UTF-8 on macOS")
def test_a_file_name_that_is_not_utf8_comes_out_as_escapes(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.html")).write_bytes(b"text")
    articles, _ = read(tmp_path, raw=tmp_path / "raw")
    assert articles[0].path == "caf\\xe9.html"


def test_a_name_with_a_nul_or_too_long_is_told() -> None:
    for name in ("a\0b.html", "x" * 5000):
        _, errors = read(name, raw=Path("raw"))
        assert len(errors) == 1


def test_standard_input_is_kept_in_raw_and_is_the_same_article_when_read_from_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(b"<p>piped"))
    monkeypatch.setattr(sys, "stdin", stdin)
    (piped,), _ = read("-", raw=tmp_path)
    (kept,), _ = read(tmp_path, raw=tmp_path)
    assert piped.source == "-"
    assert (piped.path, piped.content) == (kept.path, kept.content)


def test_an_unreadable_file_is_told() -> None:
    """Root reads everything, so a child without privileges looks, in a folder that it may enter."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        secret = Path(folder, "secret.html")
        secret.write_bytes(b"text")
        secret.chmod(0)
        reader, writer = os.pipe()
        if (child := os.fork()) == 0:
            if os.getuid() == 0:
                os.setgid(65534)
                os.setuid(65534)
            _, errors = read(secret, raw=Path(folder))
            os.write(writer, (errors[0].message if errors else "it was read").encode())
            os._exit(0)
        os.waitpid(child, 0)
        os.close(writer)
        with os.fdopen(reader) as said:
            assert said.read() == "permission denied"
