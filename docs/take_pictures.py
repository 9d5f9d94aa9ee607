"""Takes the pictures of README.md and docs/ from the sample articles, with Debian's Chromium.

    python -m docs.take_pictures

Every picture is a page as it is, in a window; colours are reduced to a palette, so that all of them stay below a
megabyte. Fonts are those of the machine.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import pipeline

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "pictures"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip
COLOURS = 96


@dataclass(frozen=True)
class Picture:
    """A page in a window."""

    name: str
    path: str
    scheme: str = "light"
    width: int = 1280
    height: int = 860


TAKEN = (
    Picture("explorer", "/"),
    Picture("search", "/search?q=side+effects&class=glp-1+receptor+agonist"),
    Picture("drug", "/drugs/Ozempic"),
    Picture("sql", "/sql?q=select+name,+a.cue,+a.object,+sentence%0Afrom+drug_mentions,+unnest(assertions)+as+t(a)%0A"
            "where+a.kind+%3D+%27off_label%27"),
    Picture("article", "/articles/{article}"),
    Picture("article-dark", "/articles/{article}", "dark", 390, 844),
    Picture("drug-dark", "/drugs/Ozempic", "dark", 390, 844),
    Picture("report", "/report", height=1300),
)  # fmt: skip


def main() -> None:
    """Writes docs/pictures."""
    from playwright.sync_api import sync_playwright

    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        output = Path(folder) / "output"
        pipeline.ingest([ROOT / "raw"], output)
        found = pipeline.connect(output).execute("select article_id from articles where title like 'Semaglutide%'")
        article = found.fetchall()[0][0]
        browser = play.chromium.launch(executable_path=chromium, args=FLAGS)
        with explorer(output) as address:
            for each in TAKEN:
                (PICTURES / f"{each.name}.png").write_bytes(
                    taken(browser, address + each.path.format(article=article), each)
                )
        browser.close()


def taken(browser: Any, address: str, picture: Picture) -> bytes:
    """A page as PNG with a palette."""
    from PIL import Image

    page = browser.new_page(viewport={"width": picture.width, "height": picture.height}, color_scheme=picture.scheme)
    page.goto(address)
    image = Image.open(BytesIO(page.screenshot())).convert("RGB")
    page.close()
    written = BytesIO()
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(written, "PNG", optimize=True)
    return written.getvalue()


@contextmanager
def explorer(output: Path) -> Iterator[str]:
    """The address of a running explorer that has read its corpus."""
    import time
    import urllib.request

    command = [sys.executable, "-m", "pipeline", "serve", "--output", str(output), "--port", "0"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stderr is not None  # noqa: S101
    found = re.search(r"http://\S+?(?=/ )", process.stderr.readline())
    assert found is not None  # noqa: S101
    while b'"search_is_ready": true' not in urllib.request.urlopen(f"{found[0]}/api/status").read():  # noqa: S310
        time.sleep(0.2)
    try:
        yield found[0]
    finally:
        process.terminate()
        process.wait(60)


if __name__ == "__main__":
    main()
