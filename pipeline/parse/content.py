"""The main content of a page: which subtree holds the article.

Enters: what the elements of a page hold. Leaves: the chosen element and the elements in it that are left out, by their
names here, by what they hold in `pruning`. The tree is not changed.

The principle: text has mass, and mass outvotes names. Every element's text, link text and prose are summed from the
leaves up in one pass. Names (tags, classes, roles) say what is probably not the article; a name yields where it
holds so much of the page's prose that it must be the article after all, as happens with page builders and with
pages nested inside an unclosed `nav` or `footer`. What remains is descended from `body` while one child holds
nearly all of it; an element that says it is the article's body is preferred.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from lxml import etree

from pipeline.parse.masses import (
    HEADINGS,
    INLINE_TAGS,
    ITEM_PROSE_LENGTH,
    Element,
    Masses,
    sum_up,
    text_of,
)
from pipeline.parse.naming import BODY, COMMENTS, PANEL, SAID, UNLIKELY, UNSEEN, WEAK, name_flags
from pipeline.parse.pruning import left_out, wraps_heading
from pipeline.parse.surroundings import names_faq

# ---------------------------------------------------------------- tuned on 711 article pages of as many sites
YIELD = 0.5  # share of the page's prose from which a name such as `footer` is not believed
HIDDEN_YIELD = 0.6  # the same for what is hidden
DESCEND = 0.85  # share of an element's prose that one child must hold to be descended into
MAIN_SHARE = 0.7  # the same for `article` and `main`
BODY_SHARE = 0.5  # share of the page's prose that an element must hold to be believed to be the article's body
THIN = 0.1  # share of a page's text below which what is left of it is thin
THIN_PROSE = 200  # characters of prose below which it is
TEASER_LINKED = 0.3  # share of link text from which an element with a doubtful name is a teaser
TEASER_PROSE = 300  # characters of prose from which it is not
SUMMARY_CLIMB, FAQ_CLIMB = 5, 3  # ancestors of the article among whose children its summary, or its FAQ, may stand
ANNEX = (40, 12_000)  # characters of these
STANDING = 200  # characters of prose with which what says that it is the article outweighs any mass beside it
CORE_SHARE = 0.25  # share of the page's prose from which an element that says it is the article is believed

_COUNTED = frozenset({"tr", "td", "th"})
UNLIKELY_TAGS = frozenset({"nav", "footer", "aside", "form", "header", "button", "address", "label"})
_FIXED_TAGS = frozenset({"p", "ul", "ol", "dl", "blockquote", "pre", "li", "figure", "details"})

_UNSEEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_SLUG_HYPHENS = 4  # an id with as many is a heading made into an anchor: its words are the article's

_CLASS, _ID, _STYLE, _HIDDEN, _ARIA_HIDDEN, _ROLE, _ITEM = range(1, 8)
_SAYING = {
    "class": _CLASS,
    "id": _ID,
    "style": _STYLE,
    "hidden": _HIDDEN,
    "aria-hidden": _ARIA_HIDDEN,
    "role": _ROLE,
    "itemprop": _ITEM,
}
"""The attributes that are listened to."""


@dataclass(frozen=True, slots=True)
class Content:
    """The page's body, the index of the chosen element in it, and those of what is not the article's own inside."""

    page: Masses
    root: int
    dropped: frozenset[int]


def main_content(masses: Masses, title: str | None = None) -> Content:
    """The main content of a page, by what its elements hold.

    Which element holds it is decided by what bears prose; only inside it are all names heard. Where names have left
    hardly anything of a page, it is chosen once more with names not heard; comments stay out.
    """
    weights = masses.text, masses.linked, masses.prose
    whole = masses.text[0] - masses.linked[0]
    _listen(masses, _bearing_prose(masses))
    judged = _judged(masses)
    kept = [True] * len(masses.tags)
    _judge(masses, judged, kept, 0)
    sum_up(masses, kept)
    little = masses.prose[0] < THIN_PROSE
    root = 0 if little else _choose(masses, kept, judged.standing)
    masses.text, masses.linked, masses.prose = weights
    root, parts = (root, [root]) if little else _with_annexes(masses, root)
    kept[root + 1 : masses.ends[root]] = [len(parts) == 1] * (masses.ends[root] - root - 1)
    for part in parts:
        _listen(masses, range(part, masses.ends[part]))
        kept[part] = True
        _judge(masses, judged, kept, part)
    _hold(masses, kept, root, parts)
    sum_up(masses, kept, root)
    if little:
        if masses.text[0] - masses.linked[0] < THIN * whole and masses.prose[0] < THIN_PROSE:
            kept = _unnamed(masses)
        root = _choose(masses, kept, range(0))
    return Content(masses, root, left_out(masses, kept, root, title))


def _unnamed(masses: Masses) -> list[bool]:
    """What is kept where names are not heard; where even the comments leave nothing, they were the page."""
    kept = [not flag & COMMENTS for flag in masses.flags]
    for index in range(1, len(kept)):
        kept[index] = kept[index] and kept[masses.parents[index]]
    sum_up(masses, kept)
    if not masses.prose[0]:
        kept = [True] * len(kept)
        sum_up(masses, kept)
    return kept


def _bearing_prose(masses: Masses) -> list[int]:
    """The elements that hold prose, and the phrasing that may be part of it."""
    text, linked, parents, tags = masses.text, masses.linked, masses.parents, masses.tags
    bearing = [held > 0 for held in masses.prose]
    for index, bears in enumerate(bearing):
        if not bears and tags[index] in INLINE_TAGS and (parent := parents[index]) >= 0:
            bearing[index] = bearing[parent] or text[parent] - linked[parent] >= ITEM_PROSE_LENGTH
    return [index for index, bears in enumerate(bearing) if bears]


def _listen(masses: Masses, indices: Iterable[int]) -> None:
    """What elements say of themselves by class, id and the like; those that were heard already are passed over."""
    flags, words, hidden, heard = masses.flags, masses.words, masses.hidden, masses.heard
    attributes, elements = masses.attributes, masses.elements
    tags, texts, whole = masses.tags, masses.texts, masses.whole
    for index in indices:
        if heard[index]:
            continue
        # without text, what is hidden may still be a space between words, a row or a cell that counts
        if not whole[index] and not (texts[index] and tags[index] in INLINE_TAGS) and tags[index] not in _COUNTED:
            continue
        heard[index] = True
        if (said := attributes[index]) is None:
            said = attributes[index] = elements[index].items()
        for name, value in said:
            kind = _SAYING.get(name)
            if kind is None:
                continue
            if kind <= _ID:
                if kind == _CLASS or value.count("-") < _SLUG_HYPHENS:
                    flag, word = name_flags(value)
                    flags[index] |= flag
                    if word and (kind == _CLASS or not words[index]):
                        words[index] = word
            elif kind == _STYLE:
                if ("none" in value or "hidden" in value) and _UNSEEN_STYLE.search(value) is not None:
                    hidden[index] = True
            elif kind == _HIDDEN or (kind == _ARIA_HIDDEN and value == "true"):
                hidden[index] = True
            elif value == ("main" if kind == _ROLE else "articleBody"):
                flags[index] |= SAID


# ---------------------------------------------------------------- what a name says, where mass does not object
@dataclass(frozen=True, slots=True)
class _Judged:
    """What must be known of the whole page before its elements are judged."""

    total: int  # prose without that of comments
    disbelieved: set[str]
    core: set[int]
    heavy: bool  # whether the core holds much of the page
    standing: range  # what says that it is the article and can stand for itself, however much others hold
    controlled: Callable[[], set[str]]  # the ids that something on the page opens


def _judged(masses: Masses) -> _Judged:
    prose, body = masses.prose, masses.elements[0]
    telling = [index for index, flag in enumerate(masses.flags) if flag]
    total = max(1, prose[0] - _commented(masses, telling))
    core = _core(masses, telling, total)
    heavy = bool(core) and prose[max(core)] >= BODY_SHARE * prose[0]
    controlled = cache(lambda: {name.lstrip("#") for name in _CONTROLLED(body)})
    standing = _standing(masses, telling)
    around = standing.start
    while around > 0 and around not in core:
        core.add(around)
        around = masses.parents[around]
    return _Judged(total, _disbelieved(masses, telling, total, standing), core, heavy, standing, controlled)


def _standing(masses: Masses, telling: list[int]) -> range:
    """The heaviest `main`, or `article` with the page's heading, where it holds prose enough to be an article."""
    tags, flags, ends = masses.tags, masses.flags, masses.ends
    saying = [index for index in telling if flags[index] & SAID]
    if "article" in tags:
        articles = (index for index, tag in enumerate(tags) if tag == "article")
        enough = CORE_SHARE * masses.prose[0]
        saying += [index for index in articles if masses.prose[index] >= enough and "h1" in tags[index : ends[index]]]
    named = (index for index in saying if not flags[index] & (COMMENTS | UNLIKELY))
    best = max(named, key=masses.prose.__getitem__, default=0)
    return range(best, ends[best]) if masses.prose[best] >= STANDING else range(0)


