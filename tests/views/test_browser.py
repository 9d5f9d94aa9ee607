"""The pages in a real browser, as wide as a desk and as narrow as a phone, in the light and in the dark."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import pipeline
from pipeline.views.article import load_article
from pipeline.views.page import article_page
from pipeline.views.report import report_page
from tests.views.serving import Served
from tests.views.test_article import HOSTILE, ingested

pytestmark = pytest.mark.slow

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if CHROMIUM is None:
        pytest.skip("needs Chromium (on Debian: apt install chromium)")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory, samples: Path) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    output = folder / "output"
    pipeline.ingest([samples], output, raw=samples)
    contents = {
        "long": article_page(load_article("semaglutide", output)),
        "lists": article_page(load_article("blood-pressure-medicines.html", output)),
        "text": article_page(load_article(".txt", output)),
        "hostile": article_page(load_article("page.html", ingested(tmp_path_factory.mktemp("hostile"), HOSTILE))),
        "report": report_page(output, now=datetime(2026, 11, 23, tzinfo=UTC)),
    }
    for name, content in contents.items():
        (folder / f"{name}.html").write_text(content, encoding="utf-8")
    return {name: folder / f"{name}.html" for name in contents}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("name", ["long", "lists", "text", "hostile", "report"])
def test_a_page_is_sound_in_a_browser(browser: Any, pages: dict[str, Path], name: str, width: int, scheme: str) -> None:
    address = pages[name].as_uri()
    assert faults(browser, [address], width, scheme, inside=address) == []


EXPLORED = ("/", "/search?q=side+effects", "/search?drug=Ozempic&assertion=approved", "/search?q=onerror", "/drugs",
            "/drugs/Ozempic", "/drugs/Zoloft", "/drugs/class%3Assri", "/sql?q=from+mentions+limit+20",
            "/sql?q=select+title,+text+from+articles", "/api", "/report")  # fmt: skip


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_every_page_of_the_explorer_is_sound_in_a_browser(
    browser: Any, explorer: Served, width: int, scheme: str
) -> None:
    hits = [*explorer.json("/api/search?q=metformin")["hits"], *explorer.json("/api/search?q=onerror")["hits"]]
    paths = [*EXPLORED, *(f"/articles/{hit['article_id']}" for hit in (hits[0], hits[-1]))]
    addresses = [explorer.address + path for path in paths]
    assert faults(browser, addresses, width, scheme, inside=explorer.address) == []


def faults(browser: Any, addresses: list[str], width: int, scheme: str, *, inside: str) -> list[tuple[str, object]]:
    """What is wrong with pages: messages, requests to elsewhere, sideways scrolling, what axe finds serious."""
    from axe_playwright_python.sync_playwright import Axe

    found: list[tuple[str, object]] = []
    for is_checked in (False, True):
        # the pages' policy forbids scripts, those of the accessibility checker too, so a second look lets them by
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=is_checked
        )
        page = context.new_page()
        listen(page, found, inside)
        for address in addresses:
            page.goto(address)
            if not page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"):
                found.append((address, "scrolls sideways"))
            if is_checked:
                found += [
                    (address, (each["id"], each["nodes"][0]["html"][:200]))
                    for each in Axe().run(page).response["violations"]
                    if each["impact"] in ("serious", "critical")
                ]
        context.close()
    return found


def listen(page: Any, found: list[tuple[str, object]], inside: str) -> None:
    """Has a page tell of its messages and of what it asks for elsewhere."""

    def asked(request: Any) -> None:
        if not request.url.startswith((inside, "data:")):
            found.append((page.url, request.url))

    page.on("console", lambda message: found.append((page.url, message.text)))
    page.on("pageerror", lambda error: found.append((page.url, str(error))))
    page.on("dialog", lambda dialog: (found.append((page.url, dialog.message)), dialog.dismiss()))
    page.on("request", asked)


def test_a_person_searches_filters_reads_and_asks(browser: Any, explorer: Served, tmp_path: Path) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(explorer.address)
    page.keyboard.press("/")
    page.keyboard.type("weight")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=weight")
    every = page.locator(".hits > li").count()
    page.get_by_label("Drug", exact=True).fill("Wegovy")
    page.get_by_label("What is said of it").select_option("off_label")
    page.get_by_role("button", name="Apply").click()
    page.wait_for_url("**assertion=off_label**")
    assert 0 < page.locator(".hits > li").count() < every
    with page.expect_download() as download:
        page.get_by_role("link", name="CSV").click()
    assert "semaglutide" in download.value.path().read_text("utf-8").lower()
    page.locator(".hits h2 a").first.click()
    page.locator("main a.mention").first.click()
    page.locator(".card:target h3 a").click()
    assert page.locator("h1").inner_text() == "semaglutide"
    page.get_by_role("navigation", name="Site").get_by_role("link", name="SQL").click()
    page.locator("textarea").fill("select count(*) as many from articles")
    page.keyboard.press("Control+Enter")
    page.wait_for_url("**/sql?q=select**")
    assert page.locator("tbody td").inner_text() == "7"
    page.close()


def test_on_a_phone_the_filters_open_on_demand(browser: Any, explorer: Served) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.goto(f"{explorer.address}/search?q=weight")
    drug = page.get_by_label("Drug", exact=True)
    assert not drug.is_visible()
    page.get_by_text("Filters", exact=True).click()
    assert drug.is_visible()
    page.close()


def test_a_mention_leads_to_its_card_and_the_card_back(browser: Any, pages: dict[str, Path]) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(pages["long"].as_uri())
    mention = page.locator("main a.mention").first
    target = mention.get_attribute("href")
    mention.focus()
    page.keyboard.press("Enter")
    assert page.url.endswith(target)
    card = page.locator(target)
    assert card.is_visible()
    card.locator(".places a").first.click()
    assert page.locator("main a.mention:target").count() == 1
    page.close()
