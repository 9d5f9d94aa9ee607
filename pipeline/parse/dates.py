"""Dates as pages write them, in data and in prose.

Enters: a text. Leaves: a `Moment`, or None where no date can be read. A month by number beside a day by number is
read only where it cannot be mistaken.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

EARLIEST = 1990  # the web's first pages; an earlier "publication" is a birthday or a default


@dataclass(frozen=True, slots=True)
class Moment:
    """A day as the page says it, and the time in UTC where the page gives one with its zone."""

    day: str
    at: datetime | None = None


_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})"
    r"(?:[T ]\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?",
    re.I,
)
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{4})?$")
_SLASHED = re.compile(r"\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b")
_NUMBERS = re.compile(r"\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\b")
_MONTH_FIRST = re.compile(r"\b([^\W\d_]{3,14})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s*,)?\s+(\d{4})\b")
_DAY_FIRST = re.compile(
    r"\b(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]+(?:(?:of|de)\s+)?([^\W\d_]{3,14})\.?(?:\s*,)?[\s-]+(?:de\s+)?(\d{4})\b",
    re.I,
)
_YEAR_FIRST = re.compile(r"\b(\d{4})\.?\s+([^\W\d_]{3,14})\.?\s+(\d{1,2})\b")
_SHORT = re.compile(r"\s*(\d{1,2})([/.])(\d{1,2})\2(\d{2})\s*")  # a whole text; elsewhere it may be anything
_ASIAN = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_MONTHS = {
    name: 1 + number % 12
    for names in (
        # English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic languages, Finnish, Polish, Czech,
        # Russian, Ukrainian, Turkish, Romanian, Indonesian, Greek: twelve in a row, in the form that dates have
        "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "jänner feb mär apr mai jun jul aug sept okt nov dez",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "janv févr mars avr mai juin juil aout sept oct nov déc",
        "jan fév mrz avr mai juin juil aoû setiembre oct nov decembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "ene fevrier mar abr may jun jul ago sep oct nov dic",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "gen feb mar apr mag giu lug ago set ott nov dic",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "jan fev mar abr mai jun jul ago set out nov dez",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "jan feb mrt apr mei jun jul aug sep okt nov dec",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "januar februar marts april maj juni juli august september oktober november desember",
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta "
        "marraskuuta joulukuuta",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "ledna února března dubna května června července srpna září října listopadu prosince",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        "januari februari maret april mei juni juli agustus september oktober november desember",
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου "
        "δεκεμβρίου",
    )
    for number, name in enumerate(names.split())
}


def read_moment(text: str, day_first: bool | None = None) -> Moment | None:
    """The moment that a value of data names: ISO 8601 foremost, else a date as prose has it."""
    text = text.strip()[:80]
    found = _ISO.search(text) or _COMPACT.match(text)
    if found:
        day = _day(int(found[1]), int(found[2]), int(found[3]))
        return Moment(day.isoformat(), _time(day, found)) if day else None
    if text.isdigit() and len(text) in (10, 13):
        seconds = int(text[:10])
        at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
        return Moment(at.date().isoformat(), at) if _day(at.year, at.month, at.day) else None
    return said_date(text, day_first)


def said_date(text: str, day_first: bool | None = None) -> Moment | None:
    """The first date that a text names."""
    return next((moment for _, moment in dates_in(text, day_first)), None)


def dates_in(text: str, day_first: bool | None = None) -> list[tuple[int, Moment]]:
    """The dates that a text names, in order, with where they start.

    `day_first` tells how a day and a month are read that are both numbers with a slash or hyphen between them: None
    reads slashes month first and hyphens day first. Numbers with dots are day first everywhere.
    """
    text = text[:400]
    if not _YEAR.search(text):
        short = _SHORT.fullmatch(text) if len(text) < 12 else None
        if short is None:
            return []
        text = f"{short[1]}{short[2]}{short[3]}{short[2]}20{short[4]}"
    found: dict[int, date] = {}
    for pattern, order in _PATTERNS:
        for match in pattern.finditer(text):
            parts = dict(zip(order, match.groups(), strict=False))
            month = parts["m"]
            number = int(month) if month.isdigit() else _MONTHS.get(month.lower(), 0)
            if day := _day(int(parts["y"]), number, int(parts["d"])):
                found.setdefault(match.start(), day)
    for match in _NUMBERS.finditer(text):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        month_first = match[2] == "/" if day_first is None or match[2] == "." else not day_first
        if month_first and first > 12:
            month_first = False
        elif not month_first and second > 12:
            month_first = True
        if day := _day(year, first if month_first else second, second if month_first else first):
            found.setdefault(match.start(), day)
    return [(place, Moment(day.isoformat())) for place, day in sorted(found.items())]


_YEAR = re.compile(r"(?:19|20)\d\d")
_PATTERNS = (
    (_ISO, "ymd"),
    (_SLASHED, "ymd"),
    (_ASIAN, "ymd"),
    (_MONTH_FIRST, "mdy"),
    (_DAY_FIRST, "dmy"),
    (_YEAR_FIRST, "ymd"),
)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if EARLIEST <= year <= 2100 else None


def _time(day: date, found: re.Match[str]) -> datetime | None:
    """The time in UTC; None where the text gives no time or no zone."""
    hour, minute, second, zone = found[4], found[5], found[6], found[7]
    if hour is None or zone is None:
        return None
    try:
        offset = timedelta(0)
        if zone[0] in "+-":
            offset = timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:])) * (-1 if zone[0] == "-" else 1)
        local = datetime(
            day.year, day.month, day.day, int(hour), int(minute), int(second or 0), tzinfo=timezone(offset)
        )
        return local.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
