"""What the web may send, by name; every input is made when it is asked for, so none lies in the repository."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable

PROSE = "Take one tablet of sertraline in the morning, with food, and tell your doctor how you feel after a week. "
PAGE = "<!DOCTYPE html><html><head><title>Zoloft</title></head><body><article><h1>Zoloft</h1>{}</article></body></html>"
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"


def page(body: str, head: str = "") -> str:
    return PAGE.format(body).replace("</head>", f"{head}</head>")


def article(head: str = "") -> str:
    """A page that has something to say."""
    return page(f"<h2>How to take it</h2><p>{PROSE * 3}</p><ul><li>{PROSE}</li><li>Drink water.</li></ul>", head)


def json_ld(data: str) -> str:
    return article(f'<script type="application/ld+json">{data}</script>')


def dated(date: str) -> str:
    meta = f'<meta property="article:published_time" content="{date}"><meta name="date" content="{date}">'
    data = json.dumps({"@type": "Article", "headline": "Zoloft", "datePublished": date, "dateModified": date})
    script = f'<script type="application/ld+json">{data}</script>'
    return article(meta + script).replace("<h2>", f'<p>Posted <time datetime="{date}">{date}</time></p><h2>', 1)


def nested(tag: str, times: int) -> str:
    return page(f"<{tag}>" * times + PROSE + f"</{tag}>" * times)


HTML: dict[str, Callable[[], str]] = {
    # nothing to read
    "page without text": lambda: page("<img src=a.png><hr>").replace("<h1>Zoloft</h1>", ""),
    "page of white space": lambda: "<html><body> \n\t&nbsp;&#8203; </body></html>",
    "script and style alone": lambda: "<script>if (a < b) document.write('<p>no</p>')</script><style>p{}</style>",
    "only a doctype": lambda: "<!DOCTYPE html>",
    "frameset": lambda: "<html><frameset cols=50%><frame src=a.html></frameset></html>",
    # deep
    "100,000 nested div": lambda: nested("div", 100_000),
    "10,000 unclosed b": lambda: page("<b>" * 10_000 + PROSE),
    "5,000 unclosed b, font and i, misnested": lambda: page(
        "<b><font size=1><i>" * 5_000 + "</b></font>" * 5_000 + PROSE
    ),
    "2,000 nested lists": lambda: page("<ul><li>a" * 2_000 + PROSE),
    "1,000 nested tables": lambda: page("<table><tr><td>" * 1_000 + PROSE),
    "1,000 nested details": lambda: page("<details><summary>What is it?</summary>" * 1_000 + PROSE),
    "5,000 nested blockquotes": lambda: nested("blockquote", 5_000),
    "1,000 nested links in lists of definitions": lambda: page("<dl><dt><a href=x>Why?<dd>" * 1_000 + PROSE),
    # wide
    "10,000 empty paragraphs": lambda: page("<p></p>" * 10_000 + f"<p>{PROSE}</p>"),
    "5,000 list items without an end tag": lambda: page("<ul>" + "<li>one more pill" * 5_000),
    "5,000 terms without a definition": lambda: page("<dl>" + "<dt>What is it?" * 5_000 + "</dl>"),
    "5,000 headings": lambda: page("<h2>Zoloft</h2>" * 5_000),
    "20,000 line breaks": lambda: page(PROSE + "<br>" * 20_000 + PROSE),
    "table of 100 x 50 cells": lambda: page("<table>" + ("<tr>" + "<td>5 mg" * 50) * 100 + "</table>"),
    "2,000 questions in buttons": lambda: page(
        "<button aria-expanded=false>Is it safe?</button><div>Yes.</div>" * 2_000
    ),
    "5,000 links": lambda: page("<p><a href='/a'>Zoloft</a> and more of it.</p>" * 5_000),
    "5,000 attributes": lambda: page(f"<p {' '.join(f'a{n}=1' for n in range(5_000))}>{PROSE}</p>"),
    "a class name of a million letters": lambda: page(f"<p class='{'a' * 1_000_000}'>{PROSE}</p>"),
    "5,000 classes on 20 elements": lambda: page(f"<div class='{'faq item ' * 5_000}'>Is it safe?</div>" * 20),
    # spans, entities, markup that does not end
    "colspan and rowspan of 999,999,999": lambda: page(
        f"<table><tr><td colspan=999999999 rowspan=999999999>{PROSE}</td><td>5 mg</td></tr><tr><td>a</td></tr></table>"
    ),
    "spans that are no numbers": lambda: page(
        f"<table><tr><td colspan=-1 rowspan='1e9'>{PROSE}</td><td colspan=٣>a</table>"
    ),
    "list that starts at 10 to the 30": lambda: page(
        f"<ol start={10**30} type=i><li>{PROSE}<li value=-{10**30}>b</ol>"
    ),
    "roman list of 4,000": lambda: page("<ol type=I>" + "<li>a pill" * 4_000 + "</ol>"),
    "100,000 entities": lambda: page("<p>" + "&amp;&lt;" * 100_000 + "</p>"),
    "entities out of range": lambda: page(f"<p>{PROSE}&#0;&#x110000;&#xD800;&#99999999999999999999;&nosuch;&#x;</p>"),
    "a billion laughs": lambda: (
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha">'
        + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
        + f"]>{page(f'<p>&i; {PROSE}</p>')}"
    ),
    "external entity": lambda: f'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>{page(f"<p>&x; {PROSE}</p>")}',
    "comment that never ends": lambda: page(f"<p>{PROSE}</p><!-- " + PROSE * 500),
    "script that never ends": lambda: page(f"<p>{PROSE}</p><script>" + PROSE * 500),
    "title that never ends": lambda: "<html><head><title>Zoloft " + PROSE * 500,
    "textarea and plaintext": lambda: page(f"<p>{PROSE}</p><textarea>{PROSE}<plaintext>{PROSE}<p>more"),
    "attribute that never ends": lambda: page(f'<p>{PROSE}</p><a href="{PROSE * 500}'),
    "20,000 less-than signs": lambda: page("<" * 20_000 + PROSE),
    "20,000 end tags": lambda: page("</p></div></li>" * 20_000 + PROSE),
    "svg and mathml": lambda: page(f"<svg><foreignObject><p>{PROSE}</p></foreignObject></svg><math><mi>x<p>{PROSE}"),
    # a page inside what should have been closed
    "page in an unclosed nav": lambda: page(
        f"<nav><a href=/>Home</a><p>{PROSE * 5}</p><h2>Dose</h2><p>{PROSE * 5}</p>"
    ),
    "page in an unclosed footer": lambda: page(f"<footer>Imprint<p>{PROSE * 5}</p><h2>Dose</h2><p>{PROSE * 5}</p>"),
    "page in an unclosed button": lambda: page(f"<button>Menu<p>{PROSE * 5}</p><h2>Dose</h2><p>{PROSE * 5}</p>"),
    "page in an unclosed select": lambda: page(f"<select><option>a<p>{PROSE * 5}</p><h2>Dose</h2><p>{PROSE * 5}</p>"),
    "page in a template and noscript": lambda: page(
        f"<template><p>{PROSE}</p></template><noscript><p>{PROSE * 5}</noscript>"
    ),
    "page that is hidden": lambda: page(f"<div hidden style='display:none' aria-hidden=true><p>{PROSE * 5}</p></div>"),
    # structured data
    "JSON-LD nested 100,000 deep": lambda: json_ld("[" * 100_000 + "]" * 100_000),
    "JSON-LD objects nested 20,000 deep": lambda: json_ld('{"@graph":' * 20_000 + "{}" + "}" * 20_000),
    "NUL in JSON-LD": lambda: json_ld('{"@type":"Article","headline":"Zo\0loft","author":"A\\u0000B"}'),
    "lone surrogates in JSON-LD": lambda: json_ld(
        '{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Is it \\ud800 safe?",'
        '"acceptedAnswer":{"@type":"Answer","text":"Yes \\udfff."}}],"headline":"\\ud83d"}'
    ),
    "JSON-LD of wrong types": lambda: json_ld(
        '[{"@type":["Article",7,null],"headline":{"a":[1]},"author":[null,3,["A"],{"name":{"@value":5}}],"datePublished":'
        '[],"publisher":true},{"@type":"FAQPage","mainEntity":{"name":[],"acceptedAnswer":"no"}},{"@type":"FAQPage",'
        '"mainEntity":[1,null,"a",{"@type":"Question","name":null,"acceptedAnswer":[{"text":9}]}]},null,1e999,NaN]'
    ),
    "JSON-LD that never ends": lambda: json_ld('{"@type":"Article","headline":"' + PROSE * 200),
    "JSON-LD of 50,000 backslashes": lambda: json_ld('{"headline":"' + "\\" * 50_001 + '"}'),
    "JSON-LD of 50,000 opening comments": lambda: json_ld("{" + "/*" * 50_000 + "}"),
    "JSON-LD of 50,000 trailing commas": lambda: json_ld("[" + "," * 50_000 + "]"),
    "JSON-LD with a number of 20,000 digits": lambda: json_ld('{"@type":"Article","headline":' + "9" * 20_000 + "}"),
    "JSON-LD FAQ of 3,000 pairs": lambda: json_ld(
        json.dumps(
            {
                "@type": "FAQPage",
                "mainEntity": [
                    {"@type": "Question", "name": f"Is {n} mg safe?", "acceptedAnswer": {"text": f"<p>{PROSE}</p>"}}
                    for n in range(3_000)
                ],
            }
        )
    ),
    # metadata
    "NUL in the title": lambda: article().replace("<title>Zoloft", "<title>Zo\0loft\x01\x1f"),
    "title of a million letters": lambda: article().replace("<title>Zoloft", "<title>" + "Zoloft " * 150_000),
    "2,000 authors": lambda: article("".join(f'<meta name="author" content="Ann Writer {n}">' for n in range(2_000))),
    "a language that is none": lambda: article().replace("<html>", f'<html lang="{"x-" * 5_000}\0">'),
    "addresses that are none": lambda: article(
        '<base href="http://[::1"><link rel=canonical href="http://[bad/"><meta property="og:url" content="//[">'
    ).replace("<ul>", '<p><a href="http://[">a</a> <a href="//\u2100.example/">b</a> <a href="x:\n\0y">c</a></p><ul>'),
    "address of a megabyte": lambda: article().replace("<ul>", f"<p><a href='/{'a/' * 500_000}'>{PROSE}</a></p><ul>"),
    "buttons that control themselves": lambda: page(
        "<button id=a aria-controls=a>Is it safe?</button><div id=b aria-controls=b role=button>Why?</div>"
        f"<button aria-controls='b b a c'>Is it?</button><p id=b>{PROSE}</p>" * 50
    ),
    **{
        f"date {date[:30]!r}": (lambda date=date: dated(date))
        for date in (
            "0000-00-00",
            "9999-12-31T23:59:59-14:00",
            "0001-01-01T00:00:00+14:00",
            "2024-13-45T99:99:99+99:99",
            "99999999999999999999",
            "-2024-02-30",
            "２０２４-０１-０１",
            "February 31, 20245",
            "1" * 50_000,
            "2024-01-01" * 5_000,
        )
    },
    # writing
    "a million letters without a space": lambda: page(f"<p>{'a' * 1_000_000}</p>"),
    "right to left": lambda: page(
        f"<p dir=rtl>{'يؤخذ sertraline (Zoloft) مع الطعام. ' * 200}</p><p>\u202e{PROSE}\u202c</p>"
    ),
    "emoji": lambda: page(f"<p>{'💊 sertraline👩🏽‍⚕️ Zoloft 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ' * 500}</p>"),
    "100 combining marks a letter": lambda: page(f"<p>{''.join(c + chr(0x301) * 100 for c in PROSE)}</p>"),
    "soft hyphens and joiners inside names": lambda: page(f"<p>ser\u00adtra\u200bline and Zo\u2060loft. {PROSE}</p>"),
    "letters that grow when their case changes": lambda: page(f"<p>{'İßŉﬁ sertraline ' * 500}</p>"),
    "control characters": lambda: page(
        "<p>" + "".join(map(chr, range(1, 32))) * 50 + PROSE + "\x7f\x80\x9f\ufffe\uffff</p>"
    ),
}

TEXT: dict[str, Callable[[], str]] = {
    "empty": lambda: "",
    "white space": lambda: " \n\t\r\n\u00a0\u200b\f ",
    "one letter": lambda: "a",
    "NUL characters": lambda: "\0" * 1_000 + PROSE + "\0",
    "lone surrogates": lambda: f"{PROSE}\ud800 Zoloft \udfff{PROSE}",
    "a million letters without a space": lambda: "a" * 1_000_000,
    "a line of a megabyte": lambda: PROSE * 10_000,
    "a rule that goes on as words": lambda: f"{PROSE}\n\n{'-' * 20_000}x\n\n{PROSE}",
    "a million empty lines": lambda: "Zoloft\n" + "\n" * 1_000_000 + PROSE,
    "carriage returns alone": lambda: f"Zoloft\r\r{PROSE}\r\r" * 500,
    "4,000 bullets": lambda: "Things to know:\n" + "- one more pill\n" * 4_000,
    "4,000 numbered lines": lambda: "".join(f"{n}. One more pill\n" for n in range(4_000)),
    "4,000 questions": lambda: "FAQ\n\n" + "Is it safe?\n\n" * 4_000,
    "4,000 short lines": lambda: "Zoloft and You\n\n" * 4_000,
    "items ever deeper": lambda: "".join(f"{' ' * n}- a pill\n" for n in range(1_000)),
    "bullets and nothing else": lambda: "•\n" * 4_000,
    "30,000 Xanax": lambda: "Xanax " * 30_000,
    "100,000 opening brackets": lambda: f"{PROSE}{'(' * 100_000}{PROSE}",
    "abbreviations without end": lambda: "selective serotonin reuptake inhibitor (SSRI) " * 5_000,
    "a number of 100,000 digits": lambda: f"{'1' * 100_000}. Take it\n\n{PROSE}",
    "numbers with 20,000 parts": lambda: f"{'1.' * 20_000} Dose\n\n{PROSE}",
    "50,000 quotation marks of mail": lambda: f"{'>' * 50_000} {PROSE}",
    "100,000 hyphens": lambda: f"{'-' * 100_000}\n{PROSE}",
    "hyphens at every line's end": lambda: "ser-\ntra-\nline \n" * 2_000,
    "right to left": lambda: "هل هو آمن؟\n\nنعم، sertraline آمن.\n\n" * 500,
    "emoji": lambda: "💊 Zoloft 👩🏽‍⚕️\n\n" * 2_000,
    "100 combining marks a letter": lambda: "".join(c + chr(0x301) * 100 for c in PROSE * 5),
}

MARKDOWN: dict[str, Callable[[], str]] = {
    "20,000 opening brackets": lambda: "[" * 20_000 + PROSE,
    "20,000 stars and underscores": lambda: "*_" * 20_000 + PROSE,
    "5,000 quotes deep": lambda: "> " * 5_000 + PROSE,
    "20,000 backticks": lambda: "".join("`" * n + " " for n in range(200)) + PROSE,
    "1,000 items deep": lambda: "".join(f"{'  ' * n}- a pill\n" for n in range(1_000)),
    "hostile markup inside": lambda: f"# Zoloft\n\n<div><script>alert(1)</script><p>{PROSE}\n\n<![CDATA[ {PROSE}",
}

BYTES: dict[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "PNG": lambda: PNG + bytes(range(256)) * 50,
    "gzip": lambda: gzip.compress(article().encode()),
    "truncated gzip": lambda: gzip.compress(article().encode())[:100],
    "PDF": lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n",
    "ZIP": lambda: b"PK\x03\x04\x14\x00\x00\x00\x08\x00" + bytes(range(256)),
    "every byte": lambda: bytes(range(256)) * 100,
    "NUL bytes": lambda: b"\0" * 10_000,
    "NUL bytes in a page": lambda: article().encode().replace(b" ", b"\0"),
    "invalid UTF-8": lambda: (
        article('<meta charset="utf-8">').encode().replace(b"ith", b"\xc3\x28\xff\xfe\xed\xa0\x80th")
    ),
    "UTF-8 cut in a letter": lambda: PROSE.encode() * 5 + "é".encode()[:1],
    "UTF-16 without a mark": lambda: article().encode("utf-16-le"),
    "UTF-16 with a mark and an odd byte": lambda: article().encode("utf-16") + b"\x00",
    "UTF-32": lambda: article().encode("utf-32"),
    "a mark alone": lambda: b"\xef\xbb\xbf",
    "marks that contradict": lambda: b"\xef\xbb\xbf\xff\xfe" + article('<meta charset="shift_jis">').encode(),
    **{
        f"charset {name[:30]!r}": (
            lambda name=name: article(f'<meta charset="{name}">').encode() + b"<p>caf\xe9\x81\x93</p>"
        )
        for name in (
            *("utf-7", "utf-16", "x-user-defined", "replacement", "iso-2022-kr", "base64", "zlib", "rot13", "hex"),
            *("idna", "punycode", "undefined", "unicode_escape", "mbcs", "none", "", "\0", "é", "u" * 10_000),
        )
    },
    "XML that claims another charset": lambda: b'<?xml version="1.0" encoding="rot13"?>' + article().encode(),
}

SHAPES: dict[str, Callable[[int], str]] = {
    "attributes": lambda n: page(f"<p {' '.join(f'a{k}=1' for k in range(n * 5))}>{PROSE}</p>"),
    "questions in buttons": lambda n: page(
        "<button aria-expanded=false>Is it safe?</button><div>Yes.</div>" * (n // 8)
    ),
    "questions in details": lambda n: page("<details><summary>Is it safe?</summary>Yes.</details>" * (n // 4)),
    "questions as headings": lambda n: page("<h3>Is it safe?</h3><p>Yes, it is.</p>" * (n // 4)),
    "links": lambda n: page("<p><a href='/a'>Zoloft</a> and more of it.</p>" * (n // 2)),
    "line breaks": lambda n: page(PROSE + "<br>" * n + PROSE),
    "items": lambda n: page("<ul>" + "<li>one more pill" * n + "</ul>"),
    "terms": lambda n: page("<dl>" + "<dt>Zoloft</dt><dd>A pill.</dd>" * (n // 2) + "</dl>"),
    "cells": lambda n: page("<table>" + ("<tr>" + "<td>5 mg" * 10) * (n // 10) + "</table>"),
    "empty elements": lambda n: page("<p></p>" * n + f"<p>{PROSE}</p>"),
    "unclosed b": lambda n: page(f"<p>{PROSE}<b>" * (n // 8)),
    "sections in sections": lambda n: page(
        "".join(f"<h{2 + k % 5}>Dose {k}</h2><p>{PROSE}</p>" for k in range(n // 4))
    ),
    "drugs": lambda n: page("<p>" + "Take Xanax (alprazolam) or sertraline (Zoloft). " * n + "</p>"),
}

TEXT_SHAPES: dict[str, Callable[[int], str]] = {
    "bullets": lambda n: "Things to know:\n" + "- one more pill\n" * n,
    "numbered lines": lambda n: "".join(f"{k}. One more pill\n" for k in range(n)),
    "cut words": lambda n: "ser-\ntra-\nline \n" * (n // 4),
    "short lines": lambda n: "Zoloft and You\n\n" * n,
    "questions": lambda n: f"Is it safe?\n\n{PROSE}\n\n" * (n // 4),
    "sections": lambda n: f"Zoloft and You\n\n{PROSE * 3}\n\n" * (n // 8),
}
