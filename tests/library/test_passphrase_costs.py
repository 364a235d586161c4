"""What a file may ask for to check a passphrase: bounded memory and time, whatever it says."""

import subprocess
import sys

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from photomaker_desktop.core.errors import ImportRefused, LibraryDamaged
from photomaker_desktop.library import Library
from photomaker_desktop.library.encryption.crypto import ScryptCost
from photomaker_desktop.library.people import pmid
from tests.support.library import make

ANY = st.integers(-1, 2**40)


@given(
    st.builds(ScryptCost, ANY | st.integers(0, 40).map(lambda bits: 2**bits), ANY, ANY)
    | st.builds(
        ScryptCost,
        st.integers(1, 24).map(lambda bits: 2**bits),
        st.integers(1, 64),
        st.integers(1, 64),
    )
)
def test_what_is_paid_is_little(cost: ScryptCost) -> None:
    if not cost.refusal:
        assert 128 * cost.r * (cost.n + cost.p + 2) <= 257 * 2**20
        assert cost.n < 2 ** (16 * cost.r)
        assert cost.n * cost.r * cost.p <= 4 * 2**17 * 8  # four times our own


def test_our_own_cost_is_paid() -> None:
    assert not ScryptCost().refusal


COSTS = {
    "1 GiB": (ScryptCost(2**20, 8, 1), "1,024 MB of memory"),
    "512 MiB": (ScryptCost(2**19, 8, 1), "512 MB of memory"),
    "wide": (ScryptCost(2**17, 32, 1), "512 MB of memory"),
    "long": (ScryptCost(2**17, 8, 8), "8 times as long"),
    "very long": (ScryptCost(2**10, 8, 2**20), "8,192 times as long"),
    "no power of two": (ScryptCost(3, 8, 1), "out of range"),
    "nothing": (ScryptCost(0, 0, 0), "out of range"),
    "negative twice": (ScryptCost(2**17, -8, -1), "out of range"),
    "one round": (ScryptCost(1, 8, 1), "out of range"),
    "more rounds than the block allows": (ScryptCost(2**21, 1, 1), "out of range"),
    "two very wide rounds": (ScryptCost(2, 2**20, 1), "512 MB of memory|640 MB of memory"),
    "much input": (ScryptCost(2, 1, 2**22), "8 times as long"),
}


@pytest.mark.timeout(10)
@pytest.mark.parametrize("name", COSTS)
def test_a_protected_file_asks_for_too_much(name: str) -> None:
    cost, why = COSTS[name]
    header = msgspec.json.encode(pmid.Protection(b"s" * 16, cost.n, cost.r, cost.p))
    data = pmid.pack({"pmid.json": header, "sealed": b"x" * 64})
    with pytest.raises(ImportRefused, match=why):
        pmid.entries_of(data, "any passphrase")


@pytest.mark.timeout(20)
@pytest.mark.parametrize("name", COSTS)
def test_a_library_asks_for_too_much(library: Library, name: str) -> None:
    cost, why = COSTS[name]
    library.encrypt(passphrase=make.PASSPHRASE, cost=make.CHEAP)
    library.close()
    for path in (library.root / "library.json", library.root / "backups" / "library.json"):
        wire = msgspec.json.decode(path.read_bytes())
        wire["lock"] |= {"n": cost.n, "r": cost.r, "p": cost.p}
        path.write_bytes(msgspec.json.encode(wire))
    with pytest.raises(LibraryDamaged, match=why):
        Library.open(library.root, passphrase=make.PASSPHRASE)


@pytest.mark.timeout(120)
@pytest.mark.skipif(sys.platform != "linux", reason="counts memory as Linux does")
@pytest.mark.parametrize("cost", [(2**18, 8, 1), (2**11, 1000, 1), (2, 1, 2**20), (2, 2**18, 1)])
def test_what_is_allowed_takes_no_more_memory_than_said(cost: tuple[int, int, int]) -> None:
    code = (
        "import resource, sys\n"
        "from photomaker_desktop.library.encryption.crypto import ScryptCost, from_passphrase\n"
        "cost = ScryptCost(*map(int, sys.argv[1:]))\n"
        "assert not cost.refusal, cost.refusal\n"
        "from_passphrase('x', b's' * 16, ScryptCost(2, 8, 1))\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "from_passphrase('x', b's' * 16, cost)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)"
    )
    command = [sys.executable, "-c", code, *map(str, cost)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    assert int(ran.stdout) <= 270 * 1024


HEADERS: list[dict[str, object]] = [
    {"n": 131072.0},
    {"n": "131072"},
    {"n": True},
    {"n": 2**63},
    {"salt": ""},
    {"salt": "QUFB" * 100_000},
    {"version": 2},
    {"format": "another"},
]


@pytest.mark.timeout(10)
@pytest.mark.parametrize("change", HEADERS, ids=lambda change: str(change)[:30])
def test_odd_headers_are_refused_before_anything_is_paid(change: dict[str, object]) -> None:
    good = msgspec.to_builtins(pmid.Protection(b"s" * 16, 2**17, 8, 1))
    data = pmid.pack({"pmid.json": msgspec.json.encode(good | change), "sealed": b"x" * 64})
    with pytest.raises(ImportRefused):
        pmid.entries_of(data, "any passphrase")
