"""Numbers and times in the format of the language."""

from PySide6.QtCore import QDateTime, QLocale, Qt

from photomaker_desktop.ui.language import tr


def decimal(value: float, digits: int = 1) -> str:
    """ "1.5"; in German "1,5"."""
    return QLocale().toString(float(value), "f", digits)


def shortest(value: float) -> str:
    """Without trailing zeros: "5", "7.5"."""
    return QLocale().toString(float(value), "g", 6)


def percent(share: float) -> str:
    """ "50%" for 0.5."""
    return tr("{n}%").format(n=round(share * 100))


def moment(iso: str) -> str:
    """A UTC time (ISO 8601) in local time; empty if it is invalid."""
    utc = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    return QLocale().toString(utc.toLocalTime(), QLocale.FormatType.ShortFormat)
