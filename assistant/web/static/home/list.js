// The list of drafts, kept up to date while something is being worked on.

import { say, word } from "../base.js";
import { follow, showStage } from "../stages.js";
import { Idiomorph } from "../vendor/idiomorph-0.8.0.js";

const list = document.getElementById("list");
const MOST = 2; // streams at a time: a browser opens few connections
const followed = new Set();

export async function refreshList() {
  try {
    const answer = await fetch("/list");
    if (answer.ok) Idiomorph.morph(list, await answer.text(), { morphStyle: "innerHTML", restoreFocus: true });
  } catch {
    setTimeout(refreshList, 3000);
  }
  listen();
}

export function listen() {
  const busy = list.querySelectorAll('[data-state="working"], [data-state="queued"]');
  for (const item of busy) {
    const id = item.dataset.project;
    if (followed.size >= MOST || followed.has(id)) continue;
    followed.add(id);
    follow(id, (step) => showStage(document.querySelector(`[data-stages="${id}"]`), step.stage), async () => {
      followed.delete(id);
      await refreshList();
      const done = document.getElementById(`project-${id}`);
      if (done?.dataset.state === "ready") say(word("ready", { name: done.querySelector("h3").textContent }));
    });
  }
}
