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

from lxml import etree

Element = Any  # an lxml element; its types stop at this room's door

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
_ALONE = 3  # characters that may stand beside a heading in its wrapper, such as an arrow
TEASER_LINKED = 0.3  # share of link text from which an element with a doubtful name is a teaser
TEASER_PROSE = 300  # characters of prose from which it is not
CORE_SHARE = 0.25  # share of the page's prose from which an element that says it is the article is believed
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
_FIXED_TAGS = frozenset({"p", "ul", "ol", "dl", "blockquote", "pre", "li", "figure", "details"})

_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")

UNLIKELY = 1
COMMENTS = 2
BODY = 4
PANEL = 8
UNSEEN = 16
WEAK = 32
SAID = 64  # the element itself says that it is the main content

_UNLIKELY = re.compile(
    r"[- ](sidebar|side-bar|related|recommended|recommendations?|share|shares|sharing|sharedaddy|addtoany|social|"
    r"socials|newsletter|subscribe|subscription|subscriptions|signup|sign-up|optin|promo|promos|promotion|"
    r"footer|foot|nav|navbar|navigation|menu|menus|breadcrumb|breadcrumbs|crumbs|pagination|pager|author|authors|bio|"
    r"byline|bylines|postmeta|tags|taglist|tag-links|cat-links|categories|cta|"
    r"carousel|slider|popup|modal|overlay|cookie|cookies|consent|gdpr|login|register|searchform|"
    r"buttons|excerpt|dateline|posted-on|timestamp|trending|"
    r"suggested|outbrain|taboola|advert|advertisement|adverts|ads|adsense|ad-(?:slot|unit|container|wrapper|wrap|block|placeholder|banner|box)|sponsor|sponsored|instagram|"
    r"twitter|facebook|pinterest|whatsapp|disclaimer|disclosure|affiliate|widget|widgets|copyright|post-nav|"
    r"prev-next|read-more|readmore|reading-time|read-time|eyebrow|kicker|toolbar|tooltip|skip-link|feedback|helpful|"
    r"likes|reactions|donate|donation|announcement|masthead|topbar|toc|edit-section|editsection)[- ]"
    r"|[- ](meta) "
)
_WEAK = re.compile(
    r"[- ](?:cards?|banner|popular|latest|similar|updated|published|date|contact|info|products?|search|print|notice|"
    r"gallery|btn|more-posts|teaser|posts-list)[- ]"
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
    r"[- ](?:sr-only|visually-hidden|visuallyhidden|screen-reader|screenreader)[- ]"
    r"| (?:hidden|d-none|hide|w-condition-invisible) "
)
_UNSEEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)


@lru_cache(maxsize=8192)
def name_flags(names: str) -> tuple[int, str]:
    """What a class and id say of an element, as flags, and the word that makes it unlikely."""
    flags, word = 0, ""
    for name in names.split()[:_MOST_NAMES]:
        said, unlikely = _one_name(name)
        flags |= said
        word = word or unlikely
    return flags, word


@lru_cache(maxsize=32768)
def _one_name(name: str) -> tuple[int, str]:
    words = [word.lower() for word in _WORDS.findall(name[:80])]
    if _VOCABULARY.isdisjoint(words):
        return 0, ""
    joined = f" {'-'.join(words)} "
    unlikely = _UNLIKELY.search(joined)
    return (
        (UNLIKELY if unlikely else 0)
        | (WEAK if _WEAK.search(joined) else 0)
        | (COMMENTS if _COMMENTS.search(joined) else 0)
        | (BODY if _BODY.search(joined) else 0)
        | (PANEL if _PANEL.search(joined) else 0)
        | (UNSEEN if _UNSEEN.search(joined) else 0),
        (unlikely[1] or unlikely[2]) if unlikely else "",
    )


_VOCABULARY = frozenset(
    word
    for pattern in (_UNLIKELY, _WEAK, _COMMENTS, _BODY, _PANEL, _UNSEEN)
    for found in re.findall(r"[a-z]+\??", pattern.pattern)
    for word in (found.rstrip("?"), found[:-2] if found.endswith("?") else found)
)
_MOST_NAMES = 24
_CONTROLLING = frozenset({"aria-controls", "data-target", "data-bs-target"})
_NO_NAMES = (0, "")
_SLUG_HYPHENS = 4  # an id with as many is a heading made into an anchor: its words are the article's


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
    page: tuple[Element, ...] = ()  # every element of the body, in document order


def main_content(body: Element, title: str | None = None) -> Content:
    """The main content of a page.

    Where names have left hardly anything of a page, it is chosen once more with names not heard; comments stay out.
    """
    masses = measure(body)
    _sum_up(masses, None)
    whole = masses.text[0] - masses.linked[0]
    kept = _likely(masses)
    _sum_up(masses, kept)
    if masses.text[0] - masses.linked[0] < THIN * whole and masses.prose[0] < THIN_PROSE:
        kept = [not masses.flags[index] & COMMENTS for index in range(len(kept))]
        for index in range(1, len(kept)):
            kept[index] = kept[index] and kept[masses.parents[index]]
        _sum_up(masses, kept)
        if not masses.prose[0]:  # what was called comments was the page
            kept = [True] * len(kept)
            _sum_up(masses, kept)
    root = _choose(masses, kept)
    return _pruned(masses, kept, root, title)


