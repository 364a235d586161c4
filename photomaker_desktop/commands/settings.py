"""``photomaker-desktop settings``: list, get, set and reset what Preferences show."""

import argparse
from pathlib import Path
from typing import Any

from photomaker_desktop.commands.library_cli import say
from photomaker_desktop.storage import settings
from photomaker_desktop.storage.files import try_to_write
from photomaker_desktop.storage.settings_schema import (
    SETTINGS,
    Setting,
    SettingKind,
    as_markdown,
    setting,
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="all settings with values and help")
    listing.add_argument("--markdown", action="store_true", help="print the page SETTINGS.md")
    getting = actions.add_parser("get", help="print one value")
    setting_ = actions.add_parser("set", help="change one value")
    resetting = actions.add_parser("reset", help="go back to the default")
    for sub in (getting, setting_, resetting):
        sub.add_argument("name")
    setting_.add_argument("value", help='"" means automatic')
    for sub, do in ((listing, show), (getting, get), (setting_, change), (resetting, reset)):
        sub.add_argument("--json", action="store_true", help="print JSON")
        sub.set_defaults(do=do)


def run(arguments: argparse.Namespace) -> int:
    return int(arguments.do(arguments))


def value_of(one: Setting) -> str | bool:
    value: str | bool = getattr(settings.load().settings, one.name)
    return value


def show(arguments: argparse.Namespace) -> int:
    if arguments.markdown:
        print(as_markdown(), end="")
        return 0
    rows = [
        {
            "name": one.name,
            "type": one.kind.value,
            "value": value_of(one),
            "default": one.default,
            "range": one.range,
            "help": f"{one.title}. {one.help}",
        }
        for one in SETTINGS
    ]
    lines = (
        f"{one.name} = {one.shown(value_of(one))}\n    {one.title}. {one.help}\n    {one.range}"
        for one in SETTINGS
    )
    return say(arguments, rows, "\n".join(lines))


def get(arguments: argparse.Namespace) -> int:
    one = setting(arguments.name)
    return say(arguments, {one.name: value_of(one)}, one.shown(value_of(one)))


def change(arguments: argparse.Namespace) -> int:
    """A folder must be writable, as in Preferences."""
    one = setting(arguments.name)
    value = one.parse(arguments.value)
    if one.kind is SettingKind.FOLDER and value:
        value = str(Path(str(value)).resolve())
        if not one.read_only:
            try_to_write(Path(value))
    return save(arguments, one, value)


def reset(arguments: argparse.Namespace) -> int:
    one = setting(arguments.name)
    return save(arguments, one, one.default)


def save(arguments: argparse.Namespace, one: Setting, value: str | bool) -> int:
    changes: dict[str, Any] = {one.name: value}
    settings.update(**changes)
    return say(arguments, {one.name: value}, f"{one.name} = {one.shown(value)}")
