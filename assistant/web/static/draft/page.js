// The draft page: its parts put together.

import { word } from "../base.js";
import { follow } from "../stages.js";
import { act } from "./actions.js";
import { light } from "./evidence.js";
import { closeMenu, goToEvidence, goToTurn } from "./interview.js";
import { choose, goTo, lineOf } from "./lines.js";
import { onUpdate, refresh } from "./regions.js";
import { onSettled } from "./saving.js";
import "./keys.js";

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-do]");
  if (button) act(button.dataset.do, button);
  const jump = event.target.closest("[data-evidence]:not(.line), [data-to-line], [data-to-turn]");
  if (!jump) return;
  event.preventDefault();
  closeMenu();
  if (jump.dataset.evidence) { goToEvidence(jump.dataset.evidence); light(jump.dataset.evidence); }
  if (jump.dataset.toLine) { goTo(lineOf(jump.dataset.toLine)); choose(jump.dataset.toLine, { scroll: false }); }
  if (jump.dataset.toTurn) goToTurn(jump.dataset.toTurn);
});

// While the case is drafted again, the stages are shown as they come.
let following = false;
function watch({ state }) {
  if (!["queued", "working"].includes(state) || following) return;
  following = true;
  const told = ({ stage }) => {
    const shown = document.getElementById("stage");
    if (shown && stage) shown.textContent = word(`stage-${stage}`);
  };
  follow(document.body.dataset.project, told, () => { following = false; refresh(); });
}

onUpdate(watch);
onSettled(refresh);
watch(document.body.dataset);
