"""A library with something of everything, and everything that it tells."""

from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.library import Library, Query
from tests.support.library import make


def fill(library: Library) -> tuple[str, ...]:
    make.add_person(library, keep=True)
    ids = [library.gallery.add(make.png(f"a cat {index}", index)).id for index in range(6)]
    library.gallery.rate(ids[:2], 4)
    library.gallery.collect(ids[:1], "Best")
    library.history.add("a cat")
    library.jobs.add(GenerationRequest("a dog"))
    return tuple(ids)


def story(library: Library) -> object:
    people = library.identities.list()
    pictures = library.gallery.page().pictures
    return (
        people,
        [library.identities.tokens(p.id).to_bytes() for p in people],
        [library.identities.photos(p.id) for p in people],
        pictures,
        [library.gallery.picture(p.id) for p in pictures],
        library.gallery.ids(Query(words="cat")),
    )
