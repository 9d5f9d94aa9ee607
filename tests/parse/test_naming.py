"""What the words of a class or id say, and where in a name they must stand to say it."""

from __future__ import annotations

import pytest

from pipeline.parse.naming import BODY, COMMENTS, PANEL, UNLIKELY, UNSEEN, WEAK, name_flags


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ("site-sidebar", (UNLIKELY, "sidebar")),
        ("siteSidebar", (UNLIKELY, "sidebar")),
        ("SIDEBAR_2", (UNLIKELY, "sidebar")),
        ("insidebarn", (0, "")),
        ("ad-slot-3", (UNLIKELY, "ad-slot")),
        ("ad hoc slot", (0, "")),
        ("post-nav", (UNLIKELY, "post-nav")),
        ("entry-meta", (UNLIKELY, "meta")),
        ("meta-analysis", (0, "")),
        ("single entry-content", (BODY, "")),
        ("entry-content-footer", (UNLIKELY, "footer")),
        ("fieldNameBody", (BODY, "")),
        ("comment-list", (COMMENTS, "")),
        ("faq-item", (PANEL, "")),
        ("hidden", (UNSEEN, "")),
        ("hidden-gems", (0, "")),
        ("sr-only", (UNSEEN, "")),
        ("teaser share", (WEAK | UNLIKELY, "share")),
        ("elementor-widget-sidebar", (UNLIKELY, "sidebar")),
        ("elementor-widgets", (UNLIKELY, "widgets")),
        ("menú", (0, "")),
        ("", (0, "")),
    ],
)
def test_words_mean_what_they_do_where_they_do(names: str, said: tuple[int, str]) -> None:
    assert name_flags(names) == said
