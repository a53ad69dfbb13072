// Changes go to the workspace one after another; what cannot be sent stays in line and is tried again.

import { say, word } from "../base.js";
import { Offline, Refused } from "../net.js";

const FIRST_PAUSE = 1500;
const LONGEST_PAUSE = 20000;

const queue = [];
let version = 0;
let running = false;
let begun = 0;
let pause = FIRST_PAUSE;
let wake = () => {};
let settled = async () => {};

// `afterwards` is called when nothing is left to save; it brings the page up to date.
export function onSettled(afterwards) {
  settled = afterwards;
}

export function setVersion(number) {
  version = number;
}

// How many changes were begun: what was asked for before the newest may be older than the page.
export function changesBegun() {
  return begun;
}

export function show(state, text) {
  const shown = document.getElementById("saved");
  if (shown.dataset.state === state && shown.textContent === text) return;
  shown.dataset.state = state;
  shown.textContent = text;
  if (state === "unsaved") say(text);
}

// Why something was not done stands on the page until somebody has read it.
export function refuse(reason) {
  show("refused", word("refused"));
  const box = document.getElementById("refusal");
  box.querySelector("p").textContent = reason;
  box.hidden = false;
}

document.getElementById("refusal").addEventListener("click", (event) => {
  if (event.target.closest("button")) document.getElementById("refusal").hidden = true;
});

// `run(base)` sends the change and gives the answer; `done`, `refused` and `conflict` are told what became of it, `then`
// when the page shows it.
export function save(job) {
  const waits = job.key && queue.slice(running ? 1 : 0).some((other) => other.key === job.key);
  if (!waits) queue.push(job);
  drain();
}

async function drain() {
  if (running) return;
  running = true;
  const refused = new Map(); // by what was changed: saved after all, it is refused no more
  const afterwards = [];
  while (queue.length) {
    const job = queue[0];
    if (document.getElementById("saved").dataset.state !== "unsaved") show("saving", word("saving"));
    begun += 1;
    try {
      const answer = await job.run(version);
      version = answer?.version ?? answer?.project?.head ?? version;
      pause = FIRST_PAUSE;
      queue.shift();
      refused.delete(job.key ?? job);
      job.done?.(answer);
      if (job.then) afterwards.push(() => job.then(answer));
    } catch (error) {
      const reason = await failed(job, error);
      if (reason) refused.set(job.key ?? job, reason);
    }
  }
  await settled();
  running = false;
  for (const what of afterwards) what();
  if (queue.length) {
    drain();
    return;
  }
  if (refused.size) refuse([...refused.values()].at(-1));
  else showRest();
}

// Nothing is on its way: is all that stands on the page saved?
export function showRest() {
  if (running) return;
  if (document.querySelector(".line.dirty")) show("unsaved", word("leave"));
  else show("saved", word("saved"));
}

async function failed(job, error) {
  if (error instanceof Offline || (error instanceof Refused && error.status >= 500)) {
    show("unsaved", word("unsaved"));
    await rest();
    return "";
  }
  if (!(error instanceof Refused)) {
    queue.shift(); // a fault of the page must not hold up what waits behind it
    reportError(error);
    return word("fault");
  }
  if (error.code === "conflict") {
    await settled();
    job.tries = (job.tries ?? 0) + 1;
    if (job.tries < 4 && (job.conflict?.() ?? false)) return "";
  }
  queue.shift();
  await job.refused?.(error);
  return error.message;
}

function rest() {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
    wake = () => { clearTimeout(timer); resolve(); };
  });
}

addEventListener("online", () => wake());
addEventListener("beforeunload", (event) => {
  if (queue.length || document.querySelector(".line.dirty")) event.preventDefault();
});
