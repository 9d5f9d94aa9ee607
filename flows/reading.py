"""Articles are read as tasks of Prefect: in threads, in processes or on a Dask cluster, as the configuration says.

Enters: tickets in their order. Leaves: readings in that order. A task takes a batch of references and keeps what it
found in a file that the flow picks up; the flow alone commits. A batch whose worker dies is tried again, and at last
read by the flow itself, page by page in processes of their own, so that a page that kills workers costs itself alone.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from prefect import get_run_logger, task
from prefect.cache_policies import NO_CACHE
from prefect.task_runners import ProcessPoolTaskRunner, TaskRunner, ThreadPoolTaskRunner

from pipeline.batches import Batch, batch_readings, batches, forget_batches, read_batch
from pipeline.errors import PipelineError
from pipeline.parse import PageLimits
from pipeline.sources.config import Tasks
from pipeline.store.snapshot import BATCHES
from pipeline.workers import Limits, Read, Reading, Ticket, read_article

if TYPE_CHECKING:
    from prefect.futures import PrefectFuture

_TRIES = 3  # of a batch, before the flow reads it itself
_AHEAD = 2  # batches a worker that wait for it


class Handed:
    """A batch on its way to a worker: Prefect and Dask walk through arguments in search of futures, but not in here."""

    def __init__(self, batch: Batch) -> None:
        self.batch = batch


@task(name="read articles", task_run_name="read {title}", cache_policy=NO_CACHE, persist_result=False)
def read_articles(handed: Handed, folder: str, title: str) -> str:  # noqa: ARG001 - the title names the run
    """Reads a batch; gives the name of the file in `folder` that holds what was found.

    Prefect caches nothing: the file itself is found again, by a hash of content and versions.
    """
    return read_batch(handed.batch, Path(folder))


@contextmanager
def task_reader(tasks: Tasks, output: str) -> Iterator[Read]:
    """A function that reads articles in their order, as `tasks` says; for `pipeline.run.ingest_inputs`.

    What the tasks left in files is removed when the block ends without an error: by then it is committed. So is what
    killed runs left there: articles are read under the lock of the writer, so no other run was reading meanwhile.
    """
    folder = Path(output).absolute() / BATCHES
    folder.mkdir(parents=True, exist_ok=True)
    begun, reader = datetime.now(UTC), _Reader(tasks, folder, limits(tasks))
    try:
        yield reader.read
        forget_batches(folder, reader.names, begun)
    finally:
        reader.stop()


def limits(tasks: Tasks) -> Limits:
    """What one article may cost, as `tasks` says."""
    return Limits(tasks.time_limit, tasks.memory_limit, PageLimits(tasks.attribute_limit, tasks.nesting_limit))


class _Reader:
    """The batches of one flow run, and the task runner that reads them; it is started when there is something to do."""

    def __init__(self, tasks: Tasks, folder: Path, limits: Limits) -> None:
        self._tasks, self._folder, self._limits = tasks, folder, limits
        self._logger = get_run_logger()
        self._runner: TaskRunner[Any] | None = None
        self.names: set[str] = set()

    def read(self, tickets: Iterator[Ticket]) -> Iterator[Reading]:
        """The readings in the order of the tickets, with a few batches under way for each worker."""
        under_way: deque[tuple[Batch, PrefectFuture[str] | None]] = deque()
        for batch in batches(tickets, self._tasks.batch, self._limits):
            under_way.append((batch, None if batch.is_idle else self._submit(batch)))
            while len(under_way) >= self._tasks.workers * _AHEAD or (under_way and under_way[0][0].is_idle):
                yield from self._readings(*under_way.popleft())
        while under_way:
            yield from self._readings(*under_way.popleft())

    def stop(self) -> None:
        """Ends the task runner."""
        if self._runner is not None:
            self._runner.__exit__(None, None, None)
            self._runner = None

    def _submit(self, batch: Batch) -> PrefectFuture[str]:
        if self._runner is None:
            self._runner = task_runner(self._tasks).__enter__()
        parameters = {"handed": Handed(batch), "folder": str(self._folder), "title": batch.title}
        return self._runner.submit(read_articles, parameters)  # type: ignore[no-any-return]

    def _readings(self, batch: Batch, future: PrefectFuture[str] | None) -> Iterator[Reading]:
        if batch.is_idle:
            return (read_article(ticket, self._limits) for ticket in batch.tickets)
        name = self._result(batch, future)
        self.names.add(name)
        return batch_readings(self._folder / name)

    def _result(self, batch: Batch, future: PrefectFuture[str] | None) -> str:
        """The name of the batch's file, whatever it takes."""
        for _ in range(_TRIES):
            try:
                name = (future or self._submit(batch)).result()
                if (self._folder / name).exists():
                    return name
                raise FileNotFoundError(f"{name} did not arrive in {self._folder}")
            except PipelineError:
                raise  # the same everywhere: other versions, folders that cannot be reached
            except Exception as error:  # whatever a runner makes of a worker that died
                self._logger.warning("reading %s failed and is tried again: %s", batch.title, _told(error))
                future = None
                self._mend()
        self._logger.warning("reading %s here, page by page, for its workers died", batch.title)
        return read_batch(batch, self._folder)

    def _mend(self) -> None:
        """A pool of processes that lost one takes no more work: a new one is started with the next batch."""
        if isinstance(self._runner, ProcessPoolTaskRunner):
            try:
                self.stop()
            except Exception:
                self._logger.debug("stopping a broken pool", exc_info=True)
                self._runner = None


def task_runner(tasks: Tasks) -> TaskRunner[Any]:
    """The task runner of a configuration; raises PipelineError where its package is missing."""
    if tasks.runner == "threads":
        return ThreadPoolTaskRunner(max_workers=tasks.workers)
    if tasks.runner == "processes":
        return ProcessPoolTaskRunner(max_workers=tasks.workers)
    try:
        from prefect_dask.task_runners import DaskTaskRunner
    except ModuleNotFoundError as error:
        raise PipelineError(f"{error.name} is missing: pip install 'rxtract[dask]'") from None
    if tasks.runner != "dask":
        return DaskTaskRunner(address=tasks.runner)
    return DaskTaskRunner(
        cluster_class=_local_cluster,
        cluster_kwargs={"n_workers": tasks.workers, "threads_per_worker": 1, "dashboard_address": None},
    )


def _local_cluster(**options: Any) -> Any:
    """A cluster on this machine whose workers may have processes of their own: a page is read in one."""
    import dask
    from distributed import LocalCluster

    dask.config.set({"distributed.worker.daemon": False})
    logging.getLogger("distributed").setLevel(logging.WARNING)
    return LocalCluster(host="127.0.0.1", **options)  # type: ignore[no-untyped-call]


def _told(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:300]
