"""Which addresses may be fetched."""

from __future__ import annotations

from ipaddress import ip_network

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.errors import FetchError
from pipeline.sources.addresses import is_permitted, normal_url, target


@pytest.mark.parametrize(
    ("url", "normal"),
    [
        ("HTTP://EXAMPLE.org:80/a/../b c?q=ü#f", "http://example.org/b%20c?q=%C3%BC"),
        ("https://münchen.de/ä%20", "https://xn--mnchen-3ya.de/%C3%A4%20"),
        ("http://[::1]:8000", "http://[::1]:8000/"),
        (" http://a.test./x ", "http://a.test/x"),
        ("http://a。test。/x?\ud800", "http://a.test/x??"),
        ("http://a.test/x/./y/..", "http://a.test/x/"),
        ("http://a.test/%7Ex/%zz", "http://a.test/%7Ex/%zz"),
    ],
)
def test_an_address_has_one_form_and_making_it_twice_changes_nothing(url: str, normal: str) -> None:
    assert normal_url(url) == normal
    assert normal_url(normal) == normal


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="http://[]:@%/?#\\\x00\t üß.０127１。-_*&=;'\"<>\u202e\ud800", max_size=30))
def test_whatever_an_address_is_it_has_one_form_or_is_refused(text: str) -> None:
    try:
        normal = normal_url("http://" + text, "https://a.test/")
    except FetchError:
        return
    assert normal_url(normal) == normal
    assert normal.isascii()


def test_an_address_is_read_relative_to_where_it_stands() -> None:
    assert normal_url("../c?d", "https://a.test/a/b/") == "https://a.test/a/c?d"
    assert normal_url("//b.test/c", "https://a.test/") == "https://b.test/c"


@pytest.mark.parametrize(
    "url",
    [
        "ftp://a.test/", "file:///etc/passwd", "javascript:alert(1)", "//a.test/", "http:///x", "http://a.test:99999/",
        "http://user:word@a.test/",  # pragma: allowlist secret
        "http://user@a.test/", "http://1.2.3.4\\@evil.test/", "http://a b/", "http://[::1/",
        "http://a\x00b/", "http://" + "a" * 9000, "", "http://ü" + "ü" * 80 + "/", "http://a.test:x/", "http://a_$.test/",
    ],
)  # fmt: skip
def test_what_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(FetchError):
        normal_url(url)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.8.9.10", "0.0.0.1", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "100.100.100.200", "168.63.129.16", "192.0.0.192", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::", "::1",
        "fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
        "64:ff9b::a9fe:a9fe", "2002:7f00:1::", "2002:a00:1::1", "2001:db8::1", "no address", "",
    ],
)  # fmt: skip
def test_addresses_that_are_not_public_are_refused(address: str) -> None:
    assert not is_permitted(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_public_addresses_are_permitted(address: str) -> None:
    assert is_permitted(address)


def test_a_network_that_is_named_is_permitted_and_no_other() -> None:
    allowed = [ip_network("10.1.0.0/16")]
    assert is_permitted("10.1.2.3", allowed)
    assert is_permitted("::ffff:10.1.2.3", allowed)
    assert not is_permitted("10.2.0.1", allowed)


@pytest.mark.parametrize("host", ["2130706433", "0x7f000001", "127.1", "0177.0.0.1", "localhost"])
def test_other_spellings_of_loopback_are_refused_after_resolution(host: str) -> None:
    with pytest.raises(FetchError):
        target(f"http://{host}/")


def test_of_several_addresses_only_the_permitted_ones_are_kept() -> None:
    found = target("http://a.test:8080/x?y", resolve=lambda _host, _port: ["10.0.0.1", "8.8.8.8", "::1", "8.8.8.8"])
    assert found.addresses == ("8.8.8.8",)
    assert (found.request_target, found.authority, found.origin) == ("/x?y", "a.test:8080", "http://a.test:8080")
