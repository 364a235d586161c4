"""Timestamps: ISO 8601 in UTC with microseconds, which sort as text."""

from datetime import UTC, datetime

END = "9999-12-31T00:00:00.000000Z"
COMPACT = "%Y%m%dT%H%M%S%fZ"


def now() -> str:
    return text(datetime.now(UTC))


def text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def parse(time: str) -> datetime:
    """Any ISO 8601 time; without a zone it is UTC. Raises ``ValueError``."""
    moment = datetime.fromisoformat(time)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def compact(time: str) -> str:
    """For file names: no colons, same sort order."""
    return parse(time).astimezone(UTC).strftime(COMPACT)


def from_compact(stamp: str) -> str:
    """Back from ``compact``; raises ``ValueError``."""
    return text(datetime.strptime(stamp, COMPACT).replace(tzinfo=UTC))


def microseconds(time: str) -> int:
    """Since 1970, exactly."""
    gap = parse(time) - datetime(1970, 1, 1, tzinfo=UTC)
    return (gap.days * 86_400 + gap.seconds) * 1_000_000 + gap.microseconds
