"""Who wrote a page and when, as the page shows it to its readers.

Enters: the page's elements and its title. Leaves: names and days, the surest first. What stands around the article's
heading comes first, then elements that are named for authors and dates, then lines that say "Written by" or
"Published on" wherever they stand. Each way costs a look over the page, so it is gone only where those before it
found nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, pairwise, takewhile
from typing import Any

from lxml import etree

from pipeline.parse.dates import Moment, dates_in, read_moment
from pipeline.parse.masses import Masses, places_with, squash, text_of
from pipeline.parse.names import after_lead, are_people, is_post, looks_like_name
from pipeline.parse.reading import BREAKS, UNSEEN

Element = Any

# ---------------------------------------------------------------- tuned on 711 article pages of as many sites
AFTER, BEFORE = 12, 5  # lines after and before the heading among which a byline stands
LINE = 150  # characters; bylines and lines with dates are no longer
LEAD = 60  # characters of its block that may stand before a byline
ALONE = 50  # characters of a line whose day nothing calls a publication or an update; a sentence is longer
MARKED = 60  # elements with telling names that are looked at

_NOT_THE_NAME = re.compile(
    r"desc|bio\b|role|job-?title|position|avatar|image|img|photo|social|follow|related|count|share|authoriz", re.I
)
_UPDATED = re.compile(
    r"updat|modifi|revis|review|edited|actuali[sz]|aktualisiert|geändert|mise? à jour|aggiornat|atualizad|bijgewerkt",
    re.I,
)
_PUBLISHED = re.compile(
    r"publi|posted|created|written|first|original|veröffentlicht|erschienen|geplaatst|parution", re.I
)
_ELSEWHERE = re.compile(
    r"(?:related|recommended|more (?:from|on|like)|read next|up next|latest|trending|popular)\b", re.I
)
_CHECKED = re.compile(r"review|check|edit|translat|photo|illustrat|video", re.I)
_TEAM = re.compile(r"\b(?:team|staff|editors?|editorial|newsroom|newsdesk|desk|collective|bureau|redaktion)\b", re.I)
_SEPARATED = re.compile(r"(?:^|\s+)[–—-](?:\s+|$)|\s*[|•·]\s*|\s/\s")
_DEGREES = re.compile(
    r", ?(?:M\.?D|D\.?O|Ph\.?D|R\.?N|R\.?D|RDN|MPH|DVM|VMD|Pharm\.?D|PsyD|DDS|DNP|NP|LPC|LCSW|MSc?|BSc?)\b"
)
_RELATED = re.compile(r"(?<!has-)(?<!with-)(?<![a-z])related(?:-?(?:posts?|articles?|content|stories|news))?(?![a-z])")
_OF_ELSE = re.compile(r"\b(?:when|event date|starts?|ends?|deadline|due|expires?|until|born)\W*$", re.I)
_MINUTES = re.compile(r"\b\d{1,3} ?-?min", re.I)

_AUTHOR_PAGES: Any = etree.XPath("descendant::a/@href[contains(., '/author/') or contains(., '/authors/')]/..")
_AUTHORED = "uthor", "yline", "ritten"
_AUTHORED_OTHERWISE: Any = etree.XPath(
    "descendant::*/@id[contains(., 'uthor') or contains(., 'yline')]/.."
    " | descendant::*/@data-testid[contains(., 'uthor') or contains(., 'yline')]/.."
)
_DATED = "date", "Date", "ublish", "time", "osted", "meta", "yline"
_SIGNED = "ritten by", "rticle by", "osted by", "uthor"
_PRESENTED = " is a", " is the "
_END = 0.3  # share of the page's text before what presents its author; comments and footers stand behind it
_MENTIONED = 3  # times that the page may name its author elsewhere
_PRESENTS = re.compile(
    r"(?:about (?:the )?author:?\s+)?((?:[^\W\d_][^\s\d,]*\s+){1,3}[^\W\d_][^\s\d,]*)(?:, [^,]{2,30},?)? is "
    r"(?:an?|the|our)\s[^.]{0,80}?\b(?:writer|journalist|author|editor|blogger|reporter|columnist|contributor|creator|nurse|pharmacist|"
    r"physician|doctor|dietitian|nutritionist|psychologist|therapist|trainer|coach|head of|director|founder|owner)\b",
    re.I,
)
_DATED_LINES = "ublished", "pdated", "osted"


@dataclass(frozen=True, slots=True)
class Line:
    """A text between two tags, or between the signs that set parts of a line apart.

    `lead` is how many characters of its block stand before it.
    """

    text: str
    lead: int


@dataclass(frozen=True, slots=True)
class ShownDate:
    """A day that the page shows, and whether it says that something was changed then."""

    moment: Moment
    updated: bool


class Shown:
    """What a page shows of its author and its day; each part is looked for when it is first asked for.

    `day_first` says how numbers with slashes are read: None where nothing tells.
    """

    def __init__(
        self,
        page: Masses,
        title: str | None,
        heads: list[Element],
        times: list[Element],
        day_first: bool | None = None,
    ) -> None:
        self.page = page
        self.title = title
        self.heads = heads
        self.times = times
        self.day_first = day_first
        self.update: Moment | None = None

    # ------------------------------------------------------------ people
    def byline(self) -> str | None:
        """Who a line beside the heading says wrote it: "By Ana Lund"."""
        return _behind_lead([*self.before, *self.after])

    def people(self) -> Iterator[tuple[str, bool]]:
        """Texts that may name the author, surest first, and whether anything but a name is unlikely there."""
        if byline := self.byline():
            yield byline, len(byline.split()) < 6
        marked = [(each, _lines(each)) for each in self._authors]
        for _, lines in marked:
            if found := _behind_lead(lines):
                yield found, len(found.split()) < 6
        for link in self._author_pages[:5]:
            if (text := text_of(link)) and not _is_elsewhere(link):
                yield text, len(text.split()) < 6
        for element, lines in marked:
            if lines and len(lines) <= 6 and not _NOT_THE_NAME.search(_names(element)):
                if several := _together(element, lines, marked):
                    yield several, False
                yield _listed(lines), False
                yield from ((line.text, False) for line in lines[:2])
        yield from ((text, False) for text in self._beside_date())
        for element in islice(self._holding(*_SIGNED), 2 * MARKED):
            lines = [*_lines(element)[:AFTER], *islice(_joined(_following(element)), 2)]
            if element.tag not in UNSEEN and not _is_elsewhere(element) and (found := _behind_lead(lines)):
                yield found, False

    def biography(self) -> str | None:
        """Whom the end of the page presents: "Ana Lund is a nurse and writer who lives in Ghent."

        Somebody whom the page speaks of again and again is whom it is about.
        """
        for element in reversed(list(self._holding(*_PRESENTED))[-2 * MARKED :]):
            while element.tag in _ON_THE_LINE and element.getparent() is not None:
                element = element.getparent()
            if element.tag in UNSEEN or _is_elsewhere(element):
                continue
            opening = " ".join("".join(islice(element.itertext(), 8)).split())[:LINE]
            found = _PRESENTS.match(opening)
            if found and looks_like_name(found[1]):
                surname = found[1].split()[-1]
                said, whole = text_of(element), self._whole
                behind = whole.find(said) > _END * len(whole)
                if behind and whole.count(surname) - said.count(surname) <= _MENTIONED:
                    return found[1]
        return None

    @cached_property
    def _whole(self) -> str:
        return text_of(self.page.elements[0])

    def signature(self, site: str | None) -> str | None:
        """The organisation that signs: the site, or a team of it, where an author's name is expected."""
        marked = (_lines(each) for each in self._authors if not _NOT_THE_NAME.search(_names(each)))
        said = [lines[-1].text for lines in marked if 0 < len(lines) <= 2]
        for text in (self.byline() or "", *said):
            name = (after_lead(text) or text).strip()
            if len(name.split()) <= 5 and (_TEAM.search(name) or (site and squash(name) == squash(site))):
                return name
        return None

    def _beside_date(self) -> Iterator[str]:
        """Lines beside the heading that are a name and stand next to a day or a reading time."""
        title = squash(self.title or "")
        for lines in (self.after, self.before):
            told = [bool(_MINUTES.search(line.text[:LINE]) or dates_in(line.text)) for line in lines]
            posts = [len(line.text) < LEAD and is_post(line.text) for line in lines]
            for index, line in enumerate(lines):
                beside = told[max(index - 1, 0) : index + 2] + posts[index + 1 : index + 2]
                name = line.text.removesuffix(" in")  # and then its rubric
                if told[index] or squash(name) in title:
                    continue
                if line.lead and any(_CHECKED.search(each.text[-30:]) for each in lines[max(index - 2, 0) : index]):
                    continue  # who reviewed it
                if any(beside) and (looks_like_name(name) or are_people(name)):
                    yield name
                alone = not line.lead and index + 1 < len(lines) and not lines[index + 1].lead  # not of a sentence
                if alone and "," in name and _DEGREES.search(name) and are_people(name):
                    yield name

    # ------------------------------------------------------------ days
    def day_beside_heading(self) -> Moment | None:
        """The day that stands beside the heading without being called an update."""
        found = next((each for each in self._beside if not each.updated), None)
        return found.moment if found else None

    def day(self) -> Moment | None:
        """The day that the page shows as its own; one of an update, kept as `update`, where it shows no other."""
        ways = (
            self._beside,
            self._times(),
            self._beside_author(),
            self._in_marked(),
            self._in_texts(),
            self._below_first(),
        )
        for way in ways:
            for each in way:
                if not each.updated and (self.update is None or each.moment.day <= self.update.day):
                    return each.moment
                if each.updated and self.update is None:
                    self.update = each.moment
        return self.update

    @cached_property
    def _beside(self) -> list[ShownDate]:
        return [*self._told(self.after[:AFTER]), *self._told(self.before)]

    @cached_property
    def _datetimes(self) -> dict[str, str]:
        """What `time` elements that show numbers alone give as their `datetime`, by what they show."""
        shown = ((text_of(each), each.get("datetime")) for each in self.times)
        return {text: said for text, said in shown if said and text and not any(map(str.isalpha, text))}

    def _told(self, lines: list[Line]) -> Iterator[ShownDate]:
        for index, line in enumerate(lines):
            if said := self._datetimes.get(line.text):
                line = Line(said, line.lead)  # numbers alone may be read two ways
            label = lines[index - 1].text[-40:] if index and (line.lead or len(lines[index - 1].text) < 25) else ""
            yield from self._days(line.text, label)

    def _days(self, text: str, label: str) -> Iterator[ShownDate]:
        """The days of a text, each with what the words before it call it."""
        if len(text) >= LINE:
            return
        start, called = 0, None
        for place, moment in dates_in(text, self.day_first):
            said = f"{label} {text[start:place]}" if not start else text[start:place]
            words = [(found.start(), updated) for pattern, updated in ((_UPDATED, True), (_PUBLISHED, False))
                     for found in pattern.finditer(said)]  # fmt: skip
            called = max(words)[1] if words else called
            if _OF_ELSE.search(said):
                continue
            if called is not None or len(text) < ALONE:
                yield ShownDate(moment, bool(called))
            start = place

    def _beside_author(self) -> Iterator[ShownDate]:
        for element in [*self._author_pages[:5], *self._authors[:5]]:
            if not _is_elsewhere(element):
                yield from self._told([*_lines(element), *islice(_joined(_following(element)), 2)])

    def _times(self) -> Iterator[ShownDate]:
        for element in islice((each for each in self.times if not _is_elsewhere(each)), 5):
            shown = next(iter(dates_in(text_of(element)[:LINE], self.day_first)), None)
            moment = read_moment(element.get("datetime") or "") or (shown[1] if shown else None)
            if moment:
                yield ShownDate(moment, bool(_UPDATED.search(f"{element.get('class', '')} {_said_before(element)}")))

    def _in_marked(self) -> Iterator[ShownDate]:
        for element in self._dates:
            text = " ".join(line.text for line in _lines(element))
            for each in self._days(text, _said_before(element)):
                yield ShownDate(each.moment, each.updated or _UPDATED.search(_names(element)) is not None)

    def _in_texts(self) -> Iterator[ShownDate]:
        for element in islice(self._holding(*_DATED_LINES), MARKED):
            text = text_of(element)
            if (_UPDATED.search(text[:LEAD]) or _PUBLISHED.search(text[:LEAD])) and not _is_elsewhere(element):
                yield from self._days(text, "")

    def _below_first(self) -> Iterator[ShownDate]:
        """The days below the first h1, where another heading shows the title."""
        first = next((each for each in self.heads if each.tag == "h1"), None)
        if first is not None and first is not self.heading:
            yield from self._told(list(islice(_joined(_following(first)), AFTER)))

    # ------------------------------------------------------------ where to look
    @cached_property
    def heading(self) -> Element | None:
        """The element that shows the title; else the first heading of the highest level."""
        title = squash(self.title or "")
        headings = self.heads
        if title:
            for element in headings:
                if squash(text_of(element)) == title:
                    return element
            for element in self._holding((self.title or "")[:30]):
                if element.tag not in UNSEEN and squash(text_of(element)) == title:
                    return element
        return next((each for each in headings if each.tag == "h1"), headings[0] if headings else None)

    @cached_property
    def after(self) -> list[Line]:
        """The first lines after the heading, as far as they do not lead to other articles."""
        if self.heading is None:
            return []
        lines = islice(_joined(_following(self.heading)), AFTER)
        return list(takewhile(lambda line: not _ELSEWHERE.match(line.text), lines))

    @cached_property
    def before(self) -> list[Line]:
        """The last lines before the heading, in document order."""
        if self.heading is None:
            return []
        pieces = list(islice(_preceding(self.heading), 8 * BEFORE))
        return list(_joined(reversed(pieces)))[-BEFORE:]

    def _holding(self, *words: str) -> Iterator[Element]:
        """The elements in whose own text one of the words stands, in document order."""
        page = self.page
        found, behind = page.holding(words)
        found.update(page.parents[index] for index in behind)
        yield from (page.elements[index] for index in sorted(found) if index > 0)

    @cached_property
    def _authors(self) -> list[Element]:
        places = {self.page.places[each] for each in _AUTHORED_OTHERWISE(self.page.elements[0])}
        return self._first(places | self._classed(_AUTHORED))

    @cached_property
    def _author_pages(self) -> list[Element]:
        pages: list[Element] = _AUTHOR_PAGES(self.page.elements[0])
        return pages

    @cached_property
    def _dates(self) -> list[Element]:
        return self._first(self._classed(_DATED))

    def _classed(self, words: tuple[str, ...]) -> set[int]:
        """Where the elements are whose class holds one of the words."""
        everything = "\0".join(filter(None, self._classes))
        return places_with((word for word in words if word in everything), self._classes)

    @cached_property
    def _classes(self) -> list[str | None]:
        return [each.get("class") for each in self.page.elements]

    def _first(self, places: set[int]) -> list[Element]:
        found = (self.page.elements[place] for place in sorted(places))
        return list(islice((each for each in found if not _is_elsewhere(each)), MARKED))


