"""Drug mentions: what finding them costs, beside a known package, on the same text in the same run.

    python -m benchmarks.drugs [--characters 300000]
    valgrind --tool=callgrind python -m benchmarks.drugs --only "names and gate" --rounds 4

Prints a table in Markdown: names found, seconds of the processor a megabyte, and the time as a multiple of the peer's.
"Names" is the matching alone; the gate adds spans, abbreviations, sentences and what is let through; "mentions" are
the records made of it, "assertions" what reading the sentences takes, timed apart. The peer,
drug-named-entity-recognition, is left out where it is not installed. It takes words and gives their numbers: from a
text to places in it, which is what is compared, it needs the text split and the places kept; its matcher alone, on
words that are split already, has a row of its own. Systems take turns, and the fastest of their rounds counts. The
text is the consumer passages of the gold set in `../shared`, not part of the repository. Behind the table: what loading
the lexicon costs, seen in a process of its own. `--only` runs one system so many rounds and prints nothing: where
others keep the processor and its caches busy, the instructions of four rounds less those of one stay the same.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import json
import re
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from pipeline.extract.assertions import sentence_assertions
from pipeline.extract.drugs import let_through, mentions
from pipeline.lexicon import load_lexicon

PASSAGES = Path(__file__).parents[2] / "shared" / "bench" / "drugs" / "consumer.jsonl.gz"
ROUNDS = 7
WORD = re.compile(r"\w[\w'-]*|[^\w\s]")

System = Callable[[Any], Sequence[Any]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--characters", type=int, default=300_000, help="length of the text, passages repeated")
    parser.add_argument("--only", help="the system to run, without a table")
    parser.add_argument("--rounds", type=int, default=1, help="rounds of the system that runs alone")
    arguments = parser.parse_args()
    size = arguments.characters
    if not PASSAGES.exists():
        sys.exit(f"needs the gold set {PASSAGES}")
    texts = _texts(size)
    lexicon = load_lexicon()
    systems: dict[str, tuple[System, Sequence[Any]]] = {
        "names": (lexicon.hits, texts),
        "names and gate": (lambda text: list(let_through(text)), texts),
        "mentions": (lambda text: list(mentions(text)), texts),
        "mentions and assertions": (lambda text: list(mentions(text, english=True)), texts),
        "assertions": (lambda asked: sentence_assertions(*asked), _asked(texts)),
    }
    peer = _peer()
    if peer is not None:
        systems[PEER] = (lambda text: _placed(peer, text), texts)
        systems["its matcher alone, on words"] = (peer, [WORD.findall(text) for text in texts])
    if arguments.only is not None:
        system, inputs = systems[arguments.only]
        for each in [*inputs] * arguments.rounds:
            system(each)
        return
    found, seconds = _rounds(systems)
    megabytes = sum(map(len, texts)) / 1e6
    print("| system | found | seconds a megabyte | times the peer |\n|---|---|---|---|")
    for name, least in seconds.items():
        times = f"{least / seconds[PEER]:.2f}" if peer is not None else ""
        print(f"| {name} | {found[name]} | {least / megabytes:.3f} | {times} |")
    rest = seconds["mentions"]
    added = seconds["mentions and assertions"] - rest
    print(
        f"\nassertions cost {seconds['assertions'] / rest:.2f} times the rest, timed apart;"
        f" they add {added / rest:.2f} times the rest"
    )
    print("loading the lexicon: {:.2f} s of the processor, {:.0f} MB over the interpreter".format(*_loading()))


def _texts(size: int) -> list[str]:
    """Passages until they are `size` characters together, from the start again where they run out."""
    with gzip.open(PASSAGES, "rt", encoding="utf-8") as lines:
        passages = [str(json.loads(line)["text"]) for line in lines]
    texts: list[str] = []
    length = 0
    while length < size:
        texts.append(passages[len(texts) % len(passages)])
        length += len(texts[-1])
    return texts


def _asked(texts: Sequence[str]) -> list[tuple[Any, ...]]:
    """What the sentences of the texts are asked with."""
    return [(text, place, [hit for hit, _ in kept]) for text in texts for place, kept in let_through(text)]


PEER = "drug-named-entity-recognition"


def _peer() -> System | None:
    try:
        found: Callable[..., Sequence[Any]] = importlib.import_module("drug_named_entity_recognition").find_drugs
    except ImportError:
        return None
    return lambda words: found(words, is_ignore_case=True)


def _placed(peer: System, text: str) -> list[tuple[int, int, str]]:
    """What the peer finds in a text: start, end and name, as other matchers give them."""
    words = list(WORD.finditer(text))
    found = peer([word.group() for word in words])
    return [(words[first].start(), words[after - 1].end(), each["name"]) for each, first, after in found]


def _rounds(systems: Mapping[str, tuple[System, Sequence[Any]]]) -> tuple[dict[str, int], dict[str, float]]:
    """How much each system found, and the seconds of its fastest round; they take turns."""
    found = {name: sum(len(system(each)) for each in inputs) for name, (system, inputs) in systems.items()}
    seconds = dict.fromkeys(systems, float("inf"))
    for _ in range(ROUNDS):
        for name, (system, inputs) in systems.items():
            begun = time.process_time()
            for each in inputs:
                system(each)
            seconds[name] = min(seconds[name], time.process_time() - begun)
    return found, seconds


LOADING = """
import resource, time
def memory():
    with open("/proc/self/statm") as pages:
        return int(pages.read().split()[1]) * resource.getpagesize() / 1e6
before, begun = memory(), time.process_time()
from pipeline.lexicon import load_lexicon
lexicon = load_lexicon()
lexicon.hits("Xanax")
print(time.process_time() - begun, memory() - before)
"""


def _loading() -> tuple[float, float]:
    """Seconds and megabytes that a fresh interpreter takes until the first name is found, imports included."""
    said = subprocess.run([sys.executable, "-c", LOADING], capture_output=True, text=True, check=True).stdout  # noqa: S603
    seconds, megabytes = said.split()
    return float(seconds), float(megabytes)


if __name__ == "__main__":
    main()
