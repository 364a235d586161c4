"""Works on the faces of a finished picture at the model's own size, and pastes them back."""
