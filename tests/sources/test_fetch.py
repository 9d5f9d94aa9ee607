"""The polite fetcher, against a real server on loopback that has every fault."""

from __future__ import annotations

import gzip
import ssl
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from pipeline.article import RawArticle
from pipeline.errors import FetchError
from pipeline.sources import load
from pipeline.sources.config import Settings, Source
from pipeline.sources.connection import Limits
from pipeline.sources.fetch import FetchSummary, fetch, fetched_articles, forget_pages
from pipeline.sources.fetch.retries import retry_after
from pipeline.sources.warc import Place, read_capture
from tests import web_server
from tests.web_server import LOOPBACK, Answer, WebServer, article, sitemap

QUICK = Settings(
    contact="tests@example.org", delay=0.0, jitter=0.0, backoff=0.05, allow=LOOPBACK,
    limits=Limits(connect=30.0, read=60.0, total=120.0, max_bytes=2**20),
)  # fmt: skip


@pytest.fixture
def web() -> Iterator[WebServer]:
    with WebServer() as server:
        yield server


def run(
    web: WebServer, raw: Path, *sources: Source, settings: Settings = QUICK, at: datetime | None = None
) -> FetchSummary:
    if at is None:
        return fetch(sources, raw, settings, resolve=web.resolve)
    return fetch(sources, raw, settings, resolve=web.resolve, now=lambda: at)


def named(web: WebServer, *urls: str) -> Source:
    return Source("named", tuple(web.url(url) if url.startswith("/") else url for url in urls))


def messages(summary: FetchSummary) -> list[str]:
    return [error.message for error in summary.failures]


# ---------------------------------------------------------------- politeness
def test_a_host_is_asked_one_thing_at_a_time_with_its_pause_and_several_hosts_at_once(
    web: WebServer, tmp_path: Path
) -> None:
    hosts = [f"host{number}.test" for number in range(4)]
    for host in hosts:
        web.page("/robots.txt", "User-agent: *\nCrawl-delay: 0.1\n", host, content_type="text/plain")
        for number in range(5):
            web.page(f"/{number}", article(number), host)
    source = Source("many", tuple(web.url(f"/{number}", host) for number in range(5) for host in hosts))
    summary = run(web, tmp_path, source, settings=replace(QUICK, delay=0.02, jitter=0.01, concurrency=3))
    assert summary.count("new") == 20
    for host in hosts:
        seen = web.requests(host)
        assert len(seen) == 6
        assert all(later.began - earlier.ended >= 0.1 for earlier, later in pairwise(seen))
    assert set(web.most_under_way.values()) == {1}
    assert web.most_at_once <= 3
    spans = {host: (web.requests(host)[0].began, web.requests(host)[-1].ended) for host in hosts}
    assert any(
        one != other and spans[one][0] < spans[other][1] and spans[other][0] < spans[one][1]
        for one in hosts
        for other in hosts
    )


