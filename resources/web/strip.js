// The strip of photos is rendered anew after each change; until then it waits.
element.addEventListener("click", (event) => {
  const face = event.target.closest("[data-face]");
  const remove = event.target.closest("[data-remove]");
  if (!face && !remove) return;
  element.querySelector(".pm-cards").inert = true;
  if (remove) trigger("delete", { photo: Number(remove.dataset.remove) });
  else trigger("select", { photo: Number(face.dataset.photo), face: Number(face.dataset.face) });
});
element.addEventListener("input", (event) => {
  if (event.target.matches("[data-weight]")) {
    event.target.nextElementSibling.textContent = event.target.value;
  }
});
element.addEventListener("change", (event) => {
  if (!event.target.matches("[data-weight]")) return;
  const weights = [...element.querySelectorAll("[data-weight]")].map((one) => Number(one.value));
  trigger("input", { weights });
});
