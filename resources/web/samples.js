element.addEventListener("click", (event) => {
  const sample = event.target.closest("[data-sample]");
  if (sample) trigger("select", { name: sample.dataset.sample });
});
