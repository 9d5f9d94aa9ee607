"""An article as one self-contained page: text as read, outline, drugs with their cards, pairs, notices, links.

The page needs no script and asks for nothing from outside. A mention is a link to its drug's card, the card links
back to every mention; so it works with a keyboard, a screen reader, in print and in the dark.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any
from urllib.parse import quote

from pipeline.views.article import ArticleView, Row
from pipeline.views.templating import environment, style

_WIDEST = 60  # columns shown; a colspan may claim a thousand million
KINDS = ("generic", "brand", "class", "abbreviation", "supplement")


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a block's text; `mention` is the drug mention it is, None for the text between."""

    text: str
    mention: Row | None


@dataclass(frozen=True, slots=True)
class Shown:
    """A block as the page shows it."""

    block: Row
    runs: Sequence[Run]
    heading: Row | None  # its section
    item: Row | None  # the list item that it begins
    depth: int
    question: bool
    cells: Sequence[Sequence[Sequence[Shown]]]  # of the table that begins here: rows, columns, blocks of a cell


@dataclass(frozen=True, slots=True)
class Card:
    """A drug with all its mentions in the article."""

    key: str
    name: str
    kinds: Sequence[str]
    drug: Row | None
    mentions: Sequence[Row]
    places: Sequence[tuple[str, Sequence[Row]]]  # surface forms with their mentions
    said: Sequence[tuple[Row, Row]]  # assertions with a mention that each is about; a sentence says a thing once
    addresses: Sequence[tuple[str, str]]


def article_page(view: ArticleView) -> str:
    """The page, HTML."""
    return environment().get_template("article.html").render(style=style, **article_context(view))


def article_context(view: ArticleView) -> dict[str, Any]:
    """What `article_body.html` shows."""
    cards = list(_cards(view))
    return {
        "article": view.article,
        "tables": view.tables,
        "sections": [section for section in view.tables["sections"] if section["heading"]],
        "shown": list(shown_blocks(view)),
        "cards": cards,
        "card_of": {mention["mention_id"]: card.key for card in cards for mention in card.mentions},
        "kinds": KINDS,
        "drug_pages": False,
    }


def shown_blocks(view: ArticleView) -> Iterator[Shown]:
    """The blocks in order, cells of one table gathered under the first of them."""
    mentions = _by_block(view.tables["blocks"], view.tables["drug_mentions"])
    items = {item["start"]: item for item in view.tables["list_items"]}
    depths = [(item["start"], item["end"], item["depth"]) for item in view.tables["list_items"] if _is_list(view, item)]
    headings = {section["start"]: section for section in view.tables["sections"] if section["heading"]}
    questions = {pair["question_start"] for pair in view.tables["faqs"]}

    def show(block: Row) -> Shown:
        depth = max((deep for start, end, deep in depths if start <= block["start"] < end), default=0)
        item = items.get(block["start"]) if depth else None
        runs = list(_runs(block, mentions.get(block["block_id"], ())))
        heading = headings.get(block["start"]) if block["kind"] == "heading" else None
        return Shown(block, runs, heading, item, depth, block["start"] in questions, ())

    for cells in _gathered(view.tables["blocks"]):
        yield show(cells[0]) if cells[0]["row"] is None else _table(cells, show)


def _gathered(blocks: Sequence[Row]) -> Iterator[list[Row]]:
    """The blocks one by one, those of a table together; a new table begins where the rows start again."""
    table: list[Row] = []
    for block in blocks:
        if table and (block["row"] is None or _place(block) < _place(table[-1])):
            yield table
            table = []
        if block["row"] is None:
            yield [block]
        else:
            table.append(block)
    if table:
        yield table


def _place(block: Row) -> tuple[int, int]:
    return block["row"], block["column"] or 0


def _table(blocks: Sequence[Row], show: Callable[[Row], Shown]) -> Shown:
    width = min(max(_place(block)[1] for block in blocks) + 1, _WIDEST)
    rows = []
    for _, cells in groupby(blocks, key=lambda block: block["row"]):
        columns: list[list[Shown]] = [[] for _ in range(width)]
        for cell in cells:
            columns[min(_place(cell)[1], width - 1)].append(show(cell))
        rows.append(columns)
    return Shown(blocks[0], (), None, None, 0, False, rows)


def _is_list(view: ArticleView, item: Row) -> bool:
    return bool(view.tables["lists"][item["list_id"]]["role"] != "numbered_headings")


def _by_block(blocks: Sequence[Row], mentions: Sequence[Row]) -> Mapping[int, list[Row]]:
    found: dict[int, list[Row]] = {}
    waiting = iter(mentions)
    mention = next(waiting, None)
    for block in blocks:
        while mention is not None and mention["start"] < block["end"]:
            if mention["start"] >= block["start"]:
                found.setdefault(block["block_id"], []).append(mention)
            mention = next(waiting, None)
    return found


def _runs(block: Row, mentions: Sequence[Row]) -> Iterator[Run]:
    text, origin, at = block["text"], block["start"], 0
    for mention in mentions:
        start, end = mention["start"] - origin, mention["end"] - origin
        if start > at:
            yield Run(text[at:start], None)
        yield Run(text[start:end], mention)
        at = end
    if at < len(text):
        yield Run(text[at:], None)


def _cards(view: ArticleView) -> Iterator[Card]:
    groups: dict[str, list[Row]] = {}
    for mention in view.tables["drug_mentions"]:
        groups.setdefault(mention["drug_id"] or mention["name"], []).append(mention)
    ordered = sorted(groups.items(), key=lambda group: (-len(group[1]), group[1][0]["name"]))
    for number, (key, mentions) in enumerate(ordered):
        drug = view.drugs.get(key)
        kinds = sorted({mention["kind"] for mention in mentions}, key=KINDS.index)
        name = drug["name"] if drug else mentions[0]["name"]
        places: dict[str, list[Row]] = {}
        said: dict[tuple[str, int], tuple[Row, Row]] = {}
        for mention in mentions:
            places.setdefault(mention["surface"].lower(), []).append(mention)
            for assertion in mention["assertions"] or ():
                said.setdefault((assertion["kind"], assertion["start"]), (assertion, mention))
        yield Card(f"drug-{number}", name, kinds, drug, mentions, _named(places), list(said.values()),
                   list(addresses(drug)))  # fmt: skip


def _named(places: dict[str, list[Row]]) -> list[tuple[str, Sequence[Row]]]:
    """The places of each surface form, whatever its case, under the form that is met first."""
    return [(mentions[0]["surface"], mentions) for mentions in places.values()]


def addresses(drug: Row | None) -> Iterator[tuple[str, str]]:
    """What the ids open, with a label: public pages on the drug."""
    if drug is None or drug["kind"] == "class":
        return
    if drug["rxcui"]:
        yield (f"RxNorm {drug['rxcui']}",
               f"https://mor.nlm.nih.gov/RxNav/search?searchBy=RXCUI&searchTerm={quote(drug['rxcui'])}")  # fmt: skip
    if drug["drugbank_id"]:
        yield f"DrugBank {drug['drugbank_id']}", f"https://go.drugbank.com/drugs/{quote(drug['drugbank_id'])}"
    if drug["unii"]:
        yield f"UNII {drug['unii']}", f"https://precision.fda.gov/uniisearch/srs/unii/{quote(drug['unii'])}"
    yield "DailyMed", f"https://dailymed.nlm.nih.gov/dailymed/search.cfm?query={quote(drug['name'])}"