# ---------------------------------------------------------------- faults
def test_each_fault_is_told_and_the_others_go_on(web: WebServer, tmp_path: Path) -> None:
    faults = {
        "declared": (web_server.declared, "larger than the limit of 1 MB (--size-limit, max_bytes)"),
        "endless": (web_server.endless, "larger than the limit of 1 MB (--size-limit, max_bytes)"),
        "bomb": (web_server.bomb, "larger than the limit of 1 MB (--size-limit, max_bytes)"),
        "short": (web_server.too_short, "the connection ended before the whole page had come"),
        "garbage": (web_server.garbage, "what the server answers is not HTTP"),
        "gzip": (web_server.broken_gzip, "broken gzip"),
        "circle": (web_server.circle, "redirects without end"),
        "pdf": (lambda _: Answer(b"<p>html", content_type="application/pdf"), "application/pdf is no article"),
        "missing": (lambda _: Answer(b"", 404), "the server answers 404 Not Found"),
        "busy": (web_server.busy(503, 99, None, ""), "the server answers 503 Service Unavailable"),
        "later": (web_server.busy(429, 99, "9999", ""), "the server answers 429 Too Many Requests"),
        "metadata": (lambda _: moved("http://169.254.169.254/latest/meta-data/"), "no public address"),
        "inside": (lambda _: moved("http://10.0.0.1/admin"), "no public address"),
        "scheme": (lambda _: moved("file:///etc/passwd"), "only http and https"),
        "password": (lambda _: moved("http://a:b@health.test/"), "user name or password"),
    }  # fmt: skip
    urls = []
    for name, (route, _) in faults.items():
        web.route("/page/0", route, f"{name}.test")
        urls.append(web.url("/page/0", f"{name}.test"))
    web.page("/page/0", article(1), "good.test")
    web.route("/long", web_server.too_long, "good.test")
    urls += ["http://gone.test/page", web.url("/long", "good.test"), web.url("/page/0", "good.test"), "http://[::1/x"]
    summary = run(web, tmp_path, Source("faults", tuple(urls)), settings=replace(QUICK, concurrency=24))
    told = {error.source or "": error.message for error in summary.failures}
    for name, (_, message) in faults.items():
        assert message in told[web.url("/page/0", f"{name}.test")]
    assert "(it led to http://169.254.169.254/latest/meta-data/)" in told[web.url("/page/0", "metadata.test")]
    assert "host not found" in told["http://gone.test/page"]
    assert "no address" in told["http://[::1/x"]
    assert [page.url for page in summary.pages if page.outcome == "new"] == [
        web.url("/long", "good.test"), web.url("/page/0", "good.test"),
    ]  # fmt: skip
    assert not web.requests("169.254.169.254") + web.requests("10.0.0.1")
    assert len(web.requests("busy.test", "/page/0")) == 3
    assert len(web.requests("later.test", "/page/0")) == 1
    assert summary.bytes < 20 * 2**20


def test_hosts_that_hang_or_drip_are_cut_off_and_the_others_go_on(web: WebServer, tmp_path: Path) -> None:
    faults = {"hang": web_server.hang, "drip": web_server.drip, "drip-headers": web_server.drip_headers}
    for name, route in faults.items():
        web.route("/", route, f"{name}.test")
    source = named(web, *(web.url("/", f"{name}.test") for name in faults))
    tight = replace(QUICK, retries=0, limits=replace(QUICK.limits, read=2.0, total=4.0))
    assert messages(run(web, tmp_path, source, settings=tight)) == [
        "no answer in time", "took more than 4 s", "took more than 4 s",
    ]  # fmt: skip


def moved(location: str) -> Answer:
    return Answer(b"", 302, headers={"Location": location}, validators=False)


def test_a_busy_server_is_asked_again_when_it_says_so(web: WebServer, tmp_path: Path) -> None:
    web.route("/seconds", web_server.busy(429, 1, "1", article(1)), "seconds.test")
    web.route("/soon", web_server.busy(503, 1, None, article(2)), "soon.test")
    source = named(web, web.url("/seconds", "seconds.test"), web.url("/soon", "soon.test"))
    summary = run(web, tmp_path, source)
    assert summary.count("new") == 2
    first, second = web.requests("seconds.test", "/seconds")
    assert second.began - first.ended >= 1.0
    first, second = web.requests("soon.test", "/soon")
    assert second.began - first.ended >= 0.05


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120), ("0", 0), ("Mon, 23 Nov 2026 12:01:30 GMT", 90), ("Mon, 23 Nov 2026 11:00:00 GMT", 0),
        ("soon", None), ("-5", None), ("", None), (None, None), ("9" * 400, 999_999_999), ("1.5", None),
    ],
)  # fmt: skip
def test_retry_after_is_seconds_or_a_date(header: str | None, seconds: float | None) -> None:
    assert retry_after(header, datetime(2026, 11, 23, 12, tzinfo=UTC)) == seconds


