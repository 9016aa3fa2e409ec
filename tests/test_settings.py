"""Settings: option over variable over file over default, and one sentence for whatever cannot be used."""

from pathlib import Path

import pytest

from overlay.errors import ConfigurationError
from overlay.settings import GiftRule, Placing, Settings, default_config_path, load_settings, unknown_variables


def load(options=None, toml=None, environment=None, tmp_path=None):
    config = None
    if toml is not None:
        config = tmp_path / "settings.toml"
        config.write_text(toml, encoding="utf-8")
    return load_settings(options or {}, config, environment or {})


def test_precedence(tmp_path):
    toml = 'stream_id = "file"\nlanes = 2\nurl = "ws://file/ws"\n'
    environment = {"HYPERFOCUS_STREAM_ID": "variable", "HYPERFOCUS_URL": "ws://variable/ws", "HYPERFOCUS_MUTE": ""}
    settings = load({"url": "ws://option/ws"}, toml, environment, tmp_path)
    assert (settings.url, settings.stream_id, settings.lanes, settings.mute, settings.size) == (
        "ws://option/ws", "variable", 2, False, (1920, 1080),
    )  # fmt: skip


def test_every_setting_can_come_from_every_source(tmp_path):
    values = {
        "url": "ws://h/ws", "stream_id": "s", "client_id": "c", "token": "t", "token_place": "query", "data_dir": "/d",
        "allow_plain_token": "true", "size": "640x360", "background": "#00FF00", "alpha": "straight", "panel": "false",
        "mute": "1", "click_through": "yes", "on_top": "on", "frames_per_sec": "30", "max_gifts_per_sec": "2.5",
        "lanes": "3", "ack_mode": "finished", "combo_mode": "delta", "safe_mode": "on", "log_level": "debug",
        "flash_guard": "off", "senses": "calm", "reduced_motion": "yes",
        "goal": "no", "viewers": "yes", "leaderboard": "on", "ticker": "1", "record_mib": "5", "cache_mib": "64",
        "theme": "neon", "font": "large", "text_scale": "1.5", "language": "ar", "viewer_language": "zh-CN",
        "volume": "0.5", "tier_volumes": "0, 0.5,1,1", "sound_device": "Hall",
        "obs": "off", "obs_url": "ws://h:1", "obs_password": "p",
        "control_page": "yes", "control_port": "5000", "control_lan": "yes",
        "first_steps": "no", "check_for_updates": "yes",
        "letter_keys": "no", "panic_secs": "90",
        "alarm_disconnected": "no", "alarm_stalled": "no", "alarm_hidden": "no", "alarm_assets": "no",
        "alarm_device": "Headphones",
        "key_panic": "Ctrl+Alt+P", "key_pause": "F9", "key_skip": "Meta+S", "key_mute": "alt+m",
        "behind": "yes", "locked": "yes", "place": "-1920, 40",
        "rules": "[]", "places": "[]", "keep_clear": "no", "blocked_names": "Bo, Zoë*",
    }  # fmt: skip
    assert set(values) == set(Settings.model_fields)
    from_options = load(values)
    from_variables = load(environment={f"HYPERFOCUS_{name.upper()}": value for name, value in values.items()})
    from_file = load(toml="".join(f'{name} = "{value}"\n' for name, value in values.items()), tmp_path=tmp_path)
    assert from_options == from_variables == from_file
    assert (from_file.size, from_file.background, from_file.data_dir) == ((640, 360), "#00ff00", Path("/d"))


def test_the_default_file_is_read_if_there_is_one():
    path = default_config_path()
    assert load() == load_settings({}, None, {})
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("lanes = 7\n", encoding="utf-8")
    try:
        assert load().lanes == 7
    finally:
        path.unlink()


def test_the_home_folder_may_be_written_short():
    assert load({"data_dir": "~/x"}).data_dir == Path.home() / "x"


@pytest.mark.parametrize("volumes", ["0.1, 0.2, 0.3, 0.4", [0.1, 0.2, 0.3, 0.4]])
def test_volumes_of_the_tiers(volumes):
    assert load({"tier_volumes": volumes}).tier_volumes == (0.1, 0.2, 0.3, 0.4)


@pytest.mark.parametrize("volumes", ["", "1,1,1", "1,1,1,2", "a,b,c,d", [1, 1, 1, True], 1, [1, 1, 1, -0.1]])
def test_volumes_that_are_none(volumes):
    with pytest.raises(ConfigurationError, match="--tier-volumes: must be"):
        load({"tier_volumes": volumes})


@pytest.mark.parametrize("place", ["-1920,40", " -1920 , 40 ", [-1920, 40]])
def test_places(place):
    assert load({"place": place}).place == (-1920, 40)
    assert load({"place": None}).place is None


@pytest.mark.parametrize("place", ["", "1", "1,2,3", "a,b", [1.5, 2], [True, 1], 7, "999999,0"])
def test_places_that_are_none(place):
    with pytest.raises(ConfigurationError, match=r"place: (must look like 120,40|each number must be between)"):
        load({"place": place})


@pytest.mark.parametrize("size", ["1920x1080", " 1920 X 1080 ", "1920×1080", [1920, 1080]])  # noqa: RUF001
def test_sizes(size):
    assert load({"size": size}).size == (1920, 1080)


