"""What can be downloaded: model sets, files, licences."""
