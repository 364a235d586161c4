"""The table of settings: what each takes, from Preferences and from the command line."""

import dataclasses

import pytest

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.storage.settings_schema import (
    SETTINGS,
    PreferencesPage,
    SettingKind,
    is_address,
    on_page,
    setting,
)


@pytest.mark.parametrize("one", SETTINGS, ids=lambda one: one.name)
def test_the_default_is_a_value_of_the_setting(one: object) -> None:
    found = setting(one.name)  # type: ignore[attr-defined]
    assert found.parse(found.shown(found.default)) == found.default
    assert found.name in {field.name for field in dataclasses.fields(Settings)}


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("theme", "dark", "dark"),
        ("theme", " dark ", "dark"),
        ("language", "", ""),
        ("keep_photos", "on", True),
        ("keep_photos", "YES", True),
        ("keep_photos", "1", True),
        ("keep_photos", "off", False),
        ("keep_photos", "False", False),
        ("models_dir", "/somewhere/models", "/somewhere/models"),
        ("own_certificate", "me.pem", "me.pem"),
        ("mirror", "https://hf-mirror.com", "https://hf-mirror.com"),
        ("mirror", "", ""),
    ],
)
def test_what_a_setting_takes(name: str, text: str, value: str | bool) -> None:
    assert setting(name).parse(text) == value


@pytest.mark.parametrize(
    ("name", "text", "allowed"),
    [
        ("theme", "pink", "system, light, dark"),
        ("theme", "Dark", "system, light, dark"),
        ("language", "fr", '"", en, de, es, zh_CN'),
        ("keep_photos", "maybe", "on, off"),
        ("keep_photos", "", "on, off"),
        ("mirror", "hf-mirror.com", 'https://… or http://…, or ""'),
        ("proxy", "socks5://localhost", 'http://… or https://…, or ""'),
    ],
)
def test_what_a_setting_refuses_and_what_it_offers_instead(
    name: str, text: str, allowed: str
) -> None:
    with pytest.raises(UsageError, match=f"is not a value of {name}") as refused:
        setting(name).parse(text)
    assert str(refused.value.todo) == f"Allowed: {allowed}."


def test_an_unknown_setting_is_said() -> None:
    with pytest.raises(UsageError, match="no setting called colour"):
        setting("colour")


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("https://host", True),
        ("http://host:8080/folder", True),
        ("https://host:1", True),
        ("https://host:65535", True),
        ("https://host:65536", False),
        ("https://host:0", False),
        ("https://host:x", False),
        ("https://:80", False),
        ("https://a host/", False),
        ("ftp://host", False),
        ("host", False),
        ("", False),
    ],
)
def test_addresses_have_a_scheme_a_host_and_a_port_that_exists(text: str, good: bool) -> None:
    assert is_address(text, ("https", "http")) is good


def test_every_setting_stands_on_one_page_or_only_on_the_command_line() -> None:
    names = [one.name for page in PreferencesPage for one in on_page(page)]
    assert sorted(names) == sorted(one.name for one in SETTINGS)
    assert [one.name for one in on_page(PreferencesPage.GENERAL)] == ["language", "theme"]


def test_only_folders_that_are_written_must_be_writable() -> None:
    folders = {one.name: one.read_only for one in SETTINGS if one.kind is SettingKind.FOLDER}
    assert folders == {
        "library_dir": False,
        "models_dir": False,
        "user_styles_dir": True,
        "user_loras_dir": True,
    }
