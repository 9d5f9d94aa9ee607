"""What a page says of itself: title, description, authors, site, times, language, addresses, licence.

Enters: the page's tree before anything was left out, its structured data, then what its elements hold. Leaves:
`Metadata`. `docs/metadata.md` tells which source of a field wins and why; the orders here were measured on 711 article
pages of as many sites.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import etree

from pipeline.article import Metadata
from pipeline.parse.dates import Moment, dates_in, read_moment
from pipeline.parse.masses import Masses, squash, text_of
from pipeline.parse.names import handle, looks_like_name, people
from pipeline.parse.shown import Shown
from pipeline.parse.structured import Data, types

Element = Any

_ARTICLE_TYPES = frozenset({"WebPage", "HowTo", "Recipe", "Review", "CreativeWork", "Report", "Question"})
_TITLE_METAS = (
    "og:title",
    "twitter:title",
    "parsely-title",
    "sailthru.title",
    "dc.title",
    "dc:title",
    "citation_title",
)
_AUTHOR_METAS = (
    "author", "parsely-author", "sailthru.author", "citation_author", "citation_authors", "dc.creator",
    "dcterms.creator", "byl", "article:author_name", "article.author", "authors", "creator", "dc.contributor.author",
    "og:article:author", "article:author", "shareaholic:article_author_name", "cxenseparse:author",
)  # fmt: skip
_PUBLISHED_METAS = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "citation_publication_date", "citation_online_date", "parsely-pub-date", "sailthru.date", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "publish-date", "publish_date",
    "publication_date", "publication-date", "published_date", "published-date", "pubdate", "article.published",
    "article:published",
    "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "shareaholic:article_published_time", "displaydate",
    "rnews:datepublished", "originalpublicationdate", "article_date_original", "date", "release_date", "published",
)  # fmt: skip
_MODIFIED_METAS = (
    "article:modified_time", "og:article:modified_time", "og:updated_time", "datemodified", "dcterms.modified",
    "dc.date.modified", "lastmod", "last-modified", "shareaholic:article_modified_time", "revised", "updated",
)  # fmt: skip
# An attribute's axis costs a tenth of asking every element for it.
_METAS: Any = etree.XPath("descendant::meta/@content/..")
_PROPERTIES: Any = etree.XPath("descendant::*/@itemprop[contains(., 'author') or contains(., 'date')]/..")
_RELATIONS: Any = etree.XPath(
    "descendant::link/@rel/.. | descendant::a/@rel[contains(., 'author') or contains(., 'license')]/.."
)
_SAME_TITLE = 0.5  # share of the words of the head's title that a heading of the first level shares at least
_SEPARATOR = re.compile(r"\s+[|\-–—·•»«:/]+\s+|\s*[|»]\s*|\s+::\s+")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z")
_MODIFIED_WORDS = re.compile(r"updated?|modified|revis|review", re.I)
_PUBLISHED_NAME = re.compile(
    r"publi(?:sh|cation)\w{0,20}[._-]?(?:date|time|on|at)\b|date[._-]?published|pub-?date", re.I
)
_DAY_FIRST = frozenset("GB UK IE AU NZ IN ZA SG NG KE MY".split())  # regions that write English days first


@dataclass(slots=True)
class Said:
    """What the page holds that speaks of it, gathered before anything is left out of its tree."""

    url: str | None
    articles: list[Data] = field(default_factory=list)
    data: tuple[Data, ...] = ()
    metas: dict[str, list[str]] = field(default_factory=dict)
    properties: dict[str, list[Element]] = field(default_factory=dict)
    relations: dict[str, list[Element]] = field(default_factory=dict)
    heads: list[Element] = field(default_factory=list)  # h1 and h2
    headings: list[str] = field(default_factory=list)  # the texts of every h1
    times: list[Element] = field(default_factory=list)
    title: str | None = None
    language: str | None = None


def read_metadata(page: Said, masses: Masses) -> Metadata:
    """What the page says of itself, and what its body shows where it says nothing."""
    url = page.url
    site, language = _site(page), _language(page)
    title = _title(page, site)
    day_first = _day_first(language, url)
    shown = Shown(masses, title, page.heads, page.times, day_first)
    published, modified = _published(page, shown), _modified(page, day_first)
    return Metadata(
        title=title,
        description=_first(_metas(page, "description", "og:description", "twitter:description"))
        or _first(_texts(each.get("description") for each in page.articles)),
        authors=_authors(page, shown, site),
        site=site,
        published_at=published.at if published else None,
        published_date=published.day if published else None,
        modified_at=modified.at if modified else None,
        language=language,
        canonical_url=_canonical(page),
        licence_url=_licence(page),
    )


def gather(tree: Element, data: tuple[Data, ...], url: str | None) -> Said:
    """What the page's tree and its structured data hold that speaks of it."""
    page = Said(url, data=data)
    kinds = [(each, types(each)) for each in data]
    page.articles = [each for each, kind in kinds if any("Article" in name or "Posting" in name for name in kind)]
    page.articles += [each for each, kind in kinds if kind & _ARTICLE_TYPES]
    for element in _METAS(tree):
        name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        if name and (content := " ".join(element.get("content").split())):
            name = name.strip().lower()
            several = name.split() if ":" in name else (name,)  # RDFa names several properties in one attribute
            for each in several:
                page.metas.setdefault(each, []).append(content)
    page.title = next((text for each in tree.iter("title") if (text := text_of(each))), None)
    page.heads = list(tree.iter("h1", "h2"))
    page.headings = [
        text
        for each in page.heads
        if each.tag == "h1" and (text := " ".join(_strings(each))) and not _leads_home(each, url)
    ]
    page.times = list(tree.iter("time"))
    page.language = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang")
    for element in _PROPERTIES(tree):
        for name in element.get("itemprop").split():
            page.properties.setdefault(name, []).append(element)
    for element in _RELATIONS(tree):
        for name in element.get("rel").lower().split():
            page.relations.setdefault(name, []).append(element)
    return page


