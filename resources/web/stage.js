element.addEventListener("click", (event) => {
  const other = event.target.closest("[data-choose]");
  if (other) {
    trigger("select", { picture: other.dataset.choose });
    return;
  }
  const actions = event.target.closest("[data-picture]");
  if (!actions) return;
  if (event.target.closest("#pm-download")) actions.dataset.downloaded = "";
  const what = event.target.closest("[data-do]");
  if (!what) return;
  what.disabled = true;
  const kind = { save: "like", settings: "edit" }[what.dataset.do];
  trigger(kind, { picture: actions.dataset.picture });
});
