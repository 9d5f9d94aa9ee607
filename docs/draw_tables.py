"""Draws docs/tables.svg, the picture of the tables in README, from `pipeline/records.py`.

python -m docs.draw_tables
"""

from __future__ import annotations

from dataclasses import fields
from html import escape
from pathlib import Path

from pipeline.records import PRIMARY_KEYS, TABLES
from pipeline.store.schema import references

COLUMNS = (
    ("articles", "runs", "rejections"),
    ("sections", "blocks", "links"),
    ("drug_mentions", "drugs", "notices"),
    ("faqs", "lists", "list_items"),
)
"""Tables from left to right and top to bottom."""

LEADS = {
    "articles": ["article_id", "title", "authors", "published_date", "canonical_url", "text", "warnings"],
    "sections": ["section_id", "parent_id", "heading", "level", "path", "start", "end"],
    "blocks": ["block_id", "kind", "section_id", "text"],
    "lists": ["list_id", "kind", "role", "intro"],
    "list_items": ["item_id", "list_id", "depth", "marker", "text"],
    "faqs": ["faq_id", "question", "answer", "source", "agrees_with_page"],
    "drug_mentions": ["mention_id", "start", "end", "surface", "kind", "name", "drug_id", "sentence", "assertions"],
    "drugs": ["drug_id", "name", "rxcui", "unii", "drugbank_id", "brands", "classes"],
    "links": ["target", "text", "kind"],
    "notices": ["kind", "text"],
    "rejections": ["source", "stage", "message"],
    "runs": ["run_id", "started_at", "articles_new"],
}
"""The columns that tell what a table is for; docs/tables.md has all of them."""

WIDTH, LINE, HEAD, GAP_X, GAP_Y, MARGIN = 178, 18, 28, 34, 22, 16
HUES = {"articles": "#1f6f8b", "drug_mentions": "#a23b72", "drugs": "#a23b72", "faqs": "#3b7a57"}
PLAIN = "#55606e"


def main() -> None:
    """Writes the picture beside this file."""
    parts, tallest = [], 0
    for index, names in enumerate(COLUMNS):
        x, y = MARGIN + index * (WIDTH + GAP_X), MARGIN
        for name in names:
            box, height = draw(name, x, y)
            parts.append(box)
            y += height + GAP_Y
        tallest = max(tallest, y - GAP_Y + MARGIN)
    height = tallest + 24
    width = 2 * MARGIN + len(COLUMNS) * WIDTH + (len(COLUMNS) - 1) * GAP_X
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        'role="img" aria-label="The tables of rxtract with their leading columns" '
        'font-family="ui-sans-serif, system-ui, sans-serif" font-size="12">'
        f'<rect width="100%" height="100%" rx="10" fill="#f6f7f9"/>{"".join(parts)}{_note(tallest)}</svg>\n'
    )
    Path(__file__).with_name("tables.svg").write_text(svg, encoding="utf8")


def _note(y: int) -> str:
    said = (
        "Every table of an article has article_id and article_version. Offsets (start, end) point into articles.text."
    )
    return f'<text x="{MARGIN}" y="{y + 6}" fill="{PLAIN}">{said}</text>'


def draw(name: str, x: int, y: int) -> tuple[str, int]:
    """A box for one table, and its height."""
    known = {field.name for field in fields(TABLES[name])} | {"article_id"}
    columns = LEADS[name]
    if unknown := set(columns) - known:
        raise SystemExit(f"{name} has no column {', '.join(sorted(unknown))}")
    left = len(known) - len(columns) - (name in ("drugs", "runs"))
    lines = [*columns, f"and {left} more"] if left > 0 else columns
    hue, height = HUES.get(name, PLAIN), HEAD + LINE * len(lines) + 10
    keys = {PRIMARY_KEYS.get(name), *references(name)}
    rows = "".join(_line(line, line in keys, x + 12, y + HEAD + 18 + LINE * at) for at, line in enumerate(lines))
    return (
        f'<rect x="{x}" y="{y}" width="{WIDTH}" height="{height}" rx="6" fill="#fff" stroke="{hue}"/>'
        f'<path d="M{x} {y + HEAD} v-{HEAD - 6} q0 -6 6 -6 h{WIDTH - 12} q6 0 6 6 v{HEAD - 6} z" fill="{hue}"/>'
        f'<text x="{x + 12}" y="{y + 19}" fill="#fff" font-weight="700" font-size="13">{escape(name)}</text>{rows}'
    ), height


def _line(line: str, is_key: bool, x: int, y: int) -> str:
    colour = "#8a93a0" if line.startswith("and ") else "#222"
    weight = "600" if is_key else "400"
    return f'<text x="{x}" y="{y}" fill="{colour}" font-weight="{weight}">{escape(line)}</text>'


if __name__ == "__main__":
    main()
