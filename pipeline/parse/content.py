"""The main content of a page: which subtree holds the article, and what inside it is not the article's own.

Enters: the lxml tree of a page, before anything was removed from it. Leaves: the chosen element and the elements in
it that are left out. The tree is not changed.

The principle: text has mass, and mass outvotes names. Every element's text, link text and prose are summed from the
leaves up in one pass. Names (tags, classes, roles) say what is probably not the article; a name yields where it
holds so much of the page's prose that it must be the article after all, as happens with page builders and with
pages nested inside an unclosed `nav` or `footer`. What remains is descended from `body` while one child holds
nearly all of it; an element that says it is the article's body is preferred.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

Element = Any  # an lxml element; its types stop at this room's door

# ---------------------------------------------------------------- tuned on 711 article pages of as many sites
YIELD = 0.4  # share of the page's prose from which a name such as `footer` is not believed
HIDDEN_YIELD = 0.6  # the same for what is hidden
DESCEND = 0.85  # share of an element's prose that one child must hold to be descended into
BODY_SHARE = 0.5  # share of the page's prose that an element must hold to be believed to be the article's body
LINKED = 0.6  # share of link text from which a block is navigation
PROSE_LENGTH = 60  # characters without links from which a run of text counts as prose
ITEM_PROSE_LENGTH = 25  # the same in items and cells

DROPPED_TAGS = frozenset(
    """script style noscript template svg math iframe object embed canvas audio video map area input select textarea
    datalist option head title link meta base progress meter dialog applet param source track frame frameset
    noframes rp""".split()
)
INLINE_TAGS = frozenset(
    """a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter nobr output q rb rt
    ruby s samp small span strike strong sub sup time tt u var wbr br button summary""".split()
)
PROSE_TAGS = frozenset({"li", "td", "th", "dd", "dt"})
UNLIKELY_TAGS = frozenset({"nav", "footer", "aside", "form", "header", "button", "address", "label"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_FIXED_TAGS = frozenset({"p", "ul", "ol", "dl", "table", "tbody", "tr", "blockquote", "pre", "li", "figure", "details"})

_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")

UNLIKELY = 1
COMMENTS = 2
BODY = 4
PANEL = 8
UNSEEN = 16
INTERFACE = 32

_UNLIKELY = re.compile(
    r"[- ](sidebar|side-bar|related|recommended|recommendations?|share|shares|sharing|sharedaddy|addtoany|social|"
    r"socials|newsletter|subscribe|subscription|subscriptions|signup|sign-up|optin|promo|promos|promotion|banner|"
    r"footer|foot|nav|navbar|navigation|menu|menus|breadcrumb|breadcrumbs|crumbs|pagination|pager|author|authors|bio|"
    r"byline|bylines|postmeta|tags|taglist|tag-links|cat-links|categories|cta|"
    r"carousel|slider|popup|modal|overlay|cookie|cookies|consent|gdpr|print|login|register|search|searchform|btn|"
    r"buttons|products|excerpt|date|dateline|published|updated|posted-on|timestamp|notice|gallery|trending|popular|"
    r"latest|similar|suggested|outbrain|taboola|advert|advertisement|adverts|ads|adsense|sponsor|sponsored|instagram|"
    r"twitter|facebook|pinterest|whatsapp|disclaimer|disclosure|affiliate|widget|widgets|contact|copyright|post-nav|"
    r"prev-next|read-more|readmore|reading-time|read-time|eyebrow|kicker|toolbar|tooltip|skip-link|feedback|helpful|"
    r"likes|reactions|donate|donation|announcement|masthead|topbar|cards?|toc|edit-section|editsection)[- ]"
    r"|[- ](meta|info) "
)
_COMMENTS = re.compile(r"[- ](?:comments?|commentlist|disqus|respond|discussion|livefyre|responses)[- ]")
_BODY = re.compile(
    r"[- ](?:article-body|articlebody|entry-content|post-content|article-content|story-body|post-body|article-text|"
    r"body-text|blog-content|single-content|article-copy|story-content|content-body|rich-text|richtext|prose|"
    r"markdown-body|e-content|post-text|entry-body|page-content|body-content|blog-body|main-text|blog-post-content|"
    r"the-content|body-copy|field-name-body) "
)
_PANEL = re.compile(
    r"[- ](?:accordion|collapse|collapsible|collapsed|panel|answer|faqs?|toggle|expand|expandable|tabs?|more)[- ]"
)
_UNSEEN = re.compile(
    r"[- ](?:sr-only|visually-hidden|visuallyhidden|screen-reader|screenreader)[- ]| (?:hidden|d-none|hide) "
)
_UNSEEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)


@lru_cache(maxsize=8192)
def name_flags(names: str) -> tuple[int, str]:
    """What a class and id say of an element, as flags, and the word that makes it unlikely."""
    joined = " " + " ".join("-".join(_WORDS.findall(name)) for name in names[:400].split()).lower() + " "
    unlikely = _UNLIKELY.search(joined)
    return (
        (UNLIKELY if unlikely else 0)
        | (COMMENTS if _COMMENTS.search(joined) else 0)
        | (BODY if _BODY.search(joined) else 0)
        | (PANEL if _PANEL.search(joined) else 0)
        | (UNSEEN if _UNSEEN.search(joined) else 0),
        (unlikely[1] or unlikely[2]) if unlikely else "",
    )


_NO_NAMES = (0, "")


@dataclass(slots=True)
class Masses:
    """The elements of a page in document order with what they hold; the lists run in parallel."""

    elements: list[Element] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    flags: list[int] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    hidden: list[bool] = field(default_factory=list)
    own: list[int] = field(default_factory=list)
    own_linked: list[int] = field(default_factory=list)
    controlled: set[str] = field(default_factory=set)
    text: list[int] = field(default_factory=list)
    linked: list[int] = field(default_factory=list)
    prose: list[int] = field(default_factory=list)
    run: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Content:
    """The chosen element, and the elements in it that are not the article's own."""

    root: Element
    dropped: frozenset[Element]


