"""What a site asks of robots: who may fetch what, and how fast (RFC 9309, and the common Crawl-delay).

Enters: the answer to a request for /robots.txt. Leaves: `Rules`. Protego reads the file, because the standard
library's parser knows no wildcards and takes the first rule where the most specific one counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from protego import Protego

MAX_BYTES = 512 * 1024  # RFC 9309, 2.5: at least 500 KiB must be read; what comes after is left out
KEPT_FOR = timedelta(hours=24)  # RFC 9309, 2.4: a copy should not be used for longer
PRODUCT = "rxtract"  # the name that a site addresses us by


@dataclass(frozen=True, slots=True)
class Rules:
    """What one origin asks. `refusal` says why nothing may be fetched there at all; None where rules decide."""

    parsed: Protego | None = None
    refusal: str | None = None

    def allows(self, url: str) -> bool:
        """Whether `url` may be fetched."""
        if self.refusal is not None:
            return False
        return self.parsed is None or self.parsed.can_fetch(url, PRODUCT)

    @property
    def delay(self) -> float:
        """Seconds that must lie between two requests; 0 where none are asked for."""
        if self.parsed is None:
            return 0.0
        delay = self.parsed.crawl_delay(PRODUCT) or 0.0
        rate = self.parsed.request_rate(PRODUCT)
        if rate is not None and rate.requests > 0:
            delay = max(delay, rate.seconds / rate.requests)
        return delay if delay > 0 else 0.0  # also for a negative one, or NaN


ANYTHING = Rules()
"""Of a site that has no robots.txt."""


def read_rules(content: bytes) -> Rules:
    """The rules in a robots.txt, whatever its bytes: lines that are none are passed over."""
    text = content[:MAX_BYTES].decode("utf-8", "replace").removeprefix("\ufeff")
    try:
        return Rules(Protego.parse(text.replace("\x00", "")))
    except (ValueError, OverflowError, ArithmeticError, LookupError):  # a number or date that its reader cannot hold
        return Rules(refusal="robots.txt cannot be read")
