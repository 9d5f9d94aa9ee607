"""Drug mentions: what finding them costs, beside a known package, on the same text in the same run.

    python -m benchmarks.drugs [--characters 300000]

Prints a table in Markdown: names found, seconds of the processor a megabyte, and the time as a multiple of the peer's.
"Names" is the automaton alone, "mentions" adds spans and gate, "assertions" is what reading the sentences adds. The
peer, drug-named-entity-recognition, is left out where it is not installed; it takes words, and splitting the text into
them is billed to it. The text is the consumer passages of the gold set in `../shared`, not part of the repository.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import json
import re
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from pipeline.extract.drugs import _mentions
from pipeline.lexicon import load_lexicon

PASSAGES = Path(__file__).parents[2] / "shared" / "bench" / "drugs" / "consumer.jsonl.gz"
ROUNDS = 3
WORD = re.compile(r"\w[\w'-]*|[^\w\s]")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--characters", type=int, default=300_000, help="length of the text, passages repeated")
    size = parser.parse_args().characters
    if not PASSAGES.exists():
        sys.exit(f"needs the gold set {PASSAGES}")
    texts = _texts(size)
    lexicon = load_lexicon()
    names, found = _seconds(lambda text: list(lexicon.hits(text)), texts)
    mentions, held = _seconds(lambda text: list(_mentions(text, "drug", (), False)), texts)
    everything, said = _seconds(lambda text: list(_mentions(text, "drug", (), True)), texts)
    rows = [("names", found, names), ("mentions", held, mentions), ("mentions and assertions", said, everything)]
    peer = _peer()
    unit = None
    if peer is not None:
        unit, theirs = _seconds(lambda text: peer(WORD.findall(text)), texts)
        rows.append(("drug-named-entity-recognition", theirs, unit))
    print("| system | found | seconds a megabyte | times the peer |\n|---|---|---|---|")
    megabytes = sum(map(len, texts)) / 1e6
    for name, count, seconds in rows:
        print(f"| {name} | {count} | {seconds / megabytes:.2f} | {f'{seconds / unit:.2f}' if unit else ''} |")
    print(f"\nassertions cost {(everything - mentions) / mentions:.2f} times the rest")


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


def _peer() -> Callable[[Any], Sequence[Any]] | None:
    try:
        found: Callable[[Any], Sequence[Any]] = importlib.import_module("drug_named_entity_recognition").find_drugs
    except ImportError:
        return None
    return lambda words: found(words, is_ignore_case=True)


def _seconds(system: Callable[[Any], Sequence[Any]], inputs: Sequence[Any]) -> tuple[float, int]:
    """Seconds of the fastest round, and how much was found."""
    system(inputs[0])  # what is loaded once is not billed
    best, count = float("inf"), 0
    for _ in range(ROUNDS):
        begun = time.process_time()
        count = sum(len(system(each)) for each in inputs)
        best = min(best, time.process_time() - begun)
    return best, count


if __name__ == "__main__":
    main()
