"""The tables answer: tables, schema, query, shell."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline.cli.shared import explained, file_option, json_option, must_exist, output_option, print_table, say
from pipeline.errors import PipelineError

if TYPE_CHECKING:
    import pyarrow as pa

FORMATS = ("table", "csv", "json", "parquet")


def snapshot_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--snapshot N`: an older state."""
    return click.option(
        "--snapshot", type=int, metavar="N", help="An older state; rxtract history tells which are kept."
    )(command)


@click.command()
@output_option
@snapshot_option
@json_option
def tables(output: Path, snapshot: int | None, as_json: bool) -> None:
    """List the tables with their rows and columns.

    On a terminal as a table, else a line a table: name, rows and columns, set apart by tabs.

    \b
    Examples:
      rxtract tables
      rxtract tables --output tables --json
    """
    with explained():
        must_exist(output)
        from pipeline.store import table_summary

        found = table_summary(output, snapshot=snapshot)
    if as_json:
        click.echo(json.dumps([asdict(each) for each in found], indent=2, ensure_ascii=False))
    else:
        rows = [(each.name, each.rows, ", ".join(each.columns)) for each in found]
        print_table(("table", "rows", "columns"), rows, numbers=("rows",))


@click.command()
@click.argument("table", required=False)
@json_option
def schema(table: str | None, as_json: bool) -> None:
    """Tell what the columns of a table (of all, without TABLE) are.

    \b
    Examples:
      rxtract schema drug_mentions
      rxtract schema --json
    """
    with explained():
        from pipeline.records import TABLES
        from pipeline.store.schema import schema as arrow_schema

        if table is not None and table not in TABLES:
            raise PipelineError(f"no table {table}; there are {', '.join(TABLES)}")
        found = [
            {
                "table": name,
                "column": field.name,
                "type": str(field.type),
                "null": field.nullable,
                "doc": (field.metadata or {}).get(b"description", b"").decode(),
            }
            for name in ([table] if table else TABLES)
            for field in arrow_schema(name)
        ]
    if as_json:
        click.echo(json.dumps(found, indent=2, ensure_ascii=False))
    else:
        rows = [(each["table"], each["column"], each["type"] + (" or null" if each["null"] else ""), each["doc"])
                for each in found]  # fmt: skip
        print_table(("table", "column", "type", "what it is"), rows)


@click.command()
@click.argument("sql")
@output_option
@snapshot_option
@click.option("--format", "form", type=click.Choice(FORMATS), help="table on a terminal, else csv, unless told.")
@file_option
def query(sql: str, output: Path, snapshot: int | None, form: str | None, target: Path | None) -> None:
    """Answer one SELECT over the tables.

    SQL is the statement itself, the name of a file that holds it (ending in .sql), or - for standard input. It can
    read the tables and nothing else, and write nothing. rxtract schema tells their columns.

    \b
    Examples:
      rxtract query "select name, count(*) as n from drug_mentions group by name order by n desc limit 10"
      rxtract query "from faqs select question, answer" --format json | jq
      rxtract query monthly.sql -o monthly.parquet
      echo "from drug_faqs" | rxtract query - --format csv
    """
    with explained():
        must_exist(output)
        from pipeline.store import run_query

        form = form or _form_of(target)
        if form == "parquet" and target is None and sys.stdout.isatty():
            raise PipelineError("Parquet is not for a terminal: name a file with -o")
        write_rows(run_query(_statement(sql), output, snapshot=snapshot), form, target)


def _form_of(target: Path | None) -> str:
    suffix = target.suffix.lstrip(".") if target else ""
    if suffix in FORMATS:
        return suffix
    return "table" if target is None and sys.stdout.isatty() else "csv"


def _statement(sql: str) -> str:
    if sql == "-":
        return sys.stdin.read()
    return Path(sql).read_text("utf-8") if sql.endswith(".sql") and "\n" not in sql else sql


def write_rows(rows: pa.Table, form: str, target: Path | None) -> None:
    """Writes the answer to a query in one of FORMATS; nested values are JSON in CSV."""
    if form == "parquet":
        from pipeline.store import write_parquet

        write_parquet(rows, target or sys.stdout.buffer)
        return
    names = rows.column_names
    if form == "table" and target is None:
        numbers = [name for name, column in zip(names, rows.columns, strict=True) if str(column.type).startswith("int")]
        found = [[row[name] for name in names] for row in rows.to_pylist()]
        print_table(names, [["" if value is None else value for value in row] for row in found],
                    numbers=[name for at, name in enumerate(names)
                             if name in numbers and all(row[at] is not None for row in found)])  # fmt: skip
        return
    with target.open("w", encoding="utf-8", newline="") if target else _standard_output() as stream:
        if form == "json":
            json.dump(rows.to_pylist(), stream, indent=2, ensure_ascii=False, default=str)
            stream.write("\n")
            return
        from pipeline.views.export import csv_lines

        stream.writelines(csv_lines(rows))


def _standard_output() -> Any:
    from contextlib import nullcontext

    return nullcontext(sys.stdout)


@click.command()
@output_option
@snapshot_option
def shell(output: Path, snapshot: int | None) -> None:
    """Ask in SQL, statement after statement.

    A statement ends with a semicolon; .tables lists the tables and views, .quit or Ctrl-D ends. All statements see
    one state of the tables, whatever is written meanwhile.

    \b
    Examples:
      rxtract shell
      rxtract shell --output tables < questions.sql
    """
    with explained():
        must_exist(output)
        from pipeline.store import connect

        with connect(output, snapshot=snapshot) as connection:
            for statement in _statements(sys.stdin.isatty()):
                try:
                    if statement == ".tables":
                        names = connection.execute("select view_name from duckdb_views() where not internal").fetchall()
                        click.echo("\n".join(sorted(name for (name,) in names)))
                    else:
                        form = "table" if sys.stdout.isatty() else "csv"
                        write_rows(connection.execute(statement).to_arrow_table(), form, None)
                except Exception as error:  # DuckDB's own or StoreError: a slip of the pen must not end the shell
                    say(str(error))


def _statements(is_terminal: bool) -> Any:
    """What is typed, statement by statement."""
    if is_terminal:
        with suppress(ImportError):
            import readline  # noqa: F401  (line editing and history for input())
    pending = ""
    while True:
        try:
            line = input(("…… " if pending else "rx> ") if is_terminal else "")
        except EOFError:
            if pending.strip():
                yield pending
            return
        if not pending and line.strip() in (".quit", ".exit"):
            return
        if not pending and line.strip() == ".tables":
            yield ".tables"
            continue
        pending += line + "\n"
        if line.rstrip().endswith(";"):
            yield pending
            pending = ""
