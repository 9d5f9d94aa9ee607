"""What all flow runs share: a name that says what and when, tags, and that a killed one is not shown as running.

A run holds a lock file while it lives, and says on the server where. The system lets go of the lock when the process
ends, however it ends, so whoever comes next can tell a run that works from one that was killed, without a clock.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from filelock import FileLock, Timeout
from prefect import get_run_logger, tags
from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.filters import (
    FlowFilter,
    FlowFilterName,
    FlowRunFilter,
    FlowRunFilterId,
    FlowRunFilterState,
    FlowRunFilterStateType,
)
from prefect.client.schemas.objects import StateType
from prefect.runtime import flow_run
from prefect.settings import get_current_settings
from prefect.states import Crashed

if TYPE_CHECKING:
    from prefect.client.schemas.objects import FlowRun

NAMES = ("ingest", "fetch", "fetch and ingest", "rebuild", "maintain")  # of our flows

_HOST, _LOCK = "rxtract.host", "rxtract.lock"  # labels of a run: the machine it is on, and its lock file there
_UNDER_WAY = [StateType.PENDING, StateType.RUNNING, StateType.CANCELLING]
_STARTING = timedelta(minutes=10)  # that a run may be under way without having said where
_AT_ONCE = 200


def run_name() -> str:
    """What a run is called: its flow, what it is about, and when it was due, in UTC."""
    parameters = flow_run.parameters or {}
    about = parameters.get("name") or parameters.get("output") or ""
    due = (flow_run.scheduled_start_time or datetime.now(UTC)).astimezone(UTC)
    return f"{flow_run.flow_name} {about} {due:%Y-%m-%d %H:%M}"


def slug(name: str) -> str:
    """A name as it may stand in the key of an artifact: lower-case letters, digits and dashes."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "unnamed"


@contextmanager
def alive(*about: str) -> Iterator[None]:
    """While a flow run works: it is tagged, it can be told from a killed one, and killed ones are marked as crashed."""
    run_id = UUID(str(flow_run.id))
    folder = Path(get_current_settings().home) / "rxtract"
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{run_id}.lock"
    with ExitStack() as stack:
        stack.enter_context(tags("rxtract", *about))
        stack.enter_context(FileLock(file))
        stack.callback(file.unlink, missing_ok=True)
        with get_client(sync_client=True) as client:
            client.update_flow_run(run_id, tags={*flow_run.tags, "rxtract", *about})
            client.update_flow_run_labels(run_id, {_HOST: socket.gethostname(), _LOCK: str(file)})
            for told in mark_crashed(client, but=run_id):
                get_run_logger().warning("%s", told)
        yield


def mark_crashed(client: SyncPrefectClient, but: UUID | None = None) -> list[str]:
    """Marks runs of our flows that were killed as crashed, with their tasks; says so in a sentence each.

    Runs on other machines are left as they are. `but` is a run that is known to work.
    """
    under_way = client.read_flow_runs(
        flow_filter=FlowFilter(name=FlowFilterName(any_=list(NAMES))),
        flow_run_filter=FlowRunFilter(state=FlowRunFilterState(type=FlowRunFilterStateType(any_=_UNDER_WAY))),
        limit=_AT_ONCE,
    )
    told = []
    for run in under_way:
        if run.id == but or (reason := _why_gone(run)) is None:
            continue
        client.set_flow_run_state(run.id, Crashed(message=reason), force=True)
        _crash_tasks(client, run)
        told.append(f"{run.name}: {reason}")
    return told


def _why_gone(run: FlowRun) -> str | None:
    """Why a run that is under way by the server's books is not; None where it is, or is not ours to judge."""
    labels = run.labels or {}
    if labels.get(_HOST) == socket.gethostname():
        file = Path(str(labels.get(_LOCK)))
        if not _is_free(file):
            return None
        file.unlink(missing_ok=True)
        return "its process was killed, or the machine went down; the tables are whole, the next run goes on from there"
    since = run.state.timestamp if run.state else None
    if labels.get(_HOST) is None and since is not None and datetime.now(UTC) - since > _STARTING:
        return "it never began to work: what started it was killed"
    return None


def _is_free(file: Path) -> bool:
    """Whether nobody holds the lock."""
    if not file.exists():
        return True
    try:
        with FileLock(file, timeout=0):
            return True
    except (Timeout, OSError):  # held, or somebody else's
        return False


def _crash_tasks(client: SyncPrefectClient, run: FlowRun) -> None:
    tasks = client.read_task_runs(flow_run_filter=FlowRunFilter(id=FlowRunFilterId(any_=[run.id])), limit=_AT_ONCE)
    for each in tasks:
        if each.state is None or not each.state.is_final():
            client.set_task_run_state(each.id, Crashed(message="its flow was killed"), force=True)
