// The interview: a passage shows where it is used, and what may be done with it.

import { say, word } from "../base.js";
import { api } from "./api.js";
import { currentLine, goTo, lineOf, placeIn } from "./lines.js";
import { bring } from "./evidence.js";
import { onUpdate, refresh } from "./regions.js";
import { save } from "./saving.js";
import { openTab } from "./tabs.js";

const LABELS = ["background", "challenge", "solution", "result", "other"];
const region = document.getElementById("region-interview");
const menu = document.getElementById("passage-menu");
let current = null; // id of the passage one is in

const passages = () => [...region.querySelectorAll(".p")];
const passageOf = (id) => document.getElementById(`p-${id}`);
export const currentPassage = () => (current && passageOf(current)) || passages()[0];

function enter(passage) {
  current = passage.dataset.passage;
  mark();
  passage.focus({ preventScroll: true });
  bring(passage);
}

function mark() {
  const stop = currentPassage();
  for (const passage of passages()) {
    passage.tabIndex = passage === stop ? 0 : -1;
    passage.classList.toggle("current", passage.dataset.passage === current);
  }
}

export function goToEvidence(refs) {
  openTab("interview");
  const [turn, place] = (refs.split(" ")[0] ?? "").split(":");
  if (!place) return;
  const start = Number(place.split("-")[0]);
  const found = [...document.querySelectorAll(`#turn-${turn} .p`)].find((one) => Number(one.dataset.end) > start);
  if (found) enter(found);
}

export function goToTurn(turn) {
  openTab("interview");
  const first = document.querySelector(`#turn-${turn} .p`);
  if (first) enter(first);
}

function openMenu(passage) {
  current = passage.dataset.passage;
  mark();
  describe(passage);
  for (const chip of menu.querySelectorAll("[data-label]")) {
    chip.setAttribute("aria-pressed", String(chip.dataset.label === passage.dataset.label));
  }
  const off = passage.dataset.label === "off_record";
  for (const button of menu.querySelectorAll('[data-off="true"], [data-off-turn]')) button.hidden = off;
  menu.querySelector('[data-off="false"]').hidden = !off && !passage.classList.contains("doubtful");
  const asked = passage.closest(".turn").classList.contains("interviewer"); // a case tells what the customer says
  menu.querySelector(".pulls").hidden = off || asked;
  menu.querySelector(".labels").hidden = off;
  menu.showPopover();
  place(passage);
  menu.querySelector("button:not([hidden])")?.focus();
}

function describe(passage) {
  const about = menu.querySelector(".passage-about");
  const uses = passage.dataset.uses.split(" | ").filter(Boolean).map((use) => use.split("="));
  about.replaceChildren();
  if (!uses.length) {
    about.textContent = [word("not-used"), passage.dataset.reason].filter(Boolean).join(": ");
    return;
  }
  about.append(`${word("used-in")} `);
  uses.forEach(([line, name], at) => {
    const link = document.createElement("a");
    link.href = `#line-${line}`;
    link.dataset.toLine = line;
    link.textContent = name;
    about.append(at ? " · " : "", link);
  });
}

function place(passage) {
  const at = passage.getClientRects()[0];
  const { width, height } = menu.getBoundingClientRect();
  const below = at.bottom + 6 + height < innerHeight;
  menu.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, below ? at.bottom + 6 : at.top - height - 6)}px`;
}

export function closeMenu() {
  if (!menu.matches(":popover-open")) return false;
  menu.hidePopover();
  if (current) passageOf(current)?.focus({ preventScroll: true });
  return true;
}

function relabel(id, label) {
  save({ run: (base) => api.relabel(base, id, label), conflict: () => true });
}

export function takeOff(id, off) {
  save({ run: (base) => api.mark(base, id, off), done: () => off && say(word("off-done")), conflict: () => true });
}

function takeTurnOff(turn) {
  save({ run: (base) => api.markTurn(base, turn, true), done: () => say(word("off-done")), conflict: () => true });
}

function pull(id, part) {
  const after = placeIn(part);
  save({
    run: (base) => api.pull(base, id, part, after),
    then: (answer) => goTo(lineOf(answer.line?.id), true),
    conflict: () => true,
  });
}

menu.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button || !current) return;
  const id = current;
  closeMenu();
  if (button.dataset.label) relabel(id, button.dataset.label);
  if (button.dataset.pull) pull(id, button.dataset.pull);
  if (button.dataset.offTurn !== undefined) takeTurnOff(Number(passageOf(id).dataset.turn));
  if (button.dataset.off) takeOff(id, button.dataset.off === "true");
});

region.addEventListener("click", (event) => {
  const use = event.target.closest("[data-to-line]");
  const passage = event.target.closest(".p");
  if (use || !passage || String(getSelection())) return; // words being selected to be copied
  openMenu(passage);
});

region.addEventListener("keydown", (event) => {
  const passage = event.target.closest(".p");
  if (!passage || event.ctrlKey || event.metaKey || event.altKey) return;
  const all = passages();
  const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
  const label = LABELS[Number(event.key) - 1];
  if (by) enter(all[Math.max(0, Math.min(all.length - 1, all.indexOf(passage) + by))]);
  else if (event.key === "Enter" || event.key === " ") openMenu(passage);
  else if (label && passage.dataset.label !== "off_record") relabel(passage.dataset.passage, label);
  else if (event.key === "o") takeOff(passage.dataset.passage, passage.dataset.label !== "off_record");
  else if (event.key === "Escape" && currentLine()) goTo(currentLine());
  else return;
  event.preventDefault();
});

document.addEventListener("pointerdown", (event) => {
  if (menu.matches(":popover-open") && !menu.contains(event.target)) menu.hidePopover();
});
region.addEventListener("change", (event) => {
  if (event.target.dataset.do === "reveal") refresh();
});
onUpdate(mark);
mark();
