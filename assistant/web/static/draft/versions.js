// Puts an earlier version back.

import { send } from "../net.js";

const { project, version } = document.body.dataset;
const button = document.querySelector("[data-restore]");
button?.addEventListener("click", async () => {
  button.disabled = true;
  try {
    await send("POST", `/api/projects/${project}/versions/${button.dataset.restore}/restore`, { base: Number(version) });
    location.assign(`/projects/${project}`);
  } catch (error) {
    const told = document.getElementById("trouble");
    told.textContent = error.message;
    told.hidden = false;
    button.disabled = false;
  }
});
