"""What an upgraded database learns from recipes, once: they may be sealed, so SQL cannot read
them."""

from photomaker_desktop.library.encryption.switch_rows import pages
from photomaker_desktop.library.pictures import picture_rows
from photomaker_desktop.library.storage.store import Store, meta, set_meta

READ = "recipes read"
VERSION = "4"
"""Of the schema whose new columns and tables come from the recipes."""


def read_recipes(store: Store) -> None:
    """Fill in who else is in each picture; nothing where that is done."""
    with store.change() as connection:
        if meta(connection, READ) == VERSION:
            return
        for rows in pages(connection):
            for number, picture_id, body in rows:
                recipe = picture_rows.recipe_of(store.vault, picture_id, body)
                picture_rows.companions(connection, number, recipe)
        set_meta(connection, READ, VERSION)
