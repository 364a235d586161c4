"""The prompt panel: prompt, negative prompt, styles, history."""
