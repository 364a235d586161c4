"""Messages on the pipe between window and engine."""

import io
import os

import pytest

from photomaker_desktop.core.errors import OutOfMemory, PhotoMakerError, Remedy, StorageError
from photomaker_desktop.core.framing import LARGEST, LENGTH, error_of, failure, frame, from_app
from photomaker_desktop.core.messages import Cancel, Failed, Shutdown
from photomaker_desktop.core.text import Text


def test_messages_come_out_as_they_went_in() -> None:
    pipe = io.BytesIO(frame(Cancel("a")) + frame(Shutdown()) + frame(Cancel("b")))
    incoming = from_app(pipe)
    assert [incoming.read() for _ in range(3)] == [Cancel("a"), Shutdown(), Cancel("b")]
    assert incoming.read() is None, "the other side is gone"


def test_a_message_that_comes_in_pieces_is_put_together() -> None:
    reading, writing = os.pipe()
    data = frame(Cancel("a long name " * 9))
    with os.fdopen(reading, "rb", buffering=0) as pipe, os.fdopen(writing, "wb", buffering=0) as to:

        class Slow(io.RawIOBase):
            """Gives one byte at a time, as a pipe may."""

            def read(self, size: int = -1) -> bytes | None:
                return pipe.read(min(size, 1))

        to.write(data)
        assert from_app(Slow()).read() == Cancel("a long name " * 9)  # type: ignore[arg-type]


@pytest.mark.parametrize("cut", [1, 3, 4, 5, -1])
def test_a_stream_that_ends_in_the_middle_is_one_that_ended(cut: int) -> None:
    assert from_app(io.BytesIO(frame(Cancel("a"))[:cut])).read() is None


def test_a_stream_that_was_closed_here_has_ended() -> None:
    pipe = io.BytesIO(frame(Cancel("a")))
    pipe.close()
    assert from_app(pipe).read() is None


@pytest.mark.parametrize(
    "data", [LENGTH.pack(LARGEST + 1), LENGTH.pack(4) + b"what", LENGTH.pack(1) + b"\xc0"]
)
def test_other_bytes_are_no_message(data: bytes) -> None:
    with pytest.raises(StorageError, match="protocol error"):
        from_app(io.BytesIO(data)).read()


@pytest.mark.parametrize("code", ["Remedy", "StrEnum", "Text", "no such thing", ""])
def test_a_code_that_names_no_error_is_an_error_of_ours(code: str) -> None:
    again = error_of(Failed("job", code, Text("What happened.")))
    assert type(again) is PhotoMakerError
    assert str(again.what) == "What happened."


def test_an_error_crosses_the_pipe() -> None:
    remedy = next(iter(Remedy))
    error = OutOfMemory("Too little memory.", "It needs more.", "Choose less.", remedy=remedy)
    again = error_of(failure("job", error))
    assert type(again) is OutOfMemory
    assert (again.what, again.why, again.todo) == (error.what, error.why, error.todo)
    assert again.remedy is remedy


def test_an_unexpected_error_keeps_its_first_line_and_its_trace() -> None:
    try:
        raise ZeroDivisionError("division by zero.\nmore")
    except ZeroDivisionError as error:
        message = failure("job", error)
    assert message.job == "job" and "Traceback" in message.detail
    again = error_of(message)
    assert type(again) is PhotoMakerError
    assert str(again.why) == "ZeroDivisionError: division by zero."


@pytest.mark.parametrize("code", ["Path", "NoSuchError", "annotations", ""])
def test_an_unknown_code_is_a_plain_error(code: str) -> None:
    assert type(error_of(Failed("job", code, Text("what")))) is PhotoMakerError
