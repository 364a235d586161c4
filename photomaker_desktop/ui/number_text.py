"""Numbers and moments as the language writes them."""

from PySide6.QtCore import QDateTime, QLocale, Qt

from photomaker_desktop.ui.language import tr


def decimal(value: float, digits: int = 1) -> str:
    """ "1.5"; in German "1,5"."""
    return QLocale().toString(float(value), "f", digits)


def shortest(value: float) -> str:
    """Without zeros that say nothing: "5", "7.5"."""
    return QLocale().toString(float(value), "g", 6)


def percent(share: float) -> str:
    """ "50%" for 0.5."""
    return tr("{n}%").format(n=round(share * 100))


def moment(iso: str) -> str:
    """A time in UTC (ISO 8601) as this place's clock shows it; empty for what is no time."""
    utc = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    return QLocale().toString(utc.toLocalTime(), QLocale.FormatType.ShortFormat)
