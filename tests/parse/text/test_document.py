"""Structure read out of bare text."""

from __future__ import annotations

from pipeline.article import Document, RawArticle
from pipeline.parse.text import parse_text


def parsed(text: str) -> Document:
    return parse_text(RawArticle(text.encode(), "inline.txt"))


ARTICLE = """How beta blockers work

Beta blockers slow the heart and lower blood pressure. They have been given for more than fifty years, and most people
who take them notice little. A doctor chooses the dose.

Common side effects

Most effects are mild and pass within two weeks. Tell your doctor if they do not:

- Tiredness
- Cold hands
- Slow pulse

When to call a doctor

Some effects need attention on the same day. Do not stop the tablets on your own, because the heart can race.
"""


def test_headings_items_and_title_come_back_from_an_article_without_markup() -> None:
    document = parsed(ARTICLE)
    assert [block.text for block in document.blocks if block.kind == "heading"] == [
        "How beta blockers work",
        "Common side effects",
        "When to call a doctor",
    ]
    items = [block for block in document.blocks if block.kind == "list_item"]
    assert [block.text for block in items] == ["Tiredness", "Cold hands", "Slow pulse"]
    assert {block.path[0] for block in items} == {items[0].path[0]}
    assert document.metadata.title == "How beta blockers work"


def test_every_block_slices_out_of_the_canonical_text() -> None:
    document = parsed(ARTICLE)
    assert all(document.text[block.start : block.end] == block.text for block in document.blocks)


def test_what_is_inferred_says_so_with_a_probability() -> None:
    for block in parsed(ARTICLE).blocks:
        assert block.inferred == (block.kind != "list_item")
        assert 0 < block.confidence <= 1


def test_a_picture_under_a_heading_leaves_it_a_heading() -> None:
    document = parsed(
        ARTICLE.replace("Common side effects\n", "Common side effects\n\nImage Credit: riverside.example\n")
    )
    headings = [block.text for block in document.blocks if block.kind == "heading"]
    assert headings == ["How beta blockers work", "Common side effects", "When to call a doctor"]


def test_a_link_to_another_article_is_no_heading() -> None:
    document = parsed(ARTICLE.replace("Common side effects\n", "Also read: How Statins Work\n\nCommon side effects\n"))
    headings = [block.text for block in document.blocks if block.kind == "heading"]
    assert headings == ["How beta blockers work", "Common side effects", "When to call a doctor"]
    (link,) = [block for block in document.blocks if block.text.startswith("Also read")]
    assert link.role == "related_posts"
