"""The dialog that adds a person: photos with findings, name and consent."""
