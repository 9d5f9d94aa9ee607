"""An article as people look at it: found by name, shown whole, and never trusted."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest
from rich.console import Console

import pipeline
from pipeline.errors import StoreError
from pipeline.views.article import ArticleView, load_article
from pipeline.views.page import article_page
from pipeline.views.templating import is_address
from pipeline.views.terminal import article_text

PROSE = "People who take sertraline (Zoloft) now and then ask what it does, and this page answers at some length."

HOSTILE = f"""<!doctype html><title>&lt;script&gt;alert(1)&lt;/script&gt; Zoloft</title>
<meta property="og:site_name" content="'&quot;>&lt;script&gt;alert(8)&lt;/script&gt;">
<meta name="author" content="&lt;b onmouseover=alert(9)&gt;Eve&lt;/b&gt;">
<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [
{{"@type": "Question", "name": "<img src=x onerror=alert(10)> What about Zoloft?", "acceptedAnswer": {{"@type": "Answer",
"text": "&lt;script&gt;alert(11)&lt;/script&gt; <a href='javascript:alert(12)'>Sertraline</a> <svg onload=alert(13)></svg>"}}}},
{{"@type": "Question", "name": "Is Zoloft <style>*{{{{}}}}</style> dear?", "acceptedAnswer": {{"@type": "Answer",
"text": "Sertraline is not \\u0000 \\u202e dear."}}}}]}}</script>
<link rel="canonical" href="javascript:alert(2)"><body><h2>&lt;img src=x onerror=alert(3)&gt;</h2>
<p>{PROSE} &lt;style&gt;body{{display:none}}&lt;/style&gt; \x1b[31m</p>
<p>{PROSE} <a href="javascript:alert(4)">a link</a> and <a href="https://example.org/&quot;onmouseover=alert(5)">one more</a></p>
<details><summary>Is &lt;b&gt;it&lt;/b&gt; safe?</summary><p>&lt;/dd&gt;&lt;script&gt;alert(6)&lt;/script&gt; {PROSE}</p></details>
<details><summary>Is it dear?</summary><p>{PROSE}</p></details></body>"""  # noqa: E501


class Tags(HTMLParser):
    """The tags of a page with their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def ingested(tmp_path: Path, page: str | bytes, name: str = "page.html") -> Path:
    raw = tmp_path / "raw"
    raw.mkdir(exist_ok=True)
    (raw / name).write_bytes(page.encode() if isinstance(page, str) else page)
    pipeline.ingest([raw], tmp_path / "output", raw=raw)
    return tmp_path / "output"


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory, samples: Path) -> Path:
    folder = tmp_path_factory.mktemp("views") / "output"
    pipeline.ingest([samples], folder, raw=samples)
    return folder


@pytest.fixture(scope="module")
def view(output: Path) -> ArticleView:
    return load_article("semaglutide", output)


def test_an_article_is_found_by_id_by_the_start_of_one_by_source_and_by_title(view: ArticleView, output: Path) -> None:
    article_id = view.article["article_id"]
    for wanted in (article_id, article_id[:8], view.article["source"], "semaglutide-guide.html", view.article["title"]):
        assert load_article(wanted, output).article["article_id"] == article_id


def test_a_name_that_fits_none_or_several_says_so(output: Path) -> None:
    with pytest.raises(StoreError, match="no article 'nothing of the kind'"):
        load_article("nothing of the kind", output)
    with pytest.raises(StoreError, match="fits 5 articles"):
        load_article(".html", output)


def test_the_page_holds_every_word_of_the_text_and_links_every_mention_to_its_card(view: ArticleView) -> None:
    page = article_page(view)
    tags = Tags(page).tags
    targets = {attributes["id"] for _, attributes in tags if "id" in attributes}
    inside = [
        attributes["href"] for tag, attributes in tags if tag == "a" and (attributes["href"] or "").startswith("#")
    ]
    assert {href[1:] for href in inside if href} <= targets
    mentions = [attributes for _, attributes in tags if "mention" in (attributes.get("class") or "").split()]
    assert sum("id" in each for each in mentions) == len(view.tables["drug_mentions"]) > 50
    main = page[page.index('<main id="text" class="text">') : page.index("</main>")]
    shown = "".join(Words(main).words)
    for block in view.tables["blocks"]:
        assert "".join(block["text"].split()) in shown


class Words(HTMLParser):
    """The text of a page without white space."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.feed(page)

    def handle_data(self, data: str) -> None:
        self.words += data.split()


def test_a_page_asks_for_nothing_from_outside(view: ArticleView) -> None:
    for tag, attributes in Tags(article_page(view)).tags:
        assert tag not in ("script", "iframe", "object", "embed", "img")
        assert not (tag == "link" and attributes.get("href") != "data:,")


def test_a_hostile_article_is_shown_as_text_everywhere(tmp_path: Path) -> None:
    view = load_article("page.html", ingested(tmp_path, HOSTILE))
    page = article_page(view)
    for tag, attributes in Tags(page).tags:
        assert tag not in ("script", "img", "b")
        assert not any(name.startswith("on") for name in attributes)
        assert not (attributes.get("href") or "").startswith("javascript:")
    assert "&lt;img src=x onerror=alert(3)&gt;" in page
    console = Console(width=100, no_color=True)
    with console.capture() as said:
        console.print(article_text(view))
    assert "<img src=x onerror=alert(3)>" in said.get()
    assert "\x1b" not in said.get()


@pytest.mark.parametrize(
    ("target", "shown"),
    [("https://example.org", True), ("javascript:alert(1)", False), ("data:text/html,x", False), (None, False),
     ("https://[", False), ("/relative", False)],
)  # fmt: skip
def test_only_web_addresses_become_links(target: str | None, shown: bool) -> None:
    assert is_address(target) is shown


def test_the_terminal_shows_outline_text_and_drugs_without_colour_where_it_is_piped(view: ArticleView) -> None:
    console = Console(width=80, no_color=True)
    with console.capture() as said:
        console.print(article_text(view))
    text = said.get()
    assert "├── " in text
    assert "rxcui:" in text
    assert "\x1b" not in text
    assert all(len(line) <= 80 for line in text.splitlines())
