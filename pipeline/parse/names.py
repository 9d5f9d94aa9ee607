"""Names of people, from what pages write where an author's name is expected.

Enters: texts of author fields and bylines. Leaves: names with their academic degrees, without what stands around them.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

_LEAD = re.compile(
    r"^(?:(?:article|post|story|words|text|blog|posted|published|written|authored|created|reported|contributed|content)"
    r"(?:\s*(?:,|&|and)\s*\w+)?\s+)?(?:by|von|par|por|di|door)(?:\s*:\s*|\s+|$)"
    r"|^(?:authors?|writers?|autor|auteur|words|text|written)\s*(?::\s*|$)",
    re.I,
)
_TAIL = re.compile(
    r"\s*(?:[|•·/–—]|\s-\s|\bon\s+\w+\s+\d|\b(?:published|updated|posted|last|reviewed|medically|fact|edited|has|is|"
    r"says)\b|\(|\d).*$",
    re.I | re.S,
)
_SPLIT = re.compile(r"\s*(?:;|\band\b|&|\bund\b|\bet\b|\by\b)\s*", re.I)
_NOBODY = re.compile(
    r"^(?:admin(?:istrator)?\d*|root|user\d*|editor|editors|webmaster|staff|team|guest|authors?|unknown|anonymous|test|"
    r"wordpress|default|none|null|undefined|n/?a|super ?admin|marketing|content|about(?: the)? authors?|share|follow|"
    r"view all posts.*|all posts.*|read more.*|more from.*|website|contributors?|writ(?:er|ten)(?: by)?|by|posts|home|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}|your name|subscribe.*|sign up.*|posted|"
    r"published|comments?|leave .*|learn .*|contact.*|meet .*|our .*|the authors?|biography|bio|profile)$",
    re.I,
)
_DEGREE = re.compile(r"^(?:[A-Z][A-Za-z]{0,2}\.?){1,5}(?:[ -](?:[A-Z][A-Za-z]{0,2}\.?){1,5}){0,2}$|^(?:Jr|Sr)\.?$")
_PARTICLES = frozenset(
    [
        "de",
        "da",
        "do",
        "di",
        "del",
        "della",
        "der",
        "den",
        "van",
        "von",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ibn",
        "ben",
        "ter",
        "ten",
        "y",
        "e",
        "dos",
        "das",
    ]
)
_TITLES = re.compile(
    r"\b(?:director|manager|editor|writer|reporter|expert|specialist|officer|founder|ceo|president|marketing|content|"
    r"senior|staff|correspondent|contributor|author|reviewer|professor|dietitian|nutritionist|university|institute|"
    r"news|magazine|journal|team|group|company|inc|llc|finance|lifestyle|health|department|association|school)\b",
    re.I,
)
_ABBREVIATED = re.compile(r"(?:\b[A-Z]|\b[JS]r|\b[MP]h?D|\.[A-Za-z])\.$")  # a dot that belongs to the name
_LONGEST = 80  # characters
_MOST_WORDS = 7


def people(said: Iterable[str], site: str | None, *, shown: bool = False) -> tuple[str, ...]:
    """The names among `said`, in order, each once; the site's own name is none.

    `shown` texts come from the page's face, where anything may stand: only what looks like a name is taken from them.
    """
    found: dict[str, str] = {}
    for text in said:
        for name in _names(html.unescape(text), shown):
            key = "".join(filter(str.isalnum, name.lower()))
            if key and (not site or key != "".join(filter(str.isalnum, site.lower()))):
                found.setdefault(key, name)
    return tuple(found.values())


def after_lead(text: str) -> str | None:
    """What follows "By" or "Written by"; None where the text does not begin so."""
    found = _LEAD.match(text)
    return text[found.end() :].strip() if found else None


def looks_like_name(text: str) -> bool:
    """Whether a text is written as people's names are: two to five words with capitals, particles aside."""
    words = text.split()
    if not 2 <= len(words) <= 5 or len(text) > 50 or _TITLES.search(text) or any(map(str.isdigit, text)):
        return False
    return all(word[0].isupper() or word.lower() in _PARTICLES for word in words)


def _names(text: str, shown: bool) -> list[str]:
    if "://" in text or "@" in text:
        return []
    text = " ".join(text.split())
    text = _LEAD.sub("", text)
    names: list[str] = []
    for part in _SPLIT.split(_TAIL.sub("", text)):
        for name in _listed(part):
            name = name.strip(" ,:;-–—|*()\"'“”")
            if not _ABBREVIATED.search(name):
                name = name.rstrip(".")
            if not name or len(name) > _LONGEST or len(name.split()) > _MOST_WORDS or _NOBODY.match(name):
                continue
            if " " not in name and (any(c in "._-" for c in name.strip(".")) or (name.islower() and shown)):
                continue
            if not shown or looks_like_name(name.split(",")[0]):
                names.append(name)
    return names


def _listed(text: str) -> list[str]:
    """The names of a list with commas; degrees stay with the name before them, posts and places go."""
    first, *others = (part.strip() for part in text.split(","))
    if others and all(looks_like_name(part) for part in (first, *others) if part):
        return [first, *others]
    degrees = [part for part in others if _DEGREE.match(part)]
    return [", ".join([first, *degrees])] if first else []