BAD = [
    ("size", "5", "must look like 1920x1080"),
    ("size", "1x1", "between 64 and 8192"),
    ("size", "9" * 5000 + "x100", "must look like"),
    ("size", [1920], "must look like"),
    ("size", [True, 1080], "must look like"),
    ("size", 5, "must look like"),
    ("background", "red", "must be transparent or a colour"),
    ("background", "#12345", "must be transparent or a colour"),
    ("background", 7, "must be transparent or a colour"),
    ("stream_id", "", "must not be empty"),
    ("stream_id", 5, "must be a text"),
    ("stream_id", "x" * 201, "at most 200 characters"),
    ("stream_id", "half \ud800", "character that cannot be used"),
    ("url", "", "must not be empty"),
    ("url", 5, "must be a text"),
    ("data_dir", "a\0b", "character that cannot be used"),
    ("data_dir", "", "must not be empty"),
    ("token_place", "cookie", "should be 'bearer', 'api-key' or 'query'"),
    ("ack_mode", "never", "should be 'received', 'started' or 'finished'"),
    ("alpha", "half", "should be 'auto', 'straight', 'premultiplied' or 'linear'"),
    ("panel", "perhaps", "must be yes or no."),
    ("frames_per_sec", float("nan"), "must be a number"),
    ("lanes", True, "must be a number"),
    ("data_dir", 5, "must be the path of a folder"),
    ("frames_per_sec", "fast", "must be a number"),
    ("max_gifts_per_sec", 0, "greater than 0"),
    ("lanes", 2.5, "must be a whole number."),
    ("lanes", "2.5", "must be a whole number."),
    ("lanes", 99, "less than or equal to 8"),
    ("panic_secs", 9, "greater than or equal to 10"),
    ("panic_secs", 301, "less than or equal to 300"),
]


@pytest.mark.parametrize(("name", "value", "words"), BAD)
def test_what_cannot_be_used_is_named_in_one_sentence(name, value, words):
    with pytest.raises(ConfigurationError) as caught:
        load({name: value})
    text = str(caught.value)
    assert text.startswith(f"The option --{name.replace('_', '-')}: ")
    assert words in text
    assert text.endswith(".")
    assert "\n" not in text
    assert len(text) < 200


def test_the_source_is_named(tmp_path):
    with pytest.raises(ConfigurationError, match="The variable HYPERFOCUS_LANES: "):
        load(environment={"HYPERFOCUS_LANES": "x"})
    with pytest.raises(ConfigurationError, match=r"The setting 'lanes' in .*settings.toml: "):
        load(toml='lanes = "x"', tmp_path=tmp_path)
    with pytest.raises(ConfigurationError, match=r"The setting 'lane' in .*settings.toml is not known\."):
        load(toml="lane = 3", tmp_path=tmp_path)
    assert load(environment={"HYPERFOCUS_NOTHING_OF_OURS": "1"}) == load()


def test_a_variable_that_only_looks_like_ours_is_named_and_what_it_may_mean():
    variables = {"HYPERFOCUS_STREAMID": "x", "HYPERFOCUS_URL": "y", "HYPERFOCUS_Mute": "1", "HYPERFOCUS_\x1b[2J": "z",
                 "HYPERFOCUS_UPDATE_GOLDEN": "1", "PATH": "/"}  # fmt: skip
    assert unknown_variables(variables) == [
        "The variable 'HYPERFOCUS_\\x1b[2J' is not known.",
        "The variable 'HYPERFOCUS_STREAMID' is not known; was HYPERFOCUS_STREAM_ID meant?",
    ]


def test_a_bad_token_is_not_repeated():
    with pytest.raises(ConfigurationError) as caught:
        load({"token": ["secret"]})
    assert "secret" not in str(caught.value)
    assert "hush" not in repr(load({"token": "hush"}))


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"\xff", "is not UTF-8 text."), (b"a = = ", "is not valid TOML: "), (None, "cannot be read: Is a directory.")],
)
def test_files_that_cannot_be_read(tmp_path, content, words):
    path = tmp_path / "settings.toml"
    path.mkdir() if content is None else path.write_bytes(content)
    with pytest.raises(ConfigurationError) as caught:
        load_settings({}, path, {})
    assert words in str(caught.value)
    assert str(path) in str(caught.value)


def test_a_file_that_was_asked_for_must_exist(tmp_path):
    with pytest.raises(ConfigurationError, match="does not exist"):
        load_settings({}, tmp_path / "no.toml", {})


def test_rules_in_a_file_and_in_a_variable(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('[[rules]]\ngift = "rose"\nshow = "hide"\n')
    rules = (GiftRule(gift="rose", show="hide"),)
    assert load_settings({}, path, {}).rules == rules
    variables = {"HYPERFOCUS_RULES": '[{"gift": "rose", "show": "hide"}]', "HYPERFOCUS_BLOCKED_NAMES": "Bo, Zoë*"}
    settings = load_settings({}, None, variables)
    assert (settings.rules, settings.blocked_names) == (rules, ("Bo", "Zoë*"))
    with pytest.raises(ConfigurationError, match="HYPERFOCUS_RULES"):
        load_settings({}, None, {"HYPERFOCUS_RULES": "[{"})


def test_places_in_a_file_and_what_they_may_not_be(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('[[places]]\nwhat = "goal"\nanchor = "top-left"\ny = -0.1\n')
    assert load_settings({}, path, {}).places == (Placing(what="goal", anchor="top-left", y=-0.1),)
    for wrong in ('[{"what": "goal", "anchor": "left", "x": 2}]', '[{"what": "banners", "anchor": "left"}]', "here"):
        with pytest.raises(ConfigurationError, match="HYPERFOCUS_PLACES"):
            load_settings({}, path, {"HYPERFOCUS_PLACES": wrong})
