"""The macOS bundle's property list, and the commands that sign, notarise and wrap it."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from recipe import IDENTIFIER, NAME

PERSON_TYPE = f"{IDENTIFIER}.pmid"


def info_plist(number: str) -> dict[str, Any]:
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleName": NAME,
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleShortVersionString": number,
        "CFBundleVersion": number,
        "LSMinimumSystemVersion": "14.0",
        "LSApplicationCategoryType": "public.app-category.photography",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "PhotoMaker person",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [PERSON_TYPE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": PERSON_TYPE,
                "UTTypeDescription": "PhotoMaker person",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["pmid"],
                    "public.mime-type": ["application/x-photomaker-identity"],
                },
            }
        ],
    }


def make_dmg(app: Path, out: Path, number: str) -> Path:
    """A signed and, with ``NOTARY_PROFILE``, notarised disk image."""
    entitlements = Path(__file__).with_name("macos") / "entitlements.plist"
    identity = os.environ.get("CODESIGN_IDENTITY") or "-"
    sign = ["codesign", "--force", "--deep", "--options", "runtime", "--timestamp"]
    if identity == "-":
        sign.remove("--timestamp")
    run(*sign, "--entitlements", str(entitlements), "--sign", identity, str(app))
    image = out / f"PhotoMaker-Desktop-{number}-arm64.dmg"
    staging = out / "dmg"
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir(parents=True)
    run("ditto", str(app), str(staging / app.name))
    (staging / "Applications").symlink_to("/Applications")
    create = ["hdiutil", "create", "-volname", NAME, "-srcfolder", str(staging), "-ov"]
    run(*create, "-format", "UDZO", str(image))
    shutil.rmtree(staging)
    if profile := os.environ.get("NOTARY_PROFILE"):
        submit = ["xcrun", "notarytool", "submit", str(image), "--wait"]
        run(*submit, "--keychain-profile", profile)
        run("xcrun", "stapler", "staple", str(image))
    return image


def run(*command: str) -> None:
    subprocess.run(command, check=True)
