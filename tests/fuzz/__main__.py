"""Fuzzes one target and stops at the first finding.

    python -m tests.fuzz html --seconds 600 [--corpus FOLDER]

Where atheris is installed (Linux on x86-64) the fuzzer watches which branches of the pipeline an input takes and
keeps those that take new ones in the corpus folder; a finding is written beside the working directory by libFuzzer
(crash-…, timeout-…). Elsewhere hypothesis makes the inputs, which sees no coverage.
"""

from __future__ import annotations

import argparse
import sys
import time
from importlib.util import find_spec
from pathlib import Path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--corpus", type=Path, help="folder of inputs to start from and to add to")
    parser.add_argument("--artifacts", type=Path, default=Path(), help="folder for the input that failed")
    options = parser.parse_args()
    if find_spec("atheris"):
        with_coverage(options.target, options.seconds, options.corpus, options.artifacts)
    else:
        with_hypothesis(options.target, options.seconds)


def with_coverage(name: str, seconds: int, corpus: Path | None, artifacts: Path) -> None:
    """Runs libFuzzer over the instrumented pipeline; it ends the process, with a status other than 0 at a finding."""
    import atheris

    with atheris.instrument_imports(include=["pipeline"]):
        from tests.fuzz.targets import TARGETS
    arguments = [
        sys.argv[0], f"-max_total_time={seconds}", "-timeout=20", "-rss_limit_mb=2048", "-max_len=4096",
        "-len_control=0", f"-artifact_prefix={artifacts}/", "-print_final_stats=1", "-close_fd_mask=0",
    ]  # fmt: skip
    atheris.Setup([*arguments, *([str(corpus)] if corpus else [])], TARGETS[name])
    atheris.Fuzz()


def with_hypothesis(name: str, seconds: float) -> None:
    """Runs the target on random bytes until the time is up; raises what the smallest finding raised."""
    from hypothesis import HealthCheck, given, settings
    from hypothesis import strategies as st

    from tests.fuzz.targets import TARGETS

    end = time.monotonic() + seconds

    @settings(max_examples=200, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(st.binary(max_size=1024))
    def attack(data: bytes) -> None:
        TARGETS[name](data)

    while time.monotonic() < end:
        attack()


if __name__ == "__main__":
    main()
