"""What blocks and texts of a page are when they are not the article's own matter.

Enters: the drafts of the main content, and what was left out of it. Leaves: roles for the drafts, and asides. The
wording decides first (`roles.role_of`); the markup adds what words alone do not say: a class that names a disclosure,
a credit inside a caption, a list whose every item leads to another page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.article import Aside, Role
from pipeline.parse.blocks import Draft
from pipeline.parse.content import Content
from pipeline.parse.masses import HEADINGS, INLINE_TAGS, text_of
from pipeline.parse.pruning import LEADS_AWAY
from pipeline.parse.roles import role_of

_NAMED: tuple[tuple[re.Pattern[str], Role, int], ...] = (
    (re.compile(r"affiliate|disclosure", re.I), "affiliate_disclosure", 170),
    (re.compile(r"medical-?disclaimer|disclaimer", re.I), "medical_disclaimer", 170),
    (re.compile(r"medically-?reviewed|medical-?review|reviewed-?by", re.I), "medical_review", 40),
    (re.compile(r"(?:image|photo|picture|caption|media)[-_]*credits?\b|\bcredits?\b", re.I), "image_credit", 30),
    (re.compile(r"\bsponsored\b|advertorial", re.I), "sponsored_content", 60),
    (re.compile(r"(?:^|[\s_-])cta(?:$|[\s_-])|call-?to-?action", re.I), "call_to_action", 60),
)
"""Names that say what a block is, with the most words that such a block has."""

_DISCLAIMS = re.compile(
    r"\bnot (?:\w+ ){0,4}(?:a )?(?:substitute|replacement) for (?:\w+,? ){0,6}"
    r"(?:advice|diagnosis|treatment|care|consult)"
    r"|\bnot (?:\w+ ){0,3}(?:replace|substitute)(?: for)? (?:\w+ ){0,6}(?:advice|diagnosis|treatment|care|consult)",
    re.I,
)
_DISCLAIMER_WORDS = 170

_SPEAKS_OF_ITSELF = re.compile(
    r"disclaim|disclos|affiliate|commission|advice|substitute|replace|reviewed|sponsor|advertis|\bcredit|courtesy|"
    r"photo",
    re.I,
)
_SPEAKS = _SPEAKS_OF_ITSELF.pattern.replace(r"\b", "").split("|")  # found in a tenth of the expression's time
_SHORTEST, _LONGEST = 20, 1500  # characters of an aside
_MOST_ASIDES = 50


def give_roles(drafts: list[Draft]) -> None:
    """Gives each draft its role, in place."""
    for draft in drafts:
        if draft.role is None and draft.kind not in ("heading", "table_cell", "preformatted", "list_item"):
            draft.role = _role(draft.text) or _named_role(draft)


def _role(text: str) -> Role | None:
    """The role that the wording gives; a reference of the author's own ("See also") is the article's."""
    role = role_of(text)
    if role == "related_posts" and text[:3].lower() == "see":
        return None
    if role is None and text.count(" ") < _DISCLAIMER_WORDS and _DISCLAIMS.search(text):
        return "medical_disclaimer"
    return role


def give_list_roles(drafts: list[Draft]) -> None:
    """Gives the items of lists of links theirs: a table of contents, or ways to other articles."""
    before: Draft | None = None
    current: tuple[int, Role | None] = (-1, None)
    for draft in drafts:
        top = next((node for node in draft.path if node.tag != "details"), None)
        if top is None or top.tag not in ("ul", "ol"):
            before = draft
            continue
        if top.id != current[0]:
            role: Role | None = None
            if draft.fragment_links and draft.linked >= len(draft.text):
                role = "navigation"
                if before is not None and before.kind == "heading" and role_of(before.text) == role:
                    before.kind, before.level, before.role = "paragraph", None, role  # it heads no section
            elif draft.linked and before is not None and LEADS_AWAY.search(before.text[:80]):
                role = "related_posts"
            current = (top.id, role)
        if current[1] == "related_posts" or (current[1] == "navigation" and draft.fragment_links):
            draft.role = current[1]
        before = draft


def unmake_headings(drafts: list[Draft]) -> None:
    """Makes lines of the headings that name people or a day and head nothing."""
    for draft in drafts:
        if draft.kind == "heading" and _SIGNED.match(draft.text):
            draft.kind, draft.level, draft.role = "paragraph", None, role_of(draft.text) or "byline"


_SIGNED = re.compile(
    r"(?:written|authored|(?:(?:medically|clinically|expert) )?reviewed|fact[- ]checked|edited) by(?: \S+){0,8}$"
    r"|(?:(?:page |article |medically )?last |date )?(?:reviewed|updated|published|posted)(?: on)?:? [^.]{0,20}\d{4}$",
    re.I,
)


def _named_role(draft: Draft) -> Role | None:
    said = 0
    for name in draft.names:
        said |= _meanings(name)
    if said:
        words = draft.text.count(" ") + 1
        for at, (_, role, most) in enumerate(_NAMED):
            if said >> at & 1 and words <= most:
                return role
    return None


@lru_cache(maxsize=8192)
def _meanings(name: str) -> int:
    """Which of `_NAMED` a class or id fits, a bit each."""
    return sum(1 << at for at, (pattern, *_) in enumerate(_NAMED) if pattern.search(name))


def asides(content: Content) -> Iterator[Aside]:
    """The notices that stand outside the main content, in document order."""
    count = 0
    for text in _outside(content):
        if _speaks_of_itself(text) and (role := _role(text)):
            yield Aside(role, text)
            count += 1
            if count >= _MOST_ASIDES:
                return


def _speaks_of_itself(text: str) -> bool:
    lowered = text.lower()
    return any(map(lowered.__contains__, _SPEAKS)) and _SPEAKS_OF_ITSELF.search(text) is not None


def _outside(content: Content) -> Iterator[str]:
    """The runs of text of the page that the main content leaves out."""
    page = content.page
    holds_blocks = [False] * len(page.tags)
    for tag, parent in zip(page.tags, page.parents, strict=True):
        if tag not in INLINE_TAGS and parent >= 0:
            holds_blocks[parent] = True
    inside: list[bool] = []
    for index, (tag, parent) in enumerate(zip(page.tags, page.parents, strict=True)):
        within = index == content.root or (index > 0 and inside[parent])
        inside.append(within and index not in content.dropped)
        if inside[index] or holds_blocks[index] or tag in INLINE_TAGS or tag in HEADINGS:
            continue
        if 2 * page.whole[index] < _SHORTEST:  # even with a space after every character
            continue
        text = text_of(page.elements[index])
        if _SHORTEST <= len(text) <= _LONGEST:
            yield text
