"""Files, folders, settings and logs of the program."""
