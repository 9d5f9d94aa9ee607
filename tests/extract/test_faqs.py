from __future__ import annotations

import pipeline


def pairs(body: str) -> list[tuple[str, str]]:
    page = (
        f"<html><head><title>Sleep</title></head><body><main><h1>Sleep</h1><p>On sleep.</p>{body}</main></body></html>"
    )
    return [(faq.question, faq.answer) for faq in pipeline.extract(page, tables=("faqs",)).faqs]


def test_details_are_pairs() -> None:
    assert pairs(
        "<details><summary>What is sleep?</summary><p>Rest.</p><ul><li>Deep</li><li>Light</li></ul></details>"
    ) == [("What is sleep?", "Rest.\n\nDeep\nLight")]
