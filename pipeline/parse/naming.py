"""What the classes and ids of an element say of it: that it is navigation, comments, the article's body.

Enters: the value of a `class` or `id`. Leaves: flags. Whether names are believed is for `content` to decide.
"""

from __future__ import annotations

import re
from functools import lru_cache

_DIGITS = str.maketrans("123456789", "000000000")  # numbers tell names apart that say the same
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_PLAIN_WORDS = re.compile(r"[a-z]+")

UNLIKELY = 1
COMMENTS = 2
BODY = 4
PANEL = 8
UNSEEN = 16
WEAK = 32
SAID = 64  # the element itself says that it is the main content

_ANYWHERE, _LAST, _ALONE = range(3)
_MEANINGS = (
    (
        UNLIKELY,
        _ANYWHERE,
        """sidebar side-bar related recommended recommendation recommendations share shares sharing sharedaddy
        addtoany social socials newsletter subscribe subscription subscriptions signup sign-up optin promo promos
        promotion footer foot nav navbar navigation menu menus breadcrumb breadcrumbs crumbs pagination pager
        author authors bio byline bylines postmeta tags taglist tag-links cat-links categories cta carousel
        slider popup modal overlay cookie cookies consent gdpr login register searchform buttons excerpt dateline
        posted-on timestamp trending suggested outbrain taboola advert advertisement adverts ads adsense ad-slot
        ad-unit ad-container ad-wrapper ad-wrap ad-block ad-placeholder ad-banner ad-box sponsor sponsored
        instagram twitter facebook pinterest whatsapp disclaimer disclosure affiliate widget widgets copyright
        post-nav prev-next read-more readmore reading-time read-time eyebrow kicker toolbar tooltip skip-link
        feedback helpful likes reactions donate donation announcement masthead topbar toc edit-section
        editsection""",
    ),
    (UNLIKELY, _LAST, "meta"),
    (COMMENTS, _ANYWHERE, "comment comments commentlist disqus respond discussion livefyre responses"),
    (
        BODY,
        _LAST,
        """article-body articlebody entry-content post-content article-content story-body post-body article-text
        body-text blog-content single-content article-copy story-content content-body rich-text richtext prose
        markdown-body e-content post-text entry-body page-content body-content blog-body main-text
        blog-post-content the-content body-copy field-name-body""",
    ),
    (
        PANEL,
        _ANYWHERE,
        "accordion collapse collapsible collapsed panel answer faq faqs toggle expand expandable tab tabs more",
    ),
    (UNSEEN, _ANYWHERE, "sr-only visually-hidden visuallyhidden screen-reader screenreader"),
    (UNSEEN, _ALONE, "hidden d-none hide w-condition-invisible"),
    (
        WEAK,
        _ANYWHERE,
        """card cards banner popular latest similar updated published date contact info product products search
        print notice gallery btn more-posts teaser posts-list""",
    ),
)
"""What the words of a name mean, and where in it: all that it is (alone), at its end, or anywhere."""

_BEGUN_BY: dict[str, list[tuple[list[str], int, int]]] = {}  # by its first word, what words there are with a meaning
for _flag, _where, _said in _MEANINGS:
    for _phrase in _said.split():
        _BEGUN_BY.setdefault(_phrase.split("-")[0], []).append((_phrase.split("-"), _where, _flag))
_BUILT = re.compile(r"(?:elementor-widget|hs_cos_wrapper_widget)(?![a-z])")  # what these builders call everything
_MOST_NAMES = 24
_LONGEST_NAME = 80


@lru_cache(maxsize=16384)
def name_flags(names: str) -> tuple[int, str]:
    """What a class or id says of an element, as flags, and the word that makes it unlikely."""
    flags, word = 0, ""
    if names.islower() and _BEGUN_BY.keys().isdisjoint(_PLAIN_WORDS.findall(names)):  # nearly half of them
        return flags, word
    for name in names.translate(_DIGITS).split()[:_MOST_NAMES]:
        said, unlikely = _one_name(name)
        flags |= said
        word = word or unlikely
    return flags, word


@lru_cache(maxsize=32768)
def _one_name(name: str) -> tuple[int, str]:
    if name.startswith(("elementor", "hs_cos")) and (built := _BUILT.match(name)):
        name = name[built.end() :]
    words = [word.lower() for word in _WORDS.findall(name[:_LONGEST_NAME])]
    flags, unlikely = 0, ""
    for place, word in enumerate(words):
        if word not in _BEGUN_BY:
            continue
        for phrase, where, flag in _BEGUN_BY[word]:
            end = place + len(phrase)
            if words[place:end] != phrase or (where and end < len(words)) or (where == _ALONE and place):
                continue
            flags |= flag
            if flag == UNLIKELY:
                unlikely = unlikely or "-".join(phrase)
    return flags, unlikely
