"""The tables are kept: check, history, remove."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

import click

from pipeline.cli.shared import explained, json_option, must_exist, output_option, print_table, raw_option, say


@click.command()
@output_option
@click.option("--snapshot", type=int, metavar="N", help="An older state instead of the present one.")
@json_option
def check(output: Path, snapshot: int | None, as_json: bool) -> None:
    """Tell whether the tables are whole and agree with each other; exit 1 where they do not.

    Looks at every file's hash and schema, at the keys between tables, and at every place in a text.

    \b
    Examples:
      rxtract check
      rxtract check --output tables --json
    """
    with explained():
        must_exist(output)
        from pipeline.store import check as problems_of

        problems = problems_of(output, snapshot=snapshot)
    if as_json:
        click.echo(json.dumps(problems, indent=2, ensure_ascii=False))
    else:
        click.echo("\n".join(problems) or "nothing is wrong")
    sys.exit(1 if problems else 0)


@click.command()
@output_option
@json_option
def history(output: Path, as_json: bool) -> None:
    """Tell which runs changed the tables, and which of their snapshots can still be read.

    \b
    Examples:
      rxtract history
      rxtract query "from articles" --snapshot 12
    """
    with explained():
        must_exist(output)
        from pipeline.store import history as commits_of

        commits = commits_of(output)
    if as_json:
        click.echo(json.dumps([asdict(commit) for commit in commits], indent=2, default=str))
        return
    columns = ("snapshot", "started", "new", "changed", "removed", "rejected", "kept")
    rows = [
        (commit.snapshot, f"{commit.started_at:%Y-%m-%d %H:%M:%S}", commit.articles_new, commit.articles_changed,
         commit.articles_removed, commit.inputs_rejected, "yes" if commit.kept else "no")
        for commit in commits
    ]  # fmt: skip
    print_table(columns, rows)


@click.command()
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE…")
@output_option
@raw_option
@click.option("--purge", is_flag=True, help="Also drop older snapshots and the raw bytes: nothing of it is left.")
@json_option
def remove(articles: tuple[str, ...], output: Path, raw: Path, purge: bool, as_json: bool) -> None:
    """Remove articles from all tables.

    ARTICLE is an id or the start of one, a source, a URL, or a part of a title that fits one article alone. A
    removed article stays away when its source is read again, unless that is forced.

    \b
    Examples:
      rxtract remove 6febc413
      rxtract remove https://example.org/page --purge
    """
    with explained():
        must_exist(output)
        from pipeline.run import remove_articles
        from pipeline.views.article import find_article

        ids = [find_article(wanted, output) for wanted in articles]
        removed = remove_articles(ids, output, raw=raw, purge=purge, on_wait=say)
    if as_json:
        click.echo(json.dumps(removed))
    else:
        click.echo("\n".join(f"removed {article_id}" for article_id in removed))
