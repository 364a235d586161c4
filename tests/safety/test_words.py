"""Words that are refused, and many more that are not."""

import json
import random
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import PromptError, UnsafePrompt
from photomaker_desktop.core.request import GenerationRequest, PictureInput, Subject
from photomaker_desktop.prompt.plan import plan_prompt
from photomaker_desktop.prompt.styles import Style, load_styles
from photomaker_desktop.safety.words import HEAD, check_words, find_words, word_list
from photomaker_desktop.storage import paths


def lines_of(name: str) -> tuple[str, ...]:
    text = Path(__file__).with_name(name).read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))


HARMLESS, TYPED = lines_of("harmless.txt"), lines_of("harmful.txt")
UNDRESSING = TYPED[1 : TYPED.index("[young]")]
YOUNG = TYPED[TYPED.index("[young]") + 1 :]
ADA = Subject("Ada", "woman", b"")
FRAMES = {"en": "photo of {}, {}", "de": "Foto von {}, {}", "es": "foto de {}, {}", "zh": "{}，{}"}
WHO = {"en": ("a woman", "a girl"), "de": ("einer Frau", "Mädchen"),
       "es": ("una mujer", "una niña"), "zh": ("女人", "女孩")}  # fmt: skip


def spoken(phrase: str) -> str:
    """As a user would type it."""
    return phrase.replace("*", "")


HARMFUL = tuple(
    (FRAMES[code].format(WHO[code][0], spoken(phrase)), True)
    for code, phrases in word_list().undress.items()
    for phrase in phrases
)
HARMFUL_YOUNG = tuple(
    (FRAMES[code].format(who, spoken(phrase)), False)
    for code in FRAMES
    for phrase in word_list().sexual[code]
    for who in (WHO[code][1],)
)


def refused(text: str, *, person: bool) -> bool:
    try:
        check_words([text], person=person)
    except UnsafePrompt:
        return True
    return False


def test_harmless_prompts_pass() -> None:
    assert len(HARMLESS) >= 300
    assert [text for text in HARMLESS if refused(text, person=True)] == []


def passes(prompt: str, subject: Subject | None) -> bool:
    """Whether the prompt would reach the model, with its brackets and alternatives."""
    try:
        plan_prompt(GenerationRequest(prompt, subject=subject), 0)
    except UnsafePrompt:
        return False
    return True


def test_harmful_prompts_are_refused() -> None:
    assert len(UNDRESSING) >= 150
    assert [text for text in UNDRESSING if passes(text, ADA)] == []
    assert [text for text in YOUNG if passes(text, None)] == []


def test_harmless_prompts_can_be_planned_with_a_person() -> None:
    assert [text for text in HARMLESS if not passes(text, ADA)] == []


def test_every_phrase_of_the_list_is_found() -> None:
    prompts = HARMFUL + HARMFUL_YOUNG
    assert [text for text, person in prompts if not refused(text, person=person)] == []


def test_adults_who_are_nobody_are_not_our_business() -> None:
    """A model may be asked for a nude painting; only real and young people are protected."""
    assert not refused("a marble statue of a nude woman", person=False)
    assert refused("a marble statue of a nude woman", person=True)


@pytest.mark.parametrize(
    "age",
    ["16 year old", "16-year-old", "16yo", "16 y/o", "aged 16", "sixteen year old", "16 Jahre alt",
     "16-jährig", "sechzehnjährig", "im Alter von 16", "de 16 años", "tiene dieciséis años",
     "16岁", "十六岁", "under 18", "menor de edad", "未成年"],
)  # fmt: skip
def test_ages_under_eighteen(age: str) -> None:
    assert refused(f"sexy, {age}", person=False)
    assert not refused(f"winning a chess cup, {age}", person=True)


@pytest.mark.parametrize(
    "age", ["18 year old", "aged 45", "26岁", "二十六岁", "十八岁", "de 30 años"]
)
def test_adults_are_no_children(age: str) -> None:
    assert find_words(f"sexy, {age}").minor == ()


@pytest.mark.parametrize(
    "text",
    ["NAKED", "n4ked", "nak3d", "n.a.k.e.d", "n a k e d", "naaaked", "nаkеd", "ｎａｋｅｄ",
     "(naked:1.3)", "nak\u200bed", "{naked|dressed}", "naked-bodied", "ná́kéd", "裸 体", "全。裸"],
)  # fmt: skip
def test_disguises_are_seen_through(text: str) -> None:
    assert refused(f"a woman, {text}", person=True)


def planned(prompt: str, subject: Subject | None = ADA, **more: object) -> None:
    request = GenerationRequest(prompt, subject=subject, **more)  # type: ignore[arg-type]
    plan_prompt(request, 0, more.get("style_file"), ())  # type: ignore[arg-type]


