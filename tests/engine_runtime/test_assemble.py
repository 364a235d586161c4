"""What is left out of an engine's environment."""

from pathlib import Path

from photomaker_desktop.engine_runtime.assemble import drop_link_libraries


def test_what_only_a_linker_reads_is_deleted(tmp_path: Path) -> None:
    libraries = tmp_path / "lib" / "python3.11" / "site-packages" / "c2pa" / "libs"
    libraries.mkdir(parents=True)
    for name in ("libc2pa_c.so", "libc2pa_c.rlib", "libc2pa_c.d", "c2pa_c.dll", "c2pa_c.dll.lib"):
        (libraries / name).write_bytes(b"x")
    other = tmp_path / "lib" / "other.lib"
    other.write_bytes(b"x")
    drop_link_libraries(tmp_path)
    assert {file.name for file in libraries.iterdir()} == {"libc2pa_c.so", "c2pa_c.dll"}
    assert other.exists()
