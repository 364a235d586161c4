"""A small window whose contents are dragged: ``python -m tests.e2e.file_to_drag FILE X Y``."""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class FileToDrag(QLabel):
    """As a file manager's icon."""

    def __init__(self, path: str) -> None:
        super().__init__(path, alignment=Qt.AlignmentFlag.AlignCenter)
        self.setWindowTitle("File to drag")
        self._url = QUrl.fromLocalFile(path)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons():
            return
        data = QMimeData()
        data.setUrls([self._url])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


def main() -> int:
    path, x, y = sys.argv[1:]
    app = QApplication(sys.argv[:1])
    window = FileToDrag(path)
    window.setGeometry(int(x), int(y), 120, 40)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
