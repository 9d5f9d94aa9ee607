"""What inside the main content is not the article's own: navigation, repetition, the title, what leads away from it.

Enters: the masses of a page and its chosen element. Leaves: the elements in it that are left out. A heading such as
"Related articles" takes along what it governs, unless that is so much of the prose that it must be the article.
"""

from __future__ import annotations

import re

from pipeline.parse.masses import HEADINGS, Element, Masses, squash, text_of
from pipeline.parse.roles import role_of

# ---------------------------------------------------------------- tuned on 711 article pages of as many sites
REPEATED = 60  # characters from which two siblings with one text are variants of one thing
LED_SHARE = 0.25  # share of the article's prose that a heading which leads away may take with it
LED_PLAIN = 0.03  # the same where there are few links
LED_LINKED = 0.25  # share of link text from which there are many
FEED_HEADINGS = 3  # linked headings from which what follows a heading that leads away is a feed of articles
FEED_REST = 300  # characters of prose that the article must have beside a feed, however long that is
_ALONE = 3  # characters that may stand beside a heading in its wrapper, such as an arrow
SIGN_UP = 500  # characters of a box in which readers sign up for something
MADE_OF_FACTS = 150  # characters of a list that names author, day and reading time
LINKED = 0.6  # share of link text from which a block is navigation


def left_out(masses: Masses, kept: list[bool], root: int, title: str | None) -> frozenset[int]:
    """The elements under `root` that are not the article's own; what is inside them is not named."""
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
    return frozenset(dropped)


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
        return not wraps_heading(masses, index)
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


def wraps_heading(masses: Masses, index: int) -> bool:
    """Whether an element holds little but one heading."""
    headings = [each for each in range(index, masses.ends[index]) if masses.tags[each] in HEADINGS]
    return len(headings) == 1 and 2 * masses.text[headings[0]] > masses.text[index]
