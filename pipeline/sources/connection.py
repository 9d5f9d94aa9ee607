"""One HTTP exchange with a checked address: the wire, and what may come over it.

Enters: a `Target` and headers. Leaves: an `Exchange` with the bytes as they came and decoded, or a FetchError; a
`TransientError` may pass by itself. The connection goes to an address that was checked, while Host, SNI and
certificate are those of the name: urllib3's connections take the two apart. Nothing is trusted to end: connecting,
each read and the whole exchange have their time, the body its size, before and after decompression.
"""

from __future__ import annotations

import http.client
import os
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.client import HTTPException
from typing import Any

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError, IncompleteRead

from pipeline.errors import FetchError
from pipeline.sources.addresses import Target
from pipeline.sources.decoding import Decoder, media_type, too_large

_CHUNK = 64 * 1024
_ADDRESSES_TRIED = 3  # of a host that has several


class TransientError(FetchError):
    """A failure that may pass by itself; `wait` are the seconds that the server asks for, None where it does not."""

    def __init__(self, message: str, *, source: str | None = None, wait: float | None = None) -> None:
        super().__init__(message, source=source)
        self.wait = wait


class HostError(FetchError):
    """Nothing can be had from the host now: it is not the page's fault."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and bytes that one exchange may take."""

    connect: float = 10.0
    read: float = 30.0
    total: float = 120.0
    max_bytes: int = 20 * 2**20


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and its response. Only a 200 has a body that was read."""

    target: Target
    address: str
    request: bytes  # request line and headers
    version: str
    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    body: bytes = b""  # without transfer coding, content coding kept: what the digest of a WARC is of
    content: bytes = field(default=b"", repr=False)  # without any coding

    def header(self, name: str) -> str | None:
        """The first value of a header, stripped; None where there is none."""
        return next((value.strip() for key, value in self.headers if key.lower() == name.lower()), None)

    @property
    def media_type(self) -> str | None:
        """As declared, in lower case, without parameters."""
        return media_type(self.header("content-type"))


class Wire:
    """The connection to one host, kept open between requests; used by one thread at a time."""

    def __init__(self, tls: ssl.SSLContext) -> None:
        self._tls = tls
        self._open: HTTPConnection | None = None
        self._origin: tuple[str, str] = ("", "")

    def get(self, target: Target, headers: Mapping[str, str], limits: Limits, accept: frozenset[str]) -> Exchange:
        """The answer to a GET. A 200 of a declared media type outside `accept` is refused unread, where not empty."""
        head = {"Host": target.authority, **headers}
        with _explained(target.url), self._deadline(target, limits) as deadline:
            connection, address = self._connected(target, limits)
            deadline.watch(connection)
            wire = connection.sock
            try:
                connection.request(
                    "GET", target.request_target, headers=head, preload_content=False, decode_content=False
                )
                response = connection.getresponse()
                exchange = self._read(response, target, address, head, limits, accept)
                deadline.check()
            except BaseException:
                self.close()
                _release(wire)
                deadline.check()
                raise
            if exchange.status not in (200, 304) or not connection.is_connected:
                self.close()  # the body was not read, or more came than was announced
        return exchange

    def close(self) -> None:
        """Ends the connection."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def cut(self) -> None:
        """Ends an exchange that another thread is at."""
        connection = self._open
        if connection is not None and connection.sock is not None:
            _shut(connection.sock)

    @contextmanager
    def _deadline(self, target: Target, limits: Limits) -> Iterator[_Deadline]:
        deadline = _Deadline(target.url, limits.total)
        try:
            yield deadline
        finally:
            deadline.end()

    def _connected(self, target: Target, limits: Limits) -> tuple[HTTPConnection, str]:
        """An open connection to one of the target's addresses: the one that is open, where it leads there."""
        if self._open is not None and self._open.is_connected:
            origin, address = self._origin
            if origin == target.origin and address in target.addresses:
                _set_timeout(self._open, limits.read)
                return self._open, address
        self.close()
        addresses = target.addresses[:_ADDRESSES_TRIED]
        for address in addresses:
            connection = self._new(target, address, limits)
            try:
                connection.connect()
            except (OSError, HTTPError) as error:
                connection.close()
                if address == addresses[-1] or _is_tls(error):
                    raise
                continue
            _set_timeout(connection, limits.read)
            self._open, self._origin = connection, (target.origin, address)
            return connection, address
        raise FetchError("its host has no address", source=target.url)

    def _new(self, target: Target, address: str, limits: Limits) -> HTTPConnection:
        if target.scheme == "http":
            return HTTPConnection(address, target.port, timeout=limits.connect)
        return HTTPSConnection(
            address, target.port, timeout=limits.connect, ssl_context=self._tls, server_hostname=target.host
        )

    def _read(
        self,
        response: Any,
        target: Target,
        address: str,
        head: Mapping[str, str],
        limits: Limits,
        accept: frozenset[str],
    ) -> Exchange:
        line = f"GET {target.request_target} HTTP/1.1\r\n"
        request = line + "".join(f"{name}: {value}\r\n" for name, value in head.items())
        headers = tuple((str(name), _one_line(str(value))) for name, value in response.headers.items())
        version = "HTTP/1.0" if response.version == 10 else "HTTP/1.1"
        exchange = Exchange(
            target, address, request.encode("latin-1", "replace"), version,
            int(response.status), _one_line(str(response.reason or "")), headers,
        )  # fmt: skip
        if exchange.status != 200:
            return exchange
        declared = exchange.media_type
        if accept and declared is not None and declared not in accept:
            raise FetchError(f"{declared} is no article: only HTML and text are taken", source=target.url)
        length = exchange.header("content-length") or ""
        if length.isdigit() and int(length[:20]) > limits.max_bytes:
            raise too_large(limits.max_bytes, target.url)
        coding = exchange.header("content-encoding")
        body, content = bytearray(), Decoder(coding, limits.max_bytes, target.url)
        while piece := response.read1(_CHUNK, decode_content=False):
            body += piece
            if len(body) > limits.max_bytes:
                raise too_large(limits.max_bytes, target.url)
            if coding is not None:
                content.feed(piece)
        kept = bytes(body)
        return replace(exchange, body=kept, content=kept if coding is None else content.end())


