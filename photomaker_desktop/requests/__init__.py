"""Requests for pictures from loosely typed input: command line, web page, API, tables."""
