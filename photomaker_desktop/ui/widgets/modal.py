"""Modal dialogs."""

from PySide6.QtWidgets import QDialog


def execute(dialog: QDialog) -> bool:
    """``exec``: True if accepted. The dialog is deleted by the event loop afterwards."""
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()
