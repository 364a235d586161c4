"""Dialogs that are asked and forgotten."""

from PySide6.QtWidgets import QDialog


def execute(dialog: QDialog) -> bool:
    """``exec``: True where it was accepted. The dialog is freed when the event loop is back."""
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()
