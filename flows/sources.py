"""The flows of a configured source: what is new or changed on the web goes to raw/, and from there to the tables.

    python -m flows.sources NAME [rxtract.toml]

Enters: the name of a source in rxtract.toml. Leaves: raw articles in web archives, tables, and artifacts of the run:
a summary, the hosts with the slowest first, how far it has come. The file is read at each run, so a change of it
holds from the next run on.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextvars import copy_context
from dataclasses import replace
from pathlib import Path
from typing import cast
from uuid import UUID

from prefect import flow, get_run_logger, task
from prefect.artifacts import create_progress_artifact, create_table_artifact, update_progress_artifact
from prefect.cache_policies import NO_CACHE

from flows.ingest import ingest_articles
from flows.runs import alive, run_name, slug
from pipeline.article import RawArticle
from pipeline.errors import FetchError
from pipeline.run import Summary
from pipeline.sources import MAX_BYTES, load
from pipeline.sources.config import FILE, Config, Source, checked_runner, choose_sources, read_config
from pipeline.sources.fetch import FetchSummary, fetch, fetched_articles

_HOSTS_SHOWN = 50
_STEPS = 20  # of progress that are told


@flow(name="fetch", flow_run_name=run_name)
def fetch_flow(name: str, config: str = FILE) -> FetchSummary:
    """Fetches what is new or changed of a source into the raw folder, and reads nothing."""
    with alive(name):
        return fetch_source(name, config)


@flow(name="fetch and ingest", flow_run_name=run_name)
def source_flow(name: str, config: str = FILE, runner: str | None = None, workers: int | None = None) -> Summary:
    """Fetches what is new or changed of a source and brings its tables up to date.

    `runner` and `workers` replace those of the file for this run, as in `ingest_flow`.
    """
    with alive(name):
        found, source = _configured(name, config)
        tasks = replace(
            found.tasks,
            runner=checked_runner("runner", runner or found.tasks.runner),
            workers=workers or found.tasks.workers,
        )
        fetched = fetch_source(name, config)

        def inputs() -> Iterator[RawArticle | FetchError]:
            yield from fetched_articles(fetched, found.raw, MAX_BYTES)
            yield from load(source.paths, raw=Path(found.raw))

        return ingest_articles(inputs(), source.output, tasks, {"source": name}, about=name)


@task(name="fetch", task_run_name="fetch {name}", cache_policy=NO_CACHE, persist_result=False)
def fetch_source(name: str, config: str) -> FetchSummary:
    """Fetches politely; what failed and may pass is tried again by the fetcher itself, host by host."""
    logger, (found, source) = get_run_logger(), _configured(name, config)
    if not (source.urls or source.sitemaps or source.feeds):
        return FetchSummary((), (), 0, (), 0.0)  # a source of paths alone
    progress = _Progress(name)
    summary = fetch([source], found.raw, found.settings, on_page=progress.tell)
    progress.end()
    counts = ", ".join(f"{count} {outcome}" for outcome, count in summary.counts().items())
    logger.info("%s: %s in %d requests", name, counts, summary.requests)
    for page in summary.pages:
        if page.outcome in ("new", "changed"):
            logger.info("%s %s", page.outcome, page.url)
    for failure in summary.failures:
        logger.warning("%s", failure)
    hosts = [
        {"host": host.name, "requests": host.requests, "MB": round(host.bytes / 2**20, 2),
         "slowest (s)": round(host.slowest, 2), "seconds": round(host.seconds, 2)}
        for host in summary.hosts[:_HOSTS_SHOWN]
    ]  # fmt: skip
    create_table_artifact(hosts, key=f"{slug(name)}-hosts", description=f"Hosts of {name}, the slowest first")
    return summary


class _Progress:
    """How far a fetch has come, as an artifact of the run; told a few times, by whatever thread comes along."""

    def __init__(self, name: str) -> None:
        key, description = f"{slug(name)}-progress", f"Pages of {name} asked for"
        self._id = cast(UUID, create_progress_artifact(0.0, key, description))
        self._context = copy_context()
        self._telling = threading.Lock()
        self._told = 0

    def tell(self, _url: str, done: int, known: int) -> None:
        """So many pages are done of those that are known so far; more may be found."""
        step = done * _STEPS // max(known, 1)
        if step > self._told and self._telling.acquire(blocking=False):
            try:
                self._told = step
                self._context.run(update_progress_artifact, self._id, 100.0 * done / known)
            finally:
                self._telling.release()

    def end(self) -> None:
        """Everything is done."""
        update_progress_artifact(self._id, 100.0)


def _configured(name: str, config: str) -> tuple[Config, Source]:
    found = read_config(config)
    (source,) = choose_sources(found, [name])
    return found, source


if __name__ == "__main__":
    source_flow(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else FILE)
