"""Seeds: their range, and those of a batch."""

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.text import Text

LARGEST_SEED = 2**32 - 1


def seeds_from(first: int, number: int) -> tuple[int, ...]:
    """One per picture, counting up. Raises ``UsageError``."""
    if not 0 <= first <= LARGEST_SEED:
        raise UsageError(
            Text("The seed {first} is out of range.", first=first),
            Text("Use a number from 0 to {largest}.", largest=LARGEST_SEED),
        )
    return tuple((first + index) % (LARGEST_SEED + 1) for index in range(number))
