// Two windows changed the same sentence: a person decides.

import { word } from "../base.js";

// While somebody is asked whose words stand, nothing is written over the other's.
export function isAsked(line) {
  return Boolean(document.querySelector(`#about-${line.dataset.line} .conflict`));
}

// `keep` and `take` are what the two buttons do.
export function askWhose(line, theirs, keep, take) {
  const box = document.createElement("div");
  box.className = "conflict";
  box.setAttribute("role", "alert");
  const told = document.createElement("p");
  told.textContent = word("conflict", { text: theirs });
  const buttons = document.createElement("p");
  buttons.className = "actions";
  buttons.append(choice(word("mine"), keep), choice(word("theirs"), take));
  box.append(told, buttons);
  document.getElementById(`about-${line.dataset.line}`)?.prepend(box);

  function choice(text, act) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button quiet";
    button.textContent = text;
    button.addEventListener("click", () => { box.remove(); act(); });
    return button;
  }
}
