"""A small web on loopback for tests: real sockets, real HTTP, real TLS, a log of every request, and all faults.

    with WebServer() as web:
        web.page("/one", "<h1>One</h1>")
        web.route("/slow", hang)

Every host name leads here with `web.resolve`; the port is in `web.url(path, host)`. A route that is given with a host
counts for that host alone.
"""

from __future__ import annotations

import gzip
import hashlib
import socket
import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_network
from types import TracebackType
from typing import Any

LOOPBACK = (ip_network("127.0.0.0/8"),)


@dataclass(slots=True)
class Seen:
    """A request that came; times are of the monotonic clock."""

    host: str
    path: str
    headers: dict[str, str]  # names in lower case
    began: float
    ended: float = 0.0
    status: int = 0
    etag: str = ""  # of what the answer is about

    @property
    def is_conditional(self) -> bool:
        return "if-none-match" in self.headers or "if-modified-since" in self.headers


@dataclass(slots=True)
class Answer:
    """What a route gives."""

    body: bytes = b""
    status: int = 200
    content_type: str | None = "text/html; charset=utf-8"
    headers: dict[str, str] = field(default_factory=dict)
    validators: bool = True
    packed: bool = False


Route = Callable[["Handler"], Answer | None]  # None: the route wrote its answer itself


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else head and body are 40 ms apart
    server: _Server

    def do_GET(self) -> None:
        web = self.server.web
        host = (self.headers.get("Host") or "").rpartition(":")[0] or self.headers.get("Host", "")
        headers = {key.lower(): value for key, value in self.headers.items()}
        seen = Seen(host, self.path, headers, time.monotonic())
        with web.lock:
            web.log.append(seen)
            web.under_way[host] = web.under_way.get(host, 0) + 1
            web.most_under_way[host] = max(web.most_under_way.get(host, 0), web.under_way[host])
            web.most_at_once = max(web.most_at_once, sum(web.under_way.values()))
            route = web.routes.get((host, self.path)) or web.routes.get(("", self.path))
        self.seen = seen
        try:
            answer = route(self) if route else Answer(b"not here", 404)
            if answer is not None:
                self._send(answer)
        except OSError:
            self.close_connection = True  # the client went away, as it should from a fault
        finally:
            self._over()

    def _over(self) -> None:
        """The answer is about to be sent whole: what comes to the client's mind after it counts as after it."""
        web, seen = self.server.web, self.seen
        with web.lock:
            if not seen.ended:
                seen.ended = time.monotonic()
                web.under_way[seen.host] -= 1

    def _send(self, answer: Answer) -> None:
        etag = '"' + hashlib.sha256(answer.body).hexdigest()[:16] + '"'
        status, body = answer.status, answer.body
        if answer.validators and status == 200 and self.headers.get("If-None-Match") == etag:
            status, body = 304, b""
        if answer.packed and status == 200 and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = gzip.compress(body)
        self.seen.status, self.seen.etag = status, etag
        self.send_response(status)
        if answer.content_type and status != 304:
            self.send_header("Content-Type", answer.content_type)
        if answer.validators and status in (200, 304):
            self.send_header("ETag", etag)
        if answer.packed and status == 200:
            self.send_header("Content-Encoding", "gzip")
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self._over()
        self.end_headers()
        self.wfile.write(body)

    def raw(self, data: bytes) -> None:
        """Writes bytes as they are; the connection ends after them."""
        self.close_connection = True
        self.wfile.write(data)
        self.wfile.flush()

    def log_message(self, *_arguments: Any) -> None:
        """Nothing on standard error."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128
    web: WebServer

    def handle_error(self, *_arguments: Any) -> None:
        """A client that hangs up is no error here."""


class WebServer:
    """The server, listening on a free port of loopback; with `tls`, for https."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.routes: dict[tuple[str, str], Route] = {}
        self.log: list[Seen] = []
        self.under_way: dict[str, int] = {}
        self.most_under_way: dict[str, int] = {}
        self.most_at_once = 0
        self.lock = threading.Lock()
        self.closing = threading.Event()
        self.scheme = "https" if tls else "http"
        self._server = _Server(("127.0.0.1", 0), Handler)
        self._server.web = self
        if tls:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    def __enter__(self) -> WebServer:
        self._thread.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"{self.scheme}://{host}:{self.port}{path}"

    def resolve(self, host: str, _port: int) -> list[str]:
        """Every name is here; an IP address is itself."""
        if host == "gone.test":
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return [host] if host[0].isdigit() else ["127.0.0.1"]

    def route(self, path: str, route: Route, host: str = "") -> None:
        self.routes[host, path] = route

    def page(self, path: str, body: str | bytes, host: str = "", **options: Any) -> None:
        content = body.encode() if isinstance(body, str) else body
        self.route(path, lambda _handler: Answer(content, **options), host)

    def redirect(self, path: str, location: str, status: int = 301, host: str = "") -> None:
        self.page(path, b"", host, status=status, headers={"Location": location}, validators=False)

    def requests(self, host: str | None = None, path: str | None = None) -> list[Seen]:
        with self.lock:
            return [
                seen for seen in self.log if (host is None or seen.host == host) and (path is None or seen.path == path)
            ]

    def forget(self) -> None:
        """Empties the log."""
        with self.lock:
            self.log.clear()
            self.most_under_way.clear()
            self.most_at_once = 0


