"""What the store costs as the corpus grows: an increment, a question on one drug, the memory of a commit.

    python -m benchmarks.growth 1000 10000 100000

Pages are generated; the corpus before the increment is put into the store with the rows of 100 extracted pages under
as many names as it takes. The increment is 500 pages on the disk, 50 of them new versions of stored ones spread over
the corpus, and goes through `pipeline.ingest` in a process of its own. Prints a table in Markdown. Seconds are those of
the processor, of all threads: what else the machine does falsifies them least.
"""

from __future__ import annotations

import argparse
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pipeline
from pipeline.article import RawArticle
from pipeline.identity import own_id
from pipeline.lexicon import drug_rows
from pipeline.records import Run
from pipeline.store import Store, rows_of

POOL = 100
INCREMENT = 500
CHANGED = 50
QUERY = "select count(*), count(distinct article_id) from drug_mentions where name = 'warfarin'"
ROWS = "select * from drug_mentions where name = 'warfarin' limit 100"

DRUGS = (
    "metformin insulin semaglutide lisinopril amlodipine losartan atorvastatin simvastatin warfarin apixaban aspirin "
    "ibuprofen naproxen acetaminophen sertraline fluoxetine citalopram bupropion trazodone lithium quetiapine "
    "gabapentin pregabalin tramadol oxycodone levothyroxine prednisone omeprazole famotidine amoxicillin doxycycline "
    "azithromycin albuterol montelukast cetirizine loratadine propranolol metoprolol furosemide spironolactone"
).split()
WORDS = (
    "the patient may take this medicine with food in the morning or at night if a doctor says so and most people feel "
    "better after some weeks while others notice headache nausea dry mouth or trouble sleeping which often passes"
).split()


@dataclass(frozen=True, slots=True)
class Cost:
    """What one size of corpus costs. Times are seconds, memory is megabytes."""

    articles: int
    parts: int
    build: float
    ingest: float
    commit: float
    memory: int
    query: float
    rows: float


def main(sizes: Sequence[int]) -> None:
    """Prints a line a size."""
    print("| articles | parts | build s | increment s | of it the store s | peak MB | count a drug s | its rows s |")
    print("|---|---|---|---|---|---|---|---|")
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            cost = measure(Path(folder), size)
        print(
            f"| {cost.articles:,} | {cost.parts} | {cost.build:.1f} | {cost.ingest:.1f} | {cost.commit:.1f} "
            f"| {cost.memory} | {cost.query:.2f} | {cost.rows:.2f} |",
            flush=True,
        )


def measure(folder: Path, size: int) -> Cost:
    """The costs at `size` articles."""
    output, pages = folder / "output", folder / "pages"
    build = timed(lambda: fill(output, size))
    pages.mkdir()
    chance = random.Random(size)  # noqa: S311 - not for secrets
    names = [*chance.sample(range(size), CHANGED), *range(size, size + INCREMENT - CHANGED)]
    for number in names:
        (pages / name_of(number)).write_text(page(10**6 + number), "utf-8")
    done = subprocess.run(  # noqa: S603 - this very file
        [sys.executable, "-m", "benchmarks.growth", "--increment", str(pages), str(output)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    ingest, commit, memory = done.stdout.split()
    parts = len(list((output / "latest" / "articles").iterdir()))
    return Cost(
        size, parts, build, float(ingest), float(commit), int(memory), asked(QUERY, output), asked(ROWS, output)
    )


def fill(output: Path, size: int) -> None:
    """A corpus of `size` articles, with the rows of a few pages under many names."""
    pool = rows_of([pipeline.extract(page(n), media_type="text/html") for n in range(POOL)])
    with Store(output).writer(run_id="base", clock=now) as writer:
        for number in range(size):
            writer.put_rows(own_id_of(number), "base", pool[number % POOL])
        writer.commit(_run("base", size), drug_rows)


def increment(pages: Path, output: Path) -> None:
    """Prints seconds of an ingestion, seconds that the store took of it, and its peak memory in megabytes."""
    spent = 0.0
    for name in ("put_rows", "commit"):
        method = getattr(pipeline.store.Writer, name)

        def counted(*given: object, method: Callable[..., object] = method) -> object:
            nonlocal spent
            begin = _spent()
            try:
                return method(*given)
            finally:
                spent += _spent() - begin

        setattr(pipeline.store.Writer, name, counted)
    took = timed(lambda: pipeline.ingest([pages], output))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1 if sys.platform == "linux" else 1024)
    print(f"{took:.3f} {spent:.3f} {peak // 1024}")


def asked(sql: str, output: Path) -> float:
    """Seconds of the best of three `rxtract query`, the start of Python included."""
    code = "import sys; from pipeline.store import run_query; run_query(sys.argv[1], sys.argv[2])"
    return min(
        timed(lambda: subprocess.run([sys.executable, "-c", code, sql, str(output)], check=True))  # noqa: S603
        for _ in range(3)
    )


def timed(work: Callable[[], object]) -> float:
    """Seconds of the processor that it takes, in this process and in those it starts."""
    begin = _spent()
    work()
    return _spent() - begin


def _spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + used.ru_utime + used.ru_stime


def page(seed: int) -> str:
    """An article of some 10 kB: ten sections, lists, questions, some fifty drug mentions."""
    chance = random.Random(seed)  # noqa: S311 - not for secrets
    body = "".join(_section(chance, number) for number in range(10))
    title = f"About {chance.choice(DRUGS)} and {chance.choice(DRUGS)}"
    return f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{body}</article></body></html>"


def name_of(number: int) -> str:
    """The file of an article."""
    return f"page-{number:07d}.html"


def own_id_of(number: int) -> str:
    """The id under which `pipeline.ingest` knows that file."""
    return own_id(RawArticle(b"", name_of(number), path=name_of(number)))


def now() -> datetime:
    """The time."""
    return datetime.now(UTC)


def _section(chance: random.Random, number: int) -> str:
    items = "".join(f"<li>{_sentence(chance, 8)}</li>" for _ in range(3))
    return (
        f"<h2>{number + 1}. What about {chance.choice(DRUGS)}?</h2><p>{' '.join(_sentences(chance, 4))}</p>"
        f"<p>{' '.join(_sentences(chance, 4))}</p><ul>{items}</ul>"
    )


def _sentences(chance: random.Random, count: int) -> Iterator[str]:
    return (_sentence(chance, 14) for _ in range(count))


def _sentence(chance: random.Random, words: int) -> str:
    chosen = chance.choices(WORDS, k=words)
    if chance.random() < 0.4:
        chosen[chance.randrange(words)] = chance.choice(DRUGS)
    return " ".join(chosen).capitalize() + "."


def _run(run_id: str, articles: int) -> Run:
    return Run(run_id, now(), now(), articles, 0, 0, 0, 0, pipeline.__version__, "", "", None)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=[1_000, 10_000, 100_000])
    parser.add_argument("--increment", nargs=2, type=Path, metavar=("PAGES", "OUTPUT"), help="what a child runs")
    arguments = parser.parse_args()
    if arguments.increment:
        increment(*arguments.increment)
    else:
        main(arguments.sizes)