def _beside(masses: Masses, index: int, standing: range) -> bool:
    """Whether an element stands beside what can stand for itself: neither in it nor around it."""
    return bool(standing) and index not in standing and standing.start not in range(index, masses.ends[index])


def _judge(masses: Masses, page: _Judged, kept: list[bool], root: int) -> None:
    """Says in `kept` which elements under `root` may belong to the article by their names and visibility."""
    elements, tags, parents, ends = masses.elements, masses.tags, masses.parents, masses.ends
    flags, hidden, prose = masses.flags, masses.hidden, masses.prose
    total, core = page.total, page.core
    first, end = root + 1, ends[root]
    kept[first:end] = [kept[root]] * (end - first)
    for index in range(first, end):
        tag, flag = tags[index], flags[index]
        if (not flag and not hidden[index] and tag not in UNLIKELY_TAGS) or not kept[index]:
            continue
        element, parent = elements[index], parents[index]
        beside = _beside(masses, index, page.standing)
        if beside:
            pass
        elif index in core or flag & BODY or masses.words[index] in page.disbelieved:
            flag &= ~(UNLIKELY | WEAK | COMMENTS) if page.heavy and index in core else ~(UNLIKELY | WEAK)
        if hidden[index] and not (
            flag & PANEL
            or element.get("role") in ("tabpanel", "region")
            or (prose[index] >= HIDDEN_YIELD * total and not beside)
            or ((name := element.get("id")) and name in page.controlled())
        ):
            kept[index] = False
        elif tag in INLINE_TAGS and tag not in ("button", "label", "summary"):
            if prose[index]:
                continue
            if flag & UNSEEN:
                kept[index] = False
            elif flag & UNLIKELY and masses.own[parent] < ITEM_PROSE_LENGTH and tag != "a":
                kept[index] = tags[parent] in ("p", "li", *HEADINGS)
        elif tag in HEADINGS or tag == "p":
            kept[index] = not flag & UNSEEN
        elif (flag & (UNLIKELY | COMMENTS) or tag in UNLIKELY_TAGS) and (beside or prose[index] < YIELD * total):
            kept[index] = _carries_heading(element, tag, flag) or (
                masses.words[index] in _NO_REASON and tag == "div" and _holds_heading_alone(masses, index)
            )
        elif flag & WEAK and (
            tag != "article" or (page.standing and page.standing.start not in range(index, ends[index]))
        ):
            kept[index] = not _is_teaser(masses, index)
        elif flag & COMMENTS:
            kept[index] = any(True for _ in element.iter("h1", "article", "main"))
        if not kept[index]:
            kept[index : ends[index]] = [False] * (ends[index] - index)


