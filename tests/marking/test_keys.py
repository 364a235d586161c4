"""Which pair signs: made once a day, shared by processes, replaced when it is no good."""

import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509

from photomaker_desktop.core.signing import SigningOptions
from photomaker_desktop.marking.certificates import make_pair, read_pair
from photomaker_desktop.marking.keys import SigningKeys, public_part
from photomaker_desktop.marking.pairs import InvalidPair
from tests.support.marking.pictures import expired_pair, options, own_certificate

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)


def keys(folder: Path, now: datetime = NOW, **how: bool | str) -> SigningKeys:
    return SigningKeys(options(folder, **how), lambda: now)  # type: ignore[arg-type]


def test_two_processes_of_one_day_share_a_pair(tmp_path: Path) -> None:
    assert keys(tmp_path).pair() == keys(tmp_path, NOW + timedelta(hours=3)).pair()


def test_the_next_day_brings_a_new_pair_and_deletes_the_old_key(tmp_path: Path) -> None:
    first = keys(tmp_path).pair()
    second = keys(tmp_path, NOW + timedelta(days=1)).pair()
    assert first.serial != second.serial
    assert [file.name for file in (tmp_path / "keys").glob("*.pem")] == ["2026-11-28.pem"]
    for pair in (first, second):
        assert public_part(tmp_path / "public", pair.serial) == pair.chain


def test_a_running_process_changes_at_midnight(tmp_path: Path) -> None:
    clock = [NOW]
    running = SigningKeys(options(tmp_path), lambda: clock[-1])
    before = running.pair()
    clock.append(NOW + timedelta(days=1))
    assert running.pair().serial != before.serial


def test_one_pair_per_picture_leaves_no_private_key(tmp_path: Path) -> None:
    own = keys(tmp_path, per_picture=True)
    assert own.pair().serial != own.pair().serial
    assert not (tmp_path / "keys").exists()
    assert len(list((tmp_path / "public").rglob("*.pem"))) == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_the_private_key_is_for_this_user_alone(tmp_path: Path) -> None:
    keys(tmp_path).pair()
    (file,) = (tmp_path / "keys").glob("*.pem")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert b"PRIVATE KEY" not in next((tmp_path / "public").rglob("*.pem")).read_bytes()


def test_broken_or_expired_key_files_heal(tmp_path: Path) -> None:
    good = keys(tmp_path).pair()
    (file,) = (tmp_path / "keys").glob("*.pem")
    pem = good.pem
    broken = {
        "empty": b"",
        "noise": os.urandom(2000),
        "cut off": pem[: len(pem) // 2],
        "no key": good.chain,
        "no certificate": good.key,
        "another's key": make_pair().key + good.chain,
        "expired": expired_pair(NOW).pem,
    }
    for what, content in broken.items():
        file.write_bytes(content)
        healed = keys(tmp_path).pair()
        assert healed.serial != good.serial, what
        assert file.read_bytes() == healed.pem, what


def test_a_disk_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "keys").write_text("a file where the folder should be")
    (tmp_path / "public").write_text("here too")
    own = keys(tmp_path)
    assert own.pair() == own.pair()


def test_a_thousand_pictures_at_once_get_one_pair(tmp_path: Path) -> None:
    two = [keys(tmp_path), keys(tmp_path)]
    with ThreadPoolExecutor(8) as pool:
        serials = set(pool.map(lambda place: two[place % 2].pair().serial, range(1000)))
    assert len(serials) == 1


def test_processes_that_start_together_agree(tmp_path: Path) -> None:
    code = (
        "import sys; from photomaker_desktop.core.signing import SigningOptions;"
        "from photomaker_desktop.marking.keys import SigningKeys;"
        "print(SigningKeys(SigningOptions(*sys.argv[1:])).pair().serial)"
    )
    folders = [str(tmp_path / "keys"), str(tmp_path / "public")]
    running = [
        subprocess.Popen([sys.executable, "-c", code, *folders], stdout=subprocess.PIPE)
        for _ in range(3)
    ]
    assert len({process.communicate()[0] for process in running}) == 1


def test_the_users_own_certificate_is_used(tmp_path: Path) -> None:
    own = own_certificate(tmp_path, NOW + timedelta(days=9))
    pair = keys(tmp_path, own=str(own)).pair()
    assert (pair.serial, pair.algorithm) == (7, "es384")


def test_an_own_certificate_that_expired_gives_way_to_the_days_pair(tmp_path: Path) -> None:
    own = own_certificate(tmp_path, NOW - timedelta(days=1))
    assert keys(tmp_path, own=str(own)).pair() == keys(tmp_path).pair()
    assert keys(tmp_path, own=str(tmp_path / "gone.pem")).pair() == keys(tmp_path).pair()


def test_no_date_is_told_by_a_certificate() -> None:
    dates = set()
    for _ in range(2):
        (leaf, authority) = x509.load_pem_x509_certificates(make_pair().chain)
        dates |= {one.not_valid_before_utc for one in (leaf, authority)}
    assert dates == {datetime(2020, 1, 1, tzinfo=UTC)}


def test_a_passphrase_protected_key_is_refused() -> None:
    pair = make_pair()
    locked = pair.pem.replace(b"PRIVATE KEY", b"ENCRYPTED PRIVATE KEY")
    with pytest.raises(InvalidPair):
        read_pair(locked, NOW)


def test_without_folders_the_pair_stays_in_memory() -> None:
    own = SigningKeys(SigningOptions())
    assert own.pair() == own.pair()
