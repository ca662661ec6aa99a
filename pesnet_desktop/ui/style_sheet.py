"""The style sheet of the plain Qt controls: same on both sides, so that it mirrors by itself."""

from collections.abc import Callable

_SHEET = """
QToolTip {{ color: {ink}; background: {surface}; border: 1px solid {line_strong}; padding: 4px 6px; }}
QMenuBar {{ background: transparent; padding: 0; border: none; }}
QMenuBar::item {{ padding: {menu}px 10px; border-radius: 4px; background: transparent; color: {ink}; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {tint_strong}; color: {ink}; }}
QMenu {{ background: {surface}; border: 1px solid {line_strong}; padding: 4px; }}
QMenu::item {{ padding: {menu}px 24px; border-radius: 4px; color: {ink}; }}
QMenu::item:selected {{ background: {tint}; color: {ink}; }}
QMenu::item:disabled {{ color: {third}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QPushButton {{
  min-height: {button}px; padding: 0 12px; border: 1px solid {line_strong}; border-radius: 4px;
  background: {surface}; color: {ink}; font-weight: 500;
}}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {tint}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 0 11px; }}
QPushButton:disabled {{ color: {third}; }}
QPushButton[kind="primary"] {{ background: {accent}; border-color: {accent}; color: {on_accent}; }}
QPushButton[kind="primary"]:hover {{ background: {accent_hover}; border-color: {accent_hover}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {ink}; }}
QPushButton[kind="primary"]:disabled {{ background: {alt}; border-color: {line_strong}; color: {third}; }}
QPushButton[kind="quiet"] {{ background: transparent; border-color: transparent; padding: 0 6px; color: {second}; }}
QPushButton[kind="quiet"]:hover {{ background: {alt}; }}
QPushButton[kind="quiet"]:checked {{ background: {tint_strong}; color: {accent}; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {accent}; padding: 0 5px; }}
QPushButton[kind="link"] {{
  background: transparent; border: 2px solid transparent; padding: 0 2px; color: {accent}; min-height: {link}px;
}}
QPushButton[kind="link"]:hover {{ color: {accent_hover}; text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border: 2px solid {accent}; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QLineEdit, QTextEdit[kind="field"], QComboBox, QSpinBox {{
  border: 1px solid {field_edge}; border-radius: 4px; background: {surface}; color: {ink};
  selection-background-color: {accent}; selection-color: {on_accent};
}}
QLineEdit, QComboBox, QSpinBox {{ min-height: {field}px; padding: 0 8px; }}
QLineEdit[kind="bare"] {{
  border: 1px solid transparent; background: transparent; padding: 0 2px; min-height: {bare}px;
}}
QLineEdit[kind="bare"]:focus {{ border: 2px solid {accent}; padding: 0 1px; }}
QTextEdit[kind="field"] {{ padding: 0; }}
QTextEdit[kind="cell"] {{ border: 2px solid {accent}; border-radius: 0; background: {surface}; }}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus {{ border: 2px solid {accent}; padding: 0 7px; }}
QTextEdit[kind="field"]:focus {{ border: 2px solid {accent}; }}
QTextEdit[wrong="true"], QLineEdit[wrong="true"] {{ border-color: {red}; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox QAbstractItemView {{
  border: 1px solid {line_strong}; background: {surface};
  selection-background-color: {tint}; selection-color: {ink};
}}
QAbstractScrollArea {{ border: none; background: {surface}; }}
QScrollArea[on="ground"] {{ background: {ground}; }}
QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: 10px; }}
QScrollBar:horizontal {{ height: 10px; }}
QScrollBar::handle {{ background: {line_strong}; border-radius: 3px; margin: 2px; min-height: 28px; min-width: 28px; }}
QScrollBar::handle:hover {{ background: {field_edge}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QHeaderView {{ background: {alt}; border: none; }}
QHeaderView::section {{
  background: {alt}; color: {second}; font-weight: 600; font-size: {head}px; border: none;
  border-bottom: 1px solid {line_strong}; padding: 0 8px;
}}
QFrame#finder {{ background: {surface}; border: 1px solid {line_strong}; border-radius: 4px; }}
QListWidget::item {{ padding: 0 6px; border-radius: 4px; color: {ink}; }}
QListWidget::item:selected {{ background: {tint}; color: {ink}; }}
QSplitter::handle {{ background: {line}; }}
QDialog {{ background: {surface}; }}
QRadioButton, QCheckBox {{ spacing: 8px; }}
"""


def style_sheet(roles: dict[str, str], scaled: Callable[[float], int], *, is_arabic: bool) -> str:
    """The whole sheet, with colour ``roles`` by name and measures as ``scaled``.

    Noto Sans Arabic asks for twice its size: what lies in a row of fixed height gets less padding.
    """
    return _SHEET.format(
        **roles,
        button=scaled(28),
        field=scaled(28),
        link=scaled(18),
        bare=scaled(22),
        head=scaled(12),
        menu=1 if is_arabic else 5,
    )
