"""The main content of a page: which subtree holds the article, and what inside it is not the article's own.

Enters: what the elements of a page hold. Leaves: the chosen element and the elements in it that are left out. The tree
is not changed.

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
    squash,
    sum_up,
    text_of,
)
from pipeline.parse.naming import BODY, COMMENTS, PANEL, SAID, UNLIKELY, UNSEEN, WEAK, name_flags
from pipeline.parse.roles import role_of
from pipeline.parse.surroundings import names_faq

# ---------------------------------------------------------------- tuned on 711 article pages of as many sites
YIELD = 0.5  # share of the page's prose from which a name such as `footer` is not believed
HIDDEN_YIELD = 0.6  # the same for what is hidden
DESCEND = 0.85  # share of an element's prose that one child must hold to be descended into
MAIN_SHARE = 0.7  # the same for `article` and `main`
BODY_SHARE = 0.5  # share of the page's prose that an element must hold to be believed to be the article's body
THIN = 0.1  # share of a page's text below which what is left of it is thin
THIN_PROSE = 200  # characters of prose below which it is
REPEATED = 60  # characters from which two siblings with one text are variants of one thing
LED_SHARE = 0.25  # share of the article's prose that a heading which leads away may take with it
LED_PLAIN = 0.03  # the same where there are few links
LED_LINKED = 0.25  # share of link text from which there are many
FEED_HEADINGS = 3  # linked headings from which what follows a heading that leads away is a feed of articles
FEED_REST = 300  # characters of prose that the article must have beside a feed, however long that is
_ALONE = 3  # characters that may stand beside a heading in its wrapper, such as an arrow
TEASER_LINKED = 0.3  # share of link text from which an element with a doubtful name is a teaser
TEASER_PROSE = 300  # characters of prose from which it is not
SUMMARY_CLIMB, FAQ_CLIMB = 5, 3  # ancestors of the article among whose children its summary, or its FAQ, may stand
ANNEX = (40, 12_000)  # characters of these
SIGN_UP = 500  # characters of a box in which readers sign up for something
STANDING = 200  # characters of prose with which what says that it is the article outweighs any mass beside it
MADE_OF_FACTS = 150  # characters of a list that names author, day and reading time
CORE_SHARE = 0.25  # share of the page's prose from which an element that says it is the article is believed
LINKED = 0.6  # share of link text from which a block is navigation

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
    return _pruned(masses, kept, root, title)


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
        return not _wraps_heading(masses, index) and (linked > 0 or not _heads_list(masses, index))
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


def _wraps_heading(masses: Masses, index: int) -> bool:
    """Whether an element holds little but one heading."""
    headings = [each for each in range(index, masses.ends[index]) if masses.tags[each] in HEADINGS]
    return len(headings) == 1 and 2 * masses.text[headings[0]] > masses.text[index]


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


# ---------------------------------------------------------------- what else inside it is not the article's own
def _pruned(masses: Masses, kept: list[bool], root: int, title: str | None) -> Content:
    tags, elements = masses.tags, masses.elements
    top = _title_tag(masses, title)
    dropped: set[int] = set()
    seen: dict[tuple[int, int], list[int]] = {}
    index, end = root + 1, masses.ends[root]
    while index < end:
        tag = tags[index]
        if index in dropped:
            pass
        elif (
            not kept[index]
            or (tag in _NAVIGABLE and _is_navigation(masses, index))
            or (masses.text[index] >= REPEATED and _is_repeated(masses, index, seen))
            or (tag == "a" and _is_permalink(masses, index))
        ):
            dropped.add(index)
        elif tag in HEADINGS:
            text = text_of(elements[index])
            if tag == top and squash(text) == squash(title or ""):
                dropped.add(index)
            elif LEADS_AWAY.search(text) or AFTERWARDS.search(text):
                dropped.update(_led_by(masses, index, root))
        elif (said := masses.texts[index]) and "By " in said[:20] and _CONSENTS.match(said):
            dropped.add(_signed_up_in(masses, index, root))
        index = masses.ends[index] if index in dropped else index + 1
    return Content(masses, root, frozenset(dropped))


def _signed_up_in(masses: Masses, index: int, root: int) -> int:
    """The box in which readers sign up, by the sentence in it that says what they agree to."""
    box = index
    while (parent := masses.parents[box]) != root and masses.text[parent] <= SIGN_UP:
        box = parent
    return box


_CONSENTS = re.compile(
    r"\s*By (?:sign|click|subscrib|submitt|enter|provid|register|join)\w*\b[^.]{0,80}\byou (?:\w+ )?"
    r"(?:agree|confirm|consent|acknowledge|accept)"
)


def _title_tag(masses: Masses, title: str | None) -> str | None:
    """The tag of the heading that shows the page's title: h1, else h2."""
    wanted = squash(title or "")
    if not wanted:
        return None
    heads = masses.elements[0].iter("h1", "h2")
    return min((each.tag for each in heads if squash(text_of(each)) == wanted), default=None)