class _Deadline:
    """Cuts the connection when the exchange has taken too long: a time-out a read never ends one that drips."""

    def __init__(self, source: str, seconds: float) -> None:
        self._source, self._seconds = source, seconds
        self._passed = False
        self._socket: socket.socket | None = None
        self._timer = threading.Timer(seconds, self._cut)
        self._timer.daemon = True
        self._timer.start()

    def watch(self, connection: HTTPConnection) -> None:
        """Names the connection to cut, once it is there."""
        self._socket = connection.sock
        if self._passed:
            self._cut()

    def check(self) -> None:
        """Raises where the time is over."""
        if self._passed:
            raise FetchError(f"took more than {self._seconds:g} s", source=self._source)

    def end(self) -> None:
        """The exchange is over."""
        self._timer.cancel()
        self._socket = None

    def _cut(self) -> None:
        self._passed = True
        watched = self._socket
        if watched is not None:
            _shut(watched)


def _release(wire: socket.socket | None) -> None:
    """Gives the descriptor back at once: a response that could not be read still holds the socket."""
    if wire is not None and (descriptor := wire.detach()) >= 0:
        os.close(descriptor)


def _shut(watched: socket.socket) -> None:
    """Ends what another thread reads from or writes to the socket, under TLS too."""
    try:
        socket.socket.shutdown(watched, socket.SHUT_RDWR)
    except OSError:
        return  # closed in the same moment


@contextmanager
def _explained(source: str) -> Iterator[None]:
    """Everything that the libraries raise becomes a FetchError whose message is the same the next time."""
    try:
        yield
    except FetchError:
        raise
    except (OSError, HTTPError, HTTPException, ValueError) as error:
        causes = list(_causes(error))
        if tls := _is_tls(error):
            raise HostError(f"no safe connection: {tls}", source=source) from None
        if any(isinstance(each, IncompleteRead | http.client.IncompleteRead) for each in causes):
            raise TransientError("the connection ended before the whole page had come", source=source) from None
        if any(isinstance(each, TimeoutError | urllib3.exceptions.TimeoutError) for each in causes):
            raise TransientError("no answer in time", source=source) from None
        if any(isinstance(each, http.client.RemoteDisconnected) for each in causes):
            raise TransientError("the server hung up without an answer", source=source) from None
        told = next((each.strerror for each in causes if isinstance(each, OSError) and each.strerror), None)
        if told:
            raise TransientError(f"no connection: {told.lower()}", source=source) from None
        raise TransientError(
            f"what the server answers is not HTTP ({type(causes[-1]).__name__})", source=source
        ) from None


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """The error and what it came from."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _is_tls(error: BaseException) -> str | None:
    """What was wrong with certificate or handshake, None where it was something else."""
    for each in _causes(error):
        if isinstance(each, ssl.SSLCertVerificationError):
            return each.verify_message or "the certificate is not valid"
        if isinstance(each, ssl.SSLError) and not isinstance(each, ssl.SSLEOFError | ssl.SSLZeroReturnError):
            return (each.reason or "TLS error").replace("_", " ").lower()
    return None


def _set_timeout(connection: HTTPConnection, seconds: float) -> None:
    connection.timeout = seconds
    if connection.sock is not None:
        connection.sock.settimeout(seconds)


def _one_line(text: str) -> str:
    return " ".join(text.splitlines()) if "\n" in text or "\r" in text else text
