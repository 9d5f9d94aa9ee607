"""What may pass by itself, and when to ask again: within a run, and for a page that failed in earlier ones.

Enters: answers and failures. Leaves: seconds to wait, times to come back. Nothing waits here.
"""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus

from pipeline.sources.config import Settings
from pipeline.sources.connection import Exchange, TransientError

GIVEN_UP_AFTER = 5  # pages in a row that failed with the host: it is left for this run
_PASSING = frozenset({408, 429, 500, 502, 503, 504})
_FIRST = timedelta(hours=6)  # that a listed page which failed is left alone, doubled for each further failure
_MOST = timedelta(days=30)


def check_passing(exchange: Exchange, now: datetime) -> None:
    """Raises a TransientError, with the wait that the server asks for, where its answer is "not now"."""
    if exchange.status in _PASSING:
        wait = retry_after(exchange.header("retry-after"), now)
        raise TransientError(answered(exchange.status), source=exchange.target.url, wait=wait)


def answered(status: int) -> str:
    """A status that is none of a page, in words."""
    try:
        return f"the server answers {status} {HTTPStatus(status).phrase}"
    except ValueError:
        return f"the server answers {status}"


def retry_after(value: str | None, now: datetime) -> float | None:
    """The seconds that a Retry-After header asks for (RFC 9110, 10.2.3), at least 0; None where it says nothing."""
    text = (value or "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    if at.tzinfo is None:
        at = at.replace(tzinfo=UTC)
    return max((at - now).total_seconds(), 0.0)


def back_off(error: TransientError, attempts: int, settings: Settings) -> float | None:
    """Seconds before the next try, after so many that failed; None where there is none."""
    if attempts >= settings.retries:
        return None
    wait = error.wait if error.wait is not None else settings.backoff * 2**attempts
    return wait + random.uniform(0, settings.jitter)  # noqa: S311


def ask_again_at(failures: int, now: datetime) -> datetime:
    """When a listed page that failed so many times in a row may be asked for again."""
    wait: timedelta = min(_FIRST * 2 ** min(failures - 1, 10), _MOST)
    return now + wait