def _is_permalink(masses: Masses, index: int) -> bool:
    """Whether a link in a heading only leads to the heading itself: a sign, or the name of its place."""
    if masses.tags[masses.parents[index]] not in HEADINGS:
        return False
    link = masses.elements[index]
    said = text_of(link)
    return (link.get("href") or "")[:1] == "#" and (said[:1] == "#" or said.lower() in _PERMALINKS)


_PERMALINKS = frozenset(("", "¶", "§", "🔗", "link", "permalink", "anchor", "direct link", "copy link"))


def _is_repeated(masses: Masses, index: int, seen: dict[tuple[int, int], list[int]]) -> bool:
    """Whether a sibling before holds the same text: a variant for another screen."""
    like = seen.setdefault((masses.parents[index], masses.text[index]), [])
    if like and text_of(masses.elements[index]) in (text_of(masses.elements[each]) for each in like[-3:]):
        return True
    like.append(index)
    return False


def _led_by(masses: Masses, index: int, root: int) -> list[int]:
    """What a heading that leads away from the article governs, itself included; nothing where that is prose.

    That is the container that it opens, else its siblings down to the next heading as high.
    """
    parents, tags = masses.parents, masses.tags
    held = masses.prose[root]
    container = index
    while parents[container] != root and masses.text[parents[container]] <= masses.text[container] + _ALONE:
        container = parents[container]
    outer = parents[container]
    if outer != root and outer + 1 == container and masses.prose[outer] < LED_SHARE * held:
        return [outer]
    led = [container]
    sibling, end = masses.ends[container], masses.ends[outer]
    while sibling < end:
        behind = masses.ends[sibling]
        inner = next((each for each in range(sibling, behind) if tags[each] in HEADINGS), None)
        if inner is not None and tags[inner] <= tags[index] and (inner == sibling or inner == sibling + 1):
            break
        led.append(sibling)
        sibling = behind
    prose, text, linked = (sum(map(each.__getitem__, led)) for each in (masses.prose, masses.text, masses.linked))
    away = AFTERWARDS.search(text_of(masses.elements[index])) is not None
    if prose < (LED_SHARE if away or linked > LED_LINKED * text else LED_PLAIN) * held:
        return led
    return led if held - prose >= FEED_REST and _is_feed(masses, index, led) else []


def _is_feed(masses: Masses, index: int, led: list[int]) -> bool:
    """Whether what a heading leads is a run of other articles: each begins with a heading that is a link."""
    places = (place for each in led for place in range(each, masses.ends[each]))
    headings = [place for place in places if masses.tags[place] in HEADINGS and place != index]
    return len(headings) >= FEED_HEADINGS and all(
        masses.linked[each] >= masses.text[each] or _inside_link(masses.elements[each]) for each in headings
    )


def _inside_link(element: Element) -> bool:
    return next(element.iterancestors("a"), None) is not None


def _is_navigation(masses: Masses, index: int) -> bool:
    """Whether an element inside the article holds links instead of saying anything.

    A list of links that a sentence introduces, and a table of contents, belong to the article.
    """
    text, linked = masses.text[index], masses.linked[index]
    if not text or masses.prose[index]:
        return False
    element = masses.elements[index]
    if masses.tags[index] in ("ul", "ol") and text <= 3 * len(element) and _counts_up(element):
        return True
    if masses.tags[index] in ("ul", "ol") and text < MADE_OF_FACTS and _tells_of_itself(element):
        return True
    if linked < LINKED * text:
        return False
    links = [href for each in element.iter("a") if (href := each.get("href"))]
    if links and sum(href.startswith("#") for href in links) * 2 > len(links):
        return False
    if element.tag not in ("ul", "ol"):
        return not _wraps_heading(masses, index)
    before = element.getprevious()
    if before is None or not isinstance(before.tag, str):
        return True
    said = text_of(before)
    if before.tag == "p" or said.endswith(":"):
        return bool(LEADS_AWAY.search(said[:80]))
    if before.tag in HEADINGS:
        return before.tag == "h1" or element.get("class") is not None or bool(LEADS_AWAY.search(said))
    return True


