"""How the page looks: theme, style sheet, scripts. No external fonts or files."""

from typing import Any

import gradio as gr

from photomaker_desktop.storage.paths import resources

TITLE = "PhotoMaker Desktop"
SCRIPTS = ("page.js", "api_panel.js", "sketch.js")


def script(name: str) -> str:
    """A file of ``resources/web``."""
    return (resources() / "web" / name).read_text(encoding="utf-8")


def appearance() -> dict[str, Any]:
    """Gradio's options for the page, mounted or launched."""
    return {
        "theme": theme(),
        # Gradio's own way to take a style sheet rewrites selectors, wrongly inside of @media.
        "head": f"<style>{script('page.css')}</style>"
        + "".join(f"<script>{script(name)}</script>" for name in SCRIPTS),
        "footer_links": ["api"],
        "run_history": False,
        "show_error": False,
        "ssr_mode": False,
    }


def theme() -> gr.themes.Base:
    """Gradio's default theme with system fonts."""
    fonts = ("system-ui", "sans-serif")
    plain = gr.themes.Soft(font=fonts, font_mono=("ui-monospace", "monospace"))
    labels = {
        f"block_{part}_{what}{dark}": value
        for part in ("label", "title")
        for dark in ("", "_dark")
        for what, value in (
            ("background_fill", "*block_background_fill"),
            ("text_color", "*body_text_color"),
        )
    }
    return plain.set(
        **labels,
        block_radius="12px",
        background_fill_primary="*neutral_50",
        block_title_padding="0",
        block_title_text_weight="600",
        button_primary_background_fill="*primary_600",
        button_primary_background_fill_hover="*primary_700",
        button_primary_background_fill_hover_dark="*primary_700",
        # Also the ground of a disabled button; Soft's indigo would look like a primary one.
        button_secondary_background_fill_hover_dark="*neutral_700",
        checkbox_label_background_fill_selected="*primary_600",
        checkbox_label_background_fill_selected_dark="*primary_600",
        body_text_color_subdued="*neutral_600",
        body_text_color_subdued_dark="*neutral_300",
        input_placeholder_color="*neutral_500",
        input_placeholder_color_dark="*neutral_400",
        input_border_width="1px",
        input_border_color="*border_color_primary",
        input_border_color_focus="*primary_500",
        input_border_color_focus_dark="*primary_400",
        input_shadow="none",
        checkbox_border_color="*neutral_400",
        checkbox_border_color_dark="*neutral_400",
    )
