"""The rail: the pages that are built, the network and the file."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from pesnet_desktop.ui.icons import pixmap
from pesnet_desktop.ui.panel import Hairline, Panel
from pesnet_desktop.ui.text_label import TextLabel
from pesnet_desktop.ui.theme import colour, font, is_mirrored, scaled

WIDE, NARROW = 168, 56


class RailButton(QAbstractButton):
    """A page's place in the rail: icon, name, and a bare number for what is open there."""

    def __init__(self, text: str, symbol: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol = symbol
        self._count = 0
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int) -> None:
        self._count = count
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(40), scaled(36))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("tint_strong" if self.isChecked() else "alt"))
            painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            bar = scaled(3)
            x = self.width() - bar if is_mirrored() else 0
            painter.fillRect(QRectF(x, box.top() + 2, bar, box.height() - 4), colour("accent"))
        self._paint_words(painter)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 0, -1, 0), 5, 5)

    def _paint_words(self, painter: QPainter) -> None:
        picture = pixmap(self._symbol, "accent" if self.isChecked() else "second", 18)
        size = scaled(18)
        is_narrow = self.width() < scaled(100)
        offset = (self.width() - size) // 2 if is_narrow else scaled(12)
        x = self.width() - offset - size if is_mirrored() else offset
        painter.drawPixmap(x, (self.height() - size) // 2, picture)
        if is_narrow:
            self._paint_dot(painter)
            return
        painter.setPen(colour("ink" if self.isChecked() else "second"))
        painter.setFont(font("strong" if self.isChecked() else "body"))
        words = self.rect().adjusted(scaled(40), 0, -scaled(12), 0)
        if is_mirrored():
            words = self.rect().adjusted(scaled(12), 0, -scaled(40), 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        painter.drawText(words, flags | Qt.AlignmentFlag.AlignLeading, self.text())
        if self._count:
            painter.setPen(colour("second"))
            painter.setFont(font("label"))
            painter.drawText(words, flags | Qt.AlignmentFlag.AlignTrailing, str(self._count))

    def _paint_dot(self, painter: QPainter) -> None:
        """Says in a collapsed rail that something is open there."""
        if self._count:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            x = scaled(4) if is_mirrored() else self.width() - scaled(12)
            painter.drawEllipse(QRectF(x, scaled(4), scaled(8), scaled(8)))


class Rail(Panel):
    """Work above the line, output below it; at the foot the network and the file. 56 wide in a narrow window."""

    def __init__(self, choose: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__("rail", trailing="line", parent=parent)
        self._choose = choose
        self._buttons: dict[str, RailButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(scaled(8), scaled(10), scaled(8), scaled(10))
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._line = Hairline()
        self._network = TextLabel("", "strong", lines=1)
        self._file = TextLabel("", "label", "second", lines=1)
        foot = QVBoxLayout()
        foot.setContentsMargins(scaled(12), scaled(8), scaled(12), 0)
        foot.setSpacing(0)
        for part in (self._network, self._file):
            foot.addWidget(part)
        self._column.addWidget(self._line)
        self._column.addLayout(foot)
        self.set_narrow(False)

    def add_page(self, name: str, text: str, symbol: str) -> None:
        """Adds a page's button after those already there."""
        made = RailButton(text, symbol, self)
        made.clicked.connect(partial(self._press, name))
        self._column.insertWidget(self._column.count() - 3, made)
        self._buttons[name] = made

    def add_line(self) -> None:
        """Parts work (above) from output (below)."""
        self._column.insertSpacing(self._column.count() - 3, scaled(6))
        self._column.insertWidget(self._column.count() - 3, Hairline(parent=self))
        self._column.insertSpacing(self._column.count() - 3, scaled(6))

    def show_page(self, name: str) -> None:
        for other, made in self._buttons.items():
            made.setChecked(other == name)

    def set_built(self, name: str, is_shown: bool) -> None:
        """Shows or hides a page's button."""
        self._buttons[name].setVisible(is_shown)

    def show_count(self, name: str, count: int) -> None:
        self._buttons[name].show_count(count)

    def show_file(self, network: str, file: str) -> None:
        self._network.show_text(network)
        self._file.show_text(file)
        self.setToolTip(file)

    def set_narrow(self, is_narrow: bool) -> None:
        self.setFixedWidth(scaled(NARROW if is_narrow else WIDE))
        for part in (self._line, self._network, self._file):
            part.setVisible(not is_narrow)

    def _press(self, name: str, _checked: bool = False) -> None:
        self.show_page(name)
        self._choose(name)