def _leads_home(heading: Element, url: str | None) -> bool:
    """Whether a heading is a link to the site's front page: then it is the site's, not the article's."""
    links = [*heading.iterancestors("a"), *heading.iter("a")][:1]
    try:
        address = urlsplit(urljoin(url or "", links[0].get("href") or "x")) if links else None
    except ValueError:
        return False
    return (
        address is not None
        and address.path in ("", "/")
        and not (address.query or address.fragment)
        and bool(address.netloc)
    )


# ---------------------------------------------------------------- title
def _title(page: Said, site: str | None) -> str | None:
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
    if agreement < _SAME_TITLE:  # a heading of the second level where that says what the head says
        seconds = (" ".join(_strings(each)) for each in page.heads[:40] if each.tag == "h2")
        for heading in seconds:
            if len(heading.split()) > 2 and max((_agreement(heading, each) for each in cleaned), default=0) == 1:
                return heading
    if best and agreement >= 0.3:
        return _without_more(best, cleaned, site, page.url) or _without_site(best, site, page.url)
    return next((each for each in cleaned if each), None) or best or (page.headings[0] if page.headings else None)


def _without_more(heading: str, said: list[str], site: str | None, url: str | None) -> str | None:
    """What the head says, where the heading holds that and a day or the site besides."""
    for each in said:
        before, found, behind = heading.partition(each)
        more = f"{before} {behind}".strip()
        besides = bool(found) and squash(more) != "" and not (before and behind) and each.count(" ") > 0
        if besides and (dates_in(more) or _is_site(more, site, url)):
            return each
    return None


def _agreement(one: str, other: str) -> float:
    """How much of the shorter text's words the other holds, between 0 and 1."""
    a, b = set(_WORD.findall(one.lower())), set(_WORD.findall(other.lower()))
    if not a or not b:
        return 0.0
    return len(a & b) / max(len(a), len(b))


_WORD = re.compile(r"\w+")


