"""A corpus as one self-contained page: what came in, what it speaks of, and how far the data can be trusted.

Every figure is one SQL query over the tables, drawn by matplotlib as SVG with its numbers and its query beneath, so
that whoever doubts a figure can ask again. Memory is bounded by what DuckDB aggregates, not by the corpus.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.store import connect
from pipeline.views.templating import environment, style

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Rows = Sequence[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Figure:
    """A question about the corpus: its query, and how the answer is drawn (as numbers alone, where None)."""

    key: str
    title: str
    note: str
    sql: str
    draw: Callable[[Axes, Sequence[str], Rows], None] | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A figure with its numbers and its picture."""

    figure: Figure
    columns: Sequence[str]
    rows: Rows
    picture: str | None


def report_page(
    output: str | Path = "output", *, snapshot: int | None = None, since: int | None = None, now: datetime,
    home: str | None = None,
) -> str:  # fmt: skip
    """The page, HTML, of the present snapshot or a retained one; `home` is where a link leads back to.

    With `since`, a retained snapshot's number, it also tells what changed from there on.
    """
    connection = connect(output, snapshot=snapshot)
    answers = [_answer(connection, figure) for figure in FIGURES]
    return (
        environment()
        .get_template("report.html")
        .render(
            style=style,
            home=home,
            answers=answers,
            totals=_totals(connection),
            changes=_changes(output, since) if since is not None else None,
            since=since,
            now=now,
        )
    )


def _answer(connection: Any, figure: Figure) -> Answer:
    result = connection.execute(figure.sql)
    columns, rows = [column[0] for column in result.description], result.fetchall()
    return Answer(figure, columns, rows, _picture(figure, columns, rows) if figure.draw and rows else None)


def _totals(connection: Any) -> Sequence[tuple[str, Any]]:
    sql = """select count(*) as articles, count(distinct site) as sites, coalesce(sum(word_count), 0) as words,
        (select count(*) from drug_mentions) as "drug mentions", (select count(*) from drugs) as "drugs and classes",
        (select count(*) from faqs) as "question-answer pairs", (select count(*) from rejections) as rejections
        from articles"""
    result = connection.execute(sql)
    return list(zip([column[0] for column in result.description], result.fetchall()[0], strict=True))


def _changes(output: str | Path, since: int) -> Sequence[tuple[str, int]]:
    """How many articles are new, changed and gone since a snapshot."""
    then, now = (
        dict(connect(output, snapshot=number).execute("select article_id, article_version from articles").fetchall())
        for number in (since, None)
    )
    return [
        ("new", len(now.keys() - then.keys())),
        ("changed", sum(then[key] != version for key, version in now.items() if key in then)),
        ("gone", len(then.keys() - now.keys())),
    ]


# ---------------------------------------------------------------- pictures
INK, STRONG, SOFT, MAIN, OTHER, ON = "#5b6673", "#1c232b", "#9aa5b1", "#1f6f8b", "#a23b72", "#ffffff"
_CLASSES = {INK: "ink", STRONG: "strong", SOFT: "rule", MAIN: "main", OTHER: "other", ON: "on"}
"""A picture does not know whether it will stand on white or on black: the page's style colours its classes."""