# ---------------------------------------------------------------- mass
def measure(body: Element) -> Masses:
    """The elements under `body` that can hold text, with their own text; sums are not yet made."""
    masses = Masses()
    add_element, add_parent, add_flag = masses.elements.append, masses.parents.append, masses.flags.append
    add_word, add_hidden = masses.words.append, masses.hidden.append
    own, own_linked = masses.own, masses.own_linked
    etree.strip_elements(body, *DROPPED_TAGS, with_tail=False)
    places: dict[Element, int] = {}
    in_link: list[bool] = []
    for index, element in enumerate(body.iter()):
        places[element] = index
        parent = places[element.getparent()] if index else -1
        add_element(element)
        add_parent(parent)
        tag = element.tag
        linked = tag == "a" or (index > 0 and in_link[parent])
        in_link.append(linked)
        size = len(string.strip()) if (string := element.text) else 0
        own.append(size)
        own_linked.append(size if linked else 0)
        if index and (string := element.tail) and (size := len(string.strip())):
            own[parent] += size + 1
            if in_link[parent]:
                own_linked[parent] += size + 1
        attributes = element.items()
        if not attributes:
            add_flag(SAID if tag == "main" else 0)
            add_word("")
            add_hidden(False)
            continue
        names = ""
        flag = SAID if tag == "main" else 0
        unseen = False
        for name, value in attributes:
            if name == "class":
                names = f"{value} {names}"
            elif name == "id":
                if value.count("-") < _SLUG_HYPHENS:
                    names += value
            elif name == "style":
                unseen = unseen or (("none" in value or "hidden" in value) and _UNSEEN_STYLE.search(value) is not None)
            elif name == "hidden" or (name == "aria-hidden" and value == "true"):
                unseen = True
            elif name in _CONTROLLING:
                masses.controlled.add(value.lstrip("#"))
            elif (name == "role" and value == "main") or (name == "itemprop" and value == "articleBody"):
                flag = SAID
        said, word = name_flags(names) if names else _NO_NAMES
        add_flag(flag | said)
        add_word(word)
        add_hidden(unseen)
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
    core = _core(masses, total)
    heavy = bool(core) and prose[max(core)] >= BODY_SHARE * prose[0]
    kept = [True] * len(elements)
    for index in range(1, len(elements)):
        parent = parents[index]
        if not kept[parent]:
            kept[index] = False
            continue
        element = elements[index]
        tag, flag = element.tag, flags[index]
        if index in core or flag & BODY or masses.words[index] in disbelieved:
            flag &= ~(UNLIKELY | WEAK | COMMENTS) if heavy and index in core else ~(UNLIKELY | WEAK)
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
        elif flag & WEAK and tag != "article":
            kept[index] = not _is_teaser(masses, index)
        elif flag & COMMENTS:
            kept[index] = any(True for _ in element.iter("h1", "article", "main"))
    return kept


def _core(masses: Masses, total: int) -> set[int]:
    """The heaviest element that says it is the article, with its ancestors."""
    best = 0
    for index in range(len(masses.elements)):
        if masses.prose[index] < CORE_SHARE * total or masses.flags[index] & COMMENTS:
            continue
        if masses.flags[index] & (SAID | BODY) and masses.prose[index] >= masses.prose[best] * bool(best):
            best = index
    core = set()
    while best > 0:
        core.add(best)
        best = masses.parents[best]
    return core


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


def _is_teaser(masses: Masses, index: int) -> bool:
    """Whether an element with a doubtful name is a teaser or a bare piece of interface: short, or led by a link."""
    text, linked = masses.text[index], masses.linked[index]
    if linked >= TEASER_LINKED * text:
        return True
    if masses.prose[index] >= TEASER_PROSE:
        return False
    element = masses.elements[index]
    return masses.prose[index] == 0 or any(each.find(".//a") is not None for each in element.iter(*HEADINGS))


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
        flag = masses.flags[index]
        if flag & BODY or (flag & SAID and element.get("itemprop") == "articleBody"):
            named.setdefault(element.get("class") or "", []).append(index)
        elif (flag & SAID or element.tag == "article") and prose[index] >= MAIN_SHARE * prose[0]:
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
    inside: dict[int, bool] = {root: True}
    seen: dict[tuple[int, int], list[int]] = {}
    for index in range(root + 1, len(elements)):
        parent = parents[index]
        if parent < root:
            break
        element = elements[index]
        if not inside[parent] or element in dropped:
            inside[index] = False
            continue
        inside[index] = False
        if not kept[index] or _is_navigation(masses, index) or _is_repeated(masses, index, seen):
            dropped.add(element)
            continue
        if element.tag in HEADINGS:
            text = text_of(element)
            if title and element.tag in ("h1", "h2") and same_text(text, title):
                dropped.add(element)
                continue
            if LEADS_AWAY.search(text) or AFTERWARDS.search(text):
                dropped.update(_led_by(masses, index, root))
                if element in dropped:
                    continue
        inside[index] = True
    return Content(elements[root], frozenset(dropped), tuple(elements))


