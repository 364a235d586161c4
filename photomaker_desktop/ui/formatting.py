"""Numbers, sizes and durations in the format of the language."""

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


DECIMAL = QLocale.DataSizeFormat.DataSizeSIFormat


def size_text(size: float) -> str:
    """ "4.1 GB", in the language's way of writing numbers."""
    return QLocale().formattedDataSize(int(size), 1, DECIMAL)


MINUTE, HOUR = 60, 3600


def about(seconds: float) -> str:
    """An expected time, rounded: "about 20 s", "about 3 min", "about 1.5 h"."""
    return tr("about {time}").format(time=rough(seconds))


def left(seconds: float) -> str:
    """ "20 s left"."""
    return tr("{time} left").format(time=rough(seconds))


def rough(seconds: float) -> str:
    """At most two significant digits."""
    if seconds < 1:
        return tr("1 s")
    if seconds < 10:
        return tr("{n} s").format(n=round(seconds))
    if seconds < 90:
        return tr("{n} s").format(n=round(seconds / 5) * 5)
    if seconds < HOUR:
        return tr("{n} min").format(n=round(seconds / MINUTE))
    return tr("{n} h").format(n=decimal(seconds / HOUR))
