"""Weights: what is needed, where it lies, how it is fetched and verified.

- ``locate.model_paths(settings, set)`` gives the engine its paths; ``locate.missing`` what lacks.
- ``fetch.Fetch(settings, set).run(on_progress)`` downloads, in a worker thread: ``pause``,
  ``resume``, ``cancel`` and ``progress`` answer from any thread. ``licences`` come first.
- ``found.search`` and ``found.adopt`` use files that are there; ``storage`` lists, verifies and
  deletes; ``relocate.move`` moves everything to another drive.
- ``offline.lock()`` closes a process to the network; ``offline.attempts()`` proves it.
"""
