// A project without a draft yet: its stages, and then the draft itself; where it failed, another try.

import { send } from "../net.js";
import { follow, showStage } from "../stages.js";

const list = document.querySelector("[data-stages]");
if (list) follow(list.dataset.stages, (step) => showStage(list, step.stage), () => location.reload());

document.querySelector('[data-do="again"]')?.addEventListener("click", async () => {
  try {
    await send("POST", `/api/projects/${document.body.dataset.project}/redraft`, { base: 0 });
    location.reload();
  } catch (error) {
    const told = document.getElementById("trouble");
    told.textContent = error.message;
    told.hidden = false;
  }
});
