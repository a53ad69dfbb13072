// The panels beside the case; on a narrow screen the case is one of them.

import { onUpdate } from "./regions.js";

const body = document.body;
const narrow = matchMedia("(max-width: 60rem)");
const list = document.getElementById("region-tabs");

function shown() {
  return narrow.matches && body.dataset.pane === "case" ? "case" : body.dataset.tab;
}

// On a narrow screen the panels share the page's scrolling; each comes back where it was left.
const places = new Map();

export function openTab(name) {
  if (shown() === name) return;
  if (narrow.matches) places.set(shown(), scrollY);
  show(name);
  if (narrow.matches) scrollTo({ top: places.get(name) ?? Math.min(scrollY, list.offsetTop), behavior: "instant" });
}

function show(name) {
  if (name === "case") {
    body.dataset.pane = "case";
  } else {
    body.dataset.tab = name;
    body.dataset.pane = "side";
  }
  mark();
}

export function isOpen(name) {
  return shown() === name || (!narrow.matches && name === "case");
}

function tabs() {
  return [...document.querySelectorAll('[role="tab"]')].filter((tab) => tab.checkVisibility());
}

function mark() {
  for (const tab of document.querySelectorAll('[role="tab"]')) {
    const selected = tab.dataset.tab === shown();
    tab.setAttribute("aria-selected", String(selected));
    tab.tabIndex = selected ? 0 : -1;
  }
}

function walk(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const all = tabs();
  const at = all.indexOf(event.target);
  const to = step ? (at + step + all.length) % all.length : { Home: 0, End: all.length - 1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  openTab(all[to].dataset.tab);
  all[to].focus();
}

list.addEventListener("click", (event) => {
  const tab = event.target.closest('[role="tab"]');
  if (tab) openTab(tab.dataset.tab);
});
list.addEventListener("keydown", walk);
narrow.addEventListener("change", mark);
onUpdate(mark);
mark();
