"""Marks in pictures: content credentials (C2PA), watermark, and the page that reads them."""
