// What the buttons of the draft page do, by the names that they carry.

import { say, word } from "../base.js";
import { api } from "./api.js";
import { askBrief, askName, askSpeaker, showHelp } from "./dialogs.js";
import { addAfter, moveLine, putBack, removeLine } from "./editing.js";
import { takeOff } from "./interview.js";
import { currentLine, goTo, lineOf, linesOf, placeIn } from "./lines.js";
import { save } from "./saving.js";

const conflict = () => true;

const actions = {
  undo: () => save({ run: api.undo }),
  redo: () => save({ run: api.redo }),
  help: showHelp,
  brief: askBrief,
  speaker: askSpeaker,
  "rename-project": askName,
  add: (button) => addAfter(linesOf(button.dataset.part).at(-1), button.dataset.part),
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
