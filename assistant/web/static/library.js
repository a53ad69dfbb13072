// The library's pages: what htmx does not do itself. Open lists stay open over an answer, the number of cases is told
// to screen readers, a refusal is shown beside the form that was refused, dialogs open and close.

import { renewToken, say } from "./base.js";

const open = new Set();
const narrow = { shown: false };

function applyNarrow(scope) {
  const button = scope.querySelector("[data-toggles]");
  const target = button && document.getElementById(button.dataset.toggles);
  if (!target) return;
  target.classList.toggle("shown", narrow.shown);
  button.setAttribute("aria-expanded", String(narrow.shown));
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if (button.dataset.toggles) {
    narrow.shown = !narrow.shown;
    applyNarrow(document);
  } else if (button.dataset.opens) {
    document.getElementById(button.dataset.opens).showModal();
  } else if ("closes" in button.dataset) {
    button.closest("dialog").close();
  }
});

document.addEventListener("toggle", (event) => {
  if (!event.target.id.startsWith("more-")) return;
  if (event.target.open) open.add(event.target.id);
  else open.delete(event.target.id);
}, true);

// What was open stays so. htmx gives elements their new attributes only when it settles.
function restore() {
  for (const id of [...open]) {
    const details = document.getElementById(id);
    if (details) details.open = true;
  }
  applyNarrow(document);
}

document.addEventListener("htmx:afterSettle", restore);
document.addEventListener("htmx:afterSwap", (event) => {
  const found = document.getElementById("found");
  if (found && event.detail.target.id === "found") {
    say(found.dataset.told);
    const by = event.detail.requestConfig.elt;
    if (by && by.tagName === "A") document.getElementById("answer-head").focus({ preventScroll: true });
  }
  document.getElementById("gone")?.focus();
});

function problem(event, text) {
  const from = event.detail.elt;
  const place = from.closest("form")?.querySelector(".problem") ?? document.getElementById("problem");
  place.textContent = text;
}

document.addEventListener("htmx:beforeRequest", (event) => problem(event, ""));
// After a restart of the workspace the page's token is an old one: with a new one the same is done again, once.
const again = new WeakSet();
async function withNewToken(from) {
  await renewToken();
  again.add(from);
  if (from.requestSubmit) from.requestSubmit();
  else from.click();
}

document.addEventListener("htmx:responseError", (event) => {
  let told = {};
  try {
    told = JSON.parse(event.detail.xhr.responseText).error ?? {};
  } catch { /* an answer that is no JSON says nothing to show */ }
  if (told.code === "token" && !again.has(event.detail.elt)) {
    withNewToken(event.detail.elt);
    return;
  }
  problem(event, `${told.message ?? ""} ${told.hint ?? ""}`.trim());
});
document.addEventListener("htmx:sendError", (event) => problem(event, document.querySelector("[data-network]").dataset.network));
