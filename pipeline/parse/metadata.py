"""What a page says of itself: title, description, authors, site, times, language, addresses, licence.

Enters: the page's tree before anything was left out, and its structured data. Leaves: `Metadata`. `docs/metadata.md`
tells which source of a field wins and why; the orders here were measured on 711 article pages of as many sites.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import etree

from pipeline.article import Metadata
from pipeline.parse.dates import Moment, read_moment, said_date
from pipeline.parse.names import after_lead, people
from pipeline.parse.structured import Data, types

Element = Any

_ARTICLE_TYPES = frozenset({"WebPage", "HowTo", "Recipe", "Review", "CreativeWork", "Report", "Question"})
_TITLE_METAS = ("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "citation_title")
_AUTHOR_METAS = (
    "author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "citation_author", "byl",
    "article:author_name", "article.author", "authors", "creator", "dc.contributor.author", "og:article:author",
    "article:author", "shareaholic:article_author_name", "cxenseparse:author",
)  # fmt: skip
_PUBLISHED_METAS = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "citation_publication_date", "citation_online_date", "parsely-pub-date", "sailthru.date", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "publish-date", "publish_date",
    "publication_date", "publication-date", "published_date", "published-date", "pubdate", "article.published",
    "article:published",
    "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "shareaholic:article_published_time", "displaydate",
    "rnews:datepublished", "originalpublicationdate", "article_date_original", "date", "release_date",
)  # fmt: skip
_MODIFIED_METAS = (
    "article:modified_time", "og:article:modified_time", "og:updated_time", "datemodified", "dcterms.modified",
    "dc.date.modified", "lastmod", "last-modified", "shareaholic:article_modified_time", "revised",
)  # fmt: skip
_WITH_NAMES: Any = etree.XPath("//*[@itemprop or @rel]")
_BYLINES: Any = etree.XPath(
    "//body//*[contains(@class, 'uthor') or contains(@class, 'yline') or contains(@id, 'uthor')"
    " or contains(@id, 'yline') or contains(@class, 'ritten') or contains(@data-testid, 'uthor')"
    " or contains(@data-testid, 'yline')]"
)
_DATED: Any = etree.XPath(
    "//body//*[contains(@class, 'date') or contains(@class, 'Date') or contains(@class, 'publish')"
    " or contains(@class, 'time') or contains(@class, 'posted') or contains(@class, 'meta')"
    " or contains(@class, 'yline')]"
)
_SEPARATOR = re.compile(r"\s+[|\-–—·•»«:/]+\s+|\s*[|»]\s*|\s+::\s+")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z")
_MODIFIED_WORDS = re.compile(r"updated?|modified|revis|review", re.I)


@dataclass(slots=True)
class _Page:
    """What the page holds that speaks of it, gathered in one pass."""

    url: str | None
    articles: list[Data] = field(default_factory=list)
    data: tuple[Data, ...] = ()
    metas: dict[str, list[str]] = field(default_factory=dict)
    properties: dict[str, list[Element]] = field(default_factory=dict)
    relations: dict[str, list[Element]] = field(default_factory=dict)
    headings: list[str] = field(default_factory=list)
    times: list[Element] = field(default_factory=list)
    title: str | None = None
    language: str | None = None
    near: list[str] | None = None
    chosen_title: str | None = None


def read_metadata(tree: Element, data: tuple[Data, ...], url: str | None) -> Metadata:
    """What the page says of itself."""
    page = _gathered(tree, data, url)
    site = _site(page)
    title = page.chosen_title = _title(page, site)
    published, modified = _published(page, tree), _modified(page)
    return Metadata(
        title=title,
        description=_first(_metas(page, "description", "og:description", "twitter:description"))
        or _first(_texts(each.get("description") for each in page.articles)),
        authors=_authors(page, tree, site),
        site=site,
        published_at=published.at if published else None,
        published_date=published.day if published else None,
        modified_at=modified.at if modified else None,
        language=_language(page),
        canonical_url=_canonical(page),
        licence_url=_licence(page),
    )


def _gathered(tree: Element, data: tuple[Data, ...], url: str | None) -> _Page:
    page = _Page(url, data=data)
    kinds = [(each, types(each)) for each in data]
    page.articles = [each for each, kind in kinds if any("Article" in name or "Posting" in name for name in kind)]
    page.articles += [each for each, kind in kinds if kind & _ARTICLE_TYPES]
    for element in tree.iter("meta", "title", "h1", "time", "html"):
        tag = element.tag
        if tag == "meta":
            name = element.get("property") or element.get("name") or element.get("itemprop")
            content = element.get("content")
            if name and content and (content := " ".join(content.split())):
                page.metas.setdefault(name.strip().lower(), []).append(content)
            elif content and (header := element.get("http-equiv")):
                page.metas.setdefault(header.strip().lower(), []).append(content)
        elif tag == "h1":
            if text := " ".join(_lines(element)):
                page.headings.append(text)
        elif tag == "time":
            page.times.append(element)
        elif tag == "html":
            page.language = element.get("lang") or element.get("{http://www.w3.org/XML/1998/namespace}lang")
        elif page.title is None and (text := _text(element)):
            page.title = text
    for element in _WITH_NAMES(tree):
        for name in (element.get("itemprop") or "").split():
            page.properties.setdefault(name, []).append(element)
        for name in (element.get("rel") or "").lower().split():
            page.relations.setdefault(name, []).append(element)
    return page


# ---------------------------------------------------------------- title
def _title(page: _Page, site: str | None) -> str | None:
    """The heading of the first level that agrees with what the head of the page says, else the head itself.

    The head's titles carry the site's name and are rewritten for search engines; a heading may belong to the site.
    """
    said = [*_metas(page, *_TITLE_METAS), *([page.title] if page.title else [])]
    said[1:1] = _texts(each.get("headline") for each in page.articles)
    cleaned = [_without_site(each, site, page.url) for each in said]
    best, agreement = None, 0.0
    for heading in page.headings[:20]:
        if cleaned and _is_site(heading, site, page.url):
            continue
        shared = max((_agreement(heading, each) for each in cleaned), default=0.5)
        if shared > agreement:
            best, agreement = heading, shared
    if best and agreement >= 0.3:
        return _without_site(best, site, page.url)
    if len(page.headings) == 1 and len(page.headings[0].split()) > 2 and not _is_site(page.headings[0], site, page.url):
        return page.headings[0]
    return next((each for each in cleaned if each), None) or best or (page.headings[0] if page.headings else None)


def _agreement(one: str, other: str) -> float:
    """How much of the shorter text's words the other holds, between 0 and 1."""
    a, b = set(_WORD.findall(one.lower())), set(_WORD.findall(other.lower()))
    if not a or not b:
        return 0.0
    return len(a & b) / max(len(a), len(b))


