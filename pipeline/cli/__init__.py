"""The command line: arguments in, a summary and an exit code out; no logic of its own.

Exit codes: 0 done, 1 nothing came through (or `--strict` and something was rejected, or an error that a message
explains), 2 usage, 130 interrupted. Everything heavy is imported inside a command, so that `--help` is there at once.

    reading  articles come in: ingest, fetch, rebuild, schedule
    asking   tables, schema, query, shell
    looking  show, report
    serving  serve
    keeping  check, history, remove
    lexicon  lookup, add, remove, build
"""

from __future__ import annotations

import click

from pipeline.cli.asking import query, schema, shell, tables
from pipeline.cli.fetching import fetch
from pipeline.cli.keeping import check, history, remove
from pipeline.cli.lexicon import lexicon
from pipeline.cli.looking import report, show
from pipeline.cli.reading import ingest, rebuild, schedule
from pipeline.cli.serving import serve
from pipeline.version import VERSION

__all__ = ["main"]


class _Group(click.Group):
    """Commands in the order in which a person meets them."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        return list(self.commands)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(VERSION, prog_name="rxtract", message="%(prog)s %(version)s")
def main() -> None:
    """Turn health articles into data.

    Reads articles (HTML, plain text, Markdown), finds headings, lists, question-answer pairs, drug mentions, links
    and notices, and writes Parquet tables that DuckDB, pandas and polars read.

    \b
    Examples:
      rxtract ingest raw/                 read a folder into output/
      rxtract ingest page.html notes.txt  read two files
      curl … | rxtract ingest -           read standard input
      rxtract query "select name, count(*) from drug_mentions group by all"
      rxtract show semaglutide --html -o page.html
    """


COMMANDS = (
    *(ingest, fetch, rebuild, schedule),
    *(tables, schema, query, shell),
    *(show, report, serve),
    *(check, history, remove),
    lexicon,
)
for command in COMMANDS:
    main.add_command(command)
