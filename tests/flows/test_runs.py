"""Which runs are taken for killed, by a real server's books."""

from __future__ import annotations

import socket
from datetime import timedelta
from pathlib import Path

import pytest
from filelock import FileLock


@pytest.mark.usefixtures("server")
def test_only_runs_that_are_known_to_be_gone_are_marked_as_crashed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from prefect.client.orchestration import get_client
    from prefect.states import Running

    import flows.runs
    from flows.ingest import ingest_flow

    here, there = socket.gethostname(), "elsewhere.test"
    labels = {
        "killed": {"rxtract.host": here, "rxtract.lock": str(tmp_path / "killed.lock")},
        "cleared": {"rxtract.host": here, "rxtract.lock": str(tmp_path / "never there.lock")},
        "working": {"rxtract.host": here, "rxtract.lock": str(tmp_path / "working.lock")},
        "elsewhere": {"rxtract.host": there, "rxtract.lock": str(tmp_path / "elsewhere.lock")},
        "starting": {},
    }
    (tmp_path / "killed.lock").write_bytes(b"")
    with get_client(sync_client=True) as client, FileLock(tmp_path / "working.lock"):
        runs = {}
        for name, said in labels.items():
            runs[name] = client.create_flow_run(ingest_flow, name=name, parameters={"sources": []}, state=Running()).id
            client.update_flow_run_labels(runs[name], said)

        def states() -> dict[str, str]:
            found = {name: client.read_flow_run(run).state for name, run in runs.items()}
            return {name: state.type.value for name, state in found.items() if state}

        told = flows.runs.mark_crashed(client)
        working = {"working": "RUNNING", "elsewhere": "RUNNING", "starting": "RUNNING"}
        assert states() == {"killed": "CRASHED", "cleared": "CRASHED", **working}
        assert sorted(each.partition(":")[0] for each in told) == ["cleared", "killed"]
        assert not (tmp_path / "killed.lock").exists()

        monkeypatch.setattr(flows.runs, "_STARTING", timedelta(0))
        (told_late,) = flows.runs.mark_crashed(client)
        assert told_late == "starting: it never began to work: what started it was killed"
        assert states()["elsewhere"] == "RUNNING"
        for run in runs.values():
            client.delete_flow_run(run)
