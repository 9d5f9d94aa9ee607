"""A site of 300 pages whose feed also names every fault there is: from the web to the tables, three times."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

import pipeline
from pipeline.run import Summary, ingest_inputs
from pipeline.sources.config import Settings, Source
from pipeline.sources.connection import Limits
from pipeline.sources.fetch import FetchSummary, fetch, fetched_articles
from tests import web_server
from tests.web_server import LOOPBACK, Answer, Route, WebServer, article, build_site, feed

HOST = "health.test"
DELAY = 0.01
CONCURRENCY = 6
MAX_BYTES = 2**20
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
SETTINGS = Settings(
    contact="tests@example.org", delay=DELAY, jitter=0.0, backoff=0.05, concurrency=CONCURRENCY, allow=LOOPBACK,
    retries=1, limits=Limits(connect=30.0, read=60.0, total=120.0, max_bytes=MAX_BYTES),
)  # fmt: skip


def moved(location: str) -> Route:
    return lambda _handler: Answer(b"", 302, headers={"Location": location}, validators=False)


FAULTS: dict[str, Route] = {
    "endless": web_server.endless,
    "declared": web_server.declared,
    "bomb": web_server.bomb,
    "short": web_server.too_short,
    "garbage": web_server.garbage,
    "gzip": web_server.broken_gzip,
    "circle": web_server.circle,
    "metadata": moved("http://169.254.169.254/latest/meta-data/"),
    "inside": moved("http://10.0.0.1/admin"),
    "pdf": lambda _: Answer(b"<p>html", content_type="application/pdf"),
    "missing": lambda _: Answer(b"", 404),
    "busy": web_server.busy(503, 10**6, None, ""),
    "later": web_server.busy(429, 10**6, "9999", ""),
}


@pytest.fixture
def web() -> Iterator[WebServer]:
    with WebServer() as server:
        build_site(server, HOST, crawl_delay=DELAY)
        named = []
        for name, route in FAULTS.items():
            server.route("/page/0", route, f"{name}.test")
            named.append(server.url("/page/0", f"{name}.test"))
        server.page("/robots.txt", b"\x00\xffUser-agent\n:::\nCrawl-delay: many\n", "missing.test")
        newest = [server.url(f"/article/{number}", HOST) for number in range(281, 301)]
        server.page("/feed.xml", feed(named[:6] + newest + named[6:]), HOST, content_type="application/rss+xml")
        yield server


def visit(web: WebServer, folder: Path, at: datetime) -> tuple[FetchSummary, Summary]:
    """What the flow does with a source, on a web of its own: fetch, read back, commit."""
    web.forget()
    source = Source("health", sitemaps=(web.url("/sitemap.xml", HOST),), feeds=(web.url("/feed.xml", HOST),))
    fetched = fetch([source], folder / "raw", SETTINGS, now=lambda: at, resolve=web.resolve)
    return fetched, ingest_inputs(fetched_articles(fetched, folder / "raw", MAX_BYTES), folder / "tables")


def versions(folder: Path) -> dict[str, str]:
    rows = pipeline.read_table("articles", folder / "tables")
    return dict(zip(rows["url"], rows["article_version"], strict=True))


def assert_polite(web: WebServer) -> None:
    """By the server's log: one thing at a time and the pause on every host, few hosts at once, nothing forbidden."""
    assert set(web.most_under_way.values()) == {1}
    assert web.most_at_once <= CONCURRENCY
    for host in {seen.host for seen in web.requests()}:
        assert all(later.began - earlier.ended >= DELAY for earlier, later in pairwise(web.requests(host)))
    paths = [seen.path for seen in web.requests()]
    assert not [path for path in paths if path.startswith("/private/") or path.endswith(".pdf")]
    assert not {"169.254.169.254", "10.0.0.1"} & {seen.host for seen in web.requests()}
    assert all(seen.headers["user-agent"].endswith("(+tests@example.org)") for seen in web.requests())


def test_a_site_with_every_fault_is_taken_once_and_then_only_asked_what_changed(web: WebServer, tmp_path: Path) -> None:
    pages = {web.url(f"/article/{number}", HOST) for number in range(1, 301)}
    first, tables = visit(web, tmp_path, NOON)
    assert {page.url for page in first.pages if page.outcome == "new"} == pages
    assert (first.count("new"), first.count("failed"), first.forbidden) == (300, len(FAULTS), 6)
    assert (tables.new, len(tables.rejected), tables.snapshot) == (300, len(FAULTS), 1)
    assert {rejection.source for rejection in tables.rejected} == {
        web.url("/page/0", f"{name}.test") for name in FAULTS
    }
    counts = Counter((seen.host, seen.path) for seen in web.requests(HOST))
    assert all(count == 1 for (_, path), count in counts.items() if not path.startswith("/old/"))
    assert first.bytes < 40 * MAX_BYTES
    assert_polite(web)
    before = versions(tmp_path)
    assert before.keys() == pages

    second, tables = visit(web, tmp_path, NOON + timedelta(hours=1))
    assert (second.count("unchanged"), second.count("failed")) == (300, len(FAULTS))
    assert all(seen.is_conditional and seen.status == 304 for seen in web.requests())
    assert {seen.host for seen in web.requests()} == {HOST}  # what failed is left alone for some hours
    assert (tables.new, tables.changed, tables.snapshot) == (0, 0, None)
    assert_polite(web)

    for number in range(41, 51):
        web.page(f"/article/{number}", article(number, version=2), HOST)
    third, tables = visit(web, tmp_path, NOON + timedelta(hours=2))
    assert (third.count("changed"), third.count("unchanged")) == (10, 290)
    assert (tables.new, tables.changed, tables.unchanged, tables.snapshot) == (0, 10, 290, 2)
    after = versions(tmp_path)
    assert {url for url in pages if after[url] != before[url]} == {
        web.url(f"/article/{number}", HOST) for number in range(41, 51)
    }
    assert_polite(web)
