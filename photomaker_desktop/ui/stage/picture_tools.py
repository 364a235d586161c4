"""The tools below the picture: stars, and what can be done with the picture."""

from PySide6.QtGui import QAction

from photomaker_desktop.library.records import Picture
from photomaker_desktop.ui.gallery.actions import PictureActions
from photomaker_desktop.ui.stage.stars import Stars
from photomaker_desktop.ui.stage.tool_row import ToolRow, tool

BEFORE_COMPARE = ("favourite", "reuse", "vary", "enlarge", "faces", "other")
AFTER_COMPARE = ("save", "copy", "folder", "trash", "restore", "erase")
ALWAYS = ("save", "copy", "folder")
IN_TRASH = ("restore", "erase")


class PictureTools(ToolRow):
    """``stars``, then the tools that fit the picture; ``compare`` stands in their middle."""

    def __init__(self, actions: PictureActions, compare: QAction) -> None:
        stars = Stars()
        named = {name: tool(actions.named(name)) for name in (*BEFORE_COMPARE, *AFTER_COMPARE)}
        order = list(named.values())
        order.insert(len(BEFORE_COMPARE), tool(compare))
        super().__init__([stars], order)
        self.stars, self._named, self._actions = stars, named, actions
        stars.rated.connect(actions.changes.rate)

    def show_picture(self, picture: Picture | None, *, read_only: bool) -> None:
        """Its rating and favourite, and what is possible with it."""
        self._actions.refresh()
        trashed = bool(picture and picture.trashed)
        self.stars.setEnabled(picture is not None and not trashed and not read_only)
        self.stars.set_rating(picture.rating if picture else 0)
        for name, button in self._named.items():
            button.setProperty("wanted", name in ALWAYS or (name in IN_TRASH) == trashed)
        self.refresh()