def test_a_prompt_is_refused_where_it_is_planned() -> None:
    """And what is said is the word that was written, not the pattern that found it."""
    for written in ("undressing", "u.n.d.r.e.s.s.i.n.g"):
        with pytest.raises(UnsafePrompt, match="does not undress") as refusal:
            planned(f"@Ada, {written} on a beach")
        assert str(refusal.value.why) == "Found in the prompt: undressing."
    planned("naked statue", None)


def test_every_alternative_counts() -> None:
    """Not only the one that the first seed picks."""
    with pytest.raises(UnsafePrompt):
        planned("@Ada in {a coat|a hat|a scarf|nothing, nude}")


def test_a_photo_to_start_from_is_a_person() -> None:
    start = PictureInput(image="photo.jpg")
    with pytest.raises(UnsafePrompt):
        plan_prompt(GenerationRequest("undressed", picture=start), 0)


def test_a_style_of_the_users_own_is_read() -> None:
    style = Style("mine", "nude photo of {prompt}", "")
    with pytest.raises(UnsafePrompt):
        plan_prompt(GenerationRequest("@Ada", subject=ADA), 0, style)


def test_the_class_word_counts() -> None:
    girl = Subject("Eve", "girl", b"")
    with pytest.raises(UnsafePrompt, match="young people"):
        plan_prompt(GenerationRequest("@Eve in lingerie", subject=girl), 0)


def test_names_are_not_words() -> None:
    planned("@Sexton Naked at the sea", Subject("Sexton Naked", "man", b""))


def test_brackets_hide_nothing() -> None:
    """The encoders get the words without brackets, so these are read that way as well."""
    for hidden in ("n(u:1.0)de", "(na)(ked)", "nu[]de", "{a coat|n(u:1.0)de}"):
        with pytest.raises(UnsafePrompt):
            for seed in range(8):
                plan_prompt(GenerationRequest(f"@Ada {hidden}", subject=ADA), seed)


def test_a_picture_to_follow_is_a_person() -> None:
    """A ControlNet keeps who is in its picture recognisable."""
    pose = PictureInput(control_image="photo.jpg", control_model="canny")
    with pytest.raises(UnsafePrompt):
        plan_prompt(GenerationRequest("undressed", picture=pose), 0)


def test_negative_prompts_may_keep_things_out() -> None:
    planned("@Ada at the sea", negative_prompt="nude, nsfw, child, torn clothes, hat, dress")
    planned("a statue", None, negative_prompt="clothes")


@pytest.mark.parametrize(
    "negative",
    ["clothes", "blurry, (clothing:1.5), text", "fully clothed", "Kleidung, Text", "ropa", "衣服"],
)
def test_a_negative_prompt_cannot_undress(negative: str) -> None:
    with pytest.raises(UnsafePrompt, match="does not undress"):
        planned("@Ada at the sea", negative_prompt=negative)


def test_what_ships_with_the_program_passes() -> None:
    templates = (paths.resources() / "templates.json").read_text(encoding="utf-8")
    texts = [templates, *(style.prompt for style in load_styles("").by_name.values())]
    check_words(texts, person=True)
    assert json.loads(templates)


def test_every_language_has_every_list() -> None:
    listed = word_list()
    for lists in (listed.undress, listed.sexual, listed.minor, listed.clothes, listed.allowed):
        assert lists.keys() == {"en", "de", "es", "zh"}
        assert all(lists.values())


def test_the_list_is_written_as_it_is_compared() -> None:
    """In lower case without accents: an entry that is not would never be found."""
    from photomaker_desktop.safety.spelling import folded, words_of

    listed = word_list()
    for lists in (listed.undress, listed.sexual, listed.minor, listed.clothes, listed.allowed):
        for code in ("en", "de", "es"):
            for phrase in lists[code]:
                plain = phrase.replace("*", "")
                assert "*" not in phrase.split()[0][:HEAD], phrase
                assert " ".join(words_of(folded(plain))) == plain, phrase


JOINTS = ("", "()", "[]", "(:1.2)", "\\(", "<lora:a:1>", "{}", "{|}", "__x__", " AND ", "++",
          " BREAK ", "\u200b", "|", ":1.1)", "(", "]", "\\", "*", "~")  # fmt: skip


def test_no_mixture_of_syntax_hides_a_word() -> None:
    """Whatever the planner makes of it: where the encoders would read the word, it is refused."""
    chance = random.Random(1)
    hidden = []
    for seed in range(400):
        cut = chance.randrange(1, len("undressed"))
        inside, behind = chance.choice(JOINTS), chance.choice(JOINTS)
        prompt = f"@Ada {'undressed'[:cut]}{inside}{'undressed'[cut:]}{behind}"
        try:
            plan = plan_prompt(GenerationRequest(prompt, subject=ADA), seed)
        except PromptError:
            continue
        if "undressed" in plan.text.replace("\u200b", ""):
            hidden.append(prompt)
    assert hidden == []
