"use strict";
// The canvas for outlines: strokes that live as long as the tab, and the picture of them.
photomaker.sketch = (() => {
  const KEPT = "photomaker-sketch";
  const WIDE = 768; // of the picture, in pixels
  const strokes = JSON.parse(sessionStorage.getItem(KEPT) || "[]"); // lists of [x, y]

  function paint(sheet) {
    const pen = sheet.getContext("2d");
    pen.fillStyle = "white";
    pen.fillRect(0, 0, WIDE, WIDE);
    pen.lineWidth = 6;
    pen.lineCap = pen.lineJoin = "round";
    for (const [start, ...rest] of strokes) {
      pen.beginPath();
      pen.moveTo(...start);
      for (const point of rest.length ? rest : [start]) pen.lineTo(...point);
      pen.stroke();
    }
  }

  // A PNG as a data URL, empty without a stroke.
  function picture() {
    if (!strokes.length) return "";
    const sheet = Object.assign(document.createElement("canvas"), { width: WIDE, height: WIDE });
    paint(sheet);
    return sheet.toDataURL("image/png");
  }

  // Brings the canvas and its buttons to life, with what was drawn before.
  function begin(element) {
    const sheet = element.querySelector("canvas");
    const buttons = element.querySelectorAll("button");
    let drawing = false;

    function show() {
      paint(sheet);
      for (const button of buttons) button.disabled = !strokes.length;
    }
    function changed() {
      sessionStorage.setItem(KEPT, JSON.stringify(strokes));
      show();
    }
    function place(event) {
      const box = sheet.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top].map((way) =>
        Math.round((way / box.width) * WIDE));
    }

    sheet.addEventListener("pointerdown", (event) => {
      if (!event.isPrimary || event.button) return;
      sheet.setPointerCapture(event.pointerId);
      drawing = true;
      strokes.push([place(event)]);
      show();
    });
    sheet.addEventListener("pointermove", (event) => {
      if (!drawing || !event.isPrimary) return;
      strokes.at(-1).push(place(event));
      show();
    });
    sheet.addEventListener("lostpointercapture", () => {
      drawing = false;
      changed();
    });
    element.querySelector("[data-undo]").addEventListener("click", () => {
      strokes.pop();
      changed();
    });
    element.querySelector("[data-clear]").addEventListener("click", () => {
      strokes.length = 0;
      changed();
    });
    show();
  }

  return { begin, picture };
})();