_WORD = re.compile(r"\w+")


def _without_site(title: str, site: str | None, url: str | None) -> str:
    """The title without the site's name at either end."""
    parts = _SEPARATOR.split(title)
    if len(parts) < 2:
        return title
    head, bar, _ = title.partition(" | ")
    if bar and len(head.split()) >= 3 and not _is_site(head, site, url):
        return head  # what stands behind a bar is the site, a section of it or a slogan
    end = title
    while len(parts) > 1 and _is_site(parts[-1], site, url):
        end = end[: end.rfind(parts[-1])].rstrip(" |-–—·•»«:/")
        parts.pop()
    while len(parts) > 1 and _is_site(parts[0], site, url):
        end = end[end.find(parts[0]) + len(parts[0]) :].lstrip(" |-–—·•»«:/")
        parts.pop(0)
    return end or title


def _is_site(text: str, site: str | None, url: str | None) -> bool:
    """Whether a text is the site's name or its host."""
    squashed = _squash(text)
    if not squashed:
        return True
    if site and squashed == _squash(site):
        return True
    host = _squash((urlsplit(url).hostname or "").removeprefix("www.")) if url else ""
    return len(squashed) > 2 and (squashed in host)


def _squash(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


# ---------------------------------------------------------------- people
def _authors(page: _Page, tree: Element, site: str | None) -> tuple[str, ...]:
    """The people named as authors by the first source that names any; an organisation only where nobody is named."""
    persons, organisations = _data_authors(page)
    named = [persons, list(_meta_authors(page)), list(_marked_authors(page))]
    for said in named:
        if found := people(said, site):
            return found
    for said, certain in _bylines(page, tree):
        if found := people(said, site, shown=not certain):
            return found
    for said in (*named, organisations):  # a site that bears its author's name, or an organisation that signs
        if found := people(said, None):
            return found
    return ()


def _data_authors(page: _Page) -> tuple[list[str], list[str]]:
    """The persons and the organisations that the page's data name as authors."""
    named = {each["@id"]: each for each in page.data if isinstance(each.get("@id"), str)}
    for article in page.articles:
        persons: list[str] = []
        organisations: list[str] = []
        said = article.get("author") or article.get("creator")
        for agent in said if isinstance(said, list) else [said]:
            if isinstance(agent, str):
                persons.append(agent)
            elif isinstance(agent, dict):
                key = agent.get("@id")
                other = named.get(key, {}) if isinstance(key, str) else {}
                names = _texts([agent.get("name") or other.get("name")])
                organised = "Organization" in (types(agent) | types(other))
                (organisations if organised else persons).extend(names)
        if persons or organisations:
            return persons, organisations
    return [], []


def _meta_authors(page: _Page) -> Iterator[str]:
    for name in _AUTHOR_METAS:
        if said := page.metas.get(name):
            yield from said
            if any("://" not in each for each in said):
                return
    for number in "123":
        label = _first(_metas(page, f"twitter:label{number}"))
        if label and "written" in label.lower():
            yield from _metas(page, f"twitter:data{number}")
            return


def _marked_authors(page: _Page) -> Iterator[str]:
    for element in page.properties.get("author", ())[:10]:
        inner = element.find(".//*[@itemprop='name']")
        chosen = element if inner is None else inner
        yield chosen.get("content") or _lines(chosen)[0] if _lines(chosen) else chosen.get("content") or ""
    for element in page.relations.get("author", ())[:3]:
        if element.tag == "a":
            yield _text(element)


def _bylines(page: _Page, tree: Element) -> Iterator[tuple[list[str], bool]]:
    """Who the page shows as its author, surest first, and whether anything but a name is unlikely there."""
    elements = [(each, _lines(each)) for each in _BYLINES(tree)[:60] if not _in_comments(each)]
    for _, lines in elements:
        if found := _behind_lead(lines):
            yield [found], len(found.split()) < 6
    if found := _behind_lead(_near_heading(page, tree)):
        yield [found], len(found.split()) < 6
    for link in _AUTHOR_PAGES(tree)[:5]:
        if (text := _text(link)) and not _in_comments(link):
            yield [text], len(text.split()) < 6
    for _, lines in elements:
        if lines and len(lines) <= 6:
            yield [lines[0]], False


def _behind_lead(lines: list[str]) -> str | None:
    for index, line in enumerate(lines):
        if len(line) < 150 and (rest := after_lead(line)) is not None:
            if not rest and index + 1 < len(lines):
                rest = lines[index + 1]
            if rest[:1].isupper() or (rest and " " not in rest):
                return rest
    return None


def _in_comments(element: Element) -> bool:
    while element is not None:
        if "comment" in (element.get("class") or "").lower():
            return True
        element = element.getparent()
    return False


def _near_heading(page: _Page, tree: Element) -> list[str]:
    """The short texts that stand around the article's heading, those behind it first."""
    if page.near is None:
        page.near = _around_heading(page, tree)
    return page.near


def _around_heading(page: _Page, tree: Element) -> list[str]:
    if (heading := _heading(page, tree)) is None:
        return []
    texts = [*_AFTER_HEADING(heading), *_BEFORE_HEADING(heading)]
    return [line for text in texts if len(text) < _NEAR_LENGTH and (line := " ".join(text.split()))]


def _heading(page: _Page, tree: Element) -> Element | None:
    """The element of the article's heading; else the first of the highest level."""
    title = _squash(page.chosen_title or "")
    first = None
    for element in tree.iter("h1", "h2"):
        if title and _squash(_text(element)) == title:
            return element
        if first is None or (first.tag == "h2" and element.tag == "h1"):
            first = element
    return first


_NOT_SHOWN = "[not(parent::script or parent::style or parent::noscript or parent::template or parent::option)]"
_AFTER_HEADING: Any = etree.XPath(
    f"following::text(){_NOT_SHOWN}[normalize-space()][position() <= 80]", smart_strings=False
)
_BEFORE_HEADING: Any = etree.XPath(
    f"preceding::text(){_NOT_SHOWN}[normalize-space()][position() <= 15]", smart_strings=False
)
_AUTHOR_PAGES: Any = etree.XPath("//body//a[contains(@href, '/author/') or contains(@href, '/authors/')]")
_NEAR_LENGTH = 150  # characters; bylines are no longer


# ---------------------------------------------------------------- times
def _published(page: _Page, tree: Element) -> Moment | None:
    for said in _published_sources(page):
        if moment := read_moment(said):
            return moment
    return _shown_date(page, tree)


def _published_sources(page: _Page) -> Iterator[str]:
    yield from _metas(page, *_PUBLISHED_METAS[:3])
    yield from _texts(each.get("datePublished") for each in page.articles)
    for element in page.properties.get("datePublished", ()):
        yield element.get("content") or element.get("datetime") or _text(element)
    yield from _metas(page, *_PUBLISHED_METAS[3:])
    yield from _texts(each.get("datePublished") for each in page.data)
    yield from _texts(each.get("dateCreated") or each.get("uploadDate") for each in page.articles)
    for element in page.times:
        names = f"{element.get('class', '')} {element.getparent().get('class', '')}"
        if (element.get("pubdate") is not None or "publish" in names) and not _MODIFIED_WORDS.search(names):
            yield element.get("datetime") or _text(element)


def _shown_date(page: _Page, tree: Element) -> Moment | None:
    """A date that the page shows: the first `time`, else the first element whose name says date."""
    later = None
    for element in page.times[:5]:
        moment = read_moment(element.get("datetime") or "") or said_date(_text(element))
        if moment:
            if not _MODIFIED_WORDS.search(f"{element.get('class', '')} {_said_before(element)}"):
                return moment
            later = later or moment
    for element in _DATED(tree)[:60]:
        text = " ".join(_lines(element))
        if len(text) < _NEAR_LENGTH and (moment := said_date(text)):
            return moment
    for text in _near_heading(page, tree):
        if moment := said_date(text):
            return moment
    if later is None and (found := _DATED_ADDRESS.search(page.url or "")):
        return read_moment("-".join(found.groups()))
    return later


_DATED_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]([01]\d)[/-]([0-3]\d)(?=[/-]|\b)")  # blogs' addresses


