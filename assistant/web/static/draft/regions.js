// Brings the page up to date: pieces that changed are woven in, so that focus, place and typing stay.

import { Idiomorph } from "../vendor/idiomorph-0.8.0.js";
import { changesBegun, setVersion } from "./saving.js";

const project = document.body.dataset.project;
const afterwards = [];
let sums = JSON.parse(document.body.dataset.sums);
setVersion(Number(document.body.dataset.version));

// Called after each update: what the server does not know (the current line, the open panel) is set again.
export function onUpdate(what) {
  afterwards.push(what);
}

export async function refresh() {
  const asked = new URLSearchParams(Object.values(sums).map((sum) => ["have", sum]));
  if (document.querySelector('[data-do="reveal"]')?.checked) asked.set("reveal", "true");
  const begun = changesBegun();
  let told;
  try {
    const answer = await fetch(`/projects/${project}/regions?${asked}`);
    if (!answer.ok) return null;
    told = await answer.json();
  } catch {
    return null; // the next change tries again
  }
  if (begun !== changesBegun()) return null; // a change went out meanwhile; the page is brought up to date after it
  setVersion(told.version);
  document.body.dataset.version = told.version;
  for (const [name, html] of Object.entries(told.html)) weave(document.getElementById(`region-${name}`), html);
  sums = told.sums;
  document.body.dataset.state = told.state;
  for (const what of afterwards) what(told);
  return told;
}

function weave(region, html) {
  const callbacks = { beforeNodeMorphed, beforeNodeRemoved };
  Idiomorph.morph(region, html, { morphStyle: "innerHTML", restoreFocus: true, callbacks });
}

// What is being typed is never overwritten; its marks and its evidence are.
function beforeNodeMorphed(old, fresh) {
  if (old.id === "saved") return false;
  if (!old.classList?.contains("line")) return true;
  const same = squeezed(old) === squeezed(fresh);
  if (!old.classList.contains("dirty") && old !== document.activeElement) return true;
  const dirty = old.classList.contains("dirty");
  for (const name of ["class", "data-evidence", "aria-label", "aria-describedby", "aria-invalid"]) {
    if (fresh.hasAttribute(name)) old.setAttribute(name, fresh.getAttribute(name));
    else old.removeAttribute(name);
  }
  old.classList.toggle("dirty", dirty);
  if (!dirty && !same) return true;
  old.dataset.server = fresh.textContent;
  return false;
}

function beforeNodeRemoved(node) {
  return !(node.classList?.contains("dirty") || node.classList?.contains("conflict") || node.dataset?.new !== undefined);
}

function squeezed(element) {
  return element.textContent.replace(/\s+/g, " ").trim();
}
