"""File sizes as text."""

from PySide6.QtCore import QLocale

DECIMAL = QLocale.DataSizeFormat.DataSizeSIFormat


def size_text(size: float) -> str:
    """ "4.1 GB", in the language's way of writing numbers."""
    return QLocale().formattedDataSize(int(size), 1, DECIMAL)
