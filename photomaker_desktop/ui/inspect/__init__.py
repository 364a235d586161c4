"""The page *Was this made here?*"""
