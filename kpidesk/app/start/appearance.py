"""The colours, the text size and the language of the window.

What the empty window needs touches neither the namespace `Qt` nor its styles: creating their
classes takes a third of the start of an empty window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTranslator, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from kpidesk.app.start.language import effective_locale, program_words, translation_in
from kpidesk.system.preferences import Preferences, Scheme
from kpidesk.ui.theme.colours import CONTRAST, DARK, LIGHT, Colours
from kpidesk.ui.theme.style import apply, tint

if TYPE_CHECKING:
    from kpidesk.i18n.locales.locale import Locale
    from kpidesk.i18n.translation import Translation
    from kpidesk.i18n.words import Words
    from kpidesk.ui.theme.theme import Theme

#: A background with a lightness below this, of 255, means a dark scheme.
_DARK_BELOW = 128
_COLOURS = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.CONTRAST: CONTRAST}


class Appearance(QObject):
    """The words, region and colours that the user chose, or the system's. Emits `changed`."""

    changed = Signal()

    def __init__(
        self, application: QApplication, preferences: Preferences, language: str | None
    ) -> None:
        """`language` overrides the user's choice for this start."""
        super().__init__(application)
        self._application, self._preferences = application, preferences
        self._locale = effective_locale(language or preferences.language, preferences.region)
        self._words: Words | None = None
        self._qt_words: list[QTranslator] = []
        ground = application.palette().color(QPalette.ColorRole.Window)
        followed = Scheme.DARK if ground.lightness() < _DARK_BELOW else Scheme.LIGHT
        chosen = preferences.scheme
        #: What is shown: never `Scheme.SYSTEM`.
        self.scheme = followed if chosen is Scheme.SYSTEM else chosen
        #: The system's font.
        self._font = application.font()
        self._scale_text()
        tint(application, self.colours)

    @property
    def translation(self) -> Translation:
        """The texts only, for the empty window."""
        return translation_in(self._locale.language)

    @property
    def words(self) -> Words:
        """The window's words."""
        if self._words is None:
            self._words = program_words(self._locale)
        return self._words

    @property
    def colours(self) -> Colours:
        """The window's colours."""
        return _COLOURS[self.scheme]

    @property
    def theme(self) -> Theme:
        """The window's colours and those of its charts."""
        from kpidesk.ui.theme import theme

        themes = {Scheme.DARK: theme.DARK, Scheme.CONTRAST: theme.CONTRAST}
        return themes.get(self.scheme, theme.LIGHT)

    def apply_style(self) -> None:
        """Apply the style sheet, which the empty window does without, and the direction."""
        self._set_direction()
        apply(self._application, self.colours)

    def complete(self) -> None:
        """Follow the system's scheme, and translate Qt's own texts."""
        self._follow(self._preferences.scheme)
        hints = self._application.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_scheme)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_scheme)
        self._translate_qt()
        if self._system_scheme() is Scheme.CONTRAST:
            self._on_system_scheme()

    def choose_scheme(self, name: str) -> None:
        """Switch to light, dark, high contrast or the system's scheme."""
        scheme = Scheme(name)
        self._preferences.scheme = scheme
        self._follow(scheme)
        self._update_scheme()

    def choose_text_size(self, percent: int) -> None:
        """Show text in this percentage of the system's size."""
        self._preferences.text_size = percent
        self._scale_text()
        apply(self._application, self.colours)
        self.changed.emit()

    def choose_language(self, code: str) -> None:
        """Switch to that language, or with "" to the system's."""
        self._preferences.language = code or None
        self._use(effective_locale(code or None, self._preferences.region))

    def choose_region(self, code: str) -> None:
        """Write numbers and dates as in that country, or with "" as usual in the language."""
        self._preferences.region = code or None
        self._use(effective_locale(self._locale.language, code or None))

    def _use(self, locale: Locale) -> None:
        self._locale, self._words = locale, None
        self._translate_qt()
        self.changed.emit()

    def _scale_text(self) -> None:
        size = self._font.pointSizeF() * self._preferences.text_size / 100
        if size > 0 and size != self._application.font().pointSizeF():
            scaled = self._application.font()
            scaled.setPointSizeF(size)
            self._application.setFont(scaled)

    def _follow(self, scheme: Scheme) -> None:
        """Set the scheme for window frames and native dialogs."""
        from PySide6.QtCore import Qt

        dark = Qt.ColorScheme.Dark
        schemes = {Scheme.LIGHT: Qt.ColorScheme.Light, Scheme.DARK: dark, Scheme.CONTRAST: dark}
        hints = self._application.styleHints()
        hints.setColorScheme(schemes.get(scheme, Qt.ColorScheme.Unknown))

    def _on_system_scheme(self) -> None:
        if self._preferences.scheme is Scheme.SYSTEM:
            self._update_scheme()

    def _update_scheme(self) -> None:
        chosen = self._preferences.scheme
        scheme = self._system_scheme() if chosen is Scheme.SYSTEM else chosen
        if scheme is not self.scheme:
            self.scheme = scheme
            apply(self._application, self.colours)
            self.changed.emit()

    def _system_scheme(self) -> Scheme:
        from PySide6.QtCore import Qt

        hints = self._application.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return Scheme.CONTRAST
        return Scheme.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Scheme.LIGHT

    def _translate_qt(self) -> None:
        """Translate Qt's own dialogs, and set their numbers and dates and the layout direction."""
        from PySide6.QtCore import QLocale

        from kpidesk.i18n.locales.qt_translators import qt_translators

        QLocale.setDefault(self.words.formats.locale)

        for translator in self._qt_words:
            self._application.removeTranslator(translator)
        self._qt_words = qt_translators(self.words.language)
        for translator in self._qt_words:
            self._application.installTranslator(translator)
        if self._set_direction():
            apply(self._application, self.colours)

    def _set_direction(self) -> bool:
        """Set the layout direction, which margins follow when they are made.

        Returns whether it was another one.
        """
        from PySide6.QtCore import Qt

        mirrored = self.words.right_to_left
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        if direction is self._application.layoutDirection():
            return False
        self._application.setLayoutDirection(direction)
        return True
