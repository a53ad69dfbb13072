// The draft page: its parts put together, and what its buttons do.

import { say, word } from "../base.js";
import { api } from "./api.js";
import { addAfter, choose, currentLine, goTo, lineOf, lines, moveLine, placeIn, putBack, removeLine } from "./case.js";
import { askBrief, askName, askSpeaker, showHelp } from "./dialogs.js";
import { light } from "./evidence.js";
import { closeMenu, goToEvidence, goToTurn, takeOff } from "./interview.js";
import { onUpdate, refresh } from "./regions.js";
import { follow } from "../stages.js";
import { onSettled, save } from "./saving.js";
import "./keys.js";

const conflict = () => true;
const last = (part) => lines().filter((line) => line.closest(`[data-part="${part}"]`) && line.dataset.line).at(-1);

const actions = {
  undo: () => save({ run: api.undo }),
  redo: () => save({ run: api.redo }),
  help: showHelp,
  brief: askBrief,
  speaker: askSpeaker,
  "rename-project": askName,
  add: (button) => addAfter(last(button.dataset.part), button.dataset.part),
  below: (button) => addAfter(lineOf(button.dataset.line)),
  "move-up": (button) => moveLine(lineOf(button.dataset.line), -1),
  "move-down": (button) => moveLine(lineOf(button.dataset.line), 1),
  delete: (button) => removeLine(lineOf(button.dataset.line)),
  "as-drafted": (button) => putBack(button.dataset.line, button.dataset.text),
  wording: (button) => useWording(button.dataset),
  copy: (button) => copy(button),
  decide: (button) => takeOff(button.dataset.passage, button.dataset.off === "true"),
  library: toLibrary,
};

export function act(name, button = document.querySelector(`.tool[data-do="${name}"]`)) {
  if (button?.ariaDisabled !== "true") actions[name]?.(button);
}

// Into the section that the cursor is in, else into the one that the wording is made for.
function useWording({ metric, rank, part }) {
  const here = currentLine()?.closest("[data-part]")?.dataset.part ?? part;
  const after = placeIn(here);
  save({
    run: (base) => api.wording(base, metric, Number(rank), here, after),
    then: (answer) => goTo(lineOf(answer.line?.id), true),
    conflict,
  });
}

function toLibrary() {
  exportMenu.hidePopover();
  save({ run: api.library, then: (answer) => location.assign(`/library/cases/${answer.case_id}`) });
}

// The menu hangs below its button, wherever that stands.
const exportMenu = document.getElementById("export");
exportMenu.addEventListener("toggle", (event) => {
  if (event.newState !== "open") return;
  const at = document.getElementById("export-button").getBoundingClientRect();
  const width = exportMenu.offsetWidth;
  exportMenu.style.left = `${Math.max(8, Math.min(at.right - width, innerWidth - width - 8))}px`;
  exportMenu.style.top = `${Math.max(8, Math.min(at.bottom + 4, innerHeight - exportMenu.offsetHeight - 8))}px`;
  exportMenu.querySelector("a").focus();
});
exportMenu.addEventListener("keydown", (event) => {
  const items = [...exportMenu.querySelectorAll("a, button")];
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by) return;
  event.preventDefault();
  items[(items.indexOf(document.activeElement) + by + items.length) % items.length].focus();
});

async function copy(button) {
  await navigator.clipboard.writeText(document.getElementById(button.dataset.from).textContent);
  say(word("copied"));
  const label = button.lastChild;
  const before = label.textContent;
  label.textContent = word("copied");
  setTimeout(() => { label.textContent = before; }, 2000);
}

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
refresh();
