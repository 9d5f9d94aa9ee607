"""The drug lexicon is asked, extended and compiled: lexicon lookup, add, remove, build."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import get_args

import click

from pipeline.cli.shared import choose_lexicon, explained, json_option, print_table
from pipeline.errors import LexiconError
from pipeline.records import DrugKind

_file = click.option(
    "--lexicon", "file", type=click.Path(path_type=Path, dir_okay=False), required=True, metavar="FILE",
    help="File of your own names; it is made where there is none.",
)  # fmt: skip


@click.group()
def lexicon() -> None:
    """Ask, extend and compile the drug lexicon.

    \b
    Examples:
      rxtract lexicon lookup Prozac
      rxtract lexicon add Foozol --means ibuprofen --kind brand --lexicon ours.toml
      rxtract lexicon remove soma --lexicon ours.toml
    """


@lexicon.command()
@click.argument("name")
@click.option("--lexicon", "file", type=click.Path(path_type=Path), metavar="FILE", help="File of your own names.")
@json_option
def lookup(name: str, file: Path | None, as_json: bool) -> None:
    """Tell what a name stands for; exit 1 where nobody knows it.

    \b
    Examples:
      rxtract lexicon lookup Prozac
      rxtract lexicon lookup "blood thinner" --json
    """
    with explained():
        choose_lexicon(file)
        from pipeline.lexicon import lookup as entries_of

        entries = entries_of(name)
        if as_json:
            click.echo(json.dumps([asdict(entry) for entry in entries], indent=2, ensure_ascii=False))
        else:
            rows = [(each.name, each.kind, each.normalized, each.drug_id, each.rule, each.source) for each in entries]
            print_table(("name", "kind", "means", "id", "rule", "source"), rows)
        if not entries:
            raise LexiconError("the lexicon does not know it", source=name)


@lexicon.command()
@click.argument("name")
@_file
@click.option("--kind", type=click.Choice(get_args(DrugKind)), help="What kind of name it is.")
@click.option("--means", metavar="NAME", help="A name that the lexicon knows and this one stands for.")
def add(name: str, file: Path, kind: str | None, means: str | None) -> None:
    """Add a name, or overrule what it stands for.

    \b
    Examples:
      rxtract lexicon add Foozol --means ibuprofen --kind brand --lexicon ours.toml
      rxtract lexicon add zorvamab --kind generic --lexicon ours.toml
    """
    with explained():
        from pipeline.lexicon import add_name

        added = add_name(file, name, kind=kind, means=means)
    click.echo(f"{added.name} is in {file}")


@lexicon.command()
@click.argument("name")
@_file
def remove(name: str, file: Path) -> None:
    """Have a name never be taken for a drug.

    \b
    Examples:
      rxtract lexicon remove soma --lexicon ours.toml
    """
    with explained():
        from pipeline.lexicon import remove_name

        removed = remove_name(file, name)
    click.echo(f"{removed.name} is removed by {file}")


def _source(name: str, what: str) -> click.Option:
    return click.Option([f"--{name}"], type=click.Path(exists=True, path_type=Path), metavar="FILE", help=what)


def _build(output: Path, **files: Path | None) -> None:
    with explained():
        from pipeline.lexicon.compile import Sources, build_lexicon

        given = {name: file for name, file in files.items() if file is not None}
        rows = build_lexicon(Sources(**given), output)
    click.echo(f"{rows:,} names in {output}")


lexicon.add_command(
    click.Command(
        "build",
        callback=_build,
        params=[
            _source("rxnorm", "Folder with RXNCONSO.RRF, RXNREL.RRF and RXNSAT.RRF."),
            _source("ndc", "product.txt of the FDA's NDC directory."),
            _source("orange-book", "products.txt of the FDA's Orange Book."),
            _source("unii", "UNII_Names.txt of the FDA."),
            _source("drugbank", "DrugBank's open vocabulary, CSV."),
            _source("dron", "dron_ingredient.tsv; dron_rxcui_drugbank.tsv is read beside it."),
            _source("atc", "ATC codes, where you may use them."),
            _source("mesh", "MeSH, where you may use it."),
            _source("words", "English words, one a line: a brand that is such a word needs its capital."),
            click.Option(["-o", "--file", "output"], type=click.Path(path_type=Path, dir_okay=False), required=True,
                         metavar="FILE", help="Where the lexicon goes, Parquet."),
        ],
        help="""Compile the lexicon from its sources; each may be left out.

        The same files give the same bytes. Use the result with --lexicon FILE.

        \b
        Examples:
          rxtract lexicon build --unii UNII_Names.txt --ndc product.txt -o lexicon.parquet
          rxtract lexicon build --rxnorm RXNORM --drugbank vocabulary.csv --dron dron_ingredient.tsv -o ours.parquet
        """,
    )
)  # fmt: skip
