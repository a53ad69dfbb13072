// Lines edited in place: saved by themselves, divided, joined, moved and taken out.

import { say, word } from "../base.js";
import { api } from "./api.js";
import { askWhose, isAsked } from "./conflict.js";
import { choose, goTo, keyOf, lineOf, lines, linesOf, named, partOf, textOf } from "./lines.js";
import { refresh } from "./regions.js";
import { save, show, showRest } from "./saving.js";

const PAUSE = 700; // milliseconds without a key until what was typed is saved
const region = document.getElementById("region-case");
const timers = new Map();
let composing = false; // an input method is choosing characters: what stands there is not meant yet

function typed(line) {
  line.classList.add("dirty");
  show("saving", word("saving"));
  const key = keyOf(line) ?? line;
  clearTimeout(timers.get(key));
  if (!composing) timers.set(key, setTimeout(() => store(line), PAUSE));
}

export function store(line) {
  const key = keyOf(line) ?? line;
  clearTimeout(timers.get(key));
  timers.delete(key);
  if (!line.classList.contains("dirty") || !textOf(line) || isAsked(line)) return;
  if (line.dataset.heading) storeHeading(line);
  else if (line.dataset.new !== undefined) storeNew(line);
  else storeEdit(line.dataset.line);
}

function clean(line, sent) {
  if (!line) return;
  line.dataset.was = sent;
  if (textOf(line) === sent) line.classList.remove("dirty");
  else typed(line);
}

function storeEdit(id) {
  let sent = "";
  let before = null;
  save({
    key: `edit-${id}`,
    run: (base) => {
      const line = lineOf(id);
      sent = textOf(line);
      before = line.dataset.was ?? null;
      return api.edit(base, id, sent);
    },
    done: () => clean(lineOf(id), sent),
    then: () => tell(id),
    conflict: () => retry(id, before),
  });
}

// Somebody else changed the case: where this line is untouched it is simply saved again, else a person decides.
function retry(id, before) {
  const line = lineOf(id);
  if (line && isAsked(line)) return false;
  const theirs = line?.dataset.server;
  if (!line || theirs === undefined || before === null || theirs.trim() === before) return Boolean(line);
  if (theirs.trim() === textOf(line)) return true;
  const keep = () => { line.dataset.was = theirs.trim(); store(line); };
  const take = () => { line.textContent = theirs; line.classList.remove("dirty"); refresh(); showRest(); };
  askWhose(line, theirs, keep, take);
  choose(id);
  return false;
}

function storeHeading(line) {
  const part = line.dataset.heading;
  let sent = "";
  save({
    key: `heading-${part}`,
    run: (base) => { sent = textOf(line); return api.heading(base, part, sent); },
    done: () => clean(line, sent),
    conflict: () => true,
  });
}

function storeNew(line) {
  let sent = "";
  if (line.dataset.new === "sent") return;
  line.dataset.new = "sent";
  save({
    run: (base) => { sent = textOf(line); return api.insert(base, partOf(line), line.dataset.after || null, sent); },
    done: (answer) => {
      line.id = `line-${answer.line.id}`;
      line.dataset.line = answer.line.id;
      delete line.dataset.new;
      line.dataset.was = sent;
      if (document.activeElement === line) named(answer.line.id);
      clean(line, sent);
    },
    refused: () => { line.dataset.new = ""; },
    conflict: () => true,
  });
}

// What the check found is told to who does not see the mark.
function tell(id) {
  const mark = document.getElementById(`mark-${id}`);
  if (mark) say(mark.ariaLabel);
}

// What stands behind the caret becomes a line of its own.
export function split(line) {
  const range = getSelection().getRangeAt(0);
  range.setEndAfter(line.lastChild);
  const rest = range.toString().trim();
  if (rest) {
    range.deleteContents();
    typed(line);
  }
  store(line);
  addAfter(line, undefined, rest);
}