def main_content(body: Element, title: str | None = None) -> Content:
    """The main content of a page."""
    masses = measure(body)
    _sum_up(masses, None)
    kept = _likely(masses)
    _sum_up(masses, kept)
    root = _choose(masses, kept)
    return _pruned(masses, kept, root, title)


# ---------------------------------------------------------------- mass
def measure(body: Element) -> Masses:
    """The elements under `body` that can hold text, with their own text; sums are not yet made."""
    masses = Masses()
    elements, parents, flags, hidden = masses.elements, masses.parents, masses.flags, masses.hidden
    inside_link: list[bool] = []
    stack: list[tuple[Element, int]] = [(body, -1)]
    while stack:
        element, parent = stack.pop()
        index = len(elements)
        get = element.get
        names = get("class")
        if identity := get("id"):
            names = f"{names} {identity}" if names else identity
        if controlled := get("aria-controls") or get("data-target") or get("data-bs-target"):
            masses.controlled.add(controlled.lstrip("#"))
        elements.append(element)
        parents.append(parent)
        flag, word = name_flags(names) if names else _NO_NAMES
        flags.append(flag)
        masses.words.append(word)
        hidden.append(
            get("hidden") is not None
            or get("aria-hidden") == "true"
            or ((style := get("style")) is not None and _UNSEEN_STYLE.search(style) is not None)
        )
        in_link = element.tag == "a" or (parent >= 0 and inside_link[parent])
        inside_link.append(in_link)
        own = len(string.strip()) if (string := element.text) else 0
        children = []
        for child in element:
            if (tail := child.tail) and (tail := tail.strip()):
                own += len(tail) + 1
            if (tag := child.tag) not in DROPPED_TAGS and isinstance(tag, str):
                children.append((child, index))
        masses.own.append(own)
        masses.own_linked.append(own if in_link else 0)
        children.reverse()
        stack.extend(children)
    return masses


def _sum_up(masses: Masses, kept: list[bool] | None) -> None:
    """Sums text, link text and prose from the leaves up; elements that are not kept weigh nothing."""
    parents, elements = masses.parents, masses.elements
    text, linked = list(masses.own), list(masses.own_linked)
    run, run_linked = list(masses.own), list(masses.own_linked)
    prose = [0] * len(elements)
    for index in range(len(elements) - 1, -1, -1):
        if kept is not None and not kept[index]:
            text[index] = linked[index] = prose[index] = 0
            continue
        parent = parents[index]
        tag = elements[index].tag
        inline = tag in INLINE_TAGS
        if not inline and tag not in HEADINGS:
            plain = run[index] - run_linked[index]
            if plain > run_linked[index] and plain >= (ITEM_PROSE_LENGTH if tag in PROSE_TAGS else PROSE_LENGTH):
                prose[index] += plain
        if parent < 0:
            break
        text[parent] += text[index]
        linked[parent] += linked[index]
        prose[parent] += prose[index]
        if inline:
            run[parent] += run[index]
            run_linked[parent] += run_linked[index]
    masses.text, masses.linked, masses.prose, masses.run = text, linked, prose, run


