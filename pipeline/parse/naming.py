"""What the classes and ids of an element say of it: that it is navigation, comments, the article's body.

Enters: the value of a `class` or `id`. Leaves: flags. Whether names are believed is for `content` to decide.
"""

from __future__ import annotations

import re
from functools import lru_cache

_DIGITS = str.maketrans("123456789", "000000000")  # numbers tell names apart that say the same
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


@lru_cache(maxsize=16384)
def name_flags(names: str) -> tuple[int, str]:
    """What a class or id says of an element, as flags, and the word that makes it unlikely."""
    flags, word = 0, ""
    for name in names.translate(_DIGITS).split()[:_MOST_NAMES]:
        said, unlikely = _one_name(name)
        flags |= said
        word = word or unlikely
    return flags, word


@lru_cache(maxsize=32768)
def _one_name(name: str) -> tuple[int, str]:
    if built := _BUILT.match(name):
        name = name[built.end() :]
    words = [word.lower() for word in _WORDS.findall(name[:80])]
    if _VOCABULARY.keys().isdisjoint(words):
        return 0, ""
    asked = 0
    for each in words:
        asked |= _VOCABULARY.get(each, 0)
    joined = f" {'-'.join(words)} "
    flags, word = 0, ""
    for flag, pattern in _MEANINGS:
        if asked & flag and (found := pattern.search(joined)):
            flags |= flag
            if flag == UNLIKELY:
                word = found[1] or found[2]
    return flags, word


_MEANINGS = (
    (UNLIKELY, _UNLIKELY),
    (COMMENTS, _COMMENTS),
    (BODY, _BODY),
    (PANEL, _PANEL),
    (UNSEEN, _UNSEEN),
    (WEAK, _WEAK),
)
_VOCABULARY: dict[str, int] = {}  # the words of the patterns, with the flags of those that hold them
for _flag, _pattern in _MEANINGS:
    for _found in re.findall(r"[a-z]+\??", _pattern.pattern):
        for _word in (_found.rstrip("?"), _found[:-2] if _found.endswith("?") else _found):
            _VOCABULARY[_word] = _VOCABULARY.get(_word, 0) | _flag
_BUILT = re.compile(r"(?:elementor-widget|hs_cos_wrapper_widget)(?![a-z])")  # what these builders call everything
_MOST_NAMES = 24
