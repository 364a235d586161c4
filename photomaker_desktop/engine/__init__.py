"""PhotoMaker on stock diffusers pipelines, and the engine process."""
