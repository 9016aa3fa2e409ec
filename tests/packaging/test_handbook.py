"""The handbook: its pages, tables and pictures fit together, no link is dead, and its examples are what they say."""

import re
import sys
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).parent.parent.parent
sys.path.append(str(ROOT / "packaging"))

import make_handbook  # noqa: E402
from documenting import desk_pictures, diagrams, links, pictures, tables  # noqa: E402

from overlay.app.machine.beside import PROCESSES  # noqa: E402
from overlay.loaders.effects import load_effect_file, load_images  # noqa: E402
from overlay.loaders.themes import load_theme  # noqa: E402
from overlay.settings import Settings  # noqa: E402

PAGES = ROOT / "packaging" / "handbook"
EXAMPLES = PAGES / "examples"
DESK_PAGES = (
    "first-steps", "live", "gifts", "test", "rules", "look", "comfort", "sound", "window", "setup", "diagnostics",
    "about", "arrange",
)  # fmt: skip
LOOKS = ("light", "dark", "contrast")
MADE = (
    {picture.name for picture in pictures.PICTURES}
    | {f"desk-{page}-{look}.png" for page in DESK_PAGES for look in LOOKS}
    | {f"pack-{look}.png" for look in LOOKS}
    | {"overlay.png", "icon.png"}
)


def named_pictures():
    """What pages show, by name."""
    text = "".join(path.read_text(encoding="utf-8") for path in PAGES.glob("*.md"))
    return set(re.findall(r"pictures/([\w.-]+\.(?:png|webm))", text))


def test_every_picture_that_a_page_shows_is_made_by_a_command_and_none_is_made_for_nobody():
    assert named_pictures() <= MADE
    assert named_pictures() | {"icon.png"} == MADE


@pytest.mark.screen
def test_every_page_of_the_desk_is_among_them(qtbot):
    panel = desk_pictures.make_desk()
    qtbot.addWidget(panel)
    shown = {panel.pages.widget(number) for number in range(panel.pages.count())}
    pages = desk_pictures.pages_of(panel)
    assert set(pages.values()) == shown
    assert {*pages, "first-steps", "arrange"} == set(DESK_PAGES)
    assert set(desk_pictures.LOOKS) == set(LOOKS)


@pytest.mark.parametrize("path", sorted((EXAMPLES / "effects").glob("*.json")), ids=lambda path: path.stem)
def test_an_example_of_an_effect_is_one(path):
    effect = load_effect_file(path)
    assert effect.name == path.stem
    assert load_images(effect, path.parent, path.name) == {}
    assert f"examples/effects/{path.name}" in (PAGES / "effects.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", sorted((EXAMPLES / "themes").glob("*.json")), ids=lambda path: path.stem)
def test_an_example_of_a_theme_is_one(path):
    assert load_theme(path).name == path.stem


def test_every_setting_is_told_of_with_its_default_and_what_it_may_be():
    text = tables.settings_tables()
    for name, field in Settings.model_fields.items():
        assert f"| `{name}` | {field.description} | " in text
    assert "| 1 to 8; default: `4` |" in text
    assert "above 0 to 1,000; default: 10 |" in text
    assert "| calm, balanced, full; default: `balanced` |" in text


def test_a_setting_that_belongs_to_no_group_stops_the_handbook(monkeypatch):
    monkeypatch.setattr(tables, "GROUPS", dict(list(tables.GROUPS.items())[1:]))
    with pytest.raises(SystemExit, match="url"):
        tables.settings_tables()


def test_every_command_is_told_of_but_those_that_are_not_for_people():
    text = tables.command_texts()
    commands = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert {"run", "demo", "doctor", "updates", "effects preview"} <= set(commands)
    assert not set(PROCESSES) & set(commands)


def test_every_message_is_told_of_in_its_direction():
    text = tables.message_texts(tables.asyncapi_document())
    assert "### gift:received\n\n**engine → overlay.**" in text
    assert "### gift:ack\n\n**overlay → engine.**" in text
    assert "| `sender.username` | string, required | What viewers read. |" in text
    assert "decision" not in text


