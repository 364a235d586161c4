"""What a request asks of a model that it cannot draw: sentences for before the picture."""

from collections.abc import Sequence

from photomaker_desktop.core.capabilities import Capabilities
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.core.sizes import AspectRatio
from photomaker_desktop.core.text import Text


def unsuited(request: GenerationRequest, can: Capabilities, native: int) -> tuple[Text, ...]:
    """Empty for a request that the model draws well; files chosen by hand draw everything."""
    notes = []
    sizes = can.sizes(native)
    if (can.ratios or can.own_sizes) and (request.width, request.height) not in _pixels(sizes):
        notes.append(
            Text(
                "The model does not draw {width} × {height} well. It draws: {sizes}.",
                width=request.width,
                height=request.height,
                sizes=", ".join(f"{size.width}x{size.height}" for size in sizes),
            )
        )
    if not can.draws_style(request.style):
        names = ", ".join(can.styles or ())
        notes.append(
            Text("The style “{name}” has no effect on this model.", name=request.style)
            if not names
            else Text(
                "The style “{name}” has no effect on this model. These have: {names}.",
                name=request.style,
                names=names,
            )
        )
    return tuple(notes)


def _pixels(sizes: Sequence[AspectRatio]) -> set[tuple[int, int]]:
    return {(size.width, size.height) for size in sizes}