def test_a_host_that_asks_for_patience_gets_it_also_when_a_redirect_leads_there(web: WebServer, tmp_path: Path) -> None:
    web.redirect("/1", web.url("/busy", "busy.test"), 302, "front.test")
    web.redirect("/2", web.url("/other", "busy.test"), 302, "front.test")
    web.page("/3", article(3), "front.test")
    web.route("/busy", web_server.busy(503, 9, "9999", ""), "busy.test")
    web.page("/other", article(1), "busy.test")
    summary = run(web, tmp_path, named(web, *(web.url(f"/{number}", "front.test") for number in (1, 2, 3))))
    assert [page.outcome for page in summary.pages] == ["failed", "failed", "new"]
    assert [seen.path for seen in web.requests("busy.test")] == ["/robots.txt", "/busy"]


def test_a_host_that_is_down_is_left_after_a_few_pages(web: WebServer, tmp_path: Path) -> None:
    for number in range(20):
        web.route(f"/{number}", web_server.garbage)
    settings = replace(QUICK, retries=0)
    summary = run(web, tmp_path, named(web, *(f"/{number}" for number in range(20))), settings=settings)
    assert len(summary.failures) == 20
    assert len([seen for seen in web.requests() if seen.path != "/robots.txt"]) == 5


# ---------------------------------------------------------------- robots.txt
@pytest.mark.parametrize(
    ("robots", "is_taken"),
    [
        (Answer(b"", 404), True),
        (Answer(b"", 403), True),
        (Answer(b"<html><body>Welcome</body></html>"), True),
        (Answer(b"\xff\xfe\x00\x00User-agent\n:::\nDisallow\nCrawl-delay: many\n" + bytes(range(256))), True),
        (Answer(b"User-agent: *\nDisallow: /"), False),
        (Answer(b"User-agent: *\nDisallow: /\nUser-agent: rxtract\nAllow: /"), True),
        (Answer(b"User-agent: *\nCrawl-delay: 86400"), False),
        (Answer(b"", 500), False),
        (Answer(b"", 429), False),
        (Answer(b"", 301, headers={"Location": "/robots.txt"}), True),
        (Answer(b"", 302, headers={"Location": "http://192.168.0.1/robots.txt"}), False),
    ],
)
def test_robots_txt_decides_also_where_it_is_broken(
    web: WebServer, tmp_path: Path, robots: Answer, is_taken: bool
) -> None:
    web.route("/robots.txt", lambda _: robots)
    web.page("/page", article(1))
    summary = run(web, tmp_path, named(web, "/page"))
    assert summary.count("new") == int(is_taken)
    assert bool(summary.failures) is not is_taken
    assert bool(web.requests(path="/page")) is is_taken


def test_robots_txt_is_read_once_a_day(web: WebServer, tmp_path: Path) -> None:
    web.page("/robots.txt", "User-agent: *\nDisallow: /no", content_type="text/plain")
    web.page("/page", article(1))
    noon = datetime(2026, 11, 23, 12, tzinfo=UTC)
    for hours, requests in ((0, 1), (23, 1), (25, 2)):
        run(web, tmp_path, named(web, "/page", "/no/1"), at=noon + timedelta(hours=hours))
        assert len(web.requests(path="/robots.txt")) == requests
    assert not web.requests(path="/no/1")


# ---------------------------------------------------------------- listings
def test_a_sitemap_of_itself_and_one_of_a_million_end(web: WebServer, tmp_path: Path) -> None:
    web.page("/self.xml", sitemap([web.url("/self.xml"), web.url("/deep/1.xml")], "sitemapindex"))
    for depth in range(1, 9):
        web.page(f"/deep/{depth}.xml", sitemap([web.url(f"/deep/{depth + 1}.xml")], "sitemapindex"))
    million = sitemap([web.url(f"/m/{number}") for number in range(1_000_000)])
    web.page("/million.xml", million)
    for number in range(8):
        web.page(f"/m/{number}", article(number))
    source = Source("maps", sitemaps=(web.url("/self.xml"), web.url("/million.xml")), limit=7)
    summary = run(web, tmp_path, source)
    assert summary.count("new") == 7
    assert messages(summary) == ["names more pages than the limit of 7 (limit): the rest is left"]
    assert [seen.path for seen in web.requests() if seen.path.startswith("/deep")] == [
        f"/deep/{n}.xml" for n in (1, 2, 3)
    ]
    assert len(web.requests(path="/self.xml")) == 1


