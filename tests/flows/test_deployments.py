"""prefect.yaml deploys what it says, to a real server."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.conftest import ROOT
from tests.flows.conftest import environment


def prefect(home: Path, server: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "prefect", "--no-prompt", *arguments],
        cwd=ROOT, env={**environment(home, server), "RXTRACT_HOME": str(home)},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_every_deployment_of_prefect_yaml_is_taken_by_a_server(server: str, tmp_path: Path) -> None:
    from prefect.client.orchestration import get_client

    wanted = yaml.safe_load((ROOT / "prefect.yaml").read_text("utf-8"))["deployments"]
    prefect(tmp_path, server, "work-pool", "create", "--type", "process", "rxtract")
    prefect(tmp_path, server, "deploy", "--all")
    with get_client(sync_client=True) as client:
        found = {each.name: each for each in client.read_deployments()}
        for each in wanted:
            deployment = found[each["name"]]
            assert deployment.parameters == each["parameters"]
            assert len(deployment.schedules) == len(each.get("schedules", ()))
            assert "rxtract" in deployment.tags
            assert str(tmp_path) in str(deployment.pull_steps)
            client.delete_deployment(deployment.id)
