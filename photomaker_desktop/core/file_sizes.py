"""File sizes as text, in decimal units."""

UNITS = ("bytes", "kB", "MB", "GB", "TB")


def size_text(size: float) -> str:
    """ "8.0 GB": one digit after the point, from kilobytes on."""
    rank = 0
    while round(size, 1) >= 1000 and rank < len(UNITS) - 1:
        size, rank = size / 1000, rank + 1
    return f"{size:.1f} {UNITS[rank]}" if rank else f"{size:.0f} {UNITS[0]}"
