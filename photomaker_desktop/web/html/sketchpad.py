"""Where outlines are drawn; ``sketch.js`` brings it to life."""

SIDE = 768  # pixels


def sketchpad() -> str:
    return (
        '<div class="pm-sketch"><p>Draw the outlines; the picture follows them.</p>'
        f'<canvas width="{SIDE}" height="{SIDE}" role="img" aria-label="Sketch"></canvas>'
        '<div class="pm-actions"><button type="button" data-undo disabled>Undo</button>'
        '<button type="button" data-clear disabled>Clear</button></div></div>'
    )
