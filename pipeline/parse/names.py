"""Names of people, from what pages write where an author's name is expected.

Enters: texts of author fields and bylines. Leaves: names with their academic degrees, without what stands around them.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

_LEAD = re.compile(
    r"^(?:this )?(?:article|post|story|blog(?: post)?|piece|guide) (?:was|is) (?:written|authored) by(?:\s+|$)"
    r"|^(?:(?:article|post|story|words|text|blog|posted|published|submitted|written|authored|created|reported|contributed|"
    r"content)(?:\s*(?:,|&|and)\s*\w+)?\s+|guest post\s+|"
    r"(?:escrit[oa]|publicad[oa]|redactado|rédigé|écrit|geschrieben|scritto|geschreven)\s+)?"
    r"(?:by|von|par|por|di|da|door|av|af)(?:\s*:\s*|\s+|$)"
    r"|^(?:authors?|author\(s\)|article by|words|written|about the author)$"
    r"|^(?:authors?|author\(s\)|writers?|contributors?|autor(?:es|in|ka)?|auteurs?|autrice|autore|автор|yazar|words|text|written)\s*:\s*",
    re.I,
)
_TAIL = re.compile(
    r"\s*(?:[|•·/–—]|\s-\s|\bon\s+(?:\w+,?\s+)?\d|\bat\s+\d|\b(?:published|updated|posted|last|reviewed|medically|fact|edited|has|is|in|"
    r"says)\b|\([^()]*\W*$|\([^()]*$|\bon behalf of\b|(?<=\S)[\s,]+\d).*$",
    re.I | re.S,
)
_SPLIT = re.compile(r"\s*(?:;|\band\b|&|\bund\b|\bet\b|\by\b)\s*", re.I)
_NOBODY = re.compile(
    r"^(?:(?:.*[\W_])?admin(?:istrator)?(?:[\W_].*|\d*)|root|user\d*|editor|editors|webmaster|staff|team|guest|authors?|unknown|anonymous|test|"
    r"wordpress|default|none|null|undefined|n/?a|super ?admin|marketing|content|about(?: the)? authors?|share|follow|"
    r"view all posts.*|all posts.*|(?:articles|posts|stories) (?:by|from) .*|"
    r"read more.*|more from.*|website|contributors?|writ(?:er|ten)(?: by)?|by|posts|home|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|"
    r"october|november|december|your name|subscribe.*|sign up.*|posted|"
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
    r"senior|staff|correspondent|contributor|author|reviewer|professor|lecturer|dietitian|nutritionist|university|institute|"
    r"news|magazine|journal|team|group|company|inc|llc|finance|lifestyle|health|department|association|school)\b",
    re.I,
)
_ABBREVIATED = re.compile(r"(?:\b[A-Z]|\b[JS]r|\b[MP]h?D|\.[A-Za-z])\.$")  # a dot that belongs to the name
_LONGEST = 80  # characters
_MOST_WORDS = 7
_MOST_READ = 2_000  # characters of a text that names authors; a paper has a hundred of them


def people(said: Iterable[str], site: str | None, *, shown: bool = False) -> tuple[str, ...]:
    """The names among `said`, in order, each once; the site's own name is none.

    `shown` texts come from the page's face, where anything may stand: only what looks like a name is taken from them.
    """
    found: dict[str, str] = {}
    for text in said:
        for name in _names(html.unescape(text), shown):
            if site:
                name = name.removesuffix(f", {site}")
            key = "".join(filter(str.isalnum, name.lower()))
            if key and (not site or key != "".join(filter(str.isalnum, site.lower()))):
                found.setdefault(key, name)
    return tuple(found.values())


def after_lead(text: str) -> str | None:
    """What follows "By" or "Written by"; None where the text does not begin so."""
    found = _LEAD.match(text)
    return text[found.end() :].strip() if found else None


def handle(said: str) -> str | None:
    """The name by which somebody signs who gives no other, such as "h.szeyee"; an address or a post is none."""
    name = said.strip()
    if not 2 < len(name) <= 30 or not _HANDLE.fullmatch(name) or _NOBODY.match(name):
        return None
    return name


_HANDLE = re.compile(r"\w[\w.-]*\w")


def looks_like_name(text: str) -> bool:
    """Whether a text is written as people's names are: two to five words with capitals, particles aside.

    So are headings and the labels of an interface: what has a word of those in it is none.
    """
    words = text.split()
    if not 2 <= len(words) <= 5 or len(text) > 50 or _TITLES.search(text) or not _NO_NAME.isdisjoint(text):
        return False
    if not _LABELS.isdisjoint(text.lower().split()):
        return False
    return all(word[0].isupper() or word.lower() in _PARTICLES for word in words)


def is_post(text: str) -> bool:
    """Whether a text names what somebody does, such as "Senior editor"."""
    return _TITLES.search(text) is not None


_NO_NAME = frozenset("0123456789?!:/|#@©")
_LABELS = frozenset(
    """a about all an archive archives article articles at author best blog by case categories category center centre
    comment comments contact contents data details donate download education events explore faq follow for free get
    guide guides help here home how i image images in industry insight insights into is it join key knowledge learn
    like links list login main media menu minutes more my newsletter next of on online open or our overview page
    personal photo photos play podcast policy popular post posts press previous print privacy product products
    program programs project quote read recent related release report request research resources results review
    reviews save search section see service services share shop sign skip social solutions start stories story
    strategy studies study subscribe support tag tags technology terms the this thoughts tips to today top topic
    topics trends trial update updates us use video videos view watch we webinar website what why with you
    your""".split()
)  # words of labels and headings that are in no name


_ORGANISATION = re.compile(
    r"\b(?:cent(?:er|re)|institutes?|department|ministry|agency|administration|association|society|foundation|college|"
    r"university|hospital|clinic|council|committee|board|office|federation|academy|inc|llc|ltd|gmbh)\b",
    re.I,
)  # names of organisations hold "and" and commas


def _names(text: str, shown: bool) -> list[str]:
    if "://" in text or "@" in text:
        return []
    text = " ".join(text[:_MOST_READ].split())
    text = _LEAD.sub("", text)
    names: list[str] = []
    text = _TAIL.sub("", text)
    parts = [text] if _ORGANISATION.search(text) else _SPLIT.split(text.partition(" for ")[0].partition(" For ")[0])
    if len(parts) == 2 and parts[0] == parts[1]:
        parts = [text]  # a firm, such as "Morgan & Morgan"
    if shown and any(part[:1].islower() and part.split()[0] not in _PARTICLES for part in parts):
        return []  # prose, such as "Harbour Press and released in May"
    for part in parts:
        for name in _listed(part):
            name = name.strip(" ,:;-–—|*()\"'“”")
            if not _ABBREVIATED.search(name):
                name = name.rstrip(".")
            if not name or len(name) > _LONGEST or len(name.split()) > _MOST_WORDS or _NOBODY.match(name):
                continue
            if any(map(str.isdigit, name)) and (len(name.split()) > 3 or not any(map(str.isalpha, name))):
                continue
            if " " not in name and (any(c in "._-" for c in name.strip(".")) or (name.islower() and shown)):
                continue
            if not shown or looks_like_name(name.split(",")[0]):
                names.append(name)
    return names


def are_people(text: str) -> bool:
    """Whether a text is nothing but names, each with its degrees behind it: "Ana Lund, MD; Bo Berg & Cy Dahl"."""
    parts = [part for part in _PEOPLE.split(_ASIDE.sub("", text[:_MOST_READ])) if part]
    if not parts or not looks_like_name(parts[0]):
        return False
    return all(_DEGREE.match(part) or looks_like_name(part) for part in parts)


_PEOPLE = re.compile(r"\s*[;,&]\s*(?:and\s+)?|\s+and\s+")
_ASIDE = re.compile(r"\s*\([^()]{1,30}\)")


_OUTLET = re.compile(
    r"\b(?:wire|press|times|post|tribune|herald|gazette|network|reuters|today)$", re.I
)  # behind a name
_WRITTEN_OUT = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+$")  # a short name, such as "Bo Li", where a degree might stand
_GIVEN = re.compile(r"(?!Esq|Dipl|Mag)[A-Z][^\W\d_A-Z]{2,}(?:[ -][A-Z][^\W\d_]*\.?){0,2}$")


def _listed(text: str) -> list[str]:
    """The names of a list with commas; degrees stay with the name before them, posts and places go."""
    first, *others = (part.strip() for part in text.split(","))
    others = [part for part in others if not _OUTLET.search(part)]
    if others and all(looks_like_name(part) for part in (first, *others) if part):
        return [first, *others]
    if len(others) > 1 and are_people(text):
        named = [first]
        for part in others:
            if _DEGREE.match(part) and not _WRITTEN_OUT.match(part):
                named[-1] += f", {part}"
            else:
                named.append(part)
        return named
    if len(others) == 1 and first and " " not in first and _GIVEN.match(others[0]) and not _TITLES.search(others[0]):
        return [f"{others[0]} {first}"]  # as libraries write it: "Lund, Ana B."
    degrees = [part for part in others if _DEGREE.match(part)]
    return [", ".join([first, *degrees])] if first else []
