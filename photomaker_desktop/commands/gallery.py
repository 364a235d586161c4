"""``photomaker-desktop gallery``: list, search, show, export, rate, score, trash, rebuild."""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from photomaker_desktop.commands import library as library_command
from photomaker_desktop.commands.generate_arguments import add_models, chosen_models
from photomaker_desktop.commands.generator import new_generator
from photomaker_desktop.commands.library_cli import actions, opened, person_named, say
from photomaker_desktop.commands.output import plain_text
from photomaker_desktop.core.errors import LibraryError
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.imaging.opening import read_bytes
from photomaker_desktop.library import Library, Picture, Query, Sort
from photomaker_desktop.library.scoring import keep_scores, pictures_of, plan_scoring
from photomaker_desktop.storage import settings
from photomaker_desktop.weights.local.locate import require_recogniser


def add_arguments(parser: argparse.ArgumentParser) -> None:
    action = actions(parser)
    add_filters(action("list", "list pictures", find))
    search_parser = action("search", "search pictures by prompt", find)
    search_parser.add_argument("words", type=plain_text, nargs="+")
    add_filters(search_parser)
    action("show", "show one picture's details", show).add_argument("id", type=plain_text)
    export_parser = action("export", "export a copy", export)
    export_parser.add_argument("id", type=plain_text)
    export_parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    export_parser.add_argument("--without-recipe", action="store_true")
    export_parser.add_argument("--before-faces", action="store_true",
                               help="as it was before work on its faces (a PNG)")  # fmt: skip
    add_parser = action("add", "import PNG pictures", add)
    add_parser.add_argument("files", nargs="+", type=Path)
    remove_parser = action("rm", "move pictures to the trash", remove)
    remove_parser.add_argument("ids", type=plain_text, nargs="+")
    remove_parser.add_argument("--erase", action="store_true", help="delete permanently")
    action("restore", "restore pictures from the trash", restore).add_argument(
        "ids", type=plain_text, nargs="+"
    )
    rate_parser = action("rate", "rate pictures from 1 to 5 (0: none)", rate)
    rate_parser.add_argument("rating", type=int)
    rate_parser.add_argument("ids", type=plain_text, nargs="+")
    score_parser = action("score", "score the likeness and copying of unscored pictures", score)
    add_models(score_parser.add_argument_group("models"))
    score_parser.set_defaults(again=None)
    favourite_parser = action("favourite", "mark as favourites", favourite)
    favourite_parser.add_argument("ids", type=plain_text, nargs="+")
    favourite_parser.add_argument("--off", action="store_true", help="remove the mark")
    collect_parser = action("collect", "add pictures to a collection", collect)
    collect_parser.add_argument("collection", type=plain_text)
    collect_parser.add_argument("ids", type=plain_text, nargs="+")
    collect_parser.add_argument("--off", action="store_true", help="remove them from it")
    action("collections", "list collections with their sizes", collections)
    action("rebuild", "rebuild the database from the files", library_command.rebuild)


