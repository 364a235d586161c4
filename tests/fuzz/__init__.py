"""Every parser of untrusted bytes, fed with damaged files; ``python -m tests.fuzz`` for a table."""
