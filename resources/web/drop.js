// Photos come from files, the clipboard or the camera; the page gets their paths.
const zone = element.querySelector(".pm-drop");
const note = element.querySelector(".pm-drop-note");
const camera = element.querySelector("dialog");
const video = element.querySelector("video");

async function send(files) {
  const paths = [];
  let refused = 0;
  for (const [place, file] of [...files].entries()) {
    note.textContent = `Uploading ${place + 1} of ${files.length} …`;
    try {
      paths.push((await upload(file)).path);
    } catch {
      refused += 1;
    }
  }
  const most = zone.dataset.megabytes;
  note.textContent = refused ? `${refused} not uploaded. Photos are limited to ${most} MB.` : "";
  if (paths.length) trigger("upload", { paths });
}

for (const input of element.querySelectorAll("input[type=file]")) {
  input.addEventListener("change", async () => {
    await send(input.files);
    input.value = "";
  });
}
zone.addEventListener("dragover", (event) => {
  event.preventDefault();
  zone.classList.add("pm-over");
});
zone.addEventListener("dragleave", () => zone.classList.remove("pm-over"));
zone.addEventListener("drop", (event) => {
  event.preventDefault();
  zone.classList.remove("pm-over");
  send(event.dataTransfer.files);
});
document.addEventListener("paste", (event) => {
  if (event.clipboardData?.files.length && zone.offsetParent) send(event.clipboardData.files);
});

element.querySelector("[data-camera]").addEventListener("click", async () => {
  if (!navigator.mediaDevices) {
    // Browsers lend the camera to secure pages only; a phone's camera app needs no such thing.
    element.querySelector("input[capture]").click();
    return;
  }
  try {
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: true });
    camera.showModal();
  } catch {
    note.textContent = "The camera cannot be used. Allow it in the browser, or choose a file.";
  }
});
element.querySelector("[data-snap]").addEventListener("click", () => {
  if (!video.videoWidth) return;
  const picture = document.createElement("canvas");
  picture.width = video.videoWidth;
  picture.height = video.videoHeight;
  picture.getContext("2d").drawImage(video, 0, 0);
  picture.toBlob((blob) => {
    const name = `camera-${Date.now()}.png`;
    camera.close();
    send([new File([blob], name, { type: "image/png" })]);
  }, "image/png");
});
element.querySelector("[data-close]").addEventListener("click", () => camera.close());
camera.addEventListener("close", () => {
  video.srcObject?.getTracks().forEach((track) => track.stop());
  video.srcObject = null;
});
