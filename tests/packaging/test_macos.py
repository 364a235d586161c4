"""The macOS bundle: its property list and what the hardened runtime lets it do."""

import plistlib
from pathlib import Path

from apple import info_plist
from recipe import ROOT


def test_the_property_list_can_be_written_and_claims_pmid_files() -> None:
    told = plistlib.loads(plistlib.dumps(info_plist("1.2.3")))
    assert told["CFBundleShortVersionString"] == "1.2.3"
    [document] = told["CFBundleDocumentTypes"]
    [kind] = told["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["pmid"]


def test_it_asks_for_no_more_than_python_and_torch_need() -> None:
    file: Path = ROOT / "packaging" / "macos" / "entitlements.plist"
    granted = plistlib.loads(file.read_bytes())
    assert {name.rsplit(".", 1)[-1] for name in granted} == {
        "allow-unsigned-executable-memory",
        "allow-jit",
        "disable-library-validation",
    }
    assert all(value is True for value in granted.values())
