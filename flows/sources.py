"""The flows of a configured source: what is new or changed on the web goes to raw/, and from there to the tables.

Enters: the name of a source in rxtract.toml. Leaves: raw articles in web archives, tables, and two artifacts of the
run: a summary, and the hosts with the slowest first. The file is read at each run, so a change of it holds from the
next run on.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from prefect import flow, get_run_logger, task
from prefect.artifacts import create_markdown_artifact, create_table_artifact

from flows.ingest import describe
from pipeline.article import RawArticle
from pipeline.errors import FetchError
from pipeline.run import Summary, ingest_inputs
from pipeline.sources import MAX_BYTES, load
from pipeline.sources.config import FILE, Settings, Source, choose_sources, read_config
from pipeline.sources.fetch import FetchSummary, fetch, fetched_articles

_HOSTS_SHOWN = 50


@flow(name="fetch", flow_run_name="fetch {name}")
def fetch_flow(name: str, config: str = FILE) -> FetchSummary:
    """Fetches what is new or changed of a source into the raw folder, and reads nothing."""
    return fetch_source(name, config)


@flow(name="fetch and ingest", flow_run_name="fetch and ingest {name}")
def source_flow(name: str, config: str = FILE, workers: int = 2) -> Summary:
    """Fetches what is new or changed of a source and brings its tables up to date."""
    summary = ingest_source(name, config, fetch_source(name, config), workers)
    create_markdown_artifact(describe(summary), key="ingest-summary", description=f"What came of {name}")
    return summary


@task(name="fetch", persist_result=False)
def fetch_source(name: str, config: str) -> FetchSummary:
    """Fetches politely; what failed and may pass is tried again by the fetcher itself, host by host."""
    logger, (source, settings, raw) = get_run_logger(), _configured(name, config)
    if not (source.urls or source.sitemaps or source.feeds):
        return FetchSummary((), (), 0, (), 0.0)  # a source of paths alone
    summary = fetch([source], raw, settings)
    counts = ", ".join(f"{count} {outcome}" for outcome, count in summary.counts().items())
    logger.info("%s: %s in %d requests", name, counts, summary.requests)
    for failure in summary.failures:
        logger.warning("%s", failure)
    hosts = [
        {"host": host.name, "requests": host.requests, "MB": round(host.bytes / 2**20, 2),
         "slowest (s)": round(host.slowest, 2), "seconds": round(host.seconds, 2)}
        for host in summary.hosts[:_HOSTS_SHOWN]
    ]  # fmt: skip
    create_table_artifact(hosts, key="fetch-hosts", description=f"Hosts of {name}, the slowest first")
    return summary


@task(name="ingest", persist_result=False)
def ingest_source(name: str, config: str, fetched: FetchSummary, workers: int) -> Summary:
    """Reads what was fetched, and the source's own paths, and commits; never cached: the commit is what it is for."""
    logger, (source, _, raw) = get_run_logger(), _configured(name, config)

    def inputs() -> Iterator[RawArticle | FetchError]:
        yield from fetched_articles(fetched, raw, MAX_BYTES)
        yield from load(source.paths, raw=Path(raw))

    summary = ingest_inputs(inputs(), source.output, workers=workers, settings={"source": name}, on_wait=logger.info)
    for rejection in summary.rejected:
        logger.warning("rejected %s: %s", rejection.source, rejection.message)
    return summary


def _configured(name: str, config: str) -> tuple[Source, Settings, str]:
    found = read_config(config)
    (source,) = choose_sources(found, [name])
    return source, found.settings, found.raw
