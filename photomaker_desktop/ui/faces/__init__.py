"""Work on the faces of a picture: choose a face, a person and what is done."""
