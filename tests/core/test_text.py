"""A text is a template and its values, in English until the window translates it."""

import msgspec
import pytest

from photomaker_desktop.core.text import (
    NO_TEXT,
    Text,
    from_wire,
    joined,
    listed,
    to_english,
    to_wire,
)

PHOTOS = Text("{number} photos", number=3)


def test_values_are_filled_in() -> None:
    assert str(Text("{photos} of {name}.", photos=PHOTOS, name="Ada")) == "3 photos of Ada."
    assert f"{PHOTOS:>10}" == "  3 photos"


def test_a_message_of_a_library_keeps_its_braces() -> None:
    assert str(Text("unexpected {token}")) == "unexpected {token}"
    assert str(Text("It failed: {error}.", error="{odd")) == "It failed: {odd."


def test_sentences_are_joined_without_the_empty_ones() -> None:
    assert str(joined(Text("One."), NO_TEXT, Text("Two."))) == "One. Two."
    assert str(listed(Text("a LoRA"), PHOTOS)) == "a LoRA, 3 photos"
    assert not joined(NO_TEXT)


def test_the_wire_carries_template_and_values() -> None:
    text = Text("{photos} of {name}.", photos=PHOTOS, name="Ada")
    sent = msgspec.msgpack.encode([text], enc_hook=to_wire)
    received = msgspec.msgpack.decode(sent, type=list[Text], dec_hook=from_wire)
    assert received == [text]
    assert received[0].values["photos"] == PHOTOS


def test_nonsense_on_the_wire_is_refused() -> None:
    for nonsense in (["only a template"], 7, ["a", ["b"]], ["a", {"b": 7}]):
        sent = msgspec.msgpack.encode(nonsense)
        with pytest.raises(msgspec.ValidationError):
            msgspec.msgpack.decode(sent, type=Text, dec_hook=from_wire)


def test_json_for_scripts_is_english() -> None:
    assert msgspec.json.encode({"said": PHOTOS}, enc_hook=to_english) == b'{"said":"3 photos"}'


def test_names_of_folders_can_be_hidden_in_values_too() -> None:
    def hide(text: str) -> str:
        return text.replace("/home/ada/", "")

    text = Text("{path} is empty.", path=Text("“{path}”", path="/home/ada/a.png"))
    assert str(text.mapped(hide)) == "“a.png” is empty."
    assert str(Text("/home/ada/b.png broke").mapped(hide)) == "b.png broke"
