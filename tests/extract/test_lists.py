"""Lists and table cells that stand inside one another."""

from __future__ import annotations

import pipeline

PROSE = "Take the pill with food and tell your doctor how you feel about it. " * 3
AFTER = "Keep the rest of the tablets in a dry place, and bring those that are left over back to the pharmacy."


def test_an_item_reaches_over_the_lists_inside_it_and_no_further() -> None:
    nested = "<ul><li>one<ol><li>two<ul><li>three</ul><li>four</ol><li>five</ul>"
    found = pipeline.extract(f"<article><h1>Pills</h1><p>{PROSE}</p>{nested}<p>{PROSE}</p></article>")
    text = found.article.text
    spans = {each.text: text[each.start : each.end].split() for each in found.list_items}
    assert spans == {
        "one": ["one", "two", "three", "four"],
        "two": ["two", "three"],
        "three": ["three"],
        "four": ["four"],
        "five": ["five"],
    }
    assert {each.text: each.depth for each in found.list_items} == {
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 2,
        "five": 1,
    }


def test_what_stands_in_a_cell_has_its_place_and_what_follows_the_table_has_none() -> None:
    table = "<table><tr><td>Dose<ul><li>5 mg</ul><td>Night</table>"
    found = pipeline.extract(f"<article><h1>Pills</h1><p>{PROSE}</p>{table}<p>{AFTER}</p></article>")
    places = {each.text: (each.row, each.column) for each in found.blocks}
    assert (places["Dose"], places["5 mg"], places["Night"]) == ((0, 0), (0, 0), (0, 1))
    assert (found.blocks[-1].text, found.blocks[-1].row) == (AFTER, None)