def _tells_of_itself(element: Element) -> bool:
    """Whether a list is the way to the page, from the site's front page on, or names author, day and reading time."""
    said = [text_of(each) for each in element if each.tag == "li"]
    if not said or len(said) > _FEW_FACTS:
        return False
    if said[0].lower() in _FRONT_PAGE:
        return len(said) > 1 and next(element[0].iter("a"), None) is not None
    roles = [role_of(each) for each in said]
    return sum(role in ("date", "byline", "label") for role in roles) > 1 and any(map(_MINUTES.search, said))


_FEW_FACTS = 6
_FRONT_PAGE = frozenset(("home", "homepage", "startseite", "start", "accueil", "inicio", "início", "hjem", "hem"))
_MINUTES = re.compile(r"\b\d{1,3} ?-?min", re.I)


def _counts_up(element: Element) -> bool:
    """Whether a list says 1, 2, 3 and no more: the pages of a gallery, the points of a rating."""
    said = [text_of(each) for each in element]
    return len(said) > 1 and said == [str(number) for number in range(1, len(said) + 1)]


_NAVIGABLE = frozenset({"div", "section", "ul", "ol", "nav", "aside"})
LEADS_AWAY = re.compile(
    r"^\W*(?:(?:you )?(?:may|might) (?:also )?(?:like|enjoy|be interested)|also (?:read|see|in|on)\b|"
    r"read (?:more|next|also)|"
    r"related\b|more (?:from|on|about|in|stories|posts|articles|news|great)\b|keep reading|"
    r"recommended|latest\b|popular\b|trending|most (?:read|popular)|recent (?:posts|articles|news)|up next|"
    r"editors?['’]?s?['’]? (?:picks?|choice)\W*$|from our (?:partners|sponsors)|explore more\W*$|"
    r"(?:other|similar) (?:posts|articles|stories)|next article|don.t miss|what to read next|in this series|"
    r"(?:explore|discover|read|find) more (?:articles|stories|posts|news|content)|"
    r"(?:artículos|entradas|noticias) relacionad[ao]s|te (?:puede|podría) interesar|también te|lee también|"
    r"(?:articles?|contenus?) (?:similaires|liés|connexes)|à lire (?:aussi|également)|lire aussi|vous aimerez|"
    r"(?:ähnliche|verwandte|weitere|passende) (?:artikel|beiträge|themen)|mehr zum thema|das könnte (?:sie|dich)|"
    r"lesen sie auch|articoli correlati|leggi anche|potrebbe(?:ro)? interessar|artigos relacionados|leia também|"
    r"veja também|lees ook|gerelateerde|relaterade|読まれて|関連記事|相关(?:文章|阅读)|관련|читайте также|похожие)",
    re.I,
)


AFTERWARDS = re.compile(
    r"^\W*(?:about the authors?|(?:meet|written by) the author|leave a (?:comment|reply)|"
    r"(?:\d+ )?(?:comments?|responses|replies)\W*$|share (?:this|on|with)|sign up (?:for|to)|"
    r"subscribe\b|(?:join|get) (?:our|the) newsletter|newsletter\b|"
    r"(?:join|add to|post) (?:the|a) (?:discussion|comment)|tags\W*$|categories\W*$|(?:client |our )?testimonials\W*$|"
    r"what (?:our )?(?:clients|customers|patients) (?:are saying|say)|contact us(?: today)?\W*$|get in touch\W*$|"
    r"(?:post|article) navigation|follow us|ready to get started|"
    r"(?:was|is) (?:this|the) (?:article|page|post|answer|information|content) (?:helpful|useful)|"
    r"(?:request|book|schedule|make) an? (?:appointment|consultation|visit)\W*$|article information\W*$|"
    r"how we reviewed this|find an? (?:doctor|provider|clinic|location)(?: near (?:you|me))?\W*$|"
    r"su?scr[ií]b(?:e(?:te)?|ase|irse)\b|inscreva-se|iscriviti|abonnez-vous|inscrivez-vous|newsletter abonnieren|"
    r"(?:partage[rz]|compart(?:e|ir|ilhar?)|condividi|deel) (?:ce|cet|cette|este|esta|questo|dit)\b|"
    r"(?:artikel )?teilen\W*$|"
    r"did you (?:find this|like this)|rate this (?:article|page|post)|still have questions\W*$)",
    re.I,
)
