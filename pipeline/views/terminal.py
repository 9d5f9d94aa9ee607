"""An article in the terminal: facts, outline as a tree, text with highlighted mentions, pairs and notices."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from pipeline.views.article import ArticleView, Row
from pipeline.views.page import Run, Shown, shown_blocks

STYLES = {
    "generic": "bold cyan",
    "brand": "bold magenta",
    "class": "bold green",
    "abbreviation": "bold blue",
    "supplement": "bold yellow",
}


def article_text(view: ArticleView) -> RenderableType:
    """What `rxtract show` prints; rich folds it to the width and drops colours where nobody sees them."""
    article = view.article
    facts = [
        article["site"],
        ", ".join(article["authors"]),
        article["published_date"],
        f"{article['word_count']:,} words",
    ]
    parts: list[RenderableType] = [
        Text(_plain(article["title"] or article["source"]), style="bold"),
        Text(_plain(" · ".join(fact for fact in facts if fact)), style="dim"),
        Text(_plain(article["canonical_url"] or article["source"]), style="dim"),
        _outline(view),
        Rule(style="dim"),
        *(_block(each) for each in shown_blocks(view)),
    ]
    if view.tables["faqs"]:
        parts += [Rule("questions", style="dim"), *(_pair(pair) for pair in view.tables["faqs"])]
    if view.tables["drug_mentions"]:
        parts += [Rule("drugs", style="dim"), _drugs(view)]
    if article["warnings"]:
        parts += [
            Rule("warnings", style="dim"),
            *(Text(_plain(warning), style="red") for warning in article["warnings"]),
        ]
    return Group(*parts)


def _outline(view: ArticleView) -> RenderableType:
    root = Tree(Text("outline", style="dim"), guide_style="dim")
    branches: dict[int | None, Tree] = {None: root}
    for section in view.tables["sections"]:
        if section["heading"]:
            label = Text(_plain(section["heading"]))
            if section["inferred"]:
                label.append(f"  inferred {section['confidence']:.2f}", style="dim")
            branches[section["section_id"]] = branches[section["parent_id"]].add(label)
    return Padding(root, (1, 0))


def _block(shown: Shown) -> RenderableType:
    if shown.cells:
        table = Table(show_header=False, show_lines=True, border_style="dim")
        for cells in shown.cells:
            table.add_row(*(Text("\n").join(_text(piece.runs) for piece in cell) for cell in cells))
        return Padding(table, (0, 0, 1, 0))
    text = _text(shown.runs)
    if shown.heading:
        text.stylize("bold underline")
    if shown.block["role"]:
        text = Text.assemble((f"[{shown.block['role'].replace('_', ' ')}] ", "dim"), text)
    if shown.item:
        text = Text.assemble((f"{_plain(shown.item['marker'] or '•')} ", "dim"), text)
    return Padding(text, (0, 0, 0 if shown.depth else 1, 2 * shown.depth))


def _text(runs: Sequence[Run]) -> Text:
    text = Text()
    for run in runs:
        text.append(_plain(run.text), style=STYLES[run.mention["kind"]] if run.mention else None)
    return text


def _pair(pair: Row) -> RenderableType:
    question = Text.assemble((_plain(pair["question"]), "bold"), (f"  {pair['source']}", "dim"))
    return Group(question, Padding(Text(_plain(pair["answer"])), (0, 0, 1, 2)))


def _drugs(view: ArticleView) -> RenderableType:
    table = Table(box=None, header_style="dim", pad_edge=False)
    for name in ("name", "kind", "id", "mentions", "said of it"):
        table.add_column(name, justify="right" if name == "mentions" else "left", overflow="fold")
    groups: dict[tuple[str, str, str], list[Row]] = {}
    for mention in view.tables["drug_mentions"]:
        groups.setdefault((mention["name"], mention["kind"], mention["drug_id"] or ""), []).append(mention)
    for (name, kind, drug_id), mentions in sorted(groups.items(), key=lambda group: (-len(group[1]), group[0])):
        said = sorted({assertion["kind"] for mention in mentions for assertion in mention["assertions"] or ()})
        table.add_row(Text(_plain(name), style=STYLES[kind]), kind, drug_id, str(len(mentions)), ", ".join(said))
    return table


def _plain(text: str) -> str:
    """Text without control characters: an article must not steer the terminal."""
    return "".join(character for character in text if character.isprintable() or character == "\n")