def _without_site(title: str, site: str | None, url: str | None) -> str:
    """The title without the site's name at either end."""
    named, colon, rest = title.partition(": ")
    if colon and rest and _is_site(named, site, url):
        title = rest  # as blogs of one large host have it
    parts = _SEPARATOR.split(title)
    if len(parts) < 2:
        return title
    head, bar, _ = title.partition(" | ")
    if bar and len(head.split()) >= 3 and not _is_site(head, site, url):
        return head  # what stands behind a bar is the site, a section of it or a slogan
    end = title
    while len(parts) > 1 and _is_site(parts[-1], site, url):
        end = end[: end.rfind(parts[-1])].rstrip(_SEPARATORS)
        parts.pop()
    while len(parts) > 1 and _is_site(parts[0], site, url):
        end = end[end.find(parts[0]) + len(parts[0]) :].lstrip(_SEPARATORS)
        parts.pop(0)
    return end or title


def _is_site(text: str, site: str | None, url: str | None) -> bool:
    """Whether a text is the site's name or its host."""
    squashed = squash(text)
    if not squashed:
        return True
    if site and squashed == squash(site):
        return True
    host = squash((urlsplit(url).hostname or "").removeprefix("www.")) if url else ""
    return len(squashed) > 2 and (squashed in host)


# ---------------------------------------------------------------- people
def _authors(page: Said, shown: Shown, site: str | None) -> tuple[str, ...]:
    """The people named as authors by the first source that names any; an organisation only where nobody is named.

    A byline beside the heading that names somebody else, or more people, is believed before the data: these name
    who put the article in.
    """
    persons, organisations = _data_authors(page)
    said = [persons, list(_meta_authors(page)), list(_marked_authors(page))]
    named = next((found for each in said if (found := people(each, site))), ())
    if not named:  # a site that bears its author's name
        named = people((each for each in persons if looks_like_name(each)), None)
    if named:
        byline = shown.byline()
        signed = people([byline], site, shown=True) if byline and not _REVIEWER.search(byline) else ()
        return signed if _tells_more(signed, named) else named
    for text, certain in shown.people():
        if found := people([text], site, shown=not certain):
            return found
    if presented := shown.biography():
        return (presented,)
    signature = shown.signature(site)
    for each in (*said, organisations, [signature] if signature else []):
        if found := people(each, None):
            return found
    return tuple(filter(None, map(handle, (*persons, *said[1]))))[:1]


_REVIEWER = re.compile(r"review|check|edit", re.I)


def _tells_more(signed: tuple[str, ...], named: tuple[str, ...]) -> bool:
    """Whether a byline names all that the data name and more, or quite other people."""
    if not signed or not all(looks_like_name(each.split(",")[0]) for each in signed):
        return False
    words = set(_WORD.findall(" ".join(signed).lower()))
    shared = [not words.isdisjoint(_WORD.findall(each.lower())) for each in named]
    return not any(shared) or (all(shared) and len(signed) > len(named))


def _data_authors(page: Said) -> tuple[list[str], list[str]]:
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


def _meta_authors(page: Said) -> Iterator[str]:
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


def _marked_authors(page: Said) -> Iterator[str]:
    for element in page.properties.get("author", ())[:10]:
        inner = element.find(".//*[@itemprop='name']")
        chosen = element if inner is None else inner
        yield chosen.get("content") or next(iter(_strings(chosen)), "")
    for element in page.relations.get("author", ())[:3]:
        if element.tag == "a":
            yield text_of(element)


# ---------------------------------------------------------------- times
def _published(page: Said, shown: Shown) -> Moment | None:
    """The first day that the data name, unless the page itself shows an earlier one beside its heading.

    Data of moved sites name the day of the move, and a time in UTC may be a day later than the page's own.
    """
    said = next((moment for each in _published_sources(page) if (moment := read_moment(each, shown.day_first))), None)
    if said is None:
        found, addressed = shown.day(), _in_address(page.url)
        if addressed and (found is None or found == shown.update or _swapped(found, addressed)):
            return addressed
        return found
    beside = shown.day_beside_heading()
    if beside is None or beside.day >= said.day:
        return said
    next_day = date.fromisoformat(beside.day) + timedelta(days=1) == date.fromisoformat(said.day)
    return Moment(beside.day, said.at if next_day else None)  # a day apart is the same moment in another zone


