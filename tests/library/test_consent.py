"""Nobody is imported without a note of consent."""

from dataclasses import replace
from pathlib import Path

import pytest

from photomaker_desktop.cli import main
from photomaker_desktop.core.errors import ConsentMissing
from photomaker_desktop.library import Library
from photomaker_desktop.library.people import consent, pmid
from photomaker_desktop.library.people import person as person_file
from tests.support.library import make


@pytest.fixture
def silent(tmp_path: Path) -> bytes:
    """A file whose maker noted no consent."""
    with Library.open(tmp_path / "source") as source:
        ada = make.add_person(source, "Ada")
        data = source.identities.export(ada.id)
    person = person_file.from_entries(pmid.entries_of(data))
    return person_file.to_bytes(replace(person, identity=replace(person.identity, consent=None)))


def test_a_file_without_a_note_is_not_taken(library: Library, silent: bytes) -> None:
    with pytest.raises(ConsentMissing, match="does not say that Ada agreed"):
        library.identities.import_(silent)
    assert not library.identities.list()


def test_the_users_own_statement_takes_its_place(library: Library, silent: bytes) -> None:
    stated = consent.given("Bob")
    taken = library.identities.import_(silent, consent=stated)
    assert taken.consent == stated
    assert stated.text_version == "2"


def test_the_note_in_a_file_stays(library: Library, tmp_path: Path) -> None:
    with Library.open(tmp_path / "source") as source:
        data = source.identities.export(make.add_person(source, "Ada").id)
    taken = library.identities.import_(data, consent=consent.given("Bob"))
    assert taken.consent == make.CONSENT


def test_the_statement_is_about_adults_or_ones_own_child() -> None:
    text = str(consent.TEXT)
    assert "an adult who agrees" in text and "my own child" in text


def test_the_command_asks_for_it(
    silent: bytes, root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "Ada.pmid"
    file.write_bytes(silent)
    words = ["identity", "import", str(file), "--library", str(root)]
    assert main(words) == ConsentMissing.exit_code
    assert "agreed" in capsys.readouterr().err
    assert main([*words, "--i-may-use-these-photos"]) == 0