# ---------------------------------------------------------------- what a name says, where mass does not object
def _likely(masses: Masses) -> list[bool]:
    """For each element, whether it may belong to the article by its names and visibility."""
    elements, parents, flags, prose = masses.elements, masses.parents, masses.flags, masses.prose
    total = max(1, prose[0] - _commented(masses))
    disbelieved = _disbelieved(masses, total)
    kept = [True] * len(elements)
    for index in range(1, len(elements)):
        parent = parents[index]
        if not kept[parent]:
            kept[index] = False
            continue
        element = elements[index]
        tag, flag = element.tag, flags[index]
        if flag & UNLIKELY and (flag & BODY or masses.words[index] in disbelieved):
            flag &= ~UNLIKELY
        if masses.hidden[index] and not (
            flag & PANEL
            or element.get("id") in masses.controlled
            or element.get("role") in ("tabpanel", "region")
            or prose[index] >= HIDDEN_YIELD * total
        ):
            kept[index] = False
        elif tag in INLINE_TAGS and tag not in ("button", "label", "summary"):
            if prose[index]:
                continue
            if flag & UNSEEN:
                kept[index] = False
            elif flag & UNLIKELY and masses.own[parent] < ITEM_PROSE_LENGTH and tag != "a":
                kept[index] = elements[parent].tag in ("p", "li", *HEADINGS)
        elif tag in HEADINGS or tag == "p":
            kept[index] = not flag & UNSEEN
        elif (flag & (UNLIKELY | COMMENTS) or tag in UNLIKELY_TAGS) and prose[index] < YIELD * total:
            kept[index] = _carries_heading(element, tag, flag)
        elif flag & COMMENTS:
            kept[index] = any(True for _ in element.iter("h1", "article", "main"))
    return kept


def _disbelieved(masses: Masses, total: int) -> set[str]:
    """Words that cannot mean on this page what they usually do: what they name holds much of the prose."""
    parents = masses.parents
    above: list[frozenset[str]] = [frozenset()]
    held: dict[str, int] = {}
    for index in range(1, len(parents)):
        inherited = above[parents[index]]
        word = masses.words[index]
        if word and word not in inherited:
            inherited |= {word}
            held[word] = held.get(word, 0) + masses.prose[index]
        above.append(inherited)
    return {word for word, prose in held.items() if prose >= YIELD * total}


def _commented(masses: Masses) -> int:
    """Prose inside comments."""
    inside = [False] * len(masses.elements)
    total = 0
    for index in range(1, len(masses.elements)):
        parent = masses.parents[index]
        if inside[parent]:
            inside[index] = True
        elif masses.flags[index] & COMMENTS and masses.elements[index].tag not in ("article", "main"):
            inside[index] = True
            total += masses.prose[index]
    return total if total < masses.prose[0] else 0


def _carries_heading(element: Element, tag: str, flag: int) -> bool:
    """Whether an unlikely element is how the page builds a heading: an accordion's button, a section's header."""
    if tag in ("button", "label"):
        return bool(flag & PANEL) or element.get("aria-expanded") is not None or element.getparent().tag in HEADINGS
    if tag == "header":
        tags = {each.tag for each in element.iter(*HEADINGS)}
        return bool(tags) and "h1" not in tags and not flag & UNLIKELY
    return False


# ---------------------------------------------------------------- the subtree
def _choose(masses: Masses, kept: list[bool]) -> int:
    """The index of the element that holds the article."""
    elements, prose = masses.elements, masses.prose
    children: list[list[int]] = [[] for _ in elements]
    named: dict[str, list[int]] = {}
    start = 0
    for index in range(1, len(elements)):
        if not kept[index]:
            continue
        children[masses.parents[index]].append(index)
        element = elements[index]
        if element.tag in INLINE_TAGS:
            continue
        if masses.flags[index] & BODY or element.get("itemprop") == "articleBody":
            named.setdefault(element.get("class") or "", []).append(index)
        elif (element.tag in ("article", "main") or element.get("role") == "main") and prose[index] >= 0.7 * prose[0]:
            start = index
    best = 0
    for group in named.values():
        root = group[0] if len(group) == 1 else _common_ancestor(masses, group)
        if prose[root] >= BODY_SHARE * prose[0] and (not best or prose[root] >= 0.8 * prose[best]) and root > best:
            best = root
    node = best or start
    while children[node] and elements[node].tag not in _FIXED_TAGS:
        child = max(children[node], key=prose.__getitem__)
        if prose[child] < DESCEND * prose[node] or elements[child].tag in _FIXED_TAGS or not prose[child]:
            break
        node = child
    return node


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
    elements, parents = masses.elements, masses.parents
    dropped: set[Element] = set()
    inside = [False] * len(elements)
    inside[root] = True
    for index in range(root + 1, len(elements)):
        parent = parents[index]
        if not inside[parent]:
            if parent < root:
                break
            continue
        element = elements[index]
        if not kept[index] or _is_navigation(masses, index):
            dropped.add(element)
            continue
        inside[index] = True
        if title and element.tag in ("h1", "h2") and same_text(text_of(element), title):
            dropped.add(element)
    return Content(elements[root], frozenset(dropped))


def _is_navigation(masses: Masses, index: int) -> bool:
    element = masses.elements[index]
    if element.tag not in ("div", "section", "ul", "ol", "nav", "aside"):
        return False
    text, linked = masses.text[index], masses.linked[index]
    return text > 0 and linked >= LINKED * text and masses.prose[index] == 0


def text_of(element: Element) -> str:
    """The element's text, white space folded."""
    return " ".join("".join(element.itertext()).split())


_SQUASH = re.compile(r"[\W_]+")


def same_text(one: str, other: str) -> bool:
    """Whether two texts are the same letters and digits."""
    return _SQUASH.sub("", one).lower() == _SQUASH.sub("", other).lower()