def test_a_sitemap_speaks_for_its_own_site_alone(web: WebServer, tmp_path: Path) -> None:
    urls = [web.url("/1", "www.site.test"), web.url("/2", "other.test"), "http://127.0.0.1/3", "javascript:alert(1)"]
    web.page("/sitemap.xml", sitemap(urls), "www.site.test")
    web.page("/1", article(1), "www.site.test")
    summary = run(web, tmp_path, Source("site", sitemaps=(web.url("/sitemap.xml", "www.site.test"),)))
    assert [page.url for page in summary.pages] == [web.url("/1", "www.site.test")]
    assert {seen.host for seen in web.requests()} == {"www.site.test"}
    assert messages(summary) == ["only http and https addresses are fetched"]


def test_an_address_that_is_named_may_be_page_sitemap_or_feed(web: WebServer, tmp_path: Path) -> None:
    web.page("/map", sitemap([web.url("/1")]), content_type="text/xml")
    web.page("/news", web_server.feed([web.url("/2"), web.url("/1")]), content_type="application/rss+xml")
    web.page("/3", '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>page</p></body></html>',
             content_type="application/xhtml+xml")  # fmt: skip
    for number in (1, 2):
        web.page(f"/{number}", article(number))
    summary = run(web, tmp_path, named(web, "/map", "/news", "/3"))
    assert [page.url for page in summary.pages] == [web.url(f"/{number}") for number in (1, 2, 3)]
    assert messages(summary) == []


def test_a_trusted_lastmod_saves_the_request(web: WebServer, tmp_path: Path) -> None:
    web.page("/sitemap.xml", sitemap([web.url("/1")], lastmod="2026-11-01"))
    web.page("/1", article(1))
    source = Source("site", sitemaps=(web.url("/sitemap.xml"),), trust_lastmod=True)
    noon = datetime(2026, 11, 23, 12, tzinfo=UTC)
    run(web, tmp_path, source, at=noon)
    again = run(web, tmp_path, source, at=noon + timedelta(hours=1))
    assert (again.count("unchanged"), len(web.requests(path="/1"))) == (1, 1)
    web.page("/sitemap.xml", sitemap([web.url("/1")], lastmod="2026-11-23"))
    run(web, tmp_path, source, at=noon + timedelta(hours=2))
    assert len(web.requests(path="/1")) == 2


def test_who_waits_is_told_how_many_pages_are_done_of_those_known(web: WebServer, tmp_path: Path) -> None:
    web.page("/map.xml", sitemap([web.url(f"/{number}") for number in range(4)]))
    for number in range(3):
        web.page(f"/{number}", article(number))
    told: list[tuple[str, int, int]] = []
    source = Source("site", sitemaps=(web.url("/map.xml"),))
    fetch([source], tmp_path, QUICK, resolve=web.resolve, on_page=lambda *each: told.append(each))
    assert [url for url, _, _ in told] == [web.url("/map.xml"), *(web.url(f"/{number}") for number in range(4))]
    assert [(done, known) for _, done, known in told] == [(1, 5), (2, 5), (3, 5), (4, 5), (5, 5)]


# ---------------------------------------------------------------- memory
def test_a_listed_page_that_failed_is_left_alone_for_a_while_and_told_in_the_same_words(
    web: WebServer, tmp_path: Path
) -> None:
    web.page("/sitemap.xml", sitemap([web.url("/1")]))
    source = Source("site", sitemaps=(web.url("/sitemap.xml"),))
    noon = datetime(2026, 11, 23, 12, tzinfo=UTC)
    told = set()
    for hours, requests in ((0, 1), (5, 1), (7, 2), (18, 2), (20, 3)):
        summary = run(web, tmp_path, source, at=noon + timedelta(hours=hours))
        told |= {(error.source, error.message) for error in summary.failures}
        assert len(web.requests(path="/1")) == requests, hours
    assert told == {(web.url("/1"), "the server answers 404 Not Found")}
    web.page("/1", article(1))
    assert run(web, tmp_path, source, at=noon + timedelta(days=3)).count("new") == 1