_CONTROLLED: Any = etree.XPath(".//@aria-controls | .//@data-target | .//@data-bs-target", smart_strings=False)


def _core(masses: Masses, telling: list[int], total: int) -> set[int]:
    """The heaviest element that says it is the article, with its ancestors."""
    best = 0
    for index in telling:
        flag = masses.flags[index]
        if flag & (SAID | BODY) and masses.prose[index] >= CORE_SHARE * total and not flag & COMMENTS:
            best = index if masses.prose[index] >= masses.prose[best] * bool(best) else best
    core = set()
    while best > 0:
        core.add(best)
        best = masses.parents[best]
    return core


def _disbelieved(masses: Masses, telling: list[int], total: int, standing: range) -> set[str]:
    """Words that cannot mean on this page what they usually do: what they name holds much of the prose."""
    held: dict[str, int] = {}
    ends: dict[str, int] = {}
    for index in telling:
        word = masses.words[index]
        if _beside(masses, index, standing):
            continue
        if word and masses.prose[index] and index >= ends.get(word, 1):  # what it names inside is counted already
            held[word] = held.get(word, 0) + masses.prose[index]
            ends[word] = masses.ends[index]
    return {word for word, prose in held.items() if prose >= YIELD * total}


def _commented(masses: Masses, telling: list[int]) -> int:
    """Prose inside comments."""
    total = end = 0
    for index in telling:
        if masses.flags[index] & COMMENTS and index >= max(end, 1) and masses.tags[index] not in ("article", "main"):
            end = masses.ends[index]
            total += masses.prose[index]
    return total if total < masses.prose[0] else 0