def _is_repeated(masses: Masses, index: int, seen: dict[tuple[int, int], list[int]]) -> bool:
    """Whether a sibling before holds the same text: a variant for another screen."""
    size = masses.text[index]
    if size < REPEATED:
        return False
    like = seen.setdefault((masses.parents[index], size), [])
    if like and text_of(masses.elements[index]) in (text_of(masses.elements[each]) for each in like[-3:]):
        return True
    like.append(index)
    return False


def _led_by(masses: Masses, index: int, root: int) -> list[Element]:
    """What a heading that leads away from the article governs, itself included; nothing where that is prose.

    That is the container that it opens, else its siblings down to the next heading as high.
    """
    elements, parents = masses.elements, masses.parents
    held = masses.prose[root]
    container = index
    while parents[container] != root and masses.text[parents[container]] <= masses.text[container] + _ALONE:
        container = parents[container]
    outer = parents[container]
    first = next((each for each in range(outer + 1, len(parents)) if parents[each] == outer), container)
    if outer != root and first == container and masses.prose[outer] < LED_SHARE * held:
        return [elements[outer]]
    heading = elements[container]
    led = [heading]
    level = elements[index].tag
    for sibling in heading.itersiblings():
        if not isinstance(sibling.tag, str):
            continue
        inner = next(sibling.iter(*HEADINGS), None)
        if inner is not None and inner.tag <= level and (sibling.tag in HEADINGS or inner is sibling[0]):
            break
        led.append(sibling)
    places = [place for place in range(container, len(parents)) if elements[place] in led]
    prose = sum(masses.prose[place] for place in places)
    text = sum(masses.text[place] for place in places)
    linked = sum(masses.linked[place] for place in places)
    away = AFTERWARDS.search(text_of(elements[index])) is not None
    return led if prose < (LED_SHARE if away or linked > LED_LINKED * text else LED_PLAIN) * held else []


def _is_navigation(masses: Masses, index: int) -> bool:
    """Whether an element inside the article holds links instead of saying anything.

    A list of links that a sentence introduces, and a table of contents, belong to the article.
    """
    element = masses.elements[index]
    text, linked = masses.text[index], masses.linked[index]
    if not text or masses.prose[index] or linked < LINKED * text or element.tag not in _NAVIGABLE:
        return False
    links = [href for each in element.iter("a") if (href := each.get("href"))]
    if links and sum(href.startswith("#") for href in links) * 2 > len(links):
        return False
    if element.tag not in ("ul", "ol"):
        return True
    before = element.getprevious()
    if before is None or not isinstance(before.tag, str):
        return True
    said = text_of(before)
    if before.tag == "p" or said.endswith(":"):
        return bool(LEADS_AWAY.search(said[:80]))
    if before.tag in HEADINGS:
        return element.get("class") is not None or bool(LEADS_AWAY.search(said))
    return True


_NAVIGABLE = frozenset({"div", "section", "ul", "ol", "nav", "aside"})
LEADS_AWAY = re.compile(
    r"^\W*(?:(?:you )?(?:may|might) (?:also )?(?:like|enjoy|be interested)|also (?:read|see|in|on)\b|"
    r"read (?:more|next|also)|"
    r"related\b|more (?:from|on|about|in|stories|posts|articles|news|great)\b|see also|keep reading|further reading|"
    r"recommended|latest\b|popular\b|trending|most (?:read|popular)|recent (?:posts|articles|news)|up next|"
    r"(?:other|similar) (?:posts|articles|stories)|next article|don.t miss|what to read next|in this series)",
    re.I,
)


AFTERWARDS = re.compile(
    r"^\W*(?:about the authors?|(?:meet|written by) the author|leave a (?:comment|reply)|"
    r"(?:\d+ )?(?:comments?|responses|replies)\W*$|share (?:this|on|with)|sign up (?:for|to)|"
    r"subscribe\b|(?:join|get) (?:our|the) newsletter|newsletter\b|"
    r"(?:join|add to|post) (?:the|a) (?:discussion|comment)|tags\W*$|categories\W*$|(?:client |our )?testimonials\W*$|"
    r"what (?:our )?(?:clients|customers|patients) (?:are saying|say)|contact us(?: today)?\W*$|get in touch\W*$|"
    r"(?:post|article) navigation|follow us|ready to get started)",
    re.I,
)


def text_of(element: Element) -> str:
    """The element's text, white space folded."""
    return " ".join("".join(element.itertext()).split())


_SQUASH = re.compile(r"[\W_]+")


def same_text(one: str, other: str) -> bool:
    """Whether two texts are the same letters and digits."""
    return _SQUASH.sub("", one).lower() == _SQUASH.sub("", other).lower()
