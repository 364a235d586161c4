"""What the picture should show: prompt, negative prompt, styles, history."""
