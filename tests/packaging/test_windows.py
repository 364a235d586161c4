"""The Inno Setup script, read as Inno Setup would: sections, files, words, paths."""

import re
from collections import defaultdict
from pathlib import Path

import pytest
from windows_setup import SCRIPT, make_portable

SECTIONS = {
    "Setup", "Languages", "CustomMessages", "Tasks", "InstallDelete", "Files", "Icons", "Registry",
    "Run", "Code",
}  # fmt: skip


@pytest.fixture(scope="module")
def script() -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    section = ""
    for line in SCRIPT.read_text(encoding="utf-8").splitlines():
        if head := re.fullmatch(r"\[(\w+)\]", line):
            section = head[1]
        elif line.strip() and not line.lstrip().startswith((";", "#")):
            found[section].append(line)
    return found


def entries(lines: list[str]) -> list[dict[str, str]]:
    """``Name: "x"; Flags: a b`` → {"Name": "x", "Flags": "a b"}."""
    pattern = r'(\w+): (?:"((?:[^"]|"")*)"|([^;]*))'
    return [{m[1]: m[2] or m[3] for m in re.finditer(pattern, line)} for line in lines]


def setup(script: dict[str, list[str]]) -> dict[str, str]:
    return dict(line.split("=", 1) for line in script["Setup"])


def test_it_has_only_sections_that_inno_setup_knows(script: dict[str, list[str]]) -> None:
    assert set(script) == SECTIONS
    text = SCRIPT.read_text(encoding="utf-8")
    assert text.count("begin") == len(re.findall(r"\bend;", text))


def test_no_administrator_is_needed_and_nothing_is_written_outside_of_the_user(
    script: dict[str, list[str]],
) -> None:
    assert setup(script)["PrivilegesRequired"] == "lowest"
    assert setup(script)["DefaultDirName"].startswith("{localappdata}")
    assert all(entry["Root"] == "HKCU" for entry in entries(script["Registry"]))


def test_what_it_installs_exists_in_a_built_tree(
    script: dict[str, list[str]], tmp_path: Path
) -> None:
    bundle = tmp_path / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    for name in ("PhotoMaker Desktop.exe", "photomaker-desktop.exe"):
        (bundle / name).touch()
    (tmp_path / "icons").mkdir()
    (tmp_path / "icons" / "app.ico").touch()
    known = {"Bundle": str(bundle), "Icons": str(tmp_path / "icons"), "Version": "1.2.3"}
    known |= {"SourcePath": str(SCRIPT.parent), "Name": "PhotoMaker Desktop"}
    known["Program"] = "PhotoMaker Desktop.exe"

    def full(text: str) -> str:
        return re.sub(r"\{#(\w+)\}", lambda m: known[m[1]], text).replace("\\", "/")

    [files] = entries(script["Files"])
    assert list(Path(full(files["Source"])).parent.glob("*"))
    assert Path(full(setup(script)["SetupIconFile"])).exists()
    assert Path(full(setup(script)["LicenseFile"])).resolve().exists()
    started = {entry["Filename"] for entry in entries(script["Icons"] + script["Run"])}
    for target in started:
        assert (bundle / full(target).removeprefix("{app}/")).exists()


def test_every_word_is_there_in_every_language(script: dict[str, list[str]]) -> None:
    said = [line.split("=")[0].split(".") for line in script["CustomMessages"]]
    languages = {entry["Name"] for entry in entries(script["Languages"])}
    words = {word for _, word in said}
    assert {(language, word) for language, word in said} == {
        (language, word) for language in languages for word in words
    }
    text = SCRIPT.read_text(encoding="utf-8")
    used = set(re.findall(r"\{cm:(\w+)\}|CustomMessage\('(\w+)'\)", text))
    assert {a or b for a, b in used} == words


def test_uninstalling_asks_before_it_touches_people(script: dict[str, list[str]]) -> None:
    code = "\n".join(script["Code"])
    asked, deleted = code.index("Shown, mbConfirmation"), code.index("DelTree(People")
    assert asked < deleted
    assert "UninstallSilent" in code
    assert not any("localappdata" in line.lower() for line in script["InstallDelete"])


def test_it_knows_where_the_program_keeps_things(
    script: dict[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    from platformdirs import windows

    from photomaker_desktop.storage.paths import APP

    local = "C:\\Users\\Ada\\AppData\\Local"
    monkeypatch.setattr(windows, "get_win_folder", {"CSIDL_LOCAL_APPDATA": local}.__getitem__)
    there = windows.Windows(APP, False)
    data, cache = (path.replace("/", "\\") for path in (there.user_data_dir, there.user_cache_dir))
    code = "\n".join(script["Code"])
    people = data.replace(local, "{localappdata}")
    assert f"People := ExpandConstant('{people}');" in code
    assert f"Models := People + '{cache.removeprefix(data)}';" in code
    assert "Engine := People + '\\engine';" in code


def test_the_portable_zip_keeps_everything_beside_the_program(tmp_path: Path) -> None:
    import zipfile

    bundle = tmp_path / "bundle"
    bundle.mkdir()
    (bundle / "PhotoMaker Desktop.exe").write_bytes(b"exe")
    archive = make_portable(bundle, tmp_path / "out", "1.2.3")
    with zipfile.ZipFile(archive) as found:
        assert "PhotoMaker Desktop/portable" in found.namelist()