def _picture(figure: Figure, columns: Sequence[str], rows: Rows) -> str:
    import matplotlib as mpl
    from matplotlib.figure import Figure as Canvas

    settings: Any = {
        "svg.fonttype": "none", "svg.hashsalt": figure.key, "font.family": "sans-serif", "font.size": 10,
        "text.color": INK, "axes.labelcolor": INK, "xtick.color": INK, "ytick.color": INK,
        "text.parse_math": False,  # a dollar sign in a name begins no formula
    }  # fmt: skip
    with mpl.rc_context(settings):
        height = max(0.9, min(0.27 * len(rows) + 0.5, 6.0)) if figure.draw is not columns_over_time else 2.6
        canvas = Canvas(figsize=(6.2, height), layout="constrained")
        axes = canvas.add_subplot()
        axes.set_facecolor("none")
        for side in ("top", "right", "left"):
            axes.spines[side].set_visible(False)
        axes.spines["bottom"].set_color(SOFT)
        if figure.draw:
            figure.draw(axes, columns, rows)
        image = io.StringIO()
        canvas.savefig(image, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    return themed(image.getvalue())


def themed(svg: str) -> str:
    """A picture of matplotlib without a style of its own, which the page's policy would refuse.

    Declarations become attributes, and colours become classes.
    """
    svg = re.sub(
        r"<(metadata|defs)>\s*(<style.*?</style>)?.*?</\1>", _without_style, svg[svg.index("<svg") :], flags=re.S
    )
    svg = re.sub(r'<g id="[^"]*"', "<g", svg)  # every picture counts from one
    svg = re.sub(r' style="([^"]*)"', lambda found: _attributes(found[1]), svg)
    return svg.replace("<svg ", '<svg role="img" aria-hidden="true" ', 1)


def _without_style(found: re.Match[str]) -> str:
    return "" if found[1] == "metadata" or found[2] else found[0]


def _attributes(declarations: str) -> str:
    found = dict(re.findall(r"([\w-]+): ([^;]+)", declarations))
    if font := found.pop("font", None):
        found["font-size"] = next(part for part in font.split() if part.endswith("px"))  # its family is the page's
    names = [_CLASSES[value] for name, value in found.items() if name in ("fill", "stroke") and value in _CLASSES]
    left = {name: value for name, value in found.items() if value not in _CLASSES and name != "font-family"}
    classes = f' class="{names[0]}"' if names else ""
    return classes + "".join(f' {name}="{value}"' for name, value in left.items())


def bars(axes: Axes, _columns: Sequence[str], rows: Rows) -> None:
    """Horizontal bars: a name and a number a row, largest first."""
    names, values = [_short(row[0]) for row in rows], [row[1] for row in rows]
    drawn = axes.barh(range(len(rows)), values, color=MAIN, height=0.68)
    axes.bar_label(drawn, labels=[f"{value:,}" for value in values], padding=4, color=INK)
    axes.spines["bottom"].set_visible(False)
    _name_rows(axes, names)


def shares(axes: Axes, columns: Sequence[str], rows: Rows) -> None:
    """Horizontal bars of two parts that add up to a whole."""
    whole = [row[1] + row[2] or 1 for row in rows]
    first = [row[1] / total for row, total in zip(rows, whole, strict=True)]
    axes.barh(range(len(rows)), first, color=MAIN, height=0.68, label=columns[1])
    axes.barh(range(len(rows)), [1 - part for part in first], left=first, color=OTHER, height=0.68, label=columns[2])
    axes.xaxis.set_major_formatter("{x:.0%}")
    axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=2, frameon=False)
    _name_rows(axes, [_short(row[0]) for row in rows])


def columns_over_time(axes: Axes, _columns: Sequence[str], rows: Rows) -> None:
    """Columns: a period and a number a row, in time."""
    from matplotlib.ticker import MaxNLocator

    axes.bar(range(len(rows)), [row[1] for row in rows], color=MAIN, width=0.8)
    step = max(1, len(rows) // 12)
    axes.set_xticks(range(0, len(rows), step), [str(row[0]) for row in rows][::step])
    axes.tick_params(length=0)
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))


def heat_map(axes: Axes, _columns: Sequence[str], rows: Rows) -> None:
    """A grid from rows of (name, name, number)."""
    across, down = (sorted({row[at] for row in rows}) for at in (1, 0))
    values = {(row[0], row[1]): row[2] for row in rows}
    grid = [[values.get((one, other), 0) for other in across] for one in down]
    largest = max(max(line) for line in grid) or 1
    for y, line in enumerate(grid):
        for x, value in enumerate(line):
            axes.add_patch(_tile(x, y, value / largest))
            if value:
                axes.text(x, y, f"{value:,}", ha="center", va="center", fontsize=8.5,
                          color=ON if value > 0.6 * largest else STRONG)  # fmt: skip
    axes.set_xlim(-0.5, len(across) - 0.5)
    axes.set_ylim(len(down) - 0.5, -0.5)
    axes.set_xticks(range(len(across)), [_short(name, 18) for name in across], rotation=35, ha="right")
    axes.set_yticks(range(len(down)), [_short(name) for name in down])
    axes.tick_params(length=0)
    axes.spines["bottom"].set_visible(False)


def _tile(x: int, y: int, share: float) -> Any:
    from matplotlib.patches import Rectangle

    return Rectangle((x - 0.47, y - 0.46), 0.94, 0.92, color=MAIN, alpha=0.06 + 0.94 * share, linewidth=0)


def _name_rows(axes: Axes, names: Sequence[str]) -> None:
    axes.set_yticks(range(len(names)), names)
    axes.tick_params(length=0)
    axes.invert_yaxis()
    axes.set_xticks([]) if axes.xaxis.get_major_formatter().__class__.__name__ == "ScalarFormatter" else None


def _short(name: Any, most: int = 38) -> str:
    """A name that fits."""
    text = str(name)
    return text if len(text) <= most else f"{text[: most - 1]}…"


# ---------------------------------------------------------------- questions
_NAMED = "from drug_mentions where kind <> 'class' group by name order by 2 desc, 1 limit 20"

