"""The stage: a picture as large as the room allows, its tools, and the job that makes more."""
