"""The app's side of the engine process: handle, Qt worker, job queue."""