def _is_teaser(masses: Masses, index: int) -> bool:
    """Whether an element with a doubtful name is a teaser or a bare piece of interface: short, or led by a link."""
    text, linked = masses.text[index], masses.linked[index]
    if linked >= TEASER_LINKED * text:
        return True
    if masses.prose[index] >= TEASER_PROSE:
        return False
    if masses.prose[index] == 0:
        return not wraps_heading(masses, index) and (linked > 0 or not _heads_list(masses, index))
    headings = (each for each in range(index, masses.ends[index]) if masses.tags[each] in HEADINGS)
    return any("a" in masses.tags[each : masses.ends[each]] for each in headings)


def _holds_heading_alone(masses: Masses, index: int) -> bool:
    """Whether an element holds one heading, which is no link, and nothing else: builders make a widget of each."""
    headings = [each for each in range(index, masses.ends[index]) if masses.tags[each] in HEADINGS]
    return len(headings) == 1 and masses.text[headings[0]] == masses.text[index] and not masses.linked[index]


def _heads_list(masses: Masses, index: int) -> bool:
    """Whether an element holds a heading with a list behind it, such as what speaks for a product and against it."""
    tags = masses.tags[index : masses.ends[index]]
    heading = next((place for place, tag in enumerate(tags) if tag in HEADINGS), None)
    return heading is not None and "ul" in tags[heading:] and tags.count("li") > 1


def _carries_heading(element: Element, tag: str, flag: int) -> bool:
    """Whether an unlikely element is how the page builds a heading: an accordion's button, a section's header."""
    if tag in ("button", "label"):
        return bool(flag & PANEL) or element.get("aria-expanded") is not None or element.getparent().tag in HEADINGS
    if tag == "header":
        tags = {each.tag for each in element.iter(*HEADINGS)}
        return bool(tags) and "h1" not in tags and not flag & UNLIKELY
    return False


