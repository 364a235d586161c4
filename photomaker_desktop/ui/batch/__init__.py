"""The page *Tables*: import a table, mend its cells, make its pictures."""
