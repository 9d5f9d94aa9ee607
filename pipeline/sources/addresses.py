"""Which addresses may be fetched: http and https to public hosts, decided on the resolved IP address.

Enters: a URL, from a person or from a stranger's page. Leaves: a `Target` whose IP addresses were checked; the
connection is then made to one of these and to nothing that a second look-up would give (DNS rebinding). Loopback,
private, link-local and metadata addresses are refused unless the settings name their network.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from pipeline.errors import FetchError

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network
Resolve = Callable[[str, int], Sequence[str]]

PORTS = {"http": 80, "https": 443}
MAX_URL = 8_000  # octets; RFC 9110, 4.1 asks for at least 8,000 to be supported

_METADATA = (  # of clouds, where the address is not of a private range already
    ip_network("168.63.129.16/32"),  # Azure
    ip_network("fd00:ec2::254/128"),  # AWS
)
_SPECIAL = (  # not public by the IANA registries, but taken for it by some versions of Python
    ip_network("192.0.0.0/24"),
    ip_network("64:ff9b:1::/48"),
    ip_network("2001::/32"),
)
_NAT64 = ip_network("64:ff9b::/96")  # RFC 6052: the last 32 bits are an IPv4 address, and a gateway would go there
_UNSAFE = re.compile(r"[\x00-\x20\x7f\\]")
_PATH_SAFE = "/:@!$&'()*+,;=~%-._[]|^"
_QUERY_SAFE = _PATH_SAFE + "?{}`"


@dataclass(frozen=True, slots=True)
class Target:
    """A URL that may be fetched, and the checked addresses of its host, at least one."""

    url: str
    scheme: str
    host: str
    port: int
    addresses: tuple[str, ...]

    @property
    def request_target(self) -> str:
        """What stands in the request line: path and query."""
        parts = urlsplit(self.url)
        return urlunsplit(("", "", parts.path or "/", parts.query, ""))

    @property
    def authority(self) -> str:
        """What stands in the Host header; the port is left out where it is the scheme's own."""
        return _authority(self.host, self.port, self.scheme)

    @property
    def origin(self) -> str:
        """Scheme and authority: what a robots.txt speaks for (RFC 9309, 2.3)."""
        return f"{self.scheme}://{self.authority}"


def normal_url(url: str, base: str | None = None) -> str:
    """`url` as it is asked for: absolute, ASCII, host in lower case, dot segments gone, no fragment.

    Raises FetchError for what is no http or https URL, carries a password, or has no host.
    """
    text = url.strip().encode("utf-8", "replace").decode("utf-8")  # half a surrogate pair is no character
    if len(text) > MAX_URL:
        raise FetchError(f"an address of more than {MAX_URL:,} characters", source=text[:200])
    try:
        parts = urlsplit(urljoin(base, text) if base else text)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise FetchError(f"no address: {error}", source=text) from None
    if parts.scheme not in PORTS:
        raise FetchError("only http and https addresses are fetched", source=text)
    if not host:
        raise FetchError("no host in the address", source=text)
    if "@" in parts.netloc:
        raise FetchError("a user name or password in the address: these are not fetched", source=text)
    authority = _authority(_ascii_host(host, text), port or PORTS[parts.scheme], parts.scheme)
    path = quote(_without_dots(_UNSAFE.sub(_escaped, parts.path)) or "/", safe=_PATH_SAFE)
    query = quote(_UNSAFE.sub(_escaped, parts.query), safe=_QUERY_SAFE)
    return urlunsplit((parts.scheme, authority, path, query, ""))


def host_of(url: str) -> str:
    """The host of a normal URL, without port."""
    return urlsplit(url).hostname or ""


def target(url: str, *, allowed: Iterable[Network] = (), resolve: Resolve | None = None) -> Target:
    """Where `url` leads, resolved once and checked; raises FetchError where it may not be fetched or has no address.

    `allowed` are networks that may be fetched although they are not public. `resolve` gives the IP addresses of a
    host and port, the system's resolver where None.
    """
    normal = normal_url(url)
    parts = urlsplit(normal)
    host, port = parts.hostname or "", parts.port or PORTS[parts.scheme]
    try:
        found = (resolve or system_addresses)(host, port)
    except (OSError, UnicodeError) as error:
        raise FetchError(f"host not found: {_reason(error)}", source=normal) from None
    networks = tuple(allowed)
    permitted = tuple(dict.fromkeys(each for each in found if is_permitted(each, networks)))
    if not permitted:
        # the address is not told: a rejection would else map the private network for whoever sent us there
        raise FetchError("its host has no public address: private networks are not fetched (allow)", source=normal)
    return Target(normal, parts.scheme, host, port, permitted)


def system_addresses(host: str, port: int) -> list[str]:
    """The addresses that the system's resolver gives, in its order of preference."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(entry[4][0]) for entry in found]


def is_permitted(address: str, allowed: Iterable[Network] = ()) -> bool:
    """Whether a connection to `address` may be made: it is public, or of a network that is `allowed`."""
    try:
        ip = ip_address(address)
    except ValueError:
        return False
    inner = _embedded(ip)
    if any(each in network for each in (ip, inner) for network in allowed if each.version == network.version):
        return True
    if inner != ip and not is_permitted(str(inner)):
        return False
    return ip.is_global and not ip.is_multicast and not any(ip in network for network in (*_METADATA, *_SPECIAL))


def _embedded(ip: Address) -> Address:
    """The IPv4 address that an IPv6 one leads to, where it carries one."""
    if isinstance(ip, IPv6Address):
        if ip.ipv4_mapped or ip.sixtofour:
            return ip.ipv4_mapped or ip.sixtofour or ip
        if ip in _NAT64:
            return IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip


def _authority(host: str, port: int, scheme: str) -> str:
    name = f"[{host}]" if ":" in host else host
    return name if port == PORTS[scheme] else f"{name}:{port}"


def _ascii_host(host: str, url: str) -> str:
    """The host in lower case and, where it is not ASCII, in its xn-- form."""
    name = host.rstrip(".").lower()
    try:
        if not name.isascii():
            name = name.encode("idna").decode("ascii").rstrip(".").lower()  # it knows other dots
    except UnicodeError as error:
        raise FetchError(f"no host name: {error}", source=url) from None
    if not name or _UNSAFE.search(name) or (not re.fullmatch(r"[\w.-]+", name, re.ASCII) and ":" not in name):
        raise FetchError("no host name in the address", source=url)
    return name


def _without_dots(path: str) -> str:
    """RFC 3986, 5.2.4: the path without its . and .. segments."""
    if "/." not in path:
        return path
    kept: list[str] = []
    segments = path.split("/")
    for segment in segments[1:]:
        if segment == "..":
            kept = kept[:-1]
        elif segment != ".":
            kept.append(segment)
    slash = "/" if segments[-1] in (".", "..") and kept else ""
    return "/" + "/".join(kept) + slash


def _escaped(found: re.Match[str]) -> str:
    return quote(found[0], safe="")


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