# ---------------------------------------------------------------- the subtree
def _choose(masses: Masses, kept: list[bool], standing: range) -> int:
    """The index of the element that holds the article."""
    tags, parents, prose = masses.tags, masses.parents, masses.prose
    heaviest: dict[int, int] = {}  # the child with the most prose, by parent
    named: dict[str, list[int]] = {}
    start = 0
    for index, (tag, flag) in enumerate(zip(tags, masses.flags, strict=True)):
        if not index or not kept[index]:
            continue
        if prose[index]:
            parent = parents[index]
            if parent not in heaviest or prose[index] > prose[heaviest[parent]]:
                heaviest[parent] = index
        if (not flag and tag != "article") or tag in INLINE_TAGS:
            continue
        element = masses.elements[index]
        if flag & BODY or (flag & SAID and element.get("itemprop") == "articleBody"):
            named.setdefault(element.get("class") or "", []).append(index)
        elif (flag & SAID or tag == "article") and prose[index] >= MAIN_SHARE * prose[0]:
            start = index
    if not start and standing and kept[standing.start]:
        start = standing.start
    best = 0
    for group in named.values():
        root = group[0] if len(group) == 1 else _common_ancestor(masses, group)
        if prose[root] >= BODY_SHARE * prose[0] and (not best or prose[root] >= 0.8 * prose[best]) and root > best:
            best = root
    node = best or start
    while (child := heaviest.get(node)) and tags[node] not in _FIXED_TAGS:
        if prose[child] < DESCEND * prose[node] or tags[child] in _FIXED_TAGS:
            break
        node = child
    return node


def _with_annexes(masses: Masses, root: int) -> tuple[int, list[int]]:
    """What else is the article's: a summary that stands before the chosen element, an FAQ that stands after it.

    Gives the element that holds all of it, and its parts in document order: the chosen one among them.
    """
    ends, top, node, parts = masses.ends, root, root, [root]
    for climbed in range(SUMMARY_CLIMB):
        parent = masses.parents[node]
        if parent < 0:
            break
        sibling = parent + 1
        while sibling < ends[parent]:
            heard = sibling < node or (sibling > node and climbed < FAQ_CLIMB)
            if heard and _is_annex(masses, sibling, sibling < node):
                parts.append(sibling)
                top = parent
            sibling = ends[sibling]
        node = parent
    return top, sorted(parts)


def _is_annex(masses: Masses, index: int, before: bool) -> bool:
    """Whether what stands before the article begins with the heading of a summary, or what stands behind of an FAQ."""
    tag, tags = masses.tags[index], masses.tags
    if not ANNEX[0] <= masses.text[index] <= ANNEX[1] or tag in INLINE_TAGS or tag in _FIXED_TAGS | UNLIKELY_TAGS:
        return False
    heading = next((each for each in range(index, masses.ends[index]) if tags[each] in HEADINGS), None)
    if heading is None:
        return False
    said = text_of(masses.elements[heading])
    if _SUMMARY.match(said) is None if before else not names_faq(said):
        return False
    _listen(masses, (index,))
    if masses.hidden[index] or masses.flags[index] & (COMMENTS | SAID) or masses.words[index] not in _NO_REASON:
        return False
    return before or text_of(masses.elements[index]).count("?") > 1


_NO_REASON = ("", "widget", "widgets")  # what builders name everything
_SUMMARY = re.compile(
    r"\W*(?:key (?:take-?aways?|points?|facts?|findings?|messages?|insights?|summary)|take-?aways?|at a glance|"
    r"(?:quick|fast) (?:facts|summary|take|overview)|(?:in )?(?:summary|brief)|highlights|tl;? ?dr|main points|"
    r"(?:das wichtigste )?(?:auf einen blick|in kürze)|en bref|l['’]essentiel|points clés|à retenir|puntos clave|"
    r"en resumen|in breve|punti chiave|pontos-chave|em resumo|in het kort|kernpunten)\b",
    re.I,
)


def _hold(masses: Masses, kept: list[bool], root: int, parts: list[int]) -> None:
    """Keeps what lies between the root and its parts."""
    for part in parts:
        while part != root:
            kept[part] = True
            part = masses.parents[part]


def _common_ancestor(masses: Masses, group: list[int]) -> int:
    parents = masses.parents
    heavy = max(masses.prose[each] for each in group)
    common = None
    for index in group:
        if masses.prose[index] < 0.1 * heavy:
            continue
        chain = {index}
        while parents[index] >= 0:
            index = parents[index]
            chain.add(index)
        common = chain if common is None else common & chain
    return max(common or {0})