_ON_THE_LINE = frozenset({"span", "b", "strong", "i", "em", "small", "label", "abbr"})


def _said_before(element: Element) -> str:
    """The words directly before an element on its line."""
    before, parent = element.getprevious(), element.getparent()
    if before is None:
        return f"{parent.get('class', '')} {parent.text or ''}" if parent is not None else ""
    beside = _text(before)[-40:] if before.tag in _ON_THE_LINE else ""
    return f"{beside} {before.tail or ''}"


def _modified(page: _Page) -> Moment | None:
    for said in _modified_sources(page):
        if moment := read_moment(said):
            return moment
    return None


def _modified_sources(page: _Page) -> Iterator[str]:
    yield from _metas(page, *_MODIFIED_METAS[:2])
    yield from _texts(each.get("dateModified") for each in page.articles)
    for element in page.properties.get("dateModified", ()):
        yield element.get("content") or element.get("datetime") or _text(element)
    yield from _metas(page, *_MODIFIED_METAS[2:])


# ---------------------------------------------------------------- the rest
def _site(page: _Page) -> str | None:
    publishers = (each.get("publisher") for each in page.articles)
    return (
        _first(_metas(page, "og:site_name"))
        or _first(_texts(each.get("name") for each in page.data if "WebSite" in types(each)))
        or _first(_texts(each.get("name") for each in publishers if isinstance(each, dict)))
        or _first(_metas(page, "application-name", "citation_journal_title"))
    )


