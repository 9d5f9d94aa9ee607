"""What is fuzzed: each target takes any bytes, makes an input of them and holds the outcome to what must be true.

Bytes become markup and text by a small vocabulary, so that most inputs are pages that nest, ask and list rather than
noise; bytes of 0xF0 and above are taken as they are, so noise comes too. A target raises where something is wrong:
AssertionError where the outcome is, any other exception where a room let one through.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import pipeline
from pipeline.article import RawArticle
from pipeline.errors import PipelineError
from pipeline.parse.encoding import decode
from pipeline.records import EXTRACTED, Extraction, Rejection, Section
from pipeline.store import Store, check, read_table
from tests.hostile.judgement import well_formed
from tests.store.corpus import NOON, clock, drug_rows, extraction, run

WORDS = """sertraline Zoloft SSRI SSRIs antidepressants (SSRIs) Xanax (alprazolam) St. John's wort vitamin D melatonin
    lithium insulin naltrexone-bupropion Contrave metformin/glipizide beta-blockers What is How does Can I Is it safe?
    Why? FAQ Frequently Asked Questions Take Do not take no not never without allergic to unless avoid instead of Dr.
    mg 50mg 1. 2) a) iv. • - – * — … Affiliate disclosure we may earn This is not medical advice Medically reviewed by
    Related articles Read more Share By Ann Writer January 5, 2024 2024-01-05 Q: A: Answer: Step 1: Note: however and
    or but e.g. i.e. vs. the a of , ; : . ? ! ( ) [ ] " ' “ ” ’ / & &amp; &lt; &#8203; &nbsp; İ ß ﬁ é ü 💊 يؤخذ هل
    药 薬は？""".split()
TAGS = """html head body title article main section nav header footer aside div div div span p p h1 h2 h3 h4 h5 h6 ul
    ol li li dl dt dd table tr td th thead caption details summary button a b strong em i blockquote pre code figure
    figcaption br hr img script style template noscript form select option textarea svg math iframe object meta link
    base time cite sup sub label input""".split()
ATTRIBUTES = (
    "", "", "", " class=faq", " class='accordion-item'", " class=question", " class=answer", " class=comments",
    " class='entry-content'", " class=sidebar", " id=a", " id=b", " aria-controls=a", " aria-controls='b a'",
    " aria-expanded=false", " hidden", " style='display:none'", " role=button", " role=tab", " role=main",
    " itemscope itemtype='https://schema.org/Question'", " itemprop=name", " itemprop=acceptedAnswer", " itemprop=text",
    " typeof=Question", " property=name", " href='/a'", " href='http://['", " href=#a", " rel=canonical", " lang=ar",
    " dir=rtl", " start=999999999999", " type=i", " value=-7", " colspan=999999999", " rowspan=0", " datetime=2024-13",
    " name=author content='Ann'", " property='article:published_time' content='2024-01-05T25:00'",
    " type='application/ld+json'", " charset=utf-16", " open", " data-target='#b'", " a='", ' b="',
)  # fmt: skip
JSON = (
    '{"@type":"FAQPage","mainEntity":[', '{"@type":"Question","name":"Is it safe?","acceptedAnswer":', '{"text":"Yes"}',
    '{"@type":"Article","headline":', '"datePublished":', '"author":', '{"name":', '"@graph":', '"@id":"a"', "[", "]",
    "{", "}", ",", ":", '"', "null", "1e999", "\\ud800", "\\u0000", "/*", "//", "<!--", "<![CDATA[", "true", "[[[[",
)  # fmt: skip
LINES = (
    "\n",
    "\n\n",
    "\n\n\n",
    "\r\n",
    "\t",
    "    ",
    "\n- ",
    "\n1. ",
    "\n  • ",
    "\n\n## ",
    "\n\n> ",
    "\n```\n",
    "\n---\n",
)
RAW = 0xF0  # bytes from here on stand for themselves


def markup(data: bytes) -> bytes:
    """A page made from bytes: two bytes an element, one a word, a line or a piece of JSON."""
    pieces: list[bytes] = []
    stream = iter(data)
    for byte in stream:
        if byte >= RAW:
            pieces.append(bytes((next(stream, 0x3C),)))
        elif byte < 0x50:
            attribute = ATTRIBUTES[next(stream, 0) % len(ATTRIBUTES)]
            pieces.append(f"<{TAGS[byte % len(TAGS)]}{attribute}>".encode())
        elif byte < 0x78:
            pieces.append(f"</{TAGS[next(stream, 0) % len(TAGS)]}>".encode())
        elif byte < 0x88:
            pieces.append(JSON[next(stream, 0) % len(JSON)].encode())
        elif byte < 0x90:
            pieces.append(LINES[byte % len(LINES)].encode())
        else:
            pieces.append(f"{WORDS[(byte * 7 + next(stream, 0)) % len(WORDS)]} ".encode())
    return b"".join(pieces)


def prose(data: bytes) -> str:
    """A text made from bytes: words, lines and bullets, and any character of the plane that a pair of bytes names."""
    pieces: list[str] = []
    stream = iter(data)
    for byte in stream:
        if byte >= RAW:
            pieces.append(chr(next(stream, 0) << 8 | next(stream, 0)))
        elif byte < 0x50:
            pieces.append(LINES[byte % len(LINES)])
        else:
            pieces.append(f"{WORDS[(byte * 7 + next(stream, 0)) % len(WORDS)]} ")
    return "".join(pieces)


def fuzz_html(data: bytes) -> None:
    """A page: parsed, its questions paired, its drugs found."""
    outcome(markup(data), "text/html")


def fuzz_bytes(data: bytes) -> None:
    """Bytes of any kind, of no declared type."""
    decode(RawArticle(data, "fuzz"))
    outcome(data, None)


def fuzz_text(data: bytes) -> None:
    """A text without markup."""
    outcome(prose(data), "text/plain")


def fuzz_markdown(data: bytes) -> None:
    """A text in Markdown."""
    outcome(prose(data), "text/markdown")


def fuzz_faq(data: bytes) -> None:
    """A page that asks: carriers, microdata and JSON-LD around what the bytes say."""
    half = len(data) // 2
    script = b'<script type="application/ld+json">' + b"".join(JSON[each % len(JSON)].encode() for each in data[:half])
    body = markup(data[half:])
    found = outcome(
        b"<h2>FAQ</h2><details><summary>Is it safe?</summary>" + body + b"</details><dl><dt>Why?<dd>" + body
        + b"</dl><h3>How does it work?</h3>" + body + script + b"</script>",
        "text/html",
    )  # fmt: skip
    for pair in found.faqs if found else ():
        assert pair.question.strip()
        assert pair.answer.strip()


def fuzz_drugs(data: bytes) -> None:
    """A text in which names are looked for, with both scopes."""
    text = prose(data)
    for scope in ("drug", "chemical"):
        end = 0
        for mention in pipeline.find_drugs(text, scope=scope):  # type: ignore[arg-type]
            assert text[mention.start : mention.end] == mention.surface
            assert end <= mention.start < mention.end
            end = mention.end
            for assertion in mention.assertions or ():
                assert text[assertion.start : assertion.end] == assertion.cue


def fuzz_store(data: bytes) -> None:
    """Texts of any kind in every column that takes text: what is committed is what is read back."""
    parts = data.split(b"\xff")[:6]
    texts = {f"a{number}": part.decode("utf-8", "replace") for number, part in enumerate(parts)}
    with tempfile.TemporaryDirectory() as folder:
        with Store(folder).writer(run_id="r1", clock=clock) as writer:
            for article_id, text in texts.items():
                found = extraction(text)
                heading = Section(0, None, text, 2**31 - 1, 0, (text, ""), 0, len(text), False, 1.0)
                writer.put(article_id, f"v:{text}", Extraction(found.article, sections=(heading,), blocks=found.blocks))
                writer.reject(Rejection(f"{article_id} {text}", "parse", "ParseError", text, NOON, "r1"))
            writer.commit(run("r1"), drug_rows)
        articles = read_table("articles", folder).set_index("article_id")
        sections = read_table("sections", folder).set_index("article_id")
        assert {key: articles.text[key] for key in articles.index} == texts
        assert {key: sections.heading[key] for key in sections.index} == texts
        assert len(read_table("rejections", folder)) == len(texts)
        assert not list(check(Path(folder)))


def outcome(source: bytes | str, media_type: str | None) -> Extraction | None:
    """What was found, held to what is true of every extraction; None where the input was refused with a reason."""
    try:
        found = pipeline.extract(source, media_type=media_type, url="https://example.org/a")
    except PipelineError as error:
        if not str(error).strip():
            raise
        return None
    well_formed(found)
    assert all(isinstance(getattr(found, name), tuple) for name in EXTRACTED)
    return found


TARGETS: dict[str, Callable[[bytes], None]] = {
    "html": fuzz_html,
    "bytes": fuzz_bytes,
    "text": fuzz_text,
    "markdown": fuzz_markdown,
    "faq": fuzz_faq,
    "drugs": fuzz_drugs,
    "store": fuzz_store,
}
