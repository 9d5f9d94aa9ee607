"""Which article it is: the same one gets the same id however and whenever it is read.

An article is known by its canonical URL where that is believed, else by the URL it was fetched from, else by its
path inside the ingested root, else by its content.
"""

from __future__ import annotations

import hashlib
import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from pipeline.article import RawArticle

_TRACKING = re.compile(r"^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_hs(?:enc|mi))$", re.I)
"""Query parameters that say where a visitor came from and never what the page is."""

_DEFAULT_PORTS = {"http": 80, "https": 443}
_ID_LENGTH = 20  # hexadecimal digits: 80 bits, a collision among 100 million articles is one in 10^8


def article_id(raw: RawArticle, canonical_url: str | None) -> str:
    """The id by which the article is known, 20 hexadecimal digits."""
    if canonical_url and is_believed(canonical_url, raw.url):
        return _hash("url:" + canonical_form(canonical_url))
    return own_id(raw)


def own_id(raw: RawArticle) -> str:
    """The id by where it came from alone; also that of a second text that claims another one's canonical URL."""
    if raw.url:
        return _hash("url:" + canonical_form(raw.url))
    if raw.path:
        return _hash("path:" + raw.path)
    return content_id(raw)


def content_id(raw: RawArticle, raw_hash: str | None = None) -> str:
    """The id by its bytes: of what has no name, and of a second file that came under the name of another.

    `raw_hash` is their SHA-256, hexadecimal, where it is known already.
    """
    return _hash("content:" + (raw_hash or hashlib.sha256(raw.content).hexdigest()))


def article_version(raw: RawArticle, *versions: str) -> str:
    """A hash of everything that decides an article's rows: its bytes, where it came from, and `versions`."""
    origin = (raw.url or "", raw.path or "", raw.media_type or "", raw.charset or "")
    return _hash("\0".join((hashlib.sha256(raw.content).hexdigest(), *origin, *versions)))


def is_believed(canonical_url: str, url: str | None) -> bool:
    """Whether a page at `url` (None for a file) may say that it is `canonical_url`.

    It may inside its own registrable domain. Many broken sites name their front page as canonical everywhere, so
    a root is believed only where it was fetched.
    """
    try:
        said, here = urlsplit(canonical_url), urlsplit(url or canonical_url)
        hosts = said.hostname, here.hostname
    except ValueError:
        return False
    if said.scheme not in _DEFAULT_PORTS or not hosts[0] or not hosts[1]:
        return False
    if said.path in ("", "/") and not said.query:
        return url is not None and canonical_form(url) == canonical_form(canonical_url)
    return registrable_domain(hosts[0]) == registrable_domain(hosts[1])


def canonical_form(url: str) -> str:
    """A URL without what does not tell pages apart: scheme, case of the host, default port, fragment, tracking."""
    parts = urlsplit(url.strip())
    host = (parts.hostname or "").rstrip(".")
    try:
        port = parts.port
    except ValueError:
        port = None
    if port and port != _DEFAULT_PORTS.get(parts.scheme):
        host = f"{host}:{port}"
    query = urlencode([pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.match(pair[0])])
    return urlunsplit(("", host, parts.path or "/", query, ""))


@cache
def _suffixes() -> object:
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList()


def registrable_domain(host: str) -> str:
    """The part of a host name that somebody registers: example.co.uk for www.example.co.uk."""
    return _suffixes().privatesuffix(host.lower().rstrip(".")) or host.lower()  # type: ignore[attr-defined]


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_ID_LENGTH]


class Ids:
    """A set of ids that takes eight bytes each, where Python's takes a hundred and fifty.

    Told apart by their first 64 bits: among 100 million ids one that is not there is found once in 10^11 questions.
    """

    def __init__(self) -> None:
        self._sorted = array("Q")

    def add(self, ids: Iterable[str]) -> None:
        """Takes many at once; costs a sort of all."""
        self._sorted.extend(map(_number, ids))
        self._sorted = array("Q", sorted(self._sorted))

    def __contains__(self, article_id: str) -> bool:
        number = _number(article_id)
        place = bisect_left(self._sorted, number)
        return place < len(self._sorted) and self._sorted[place] == number


def _number(article_id: str) -> int:
    return int(article_id[:16], 16)
