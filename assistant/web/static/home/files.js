// A file on its way to the workspace: read for the brief, then uploaded with it.

import { renewToken, token, word } from "../base.js";
import { errorOf, once } from "../net.js";

const LIMIT = 50 * 1024 * 1024;

// The form with what the file tells; an error says why it cannot be read.
export async function readFile(file) {
  if (file.size > LIMIT) throw new Error(word("too-large", { name: file.name }));
  const body = new FormData();
  body.append("file", file);
  let answer = await once("POST", "/read", body);
  if (answer.status === 403) {
    await renewToken();
    answer = await once("POST", "/read", body);
  }
  if (!answer.ok) {
    const error = await errorOf(answer);
    throw new Error([error.message, error.hint].filter(Boolean).join(" "));
  }
  const holder = document.createElement("template");
  holder.innerHTML = await answer.text();
  return holder.content.querySelector("form");
}

// Only what somebody changed is told: the rest the drafter reads from the file by itself.
function changed(scope, name) {
  const field = scope.querySelector(`[name="${name}"]`);
  const before = field.options ? [...field.options].find((option) => option.defaultSelected)?.value : field.defaultValue;
  return field.value === before ? null : field.value.trim() || null;
}

function briefOf(form) {
  const people = [...form.querySelectorAll(".person")].map((person) => ({
    label: person.dataset.label, name: changed(person, "person-name"), title: changed(person, "person-title"),
    side: changed(person, "person-side"), role: changed(person, "person-role"),
  }));
  const customer = { name: changed(form, "customer") };
  for (const key of ["industry", "size", "region"]) customer[key] = changed(form, key);
  return {
    customer, vendor: changed(form, "vendor"), product: changed(form, "product"),
    people: people.filter(({ label, ...told }) => Object.values(told).some((one) => one !== null)),
  };
}

// `share` hears how much is on its way, from 0 to 1; fetch cannot tell that.
export function upload(form, file, share) {
  const body = new FormData();
  body.append("files", file);
  body.append("brief", JSON.stringify(briefOf(form)));
  body.append("length", form.querySelector('[name="length"]').value);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/projects");
    request.setRequestHeader("X-CSRF-Token", token());
    request.setRequestHeader("Accept", "application/json");
    request.upload.addEventListener("progress", (event) => { if (event.lengthComputable) share(event.loaded / event.total); });
    request.addEventListener("error", () => reject(new Error("")));
    request.addEventListener("load", () => {
      if (request.status < 300) { resolve(); return; }
      let error = {};
      try { error = JSON.parse(request.responseText).error; } catch { /* no answer of ours */ }
      reject(new Error([error.message, error.hint].filter(Boolean).join(" ")));
    });
    request.send(body);
  });
}
