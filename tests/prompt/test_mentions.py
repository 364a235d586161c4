"""Mentions in every script, and bare at signs."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photomaker_desktop.core.errors import PromptError
from photomaker_desktop.core.request import Subject
from photomaker_desktop.prompt.mentions import find_mentions, written_mention
from photomaker_desktop.prompt.person import place_person
from tests.support.data import CASES

NAMES = ("Ada", "Ada L.", "艾达", "Ада", "آدا", "アダ", "아다", "เอดา", "Zoë", "अदा")
GIVEN = [line for line in (CASES / "mentions.txt").read_text("utf-8").splitlines() if line]


def mentioned(words: str) -> list[tuple[str, str]]:
    return [(found.name, words[found.start : found.end]) for found in find_mentions(words, NAMES)]


@pytest.mark.parametrize("words", GIVEN)
def test_the_shared_examples_mention_ada(words: str) -> None:
    assert [name for name, _ in mentioned(words)] == ["Ada"]
    marked = place_person(words, Subject("Ada", "woman", b""))
    assert "Ada" not in marked.text
    assert "@" not in marked.text
    assert marked.text[: marked.marker].endswith("woman")
    assert not marked.text[marked.marker or 0 :][:1].isalnum()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("@Ada在森林里", "Ada"),
        ("一个@Ada,在森林里", "Ada"),
        ("请画＠Ada。", "Ada"),
        ("@艾达在森林里", "艾达"),
        ("画一个@艾达,微笑", "艾达"),
        ("森の中の@アダは笑う", "アダ"),
        ("숲속의 @아다가 웃는다", "아다"),
        ("ภาพที่@เอดาในป่า", "เอดา"),
        ("портрет @Ада, в лесу", "Ада"),
        ("портрет @ада!", "Ада"),
        ("صورة لـ@آدا في الغابة", "آدا"),
        ("जंगल में @अदा", "अदा"),
        ("portrait of @Zoe\u0308 at sea", "Zoë"),
        ("portrait of @ＡＤＡ.", "Ada"),
        ("@“Ada L.” smiles", "Ada L."),
        ("@«Ада» улыбается", "Ада"),
        ("(@Ada:1.3)", "Ada"),
        ("@Ada's dog", "Ada"),
        ("@Ada?!", "Ada"),
        ("{@Ada|a cat}", "Ada"),
        ("صورة @\u200fآدا في الغابة", "آدا"),
        ("portrait of @\u200bAda", "Ada"),
        ("rain BREAK@Ada", "Ada"),
        ("تصویر \u2067@\u200eAda\u2069 در باغ", "Ada"),
    ],
)
def test_a_mention_in_any_script_before_anything(words: str, name: str) -> None:
    assert [found for found, _ in mentioned(words)] == [name]


@pytest.mark.parametrize("words", ["me@home", "почта@дом", "x5@ada", "\\@Ada", "\\＠Ada", "a_@Ada"])
def test_addresses_and_escaped_signs_mention_nobody(words: str) -> None:
    assert mentioned(words) == []


def test_names_may_follow_each_other_without_a_space() -> None:
    assert mentioned("@Ada@Ada") == [("Ada", "@Ada"), ("Ada", "@Ada")]
    assert mentioned("@Ada@Ада, smiling") == [("Ada", "@Ada"), ("Ада", "@Ада")]
    assert mentioned("@Ada@example.org") == [("Ada", "@Ada")]


def test_a_longer_word_is_another_name() -> None:
    assert mentioned("@Adam and @Ada2") == [("Adam", "@Adam"), ("Ada2", "@Ada2")]
    assert mentioned("@Ада́м") == [("Ада́м", "@Ада́м")]


def test_a_turkish_capital_is_its_small_letter() -> None:
    assert [one.name for one in find_mentions("@ipek, @İPEK, @Ipek", ["İpek"])] == ["İpek"] * 3


def test_invisible_joiners_are_inside_a_word() -> None:
    names = ["علی", "علی\u200cرضا"]
    (found,) = find_mentions("تصویر @علی\u200cرضا در باغ", names)
    assert found.name == names[1]
    (found,) = find_mentions("@علی\u200cاکبر", names)
    assert found.name == "علی\u200cاکبر"


@pytest.mark.parametrize("subject", [Subject("", "woman", b""), Subject("Ada", "woman", b"")])
def test_a_bare_sign_is_the_chosen_person(subject: Subject) -> None:
    marked = place_person("portrait of @ in a garden", subject)
    assert (marked.text, marked.marker) == ("portrait of a woman in a garden", 19)
    assert place_person("＠, smiling", subject).text == "a woman, smiling"
    assert place_person("(@:1.2) near a tree", subject).text == "a (woman:1.2) near a tree"
    assert "@" in place_person("5 @ night", subject).text
    assert place_person("\\@ sign", subject).text.endswith("@ sign")


def test_a_bare_sign_beside_a_name_or_without_a_person_is_a_sign() -> None:
    assert place_person("@Ada @ home", Subject("Ada", "woman", b"")).text == "a woman @ home"
    assert place_person("dinner @ home", None).text == "dinner @ home"


def test_a_person_without_a_name_in_a_script_without_spaces() -> None:
    assert place_person("@在森林里", Subject("", "woman", b"")).text == "a woman 在森林里"
    with pytest.raises(PromptError, match="has no name"):
        place_person("portrait of @Ada", Subject("", "woman", b""))


@pytest.mark.parametrize("subject", [None, Subject("Ada", "woman", b"")])
def test_two_known_people_are_both_named(subject: Subject | None) -> None:
    with pytest.raises(PromptError, match=r"two people: .*Ada|two people: .*Bob") as told:
        place_person("@ada and @bob", subject, ("Ada", "Bob"))
    assert {"Ada", "Bob"} <= {*str(told.value).replace(".", "").split()}


@settings(max_examples=400, deadline=None)
@given(
    st.text(alphabet='ab9_ @＠\\"“”在森ะлـ.,(', max_size=6),
    st.text(alphabet='ab9_ @L.\\"”在森ะлـ,)', max_size=6),
    st.sampled_from(NAMES),
)
def test_what_a_chip_writes_is_read_as_that_person(before: str, after: str, name: str) -> None:
    form = written_mention(name, before, after, NAMES)
    start = len(before) + form.index("@")
    found = {(one.start, one.name) for one in find_mentions(before + form + after, NAMES)}
    assert (start, name) in found
