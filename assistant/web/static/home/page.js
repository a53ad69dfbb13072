// The start page: files are read as soon as they are chosen, and drafted when their brief is right.

import { say, word } from "../base.js";
import { send } from "../net.js";
import { listen, refreshList } from "./list.js";
import { readFile, upload } from "./files.js";

const drop = document.getElementById("drop");
const input = document.getElementById("files");
const chosen = document.getElementById("chosen");
const waiting = new Map(); // form -> file

function trouble(text) {
  const box = document.createElement("div");
  box.className = "notice hard trouble";
  box.setAttribute("role", "alert");
  const told = document.createElement("p");
  told.textContent = text;
  const close = document.createElement("button");
  close.type = "button";
  close.className = "button plain";
  close.textContent = word("close");
  close.addEventListener("click", () => box.remove());
  box.append(told, close);
  chosen.append(box);
}

async function take(files) {
  for (const file of files) {
    const reading = document.createElement("p");
    reading.className = "reading";
    const spinner = document.createElement("span");
    spinner.className = "spinner";
    reading.append(spinner, word("reading", { name: file.name }));
    chosen.append(reading);
    try {
      const form = await readFile(file);
      reading.replaceWith(form);
      waiting.set(form, file);
    } catch (error) {
      reading.remove();
      trouble(error.message ? error.message : word("offline"));
    }
  }
  offerAll();
}

// One button for all, where there are several.
function offerAll() {
  document.getElementById("all")?.remove();
  if (waiting.size < 2) return;
  const all = document.createElement("p");
  all.id = "all";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = word("all", { n: waiting.size });
  button.addEventListener("click", async () => { for (const form of [...waiting.keys()]) await draft(form); });
  all.append(button);
  chosen.prepend(all);
}

async function draft(form) {
  const file = waiting.get(form);
  const bar = form.querySelector(".upload");
  const button = form.querySelector('[type="submit"]');
  button.disabled = true;
  bar.hidden = false;
  try {
    await upload(form, file, (share) => { bar.querySelector("progress").value = share; });
    waiting.delete(form);
    form.remove();
    say(word("added", { name: file.name }));
  } catch (error) {
    button.disabled = false;
    bar.hidden = true;
    trouble(word("refused", { name: file.name, reason: error.message || word("offline") }));
  }
  offerAll();
  await refreshList();
}

input.addEventListener("change", () => { take([...input.files]); input.value = ""; });
for (const name of ["dragenter", "dragover"]) {
  document.addEventListener(name, (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    drop.classList.add("over");
  });
}
document.addEventListener("dragleave", (event) => { if (!event.relatedTarget) drop.classList.remove("over"); });
document.addEventListener("drop", (event) => {
  drop.classList.remove("over");
  if (!event.dataTransfer?.files.length) return;
  event.preventDefault();
  take([...event.dataTransfer.files]);
});
chosen.addEventListener("submit", (event) => { event.preventDefault(); draft(event.target); });
chosen.addEventListener("click", (event) => {
  const button = event.target.closest('[data-do="drop-file"]');
  if (!button) return;
  waiting.delete(button.form);
  button.form.remove();
  offerAll();
  input.focus();
});

function ask(id, fill, then) {
  const dialog = document.getElementById(id);
  fill(dialog);
  dialog.returnValue = "";
  dialog.onclose = async () => {
    if (dialog.returnValue !== "ok") return;
    try {
      await then(dialog);
    } catch (error) {
      trouble(error.message || word("offline"));
    }
    await refreshList();
  };
  dialog.showModal();
}

document.getElementById("list").addEventListener("click", (event) => {
  const button = event.target.closest("button[data-do]");
  if (!button) return;
  const { id, name } = button.dataset;
  const path = `/api/projects/${id}`;
  if (button.dataset.do === "rename") {
    ask("rename-dialog", (dialog) => { dialog.querySelector("input").value = name; },
      (dialog) => send("PATCH", path, { name: dialog.querySelector("input").value.trim() }));
  } else {
    ask("remove-dialog", (dialog) => { dialog.querySelector('[data-fill="name"]').textContent = name; },
      () => send("DELETE", path));
  }
});
listen();