def _in_address(url: str | None) -> Moment | None:
    """The day that the address names, as those of blogs do: /2023/10/03/ or /2023/october/03/."""
    dated = _DATED_ADDRESS.search(url or "")
    if dated is None:
        return None
    year, month, day = dated.groups()
    return read_moment(f"{year}-{month}-{day}" if month.isdigit() else f"{day} {month} {year}")


def _swapped(found: Moment, addressed: Moment) -> bool:
    """Whether two days differ in which number is the month: the address has it always second."""
    year, month, day = found.day.split("-")
    return addressed.day == f"{year}-{day}-{month}"


_DATED_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]([01]\d|[a-z]{3,9})[/-]([0-3]\d)(?=[/-]|\b)")


def _published_sources(page: Said) -> Iterator[str]:
    yield from _metas(page, *_PUBLISHED_METAS[:3])
    yield from _texts(each.get("datePublished") for each in page.articles)
    for element in page.properties.get("datePublished", ()):
        yield element.get("content") or element.get("datetime") or text_of(element)
    yield from _metas(page, *_PUBLISHED_METAS[3:])
    yield from _metas(page, *(name for name in page.metas if len(name) < 60 and _PUBLISHED_NAME.search(name)))
    yield from _texts(each.get("datePublished") for each in page.data)
    yield from _texts(each.get("dateCreated") or each.get("uploadDate") for each in page.articles)
    for element in page.times:
        names = f"{element.get('class', '')} {element.getparent().get('class', '')}"
        if (element.get("pubdate") is not None or "publish" in names) and not _MODIFIED_WORDS.search(names):
            yield element.get("datetime") or text_of(element)


def _modified(page: Said, day_first: bool | None) -> Moment | None:
    for said in _modified_sources(page):
        if moment := read_moment(said, day_first):
            return moment
    return None


def _modified_sources(page: Said) -> Iterator[str]:
    yield from _metas(page, *_MODIFIED_METAS[:2])
    yield from _texts(each.get("dateModified") for each in page.articles)
    for element in page.properties.get("dateModified", ()):
        yield element.get("content") or element.get("datetime") or text_of(element)
    yield from _metas(page, *_MODIFIED_METAS[2:])


# ---------------------------------------------------------------- the rest
def _site(page: Said) -> str | None:
    """The site's name, without the signs that would set it apart from a title."""
    said = _said_site(page)
    return (said.strip(_SEPARATORS) or None) if said else None


_SEPARATORS = " |-–—·•»«:/"


def _said_site(page: Said) -> str | None:
    publishers = (each.get("publisher") for each in page.articles)
    return (
        _first(_metas(page, "og:site_name"))
        or _first(_texts(each.get("name") for each in page.data if "WebSite" in types(each)))
        or _first(_texts(each.get("name") for each in publishers if isinstance(each, dict)))
        or _first(_metas(page, "application-name", "citation_journal_title"))
    )


def _language(page: Said) -> str | None:
    said = [page.language, *_metas(page, "content-language", "og:locale", "dc.language")]
    said += _texts(each.get("inLanguage") for each in page.articles)
    for each in said:
        if each and _LANGUAGE.match(tag := each.split(",")[0].strip().replace("_", "-")):
            return tag
    return None


def _day_first(language: str | None, url: str | None) -> bool | None:
    """Whether the page's readers write the day before the month; None where nothing tells."""
    primary, _, region = (language or "").replace("_", "-").partition("-")
    if region.upper() == "US":
        return False
    host = (urlsplit(url).hostname or "") if url else ""
    if region.upper() in _DAY_FIRST or host.rsplit(".", 1)[-1].upper() in _DAY_FIRST:
        return True
    return True if primary and primary.lower() not in ("en", "zh", "ja", "ko") else None


def _canonical(page: Said) -> str | None:
    said = [each.get("href") for each in page.relations.get("canonical", ())]
    return next(_addresses([*said, *_metas(page, "og:url")], page.url), None)


def _licence(page: Said) -> str | None:
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


def _metas(page: Said, *names: str) -> list[str]:
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


def _strings(element: Element) -> list[str]:
    """The element's texts one by one, white space folded."""
    return [text for string in element.itertext() if (text := " ".join(string.split()))]
