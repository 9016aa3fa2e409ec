"""The page about the program: what it says of newer versions, quietly, and that it never opens anything by itself."""

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from overlay import __version__
from overlay.app.trial_gifts import TEST_GIFTS
from overlay.desktop.desk.pages.about_page import AboutPage
from overlay.desktop.desk.panel import Panel
from overlay.desktop.desk.tray import Tray
from overlay.loaders.release_news import NO_PUBLISHER, News, NewsKind
from overlay.settings import Settings

NEWER = News(NewsKind.NEWER, "Version 9.0.0 is available.", "9.0.0", "https://example.org/9", ("Rain <b>falls</b>.",))
NEWEST = News(NewsKind.NEWEST, "This is the newest.", __version__, "https://example.org/")


@pytest.fixture
def page(qtbot):
    page = AboutPage(__version__)
    qtbot.addWidget(page)
    page.show_publisher("https://news.example.org/list.json")
    page.show()
    return page


def test_a_newer_version_is_a_line_with_its_news_and_a_way_to_read_on(page, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    page.show_news(NEWER)
    assert (page.words.text(), page.notes.text()) == ("Version 9.0.0 is available.", "• Rain <b>falls</b>.")
    assert page.notes.textFormat().name == "PlainText"
    assert opened == []
    page.read_on.click()
    assert opened == ["https://example.org/9"]
    page.show_news(NEWEST)
    assert not page.read_on.isVisible()
    assert not page.notes.isVisible()


def test_it_looks_when_it_is_asked_and_waits_for_the_answer(page, qtbot):
    with qtbot.waitSignal(page.look_requested):
        page.look.click()
    assert not page.look.isEnabled()
    page.show_news(NEWEST)
    assert page.look.isEnabled()


def test_the_daily_look_is_a_setting(page):
    changes = []
    page.change_requested.connect(lambda *change: changes.append(change))
    page.show_settings(Settings(check_for_updates=True))
    assert (page.daily.isChecked(), changes) == (True, [])
    page.daily.click()
    assert changes == [("check_for_updates", False, True)]


def test_it_says_who_is_asked_and_what_travels(page):
    assert "news.example.org" in page._travels.text()
    assert __version__ in page._travels.text()


def test_a_build_without_a_publisher_says_so_and_offers_nothing(page):
    page.show_publisher("")
    assert page._travels.text() == NO_PUBLISHER
    assert not any(one.isVisible() for one in (page.daily, page.look, page.words, page.read_on))


def test_the_handbook_and_the_licences_open_where_they_are_there(page, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    assert not page.handbook.isVisible()
    page.show_files(tmp_path / "index.html", None)
    assert (page.handbook.isVisible(), page.licences.isVisible()) == (True, False)
    page.handbook.click()
    assert opened == [str(tmp_path / "index.html")]


def test_a_newer_version_waits_in_the_tray_and_opens_no_window(qtbot, monkeypatch):
    panel, tray, said = Panel("ws://h/ws", TEST_GIFTS), Tray(), []
    qtbot.addWidget(panel)
    monkeypatch.setattr(tray.icon, "showMessage", lambda *words: said.append(words))
    panel.join_tray(tray)
    before = set(QApplication.topLevelWidgets())
    panel.show_news(NEWER)
    assert {one for one in set(QApplication.topLevelWidgets()) - before if one.isVisible()} == set()
    assert (said, panel.isVisible()) == ([], False)
    (entry,) = [one for one in tray.menu.actions() if one.text() == "Version 9.0.0 is available"]
    assert entry.isVisible()
    entry.trigger()
    assert panel.isVisible()
    assert panel.pages.currentWidget() is panel.about
    panel.show_news(NEWEST)
    assert not entry.isVisible()
    tray.icon.hide()