def test_the_floors_are_those_of_the_import_contract():
    contract = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    layers = re.search(r"exhaustive = true.*?layers = \[(.*?)\]", contract, re.DOTALL)[1]
    floors = [set(line.split(" | ")) for line in re.findall(r'"([^"]+)"', layers)]
    drawn = [{title for title, _words in rooms} for rooms in diagrams.FLOORS]
    left_out = {"__main__", "errors", "phrase", "reasons", "resources", "setting_values", "settings_migrations"}
    assert [floor - left_out for floor in floors if floor - left_out] == drawn


# --- links ---
GOOD = '<a id="here"></a><a href="#here">a</a><a href="b.html#there">b</a><img src="p.png" alt="">'


@pytest.fixture
def site(tmp_path):
    (tmp_path / "b.html").write_text('<h1 id="there">b</h1><a href="https://example.org/x">c</a>', encoding="utf-8")
    (tmp_path / "p.png").touch()
    return tmp_path


def faults(site, html):
    (site / "a.html").write_text(html, encoding="utf-8")
    return links.faults_of(site)


def test_good_links_are_none_of_the_faults(site):
    assert faults(site, GOOD) == []


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ('<a href="c.html">', "there is no 'c.html'"),
        ('<a href="b.html#nowhere">', "b.html has no place 'nowhere'"),
        ('<a href="#nowhere">', "the page itself has no place 'nowhere'"),
        ('<img src="q.png" alt="">', "there is no 'q.png'"),
        ('<img src="p.png">', "has no words (alt)"),
        ('<video src="v.webm" poster="p.png">', "there is no 'v.webm'"),
        ('<a href="/b.html">', "leads out of the site"),
        ('<a href="../b.html">', "leads out of the site"),
        ('<a href="https://nowhere/x">', "is no address in the internet"),
        ('<a href="javascript:alert(1)">', "is no address in the internet"),
        ('<a href="">', "an empty link"),
        ('<p style="background: url(q.png)">', "there is no 'q.png'"),
    ],
)
def test_a_dead_link_is_found(site, html, words):
    (fault,) = faults(site, html)
    assert fault.startswith("a.html: ")
    assert words in fault


def test_a_dead_link_of_a_style_sheet_is_found(site):
    (site / "s.css").write_text("a { background: url(q.png) } b { background: url(p.png) }", encoding="utf-8")
    assert faults(site, GOOD) == ["s.css: there is no 'q.png'"]


# --- all of it ---
@pytest.mark.slow
def test_it_is_built_without_a_warning_or_a_dead_link(tmp_path, monkeypatch, capfd):
    def blank(folder):
        """Pictures of nothing: what they show is not what this is about, and to make them takes half a minute."""
        (folder / "effects").mkdir(parents=True)
        shown = ROOT / "assets" / "pictures"
        kept = {path.relative_to(shown).as_posix() for path in shown.rglob("*.*") if path.suffix in (".png", ".svg")}
        for name in MADE | kept:
            if name.endswith(".png"):
                Image.new("RGB", (16, 9)).save(folder / name)
            else:
                (folder / name).touch()

    monkeypatch.setattr(make_handbook, "make_pictures", blank)
    monkeypatch.setattr(make_handbook, "WORK", tmp_path / "work")
    make_handbook.gather(tmp_path / "work" / "source")
    site = tmp_path / "site"
    assert make_handbook.build(tmp_path / "work" / "source", site) == 0, capfd.readouterr().err
    assert links.faults_of(site) == []
    assert {path.stem for path in PAGES.glob("*.md")} == {path.stem for path in site.glob("*.html")} - {"search"}
    # From a folder, without a server or a network: nothing is fetched from anywhere.
    for page in site.glob("*.html"):
        assert not re.findall(r'<(?:script|link|img)[^>]*(?:src|href)="https?:', page.read_text(encoding="utf-8"))
