"""Where photos are dropped, chosen, pasted or taken; ``drop.js`` brings it to life."""

from photomaker_desktop.web.orders import Limits


def dropzone(limits: Limits) -> str:
    return (
        f'<div class="pm-drop" role="group" aria-label="Photos of one person" '
        f'data-megabytes="{limits.file_bytes // 1_000_000}">'
        "<p><b>Photos of one person</b></p>"
        '<label class="pm-button pm-choose">'
        '<span class="pm-mouse">Drop photos here or choose</span>'
        '<span class="pm-touch">Choose photos</span>'
        '<input type="file" multiple accept="image/*,.heic,.heif,.avif" '
        'aria-label="Choose photos"></label>'
        '<button type="button" data-camera>Use the camera</button>'
        '<input type="file" accept="image/*" capture="user" hidden tabindex="-1">'
        '<p class="pm-drop-note" role="status"></p>'
        '<dialog aria-label="Camera"><video autoplay playsinline muted></video>'
        '<div class="pm-actions"><button type="button" data-snap>Take photo</button>'
        '<button type="button" data-close>Close</button></div></dialog></div>'
    )
