// Dialogs: who a speaker is, the brief, the name, the list of shortcuts.

import { api } from "./api.js";
import { refresh } from "./regions.js";
import { save } from "./saving.js";

const valueOf = (form, name) => form.elements.namedItem(name).value.trim() || null;

function open(id, fill, then) {
  const dialog = document.getElementById(id);
  const form = dialog.querySelector("form");
  form.reset();
  fill(form);
  dialog.returnValue = "";
  dialog.onclose = () => { if (dialog.returnValue === "ok") then(form); };
  dialog.showModal();
}

export function askSpeaker(button) {
  const { label, name, title, org, side, role } = button.dataset;
  const fill = (form) => {
    form.querySelector('[data-fill="label"]').textContent = label;
    form.elements.namedItem("name").value = name;
    form.elements.title.value = title;
    form.elements.org.value = org;
    form.elements.side.value = side;
    form.elements.role.value = role;
    for (const option of form.elements.same.options) option.disabled = option.value === label;
  };
  open("speaker-dialog", fill, (form) => {
    const same = valueOf(form, "same");
    const person = {
      label, name: same ?? valueOf(form, "name"), title: valueOf(form, "title"), org: valueOf(form, "org"),
      side: form.elements.side.value, role: form.elements.role.value,
    };
    save({ run: (base) => api.speaker(base, person), conflict: () => true });
  });
}

export function briefOf(form) {
  const customer = Object.fromEntries(["industry", "size", "region"].map((key) => [key, valueOf(form, key)]));
  return {
    customer: { name: valueOf(form, "customer"), ...customer },
    vendor: valueOf(form, "vendor"),
    product: valueOf(form, "product"),
  };
}

export function askBrief() {
  open("brief-dialog", () => {}, (form) => {
    save({ run: (base) => api.redraft(base, briefOf(form), form.elements.namedItem("length").value), conflict: () => true });
  });
}

export function askName(button) {
  const fill = (form) => { form.elements.namedItem("name").value = button.textContent.trim(); };
  open("name-dialog", fill, (form) => {
    save({ run: () => api.rename(valueOf(form, "name")), done: refresh });
  });
}

export function showHelp() {
  open("help-dialog", () => {}, () => {});
}