# ---------------------------------------------------------------- faults
_BOMB = gzip.compress(bytes(64 * 2**20), 1)
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


def hang(handler: Handler) -> None:
    """Takes the request and never answers."""
    handler.close_connection = True
    handler.server.web.closing.wait()


def drip(handler: Handler) -> None:
    """A byte now and then, for ever."""
    handler.raw(_HEAD + b"Content-Length: 100000\r\n\r\n")
    while not handler.server.web.closing.wait(0.05):
        handler.raw(b"x")


def drip_headers(handler: Handler) -> None:
    """The same before the body."""
    handler.raw(b"HTTP/1.1 200 OK\r\nX: ")
    while not handler.server.web.closing.wait(0.05):
        handler.raw(b"x")


def endless(handler: Handler) -> None:
    """10 GB without a length."""
    handler.raw(_HEAD + b"Connection: close\r\n\r\n")
    endless_body(handler)


def endless_body(handler: Handler) -> None:
    """10 GB of a page."""
    for _ in range(10 * 2**30 // 2**16):
        handler.raw(b"<p>" + b"x" * (2**16 - 3))


def declared(handler: Handler) -> None:
    """Announces 10 GB, and sends what it can until nobody listens."""
    handler.raw(_HEAD + b"Content-Length: 10737418240\r\n\r\n")
    endless_body(handler)


def bomb(handler: Handler) -> None:
    """64 MB in some 300 kB of gzip."""
    body = _BOMB
    handler.raw(_HEAD + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(body) + body)


def too_short(handler: Handler) -> None:
    """Ends before the length that it announced."""
    handler.raw(_HEAD + b"Content-Length: 5000\r\n\r\n<p>only this")


def too_long(handler: Handler) -> None:
    """Goes on after the length that it announced, and would keep the connection."""
    handler.wfile.write(_HEAD + b"Content-Length: 12\r\n\r\n<p>just this and HTTP/1.1 200 OK\r\n\r\nmore")
    handler.wfile.flush()


def garbage(handler: Handler) -> None:
    """No HTTP at all."""
    handler.raw(b"\x00\xff\x16\x03 nothing of the kind\r\n\r\n")


def broken_gzip(handler: Handler) -> None:
    """Says gzip and is none."""
    handler.raw(_HEAD + b"Content-Encoding: gzip\r\nContent-Length: 9\r\n\r\n<p>simple")


def circle(handler: Handler) -> Answer:
    """Redirects for ever, each time somewhere else."""
    number = int(handler.path.rpartition("/")[2] or 0)
    path = handler.path.rpartition("/")[0]
    web = handler.server.web
    web.route(f"{path}/{number + 1}", circle)
    return Answer(b"", 302, headers={"Location": f"{path}/{number + 1}"}, validators=False)


def busy(status: int, times: int, retry_after: str | None, body: str) -> Route:
    """Answers with `status` so many times, then with the page."""
    left = [times]

    def route(_handler: Handler) -> Answer:
        if left[0] <= 0:
            return Answer(body.encode())
        left[0] -= 1
        headers = {"Retry-After": retry_after} if retry_after is not None else {}
        return Answer(b"busy", status, headers=headers, validators=False)

    return route


# ---------------------------------------------------------------- a site
def article(number: int, version: int = 1) -> str:
    """A page with some of everything; every number gives another one."""
    return (
        f"<!doctype html><html><head><title>Article {number}</title></head><body><article><h1>Article {number}</h1>"
        f"<p>This is version {version} of what is known about subject {number}, written for tests only.</p>"
        f"<h2>What helps?</h2><ul><li>Ibuprofen, {number} mg</li><li>Rest and water</li></ul>"
        f"<p>Ask somebody who knows before you take anything, {number} times if need be.</p></article></body></html>"
    )


def sitemap(urls: list[str], kind: str = "urlset", lastmod: str | None = None) -> bytes:
    """A sitemap of pages, or with `kind` "sitemapindex" one of sitemaps."""
    inner = "url" if kind == "urlset" else "sitemap"
    date = f"<lastmod>{lastmod}</lastmod>" if lastmod else ""
    rows = "".join(f"<{inner}><loc>{url}</loc>{date}</{inner}>" for url in urls)
    head = f'<?xml version="1.0" encoding="UTF-8"?><{kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    return f"{head}{rows}</{kind}>".encode()


def feed(urls: list[str]) -> bytes:
    """An RSS feed."""
    items = "".join(f"<item><title>t</title><link>{url}</link></item>" for url in urls)
    return f'<rss version="2.0"><channel><title>News</title>{items}</channel></rss>'.encode()


def build_site(web: WebServer, host: str, pages: int = 300, crawl_delay: float = 0.01) -> None:
    """A site with robots.txt, an index of two sitemaps (one packed), a feed, redirects and pages that are forbidden.

    The sitemaps name pages 1 to `pages` but for the last ten, ten addresses that moved (of pages 1 to 10), five
    that are forbidden and a PDF; the feed names the last twenty pages.
    """
    robots = f"User-agent: *\nDisallow: /private/\nDisallow: /*.pdf$\nCrawl-delay: {crawl_delay}\n"
    web.page("/robots.txt", robots, host, content_type="text/plain")
    for number in range(1, pages + 1):
        web.page(f"/article/{number}", article(number), host, packed=number % 2 == 0)
    for number in range(1, 11):
        web.redirect(f"/old/{number}", f"/article/{number}", host=host)
    for number in range(1, 6):
        web.page(f"/private/{number}", article(1000 + number), host)
    web.page("/leaflet.pdf", b"%PDF-1.7", host, content_type="application/pdf")
    named = [web.url(f"/article/{number}", host) for number in range(1, pages - 9)]
    moved = [web.url(f"/old/{number}", host) for number in range(1, 11)]
    hidden = [web.url(f"/private/{number}", host) for number in range(1, 6)] + [web.url("/leaflet.pdf", host)]
    half = len(named) // 2
    web.page("/sitemap-1.xml.gz", gzip.compress(sitemap(named[:half]), mtime=0), host, content_type="application/gzip")
    web.page("/sitemap-2.xml", sitemap(moved + named[half:] + hidden), host, content_type="application/xml")
    index = [web.url("/sitemap-1.xml.gz", host), web.url("/sitemap-2.xml", host), web.url("/sitemap.xml", host)]
    web.page("/sitemap.xml", sitemap(index, "sitemapindex"), host, content_type="application/xml")
    newest = [web.url(f"/article/{number}", host) for number in range(pages - 19, pages + 1)]
    web.page("/feed.xml", feed(newest), host, content_type="application/rss+xml")
