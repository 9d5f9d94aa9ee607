"""Raw articles come from the web: fetch."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline.cli.shared import explained, json_option, progress

if TYPE_CHECKING:
    from pipeline.sources.fetch import FetchSummary

_FAILURES_SHOWN = 20


@click.command()
@click.argument("names", nargs=-1, metavar="[SOURCE]…")
@click.option("--config", type=click.Path(path_type=Path), default=Path("rxtract.toml"), show_default=True,
              metavar="FILE", help="File with the sources and how to fetch them.")  # fmt: skip
@click.option("--raw", type=click.Path(path_type=Path), metavar="DIR",
              help="Folder that keeps what is fetched; that of the file, else raw.")  # fmt: skip
@click.option("--contact", envvar="RXTRACT_CONTACT", help="Mail or web address where sites reach you.")
@click.option("--strict", is_flag=True, help="Exit 1 when anything failed.")
@json_option
@click.option("-q", "--quiet", is_flag=True, help="No progress bar; errors are still told.")
def fetch(
    names: tuple[str, ...],
    config: Path,
    raw: Path | None,
    contact: str | None,
    strict: bool,
    as_json: bool,
    quiet: bool,
) -> None:
    """Fetch what is new or changed into raw/, without reading it.

    SOURCE is the name of a source in rxtract.toml, or the address of a page, a sitemap or a feed. Without SOURCE all
    sources of rxtract.toml are fetched. `rxtract ingest` reads what came.

    \b
    Examples:
      rxtract fetch
      rxtract fetch nhs --json | jq .hosts
      rxtract fetch https://example.org/feed.xml --contact you@example.org
    """
    with explained():
        from pipeline.sources.config import Config, choose_sources, read_config, with_contact
        from pipeline.sources.fetch import fetch as run

        found = read_config(config) if config.exists() else Config()
        settings = with_contact(found.settings, contact) if contact else found.settings
        with progress(quiet or as_json) as advance:
            summary = run(
                choose_sources(found, names), raw or found.raw, settings, on_page=lambda url, *_: advance(url)
            )
    if as_json:
        click.echo(json.dumps(_as_json(summary), indent=2, ensure_ascii=False))
    else:
        _print(summary)
    came = summary.count("new") + summary.count("changed") + summary.count("unchanged")
    sys.exit(1 if not came or (strict and summary.failures) else 0)


def _as_json(summary: FetchSummary) -> dict[str, Any]:
    failures = [{"source": each.source, "message": each.message} for each in summary.failures]
    hosts = [asdict(each) for each in summary.hosts]
    counts = {**summary.counts(), "requests": summary.requests, "bytes": summary.bytes, "seconds": summary.seconds}
    return {**counts, "failures": failures, "hosts": hosts}


def _print(summary: FetchSummary) -> None:
    told = ", ".join(f"{count:,} {outcome}" for outcome, count in summary.counts().items())
    click.echo(f"{told} in {summary.requests:,} requests, {summary.seconds:.1f} s")
    for each in summary.failures[:_FAILURES_SHOWN]:
        click.echo(f"  failed {each}")
    if len(summary.failures) > _FAILURES_SHOWN:
        click.echo(f"  and {len(summary.failures) - _FAILURES_SHOWN} more: --json tells all")