// At the beginning of a line: its words join the line before it.
export function join(line) {
  const all = linesOf(partOf(line));
  const before = all[all.indexOf(line) - 1];
  if (!before || !line.dataset.line) return false;
  const kept = before.textContent.trimEnd();
  const space = document.body.dataset.lang === "zh" ? "" : " ";
  const rest = line.textContent.trimStart();
  removeLine(line);
  before.textContent = kept + space + rest;
  before.focus({ preventScroll: true });
  getSelection().collapse(before.firstChild, kept.length);
  typed(before);
  return true;
}

// A line that is not in the case until something stands in it.
export function addAfter(line, part, text = "") {
  const fresh = document.createElement("span");
  fresh.className = "line dirty";
  fresh.dataset.new = "";
  fresh.dataset.after = line?.dataset.line ?? "";
  fresh.dataset.hint = word("new-sentence");
  fresh.setAttribute("role", "textbox");
  fresh.setAttribute("aria-label", word("new-sentence"));
  fresh.setAttribute("contenteditable", "plaintext-only");
  fresh.textContent = text;
  const place = line && document.getElementById(`mark-${line.dataset.line}`);
  if (place) place.after(" ", fresh);
  else {
    const paragraph = document.createElement("div");
    paragraph.className = "paragraph";
    paragraph.append(fresh);
    region.querySelector(`[data-part="${part}"] .add`).before(paragraph);
  }
  goTo(fresh);
  if (text) typed(fresh);
}

export function removeLine(line) {
  const all = lines();
  const near = all[all.indexOf(line) + 1] ?? all[all.indexOf(line) - 1];
  const had = line.contains(document.activeElement);
  if (line.dataset.new !== undefined) {
    if (line.dataset.new === "gone") return; // leaving it, which removing does, removes it too
    line.dataset.new = "gone";
    line.classList.remove("dirty");
    line.remove();
  } else if (!["title", "standfirst"].includes(line.dataset.line)) {
    const id = line.dataset.line;
    line.classList.remove("dirty");
    save({ run: (base) => api.remove(base, id), done: () => say(word("deleted")), conflict: () => Boolean(lineOf(id)) });
  } else return;
  if (had) goTo(near, near === all[all.indexOf(line) - 1]);
}

// Up or down by one line; over the edge of a part into the next one.
export function moveLine(line, by) {
  const id = line.dataset.line;
  const all = lines().filter((one) => one.dataset.line && !["title", "standfirst"].includes(one.dataset.line));
  const at = all.indexOf(line);
  const target = all[at + by];
  if (at < 0 || !target) return;
  const part = partOf(target);
  const across = part !== partOf(line);
  const inPart = linesOf(part).filter((one) => one !== line);
  const spot = inPart.indexOf(target) + (by > 0 ? (across ? 0 : 1) : across ? 1 : 0);
  const after = spot > 0 ? inPart[spot - 1].dataset.line : null;
  save({ run: (base) => api.move(base, id, part, after), then: () => goTo(lineOf(id)), conflict: () => true });
}

export function putBack(id, text) {
  const line = lineOf(id);
  line.textContent = text;
  typed(line);
  store(line);
}

region.addEventListener("focusin", (event) => {
  const line = event.target.closest(".line");
  if (!line) return;
  if (!line.classList.contains("dirty")) line.dataset.was = textOf(line);
  if (line.dataset.line) choose(line.dataset.line);
});
region.addEventListener("focusout", (event) => {
  const line = event.target.closest(".line");
  if (!line) return;
  if (line.dataset.new !== undefined && !textOf(line)) removeLine(line);
  else store(line);
});
region.addEventListener("input", (event) => {
  const line = event.target.closest(".line");
  if (line) typed(line);
});
region.addEventListener("compositionstart", () => { composing = true; });
region.addEventListener("compositionend", (event) => {
  composing = false;
  const line = event.target.closest(".line");
  if (line) typed(line);
});
