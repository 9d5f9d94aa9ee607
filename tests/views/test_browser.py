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
    from axe_playwright_python.sync_playwright import Axe

    # the page's own policy forbids scripts, those of the accessibility checker too, so the context lets them by
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", lambda dialog: (said.append(dialog.message), dialog.dismiss()))
    page.on("request", lambda request: asked.append(request.url))
    address = pages[name].as_uri()
    page.goto(address)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert [url for url in asked if url != address and not url.startswith("data:")] == []
    assert said == []
    violations = [
        (each["id"], each["nodes"][0]["html"][:200])
        for each in Axe().run(page).response["violations"]
        if each["impact"] in ("serious", "critical")
    ]
    assert violations == []
    context.close()


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