def test_a_page_without_validators_that_comes_again_the_same_is_unchanged_and_not_kept_twice(
    web: WebServer, tmp_path: Path
) -> None:
    web.page("/1", article(1), validators=False)
    first = run(web, tmp_path, named(web, "/1"))
    size = sum(path.stat().st_size for path in tmp_path.glob("fetched/*.warc.gz"))
    second = run(web, tmp_path, named(web, "/1"))
    assert (first.count("new"), second.count("unchanged")) == (1, 1)
    assert first.pages[0].place == second.pages[0].place
    assert sum(path.stat().st_size for path in tmp_path.glob("fetched/*.warc.gz")) == size


def test_a_page_whose_archive_is_gone_is_fetched_again_in_full(web: WebServer, tmp_path: Path) -> None:
    web.page("/1", article(1))
    run(web, tmp_path, named(web, "/1"))
    for path in tmp_path.glob("fetched/*.warc.gz"):
        path.unlink()
    again = run(web, tmp_path, named(web, "/1"))
    assert again.count("new") == 1
    assert not web.requests(path="/1")[-1].is_conditional


def test_a_memory_that_cannot_be_read_is_set_aside(web: WebServer, tmp_path: Path) -> None:
    web.page("/1", article(1))
    run(web, tmp_path, named(web, "/1"))
    (tmp_path / "fetched" / "state.sqlite").write_bytes(b"no database" * 500)
    assert run(web, tmp_path, named(web, "/1")).count("new") == 1
    assert (tmp_path / "fetched" / "state.broken").exists()


def test_addresses_of_one_page_are_asked_for_once(web: WebServer, tmp_path: Path) -> None:
    web.page("/1", article(1))
    web.page("/1?utm_source=x", article(1))
    web.redirect("/short", "/1", 302)
    summary = run(web, tmp_path, named(web, "/1#top", "/1", "/1?utm_source=x", "/short", "/./1"))
    assert len(summary.pages) == 1
    assert [seen.path for seen in web.requests()].count("/1") == 1


def test_a_redirect_may_name_its_address_in_utf8(web: WebServer, tmp_path: Path) -> None:
    web.redirect("/old", "/ä b".encode().decode("latin-1"))
    web.page("/%C3%A4%20b", article(1))
    web.page("/nowhere", b"", status=302, headers={"Location": ""}, validators=False)
    summary = run(web, tmp_path, named(web, "/old", "/nowhere"))
    assert [page.url for page in summary.pages if page.outcome == "new"] == [web.url("/%C3%A4%20b")]
    assert messages(summary) == ["redirects to nowhere"]


def test_a_retry_after_a_redirect_is_not_taken_for_a_duplicate(web: WebServer, tmp_path: Path) -> None:
    web.redirect("/old", "/new")
    web.route("/new", web_server.busy(503, 1, None, article(1)))
    summary = run(web, tmp_path, named(web, "/old"))
    assert [page.url for page in summary.pages] == [web.url("/new")]


def test_what_a_killed_writer_left_behind_is_cut_off(web: WebServer, tmp_path: Path) -> None:
    web.page("/1", article(1))
    web.page("/2", article(2))
    run(web, tmp_path, named(web, "/1"))
    archive = next(tmp_path.glob("fetched/*.warc.gz"))
    with archive.open("ab") as file:
        file.write(b"\x1f\x8b\x08half of a record")
    summary = run(web, tmp_path, named(web, "/1", "/2"))
    assert [page.outcome for page in summary.pages] == ["unchanged", "new"]
    contents = [each for each in fetched_articles(summary, tmp_path, 2**20) if isinstance(each, FetchError)]
    assert contents == []
    assert len(list(tmp_path.glob("fetched/*.warc.gz"))) == 1


