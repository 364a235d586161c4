"""Tools that draw on the picture on the stage: a mask over a head, boxes for people."""
