element.addEventListener("click", (event) => {
  const other = event.target.closest("[data-choose]");
  if (other) {
    trigger("select", { picture: other.dataset.choose });
    return;
  }
  const actions = event.target.closest("[data-picture]");
  if (!actions) return;
  if (event.target.closest("#pm-download")) photomaker.downloaded(actions.dataset.picture);
  const what = event.target.closest("[data-do]");
  if (!what) return;
  what.disabled = true;
  const about = { picture: actions.dataset.picture, person: "", face: 1 };
  if (what.dataset.do === "insert") {
    about.person = actions.querySelector("#pm-put-who").value;
    about.face = Number(actions.querySelector("#pm-put-face").value);
  }
  if (about.person || what.dataset.do === "detail") photomaker.show("#pm-status");
  const kinds = { save: "like", settings: "edit", detail: "submit", insert: "submit" };
  trigger(kinds[what.dataset.do], about);
});
