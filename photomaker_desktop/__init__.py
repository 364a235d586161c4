"""PhotoMaker Desktop: a private studio that learns who someone is from a few photos."""

__version__ = "0.1.0"