FIGURES: Sequence[Figure] = (
    Figure(
        "published", "Articles over time", "By the month in which they say they were published.",
        """select published_date[:7] as month, count(*) as articles from articles
where published_date is not null group by month order by month""",
        columns_over_time,
    ),
    Figure(
        "sites", "Where they come from", "The sites with the most articles.",
        """select coalesce(site, 'no site named') as site, count(*) as articles from articles
group by 1 order by 2 desc, 1 limit 20""",
        bars,
    ),
    Figure(
        "drugs", "Most mentioned drugs", "Mentions by normalized name: brands, generics and abbreviations together.",
        f"select name, count(*) as mentions, count(distinct article_id) as articles {_NAMED}",
        bars,
    ),
    Figure(
        "classes", "Most mentioned classes", "Groups of drugs, such as statins or SSRIs.",
        """select name, count(*) as mentions, count(distinct article_id) as articles from drug_mentions
where kind = 'class' group by name order by 2 desc, 1 limit 15""",
        bars,
    ),
    Figure(
        "brands", "Brand or generic name", "How the most mentioned drugs that have a brand are called.",
        """select name, count(*) filter (kind = 'generic') as generic, count(*) filter (kind = 'brand') as brand
from drug_mentions group by name having brand > 0 order by generic + brand desc, name limit 15""",
        shares,
    ),
    Figure(
        "together", "Named together", "Articles that name both drugs, for the twelve that most articles name.",
        """with named as (select distinct article_id, name from drug_mentions where kind <> 'class'),
top as (select name from named group by name order by count(*) desc, name limit 12)
select a.name as drug, b.name as other, count(*) as articles
from named a join named b using (article_id) join top on top.name = a.name
where a.name <> b.name and b.name in (from top) group by 1, 2 order by 1, 2""",
        heat_map,
    ),
    Figure(
        "assertions", "What is said of drugs", "Assertions of the sentences in which the drugs stand.",
        """with said as (select name, unnest(assertions).kind as assertion from drug_mentions),
top as (select name from said group by name order by count(*) desc, name limit 15)
select name, assertion, count(*) as times from said where name in (from top) group by 1, 2 order by 1, 2""",
        heat_map,
    ),
    Figure(
        "questions", "Most asked questions", "Questions that stand on the most articles, as they are asked.",
        """select any_value(question) as question, count(distinct article_id) as articles from faqs
group by lower(regexp_replace(question, '\\W+', ' ', 'g')) order by 2 desc, 1 limit 20""",
    ),
    Figure(
        "affiliates", "Affiliate links and disclosures", "Sites whose articles link for money, and whether they tell.",
        """with paid as (select distinct article_id from links where kind = 'affiliate'),
told as (select distinct article_id from notices where kind = 'affiliate_disclosure')
select coalesce(site, 'no site named') as site, count(*) as articles,
count(*) filter (article_id in (from paid)) as "with affiliate links",
count(*) filter (article_id in (from told)) as "with a disclosure",
count(*) filter (article_id in (from paid) and article_id not in (from told)) as "links and no disclosure"
from articles group by 1 having "with affiliate links" + "with a disclosure" > 0 order by 5 desc, 3 desc, 1 limit 20""",
    ),
    Figure(
        "rejections", "What was rejected", "Inputs that gave no article, by reason.",
        """select stage, message, count(*) as inputs, max(rejected_at)::date as last from rejections
group by stage, message order by inputs desc, message limit 20""",
    ),
    Figure(
        "missing", "What articles do not say", "Articles in which a field could not be found.",
        """unpivot (select count(*) filter (title is null) as title, count(*) filter (len(authors) = 0) as authors,
count(*) filter (published_date is null) as published_date, count(*) filter (language is null) as language,
count(*) filter (site is null) as site, count(*) filter (canonical_url is null) as canonical_url,
count(*) filter (len(warnings) > 0) as "has warnings" from articles) on columns(*) into name field value articles""",
        bars,
    ),
    Figure(
        "confidence", "What was inferred", "Rows that no markup vouches for, and how sure they are.",
        """select 'sections' as "table", count(*) as rows, count(*) filter (inferred) as inferred,
min(confidence) as least, avg(confidence) as mean from sections
union all select 'lists', count(*), count(*) filter (inferred), min(confidence), avg(confidence) from lists
union all select 'faqs', count(*), count(*) filter (source = 'text'), min(confidence), avg(confidence) from faqs
union all select 'drug_mentions', count(*), count(*) filter (match_rule <> 'lexicon'), min(confidence), avg(confidence)
from drug_mentions""",
    ),
    Figure(
        "runs", "Runs", "The last batches that changed the tables.",
        """select run_id as run, articles_new as new, articles_changed as changed, articles_unchanged as unchanged,
articles_removed as removed, inputs_rejected as rejected, round(epoch(ended_at - started_at), 1) as seconds
from runs order by started_at desc limit 15""",
    ),
)  # fmt: skip
