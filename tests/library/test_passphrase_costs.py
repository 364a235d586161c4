"""What a file may ask for to check a passphrase: bounded memory and time, whatever it says."""

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
        assert 128 * cost.n * cost.r <= 256 * 2**20
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
