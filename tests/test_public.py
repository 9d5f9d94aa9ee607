"""The public face: what notebooks and flows call stays where it is."""

from __future__ import annotations

from pathlib import Path

import pytest

import pipeline


def test_every_public_name_is_there_and_no_other() -> None:
    for name in pipeline.__all__:
        assert getattr(pipeline, name) is not None
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = pipeline.nothing  # type: ignore[attr-defined]


def test_the_function_extract_stays_callable_after_its_room_is_imported() -> None:
    import pipeline.extract.sections

    assert callable(pipeline.extract)
    assert pipeline.extract("Sertraline is a medicine, and this is a sentence.").article.word_count == 9


def test_pandas_polars_and_duckdb_read_the_same_rows(samples: Path, tmp_path: Path) -> None:
    pipeline.ingest([samples], tmp_path, raw=samples)
    for name in ("articles", "drug_mentions", "faqs"):
        rows = len(pipeline.read_table(name, tmp_path))
        assert rows > 0
        assert pipeline.scan(name, tmp_path).collect().height == rows
        assert pipeline.connect(tmp_path).execute(f"select count(*) from {name}").fetchall() == [(rows,)]


def test_names_of_tables_that_there_are_not_are_refused() -> None:
    with pytest.raises(ValueError, match="no such table: nothing; there are sections"):
        pipeline.extract("Some text here.", tables=("nothing",))