def _names(element: Element) -> str:
    return f"{element.get('class', '')} {element.get('id', '')}"


def _behind_lead(lines: list[Line]) -> str | None:
    """What follows "By" on its line, else the line after it; in the midst of prose "by" names no author."""
    for index, line in enumerate(lines):
        if len(line.text) < LINE and line.lead < LEAD and (rest := after_lead(line.text)) is not None:
            if line.lead and _CHECKED.search(lines[index - 1].text[-30:]):
                continue  # who reviewed it, took the pictures or put it into another language
            if not rest and index + 1 < len(lines):
                rest = _listed(lines[index + 1 :])
            if rest[:1].isupper() or (rest and " " not in rest) or (rest[:1].isdigit() and any(map(str.isalpha, rest))):
                return rest
    return None


def _listed(lines: list[Line]) -> str:
    """The first line, with those that go on with it: names in a list stand each in an element of its own."""
    said = lines[0].text
    for before, line in pairwise(lines):
        if not line.lead or not (_JOINS.match(line.text) or _JOINS.fullmatch(before.text[-3:].strip())):
            break
        said = f"{said} {line.text}"
    return said


def _together(element: Element, lines: list[Line], marked: list[tuple[Element, list[Line]]]) -> str | None:
    """The names of several authors: each with a post behind it, or each in an element like the first and near it."""
    said = [line.text for line in lines]
    if len(said) > 2 and all(map(looks_like_name, said[::2])) and all(map(is_post, said[1::2])):
        return " & ".join(said[::2])
    near, named = list(islice(element.iterancestors(), _NEAR)), [said[0]]
    for other, names in marked:
        alike = other is not element and len(names) == len(lines) and other.get("class") == element.get("class")
        if alike and other.tag == element.tag and any(each in near for each in islice(other.iterancestors(), _NEAR)):
            named.append(names[0].text)
    return " & ".join(named) if len(set(named)) > 1 and all(map(looks_like_name, named)) else None


