// Wording a draft with one's own assistant: copies a question, keeps its answer, puts what was accepted into the draft.

import { say } from "../base.js";
import { send } from "../net.js";

const { project, version, hides } = document.body.dataset;
const root = `/api/projects/${project}/assistant`;

async function attempt(work) {
  const told = document.getElementById("trouble");
  const buttons = document.querySelectorAll("main button");
  for (const button of buttons) button.disabled = true;
  try {
    location.assign((await work()) ?? location.href);
  } catch (error) {
    told.textContent = error.message;
    told.hidden = false;
    for (const button of buttons) button.disabled = false;
  }
}

async function answer(question, text) {
  await send("PUT", `${root}/answers/${question}`, { text });
}

async function take() {
  await send("POST", `${root}/take`, { base: Number(version), hides_names: hides === "true" });
  return `/projects/${project}`;
}

const form = document.getElementById("answer-form");
form?.addEventListener("submit", (event) => {
  event.preventDefault();
  attempt(() => answer(form.dataset.question, form.answer.value));
});

const actions = {
  copy: async (button) => {
    await navigator.clipboard.writeText(document.getElementById("question").textContent);
    say(button.dataset.done);
  },
  skip: () => attempt(() => answer(form.dataset.question, "")),
  back: (button) => attempt(() => send("DELETE", `${root}/answers/${button.dataset.question}`)),
  take: () => attempt(take),
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-do]");
  if (button) actions[button.dataset.do]?.(button);
});
