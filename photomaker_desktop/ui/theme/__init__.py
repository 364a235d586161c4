"""The design system: colours, spacing, type and icons.

Widgets declare their role as a property, and the style sheet does the rest:
``style(label, role="title" | "heading" | "muted" | "caption" | "warning" | "danger" | "success")``,
``style(button, kind="primary" | "quiet" | "danger" | "link")``,
``style(frame, card=True)`` (``Card`` does it), ``style(frame, banner="info" | "warning" |
"danger" | "success")``. Distances come from ``Space`` (8-pixel grid), pictures from
``icon(name)`` (SVG, follows the theme), colours for own painting from the widget's ``palette()``
or, where no role fits, from ``colours()``.
"""

from photomaker_desktop.ui.theme.apply import Theme, colours, style
from photomaker_desktop.ui.theme.icons import icon, pixmap
from photomaker_desktop.ui.theme.tokens import SMALL, Colours, Size, Space

__all__ = ["SMALL", "Colours", "Size", "Space", "Theme", "colours", "icon", "pixmap", "style"]