_NEAR = 3  # ancestors among which other authors stand
_JOINS = re.compile(r"[,&;]|and\b")


def _is_elsewhere(element: Element) -> bool:
    """Whether it stands among comments or in what leads to other articles."""
    while element is not None:
        names = (element.get("class") or "").lower()
        if "comment" in names or ("related" in names and element.tag != "body" and _RELATED.search(names)):
            return True
        element = element.getparent()
    return False


_ON_THE_LINE = frozenset({"span", "b", "strong", "i", "em", "small", "label", "abbr"})


def _said_before(element: Element) -> str:
    """The words directly before an element on its line."""
    before, parent = element.getprevious(), element.getparent()
    if before is None:
        return f"{parent.get('class', '')} {parent.text or ''}" if parent is not None else ""
    beside = text_of(before)[-40:] if before.tag in _ON_THE_LINE else ""
    return f"{beside} {before.tail or ''}"


# ---------------------------------------------------------------- texts, one by one and only as far as asked for
_BREAK = None


def _following(element: Element) -> Iterator[str | None]:
    """The strings behind an element's end in document order; None where a block begins or ends."""
    yield _BREAK
    here = element
    while here is not None and here.tag != "body":
        if here.tail:
            yield here.tail
        after = here.getnext()
        if after is None:
            here = here.getparent()
            if here is not None and here.tag in BREAKS:
                yield _BREAK
            continue
        while True:
            here = after
            if here.tag in BREAKS:
                yield _BREAK
            if here.tag in UNSEEN:
                break
            if here.text:
                yield here.text
            if not len(here):
                break
            after = here[0]
        if here.tag in BREAKS:
            yield _BREAK


def _preceding(element: Element) -> Iterator[str | None]:
    """The strings before an element's start, the last first; None where a block begins or ends."""
    yield _BREAK
    here = element
    while here is not None and here.tag != "body":
        before = here.getprevious()
        if before is None:
            here = here.getparent()
            if here is not None and here.text:
                yield here.text
            if here is not None and here.tag in BREAKS:
                yield _BREAK
            continue
        while True:
            here = before
            if here.tail:
                yield here.tail
            if here.tag in BREAKS:
                yield _BREAK
            if here.tag in UNSEEN or not len(here):
                break
            before = here[-1]
        if here.tag not in UNSEEN and here.text:
            yield here.text
        if here.tag in BREAKS:
            yield _BREAK


def _joined(pieces: Iterable[str | None]) -> Iterator[Line]:
    lead = 0
    for piece in pieces:
        if piece is None:
            lead = 0
        elif text := " ".join(piece.split()):
            for part in _SEPARATED.split(text) if any(map(text.__contains__, "|•·–—-/")) else (text,):
                if part:
                    yield Line(part, lead)
                    lead += len(part)


def _lines(element: Element) -> list[Line]:
    """The element's texts one by one."""
    return list(_joined(islice(element.itertext(), 3 * MARKED)))
