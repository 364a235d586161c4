"""Adding a person: photos with their findings, a name, consent, and then a card."""