def _language(page: _Page) -> str | None:
    said = [page.language, *_metas(page, "content-language", "og:locale", "dc.language")]
    said += _texts(each.get("inLanguage") for each in page.articles)
    for each in said:
        if each and _LANGUAGE.match(tag := each.split(",")[0].strip().replace("_", "-")):
            return tag
    return None


def _canonical(page: _Page) -> str | None:
    said = [each.get("href") for each in page.relations.get("canonical", ())]
    return next(_addresses([*said, *_metas(page, "og:url")], page.url), None)


def _licence(page: _Page) -> str | None:
    said = [each.get("href") for each in page.relations.get("license", ())]
    said += _metas(page, "dcterms.license", "dc.rights", "dc.rights.license", "license")
    said += _texts(each.get("license") for each in page.articles)
    return next(_addresses(said, page.url), None)


def _addresses(said: Iterable[str | None], base: str | None) -> Iterator[str]:
    """Those that are web addresses, made absolute."""
    for each in said:
        if not each or len(each) > 2000:
            continue
        try:
            address = urljoin(base or "", each.strip())
            if urlsplit(address).scheme in ("http", "https") and urlsplit(address).hostname:
                yield address
        except ValueError:
            continue


def _metas(page: _Page, *names: str) -> list[str]:
    return [value for name in names for value in page.metas.get(name, ())]


def _texts(values: Iterable[Any]) -> list[str]:
    """The strings among values, first members of lists included, white space folded."""
    found = []
    for value in values:
        if isinstance(value, list):
            value = value[0] if value else None
        if isinstance(value, str) and (text := " ".join(value.split())):
            found.append(text)
    return found


def _first(values: list[str]) -> str | None:
    return values[0] if values else None


def _lines(element: Element) -> list[str]:
    """The element's texts one by one, white space folded."""
    return [text for string in element.itertext() if (text := " ".join(string.split()))]


def _text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())
