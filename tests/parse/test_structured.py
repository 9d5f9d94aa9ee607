from __future__ import annotations

import time

import lxml.html
import pytest

from pipeline.parse.structured import json_ld, types


def read(*scripts: str) -> tuple[dict[str, object], ...]:
    page = "".join(f'<script type="application/ld+json">{script}</script>' for script in scripts)
    return json_ld(lxml.html.fromstring(f"<html><body><p>Text{page}</body></html>"))


def test_objects_come_in_document_order_with_graphs_and_lists_opened() -> None:
    found = read('[{"@type": "A"}, {"@graph": [{"@type": "B"}, [{"@type": "C"}]]}]', '{"@type": "D"}')
    assert [each["@type"] for each in found] == ["A", "B", "C", "D"]


def test_a_graph_that_is_an_object_of_its_own_comes_before_its_members() -> None:
    assert [each["@type"] for each in read('{"@type": "A", "@graph": {"@type": "B"}}')] == ["A", "B"]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ('{"a": [1, 2, ], }', {"a": [1, 2]}),
        ('{"a": "two\nlines\tand a tab"}', {"a": "two\nlines\tand a tab"}),
        ('{"a": "it\\\'s"}', {"a": "it's"}),
        ('{"a": "C:\\\\temp\\/x", }', {"a": "C:\\temp/x"}),
        ('/*<![CDATA[*/ {"a": 1} /*]]>*/', {"a": 1}),
        ('//<![CDATA[\n{"a": 1}\n//]]>', {"a": 1}),
        ('<!-- {"a": 1} -->', {"a": 1}),
        ('{"a": 1 /* one */, // two\n "b": "http://x.test/,]"}', {"a": 1, "b": "http://x.test/,]"}),
        ("{&quot;a&quot;: 1}", {"a": 1}),
        ('\ufeff{"a": 1};', {"a": 1}),
    ],
)
def test_json_that_a_browsers_reader_forgives_is_mended(said: str, meant: object) -> None:
    assert read(said) == (meant,)


def test_several_objects_in_one_script_are_all_read() -> None:
    assert read('{"a": 1}\n{"a": 2},{"a": 3}') == ({"a": 1}, {"a": 2}, {"a": 3})


def test_a_script_beyond_mending_is_left_out_alone() -> None:
    assert read('{"a" "b"}', '{"a": 1}', '"text"', "7", "") == ({"a": 1},)


def test_a_lone_surrogate_becomes_a_question_mark_and_a_pair_its_character() -> None:
    assert read('{"a": "\\ud83d\\ude00 \\ud800"}') == ({"a": "😀 ?"},)


def test_types_are_bare_names() -> None:
    assert types({"@type": ["http://schema.org/Question", "schema:Thing", 3]}) == {"Question", "Thing"}
    assert types({}) == frozenset()


@pytest.mark.parametrize(
    "script",
    ["[" * 100_000, '{"a":' * 100_000 + "1" + "}" * 100_000, '"' + '\\"' * 200_000, "/*" * 200_000, ", " * 200_000],
)
def test_hostile_scripts_are_passed_over_in_linear_time(script: str) -> None:
    begin = time.perf_counter()
    assert read(script) == ()
    assert time.perf_counter() - begin < 5
