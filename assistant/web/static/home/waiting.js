// A project without a draft yet: its stages, and then the draft itself.

import { follow, showStage } from "../stages.js";

const list = document.querySelector("[data-stages]");
if (list) follow(list.dataset.stages, (step) => showStage(list, step.stage), () => location.reload());
