"use strict";
// What Gradio's page lacks: it remembers the form while the tab lives, answers to the keyboard,
// tells assistive technology the state of its controls, and goes to where something happens.
const photomaker = (() => {
  let ready = false;

  // The name of this tab: the same after a reload, another in a duplicated tab.
  function tab() {
    const reloaded = sessionStorage.getItem("photomaker-left") !== null;
    sessionStorage.removeItem("photomaker-left");
    let name = reloaded && sessionStorage.getItem("photomaker-tab");
    if (!name) {
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      name = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
      sessionStorage.setItem("photomaker-tab", name);
    }
    return name;
  }

  function remember(form) {
    if (ready) sessionStorage.setItem("photomaker-form", JSON.stringify(form));
  }

  function restore(form) {
    const kept = JSON.parse(sessionStorage.getItem("photomaker-form") || "null");
    ready = true;
    return kept && kept.length === form.length ? kept : form;
  }

  // The pictures that the visitor has downloaded.
  function downloads() {
    return JSON.parse(sessionStorage.getItem("photomaker-downloads") || "[]");
  }
  function downloaded(picture) {
    const all = [...new Set([...downloads(), picture])];
    sessionStorage.setItem("photomaker-downloads", JSON.stringify(all));
  }

  // Scrolls to an answer as soon as there is one: in one column to its top, so that the picture
  // comes into view below it; beside the form only as far as needed.
  let awaited = "";
  function show(where) {
    awaited = where;
    arrive();
  }
  function arrive() {
    const place = awaited && document.querySelector(`${awaited} [role]`);
    if (!place) return;
    awaited = "";
    const oneColumn = matchMedia("(max-width: 720px)").matches;
    scrollTo(place, oneColumn ? "start" : "nearest");
  }
  // The same refusal as before changes nothing on the page: go there again.
  function settle() {
    const alert = awaited && document.querySelector("[role=alert]");
    if (alert) scrollTo(alert, "nearest");
    awaited = "";
  }
  // Whether the page has gone to every answer; until then a second press does nothing.
  function settled() {
    return !awaited;
  }
  function scrollTo(place, block) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    place.scrollIntoView({ behavior: calm ? "auto" : "smooth", block });
  }

  addEventListener("pagehide", () => sessionStorage.setItem("photomaker-left", "1"));
  addEventListener("pageshow", (event) => event.persisted && location.reload());
  // Gradio ends its connections before the visitor has decided to leave, and calls that an
  // "Unexpected error". They stay: the browser ends them when the page is left.
  const abort = AbortController.prototype.abort;
  AbortController.prototype.abort = function (reason) {
    if (window.event?.type !== "beforeunload") abort.call(this, reason);
  };
  addEventListener("beforeunload", (event) => {
    const stop = document.querySelector("#pm-stop");
    const unsaved = [...document.querySelectorAll("#pm-results [data-unsaved]")];
    const kept = downloads();
    const lost = unsaved.some((picture) => !kept.includes(picture.dataset.unsaved));
    if (lost || (stop && !stop.disabled)) event.preventDefault();
  });

  addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      document.querySelector("#pm-generate")?.click();
    }
    if (event.key === "Tab" && event.target.matches("input[role=combobox]")) {
      const box = event.target; // Gradio leaves its list open
      setTimeout(() => box.dispatchEvent(new FocusEvent("blur")), 50);
    }
  }, true);

  // Gradio names neither groups nor states; this runs after each of its updates.
  function describe() {
    for (const button of document.querySelectorAll("button.label-wrap")) {
      button.setAttribute("aria-expanded", button.classList.contains("open"));
    }
    for (const group of document.querySelectorAll("fieldset:not([aria-label])")) {
      const title = group.querySelector("[data-testid=block-info]");
      if (title) group.setAttribute("aria-label", title.textContent.trim());
    }
    photomaker.apiPanel?.tidy();
    for (const alert of document.querySelectorAll("[role=alert]:not([data-seen])")) {
      alert.dataset.seen = "";
      scrollTo(alert, "nearest");
    }
    arrive();
  }
  let waiting = false;
  new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      describe();
    });
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["class"],
  });

  return { tab, remember, restore, downloaded, show, settle, settled };
})();
window.photomaker = photomaker;
