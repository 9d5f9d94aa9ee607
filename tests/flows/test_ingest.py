"""A real flow against a real, temporary Prefect server."""

from __future__ import annotations

from pathlib import Path

import pytest

import flows  # noqa: F401  (turns analytics off before prefect is imported)
import pipeline


@pytest.fixture(scope="module")
def server() -> object:
    from prefect.testing.utilities import prefect_test_harness

    with prefect_test_harness(server_startup_timeout=90):
        yield


@pytest.mark.usefixtures("server")
def test_the_flow_leaves_the_same_tables_as_a_plain_ingestion(samples: Path, tmp_path: Path) -> None:
    from flows.ingest import ingest_flow

    by_flow = ingest_flow([str(samples)], output=str(tmp_path / "flow"), raw=str(samples))
    plainly = pipeline.ingest([samples], tmp_path / "plain", raw=samples)
    assert by_flow.new == plainly.new > 0
    assert by_flow.rows == plainly.rows
    marks = ["ingested_at", "run_id"]
    for name in ("articles", "sections", "drug_mentions", "faqs"):
        one, other = (pipeline.read_table(name, tmp_path / folder) for folder in ("flow", "plain"))
        order = [column for column in ("article_id", "start", "question") if column in one]
        one, other = (each.drop(columns=marks, errors="ignore").sort_values(order) for each in (one, other))
        assert one.reset_index(drop=True).equals(other.reset_index(drop=True)), name


@pytest.mark.usefixtures("server")
def test_the_summary_is_read_back_from_the_run_and_holds_no_markup_of_the_input(tmp_path: Path) -> None:
    from prefect.artifacts import Artifact

    from flows.ingest import ingest_flow

    hostile = tmp_path / "<script>|x.html"
    hostile.write_bytes(b"")
    ingest_flow([str(hostile)], output=str(tmp_path / "output"), raw=str(tmp_path))
    artifact = Artifact.get("ingest-summary")
    assert artifact is not None
    assert "1 rejected" in str(artifact.data)
    assert "<script>" not in str(artifact.data)
    assert "\\|x.html | empty |" in str(artifact.data)
