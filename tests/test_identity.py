"""The same article gets the same id however and whenever it is read."""

from __future__ import annotations

import pytest

from pipeline.article import RawArticle
from pipeline.identity import Ids, article_id, article_version, canonical_form, is_believed, own_id


def page(url: str | None = None, path: str | None = None, content: bytes = b"text") -> RawArticle:
    return RawArticle(content, "-", url=url, path=path)


@pytest.mark.parametrize(
    ("canonical", "url", "believed"),
    [
        ("https://www.example.org/a", "https://m.example.org/a?x=1", True),
        ("https://example.co.uk/a", "https://other.co.uk/a", False),  # co.uk is nobody's domain
        ("https://example.org/", "https://example.org/a", False),  # the root, which broken sites name everywhere
        ("https://example.org/", "http://example.org", True),
        ("https://example.org/a", None, True),  # a saved file: nothing speaks against it
        ("https://example.org/", None, False),
        ("/relative", "https://example.org/a", False),
        ("javascript:alert(1)", "https://example.org/a", False),
        ("https://[broken", "https://example.org/a", False),
    ],
)
def test_a_canonical_url_is_believed_inside_its_own_domain(canonical: str, url: str | None, believed: bool) -> None:
    assert is_believed(canonical, url) is believed


def test_urls_that_name_one_page_have_one_form() -> None:
    forms = {
        canonical_form(url)
        for url in (
            "https://Example.org/a?id=1",
            "http://example.org:80/a?id=1#top",
            "https://example.org:443/a?utm_source=x&id=1&fbclid=y",
        )
    }
    assert len(forms) == 1
    assert canonical_form("https://example.org/a?id=2") not in forms


def test_the_path_counts_where_there_is_no_url_and_the_content_where_there_is_no_path() -> None:
    assert article_id(page(path="a.html"), None) == own_id(page(path="a.html", content=b"other"))
    assert article_id(page(), None) != article_id(page(content=b"other"), None)
    assert article_id(page(url="https://example.org/a", path="x"), None) == own_id(page(url="http://example.org/a"))


def test_a_version_changes_with_the_bytes_and_with_the_versions_that_read_them() -> None:
    versions = {
        article_version(page(path="a"), "1", "1"),
        article_version(page(path="a"), "2", "1"),
        article_version(page(path="a", content=b"other"), "1", "1"),
        article_version(page(path="b"), "1", "1"),
    }
    assert len(versions) == 4


def test_a_set_of_ids_holds_what_it_was_given_and_nothing_else() -> None:
    names = [article_id(RawArticle(b"", str(n), path=str(n)), None) for n in range(300)]
    ids = Ids()
    assert names[0] not in ids
    ids.add(names[:100])
    ids.add(names[50:200])
    assert [name in ids for name in names] == [True] * 200 + [False] * 100
    assert "f" * 20 not in ids
