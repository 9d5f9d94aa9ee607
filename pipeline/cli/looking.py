"""People look: show, report."""

from __future__ import annotations

import json
from pathlib import Path

import click

from pipeline.cli.shared import explained, file_option, json_option, must_exist, output_option, say
from pipeline.errors import PipelineError


@click.command()
@click.argument("article")
@output_option
@click.option("--html", "as_html", is_flag=True, help="One self-contained page instead of text for the terminal.")
@file_option
@json_option
def show(article: str, output: Path, as_html: bool, target: Path | None, as_json: bool) -> None:
    """Show an article with what was found in it.

    ARTICLE is an id or the start of one, a source, a URL, or a part of a title.

    \b
    Examples:
      rxtract show semaglutide
      rxtract show raw/page.html --html -o page.html
      rxtract show 6febc413 --json | jq .drug_mentions
    """
    with explained():
        must_exist(output)
        from pipeline.views.article import load_article

        view = load_article(article, output)
        if as_json:
            content = {"article": view.article, **view.tables, "drugs": list(view.drugs.values())}
            _write(json.dumps(content, indent=2, ensure_ascii=False, default=str) + "\n", target)
        elif as_html or target:
            from pipeline.views.page import article_page

            _write(article_page(view), target)
        else:
            from rich.console import Console

            from pipeline.views.terminal import article_text

            console = Console()
            if console.is_terminal:
                console.print(article_text(view))
            else:
                with console.capture() as said:
                    console.print(article_text(view))
                click.echo("\n".join(line.rstrip() for line in said.get().splitlines()))


@click.command()
@output_option
@click.option("--since", type=int, metavar="SNAPSHOT", help="Also tell what changed since this snapshot.")
@click.option("-o", "--file", "target", type=click.Path(path_type=Path, dir_okay=False), default=Path("report.html"),
              show_default=True, metavar="FILE", help="Where the page goes; - is standard output.")  # fmt: skip
def report(output: Path, since: int | None, target: Path) -> None:
    """Draw the corpus as one self-contained page.

    What came in and what was rejected, the most mentioned drugs, what is said of them, questions, disclosures, and
    how far the data can be trusted; each figure with its numbers and its SQL. Needs the extra: rxtract[report].

    \b
    Examples:
      rxtract report
      rxtract report --since 12 -o weekly.html
    """
    with explained():
        must_exist(output)
        from pipeline.run import utc_now
        from pipeline.views.report import report_page

        try:
            page = report_page(output, since=since, now=utc_now())
        except ModuleNotFoundError as error:
            raise PipelineError(f"{error.name} is missing: pip install 'rxtract[report]'") from error
        _write(page, None if str(target) == "-" else target)


def _write(content: str, target: Path | None) -> None:
    if target is None:
        click.echo(content, nl=False)
    else:
        target.write_text(content, encoding="utf-8")
        say(f"wrote {target}")
