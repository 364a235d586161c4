"""Weights: which are needed, where they are, how they are downloaded and verified.

- ``locate.model_paths(settings, set)`` gives the engine its paths; ``locate.missing`` lists gaps.
- ``fetch.Fetch(settings, set).run(on_progress)`` downloads, in a worker thread: ``pause``,
  ``resume``, ``cancel`` and ``progress`` answer from any thread. ``licences`` come first.
- ``local_scan.search`` and ``local_scan.adopt`` use existing files; ``storage`` lists, verifies and
  deletes; ``relocate.move`` moves everything to another drive.
- ``network.offline`` blocks the network for a process.
"""
