"""The window: what ``photomaker-desktop`` opens where no command is given."""


def main() -> int:
    """Open the window; returns the exit code when it has closed."""
    from photomaker_desktop.ui.shell.application import main as run

    return run()
