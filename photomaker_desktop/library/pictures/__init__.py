"""Generated pictures: records, search, export, history of prompts."""