def add_filters(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--identity", type=plain_text, metavar="NAME", help="only of this person")
    add("--style", type=plain_text)
    add("--collection", type=plain_text, default="")
    add("--rating", type=stars, default=(0, 5), metavar="N",
        help="at least N, or a range N-M; 0-0 for unrated")  # fmt: skip
    add("--favourites", action="store_true")
    add("--copies", choices=["no", "only"], help="pictures that repeat one of the person's photos")
    add("--trash", action="store_true", help="list the trash")
    add("--sort", choices=[sort.value for sort in Sort], default="newest")
    add("--limit", type=int, default=50)


def run(arguments: argparse.Namespace) -> int:
    return int(arguments.do(arguments))


def find(arguments: argparse.Namespace) -> int:
    with opened(arguments, writer=False) as library:
        query = Query(
            words=" ".join(getattr(arguments, "words", ())),
            style=arguments.style,
            collection=arguments.collection,
            rating_at_least=arguments.rating[0],
            rating_at_most=arguments.rating[1],
            favourite=arguments.favourites,
            trashed=arguments.trash,
            copied=None if arguments.copies is None else arguments.copies == "only",
            sort=Sort(arguments.sort),
        )
        if arguments.identity is not None:
            person = person_named(library, arguments.identity)
            query = replace(query, identity_id=person.id)
        page = library.gallery.page(query, limit=max(1, arguments.limit))
        count = library.gallery.count(query)
    lines = [line(picture) for picture in page.pictures]
    lines.append(f"Pictures: {len(page.pictures)} of {count}.")
    return say(arguments, {"count": count, "pictures": page.pictures}, "\n".join(lines))


def line(picture: Picture) -> str:
    prompt = picture.recipe.request.prompt if picture.recipe else ""
    stars = "★" * picture.rating + ("♥" if picture.favourite else "")
    parts = (picture.id, picture.created[:16], f"{picture.width}×{picture.height}", stars, prompt)
    return "  ".join(part for part in parts if part)


def show(arguments: argparse.Namespace) -> int:
    with opened(arguments, writer=False) as library:
        picture = picture_of(library, arguments.id)
    facts = [line(picture), f"collections: {', '.join(picture.collections) or '–'}"]
    if picture.likeness is not None:
        facts.append(f"likeness: {picture.likeness:.0%}")
    if picture.recipe and picture.recipe.copying is not None:
        facts.append(f"copying: {picture.recipe.copying:.0%}")
    if recipe := picture.recipe:
        facts += [
            f"{name}: {value}" for name, value in shown(recipe).items() if value not in ("", None)
        ]
    return say(arguments, picture, "\n".join(facts))


def shown(recipe: Recipe) -> dict[str, object]:
    """What ``show`` says of a recipe; ``--json`` has all of it."""
    used = recipe.settings
    return {
        "resolved_prompt": recipe.resolved_prompt,
        "resolved_negative": recipe.resolved_negative,
        "style": recipe.style,
        "person": recipe.person.name,
        "seed": recipe.seed,
        "steps": used.steps,
        "scheduler": used.scheduler,
        "guidance_scale": used.guidance_scale,
        "start_merge_step": used.start_merge_step,
        "base": recipe.base,
    }


def picture_of(library: Library, start: str) -> Picture:
    """A picture by its id or a prefix of it."""
    found = [i for trashed in (False, True) for i in ids(library, start, trashed=trashed)]
    if len(found) > 1:
        raise LibraryError(
            f"{len(found)} pictures begin with {start}.", todo="Give more characters of the id."
        )
    return library.gallery.get(found[0] if found else start)


def ids(library: Library, start: str, *, trashed: bool) -> Iterator[str]:
    return (i for i in library.gallery.ids(Query(trashed=trashed)) if i.startswith(start))


def export(arguments: argparse.Namespace) -> int:
    with opened(arguments, writer=False) as library:
        picture = picture_of(library, arguments.id)
        path = library.gallery.export(
            picture.id,
            arguments.out,
            recipe=not arguments.without_recipe,
            before_faces=arguments.before_faces,
        )
    return say(arguments, {"id": picture.id, "file": str(path)}, str(path))


def add(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        kept = [library.gallery.add(read_bytes(path)) for path in arguments.files]
    return say(arguments, kept, "\n".join(line(picture) for picture in kept))


def remove(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        chosen = [picture_of(library, start).id for start in arguments.ids]
        if arguments.erase:
            sentence = str(library.gallery.erase(chosen))
        else:
            library.gallery.trash(chosen)
            sentence = "Moved to trash for 30 days; restore with 'gallery restore'."
    return say(arguments, {"ids": chosen, "said": sentence}, sentence)


def restore(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        chosen = [picture_of(library, start).id for start in arguments.ids]
        library.gallery.restore(chosen)
    return say(arguments, {"ids": chosen}, f"{len(chosen)} pictures restored.")


def rate(arguments: argparse.Namespace) -> int:
    with opened(arguments) as library:
        chosen = [picture_of(library, start).id for start in arguments.ids]
        library.gallery.rate(chosen, arguments.rating)
    return say(arguments, {"ids": chosen, "rating": arguments.rating}, "Rated.")


def score(arguments: argparse.Namespace) -> int:
    """Raises ``WeightsMissing`` where the models have no face recogniser."""
    chosen = settings.load().settings
    models = require_recogniser(chosen_models(arguments, chosen))
    with opened(arguments) as library:
        plan, engine, scored = plan_scoring(library), new_generator(chosen), 0
        for batch in plan.batches:
            pictures = pictures_of(library, batch)
            scores = engine.score(models, pictures, batch.centroid, batch.vectors)
            scored += keep_scores(library, batch, scores)
    lines = [f"{scored} of {plan.pictures} pictures scored."]
    lines += [f"{name} has no face vector; run 'identity again' first." for name in plan.faceless]
    data = {"scored": scored, "pictures": plan.pictures, "faceless": plan.faceless}
    return say(arguments, data, "\n".join(lines))


def favourite(arguments: argparse.Namespace) -> int:
    on = not arguments.off
    with opened(arguments) as library:
        chosen = [picture_of(library, start).id for start in arguments.ids]
        library.gallery.favourite(chosen, on)
    text = "Added to favourites." if on else "Removed from favourites."
    return say(arguments, {"ids": chosen, "favourite": on}, text)


def collect(arguments: argparse.Namespace) -> int:
    on = not arguments.off
    with opened(arguments) as library:
        chosen = [picture_of(library, start).id for start in arguments.ids]
        library.gallery.collect(chosen, arguments.collection, on)
    text = f"Added to {arguments.collection}." if on else f"Removed from {arguments.collection}."
    data = {"ids": chosen, "collection": arguments.collection, "on": on}
    return say(arguments, data, text)


def collections(arguments: argparse.Namespace) -> int:
    with opened(arguments, writer=False) as library:
        names = library.gallery.collections()
        counts = {name: library.gallery.count(Query(collection=name)) for name in names}
    lines = [f"{name}: {count}" for name, count in counts.items()]
    return say(arguments, counts, "\n".join(lines) or "There are no collections.")


def stars(text: str) -> tuple[int, int]:
    """``3`` as at least three, ``2-4`` as a range; raises ``ArgumentTypeError``."""
    least, dash, most = text.partition("-")
    try:
        found = int(least), int(most) if dash else 5
    except ValueError:
        found = (6, 0)
    if not 0 <= found[0] <= found[1] <= 5:
        raise argparse.ArgumentTypeError(f"{text} is not a rating; use 3 or 2-4")
    return found
