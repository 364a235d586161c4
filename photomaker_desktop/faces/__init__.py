"""From a picture to a face crop and a report on the photo (engine side)."""