def test_a_page_can_be_forgotten_without_a_trace_and_the_others_stay_where_they_are(
    web: WebServer, tmp_path: Path
) -> None:
    secret = "<p>" + "Nobody should read this again. " * 3000
    for number in range(3):
        web.page(f"/{number}", secret if number == 1 else article(number))
    first = run(web, tmp_path, named(web, "/0", "/1", "/2"))
    web.page("/1", secret + "<p>Not this either.")
    run(web, tmp_path, named(web, "/1"))
    assert forget_pages(tmp_path, [web.url("/1?utm_source=x"), web.url("/never")]) == 2
    kept = b"".join(gzip.decompress(path.read_bytes()) for path in tmp_path.glob("fetched/*.warc.gz"))
    assert b"Nobody should" not in kept
    assert kept.count(b"WARC-Type: response") == 2
    state = b"".join(path.read_bytes() for path in tmp_path.glob("fetched/state*"))
    assert web.url("/1").encode() not in state
    assert [each.url for each in load([tmp_path]) if isinstance(each, RawArticle)] == [web.url("/0"), web.url("/2")]
    assert read_capture(tmp_path, first.pages[2].place or Place("", 0), 2**20).content == article(2).encode()
    again = run(web, tmp_path, named(web, "/0", "/1", "/2"))
    assert [page.outcome for page in again.pages] == ["unchanged", "new", "unchanged"]
    assert len([each for each in load([tmp_path]) if isinstance(each, RawArticle)]) == 3


# ---------------------------------------------------------------- whom it talks to
def test_without_a_contact_nothing_is_fetched(web: WebServer, tmp_path: Path) -> None:
    with pytest.raises(FetchError, match="RXTRACT_CONTACT"):
        run(web, tmp_path, named(web, "/1"), settings=Settings())
    assert web.log == []


def test_a_name_that_leads_inside_is_refused_and_only_the_checked_address_is_connected_to(
    web: WebServer, tmp_path: Path
) -> None:
    web.page("/1", article(1))
    asked: list[str] = []

    def rebinding(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["8.8.8.8"] if len(asked) == 1 else ["127.0.0.1"]

    source = Source("x", (web.url("/1", "rebinding.test"),))
    settings = replace(QUICK, allow=(), retries=0, limits=replace(QUICK.limits, connect=0.2))  # 8.8.8.8 may not answer
    summary = fetch([source], tmp_path, settings, resolve=rebinding)
    assert len(summary.failures) == 1
    summary = fetch([source], tmp_path, settings, resolve=rebinding)
    assert messages(summary) == ["its host has no public address: private networks are not fetched (allow)"]
    assert web.log == []


def test_tls_is_verified_for_the_name_though_the_connection_goes_to_an_address(tmp_path: Path) -> None:
    trustme = pytest.importorskip("trustme")
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("safe.test").configure_cert(context)
    names: list[str | None] = []
    context.sni_callback = lambda _socket, name, _context: names.append(name)
    with WebServer(context) as web:
        web.page("/1", article(1))
        source = Source("tls", (web.url("/1", "safe.test"), *(web.url(f"/{n}", "other.test") for n in range(9))))
        trusting = replace(QUICK, ca_file=str(tmp_path / "ca.pem"))
        summary = run(web, tmp_path, source, settings=trusting)
        assert [page.url for page in summary.pages if page.outcome == "new"] == [web.url("/1", "safe.test")]
        assert len(summary.failures) == 9
        assert all(
            message.startswith("no safe connection: hostname mismatch") for message in map(str.lower, messages(summary))
        )
        assert set(names) == {"safe.test", "other.test"}
        assert names.count("other.test") == 1
        assert {seen.host for seen in web.log} == {"safe.test"}
        distrusting = run(web, tmp_path / "again", source)
        assert distrusting.count("new") == 0
        assert len(distrusting.failures) == 10
