// Everything by keyboard; the dialog behind `?` lists the same keys.

import { act } from "./actions.js";
import { showHelp } from "./dialogs.js";
import { join, moveLine, removeLine, split } from "./editing.js";
import { closeMenu, currentPassage, goToEvidence } from "./interview.js";
import { currentLine, goTo, lines, step } from "./lines.js";

// Which of the two edges of the line the caret stands at, by rows as they are shown.
function atEdge(line, down) {
  const caret = getSelection();
  if (!caret.isCollapsed || !caret.rangeCount) return false;
  const box = caret.getRangeAt(0).getClientRects()[0];
  const rows = line.getClientRects();
  if (!box) return true;
  const row = down ? rows[rows.length - 1] : rows[0];
  return down ? box.bottom >= row.bottom - row.height / 2 : box.top <= row.top + row.height / 2;
}

function atEnd(line, forward) {
  const caret = getSelection();
  if (!caret.isCollapsed || !caret.rangeCount) return false;
  const probe = caret.getRangeAt(0).cloneRange();
  if (forward) probe.setEndAfter(line.lastChild ?? line);
  else probe.setStartBefore(line.firstChild ?? line);
  return probe.toString() === "";
}

function inLine(event, line) {
  const { key, altKey, shiftKey } = event;
  const control = event.ctrlKey || event.metaKey;
  if (event.isComposing) return false; // an input method is choosing characters
  if (key === "Enter") {
    if (control) goToEvidence(line.dataset.evidence ?? "");
    else if (line.dataset.heading || ["title", "standfirst"].includes(line.dataset.line)) step(line, 1);
    else if (line.textContent.trim() && line.dataset.line) split(line);
    return true;
  }
  if (key === "Escape") { line.blur(); document.getElementById(`mark-${line.dataset.line}`)?.focus(); return true; }
  if (altKey && (key === "Delete" || key === "Backspace")) { removeLine(line); return true; }
  if (key === "Backspace" && !line.textContent) { removeLine(line); return true; }
  if (key === "Backspace" && !control && atEnd(line, false)) return join(line);
  if (altKey && shiftKey && (key === "ArrowDown" || key === "ArrowUp")) { moveLine(line, key === "ArrowDown" ? 1 : -1); return true; }
  if (key === "ArrowDown" && (altKey || (!shiftKey && atEdge(line, true)))) return step(line, 1);
  if (key === "ArrowUp" && (altKey || (!shiftKey && atEdge(line, false)))) return step(line, -1);
  if (key === "ArrowRight" && !shiftKey && !control && atEnd(line, true)) return step(line, 1);
  if (key === "ArrowLeft" && !shiftKey && !control && atEnd(line, false)) return step(line, -1);
  if (control && key.toLowerCase() === "z" && !line.classList.contains("dirty")) { act(shiftKey ? "redo" : "undo"); return true; }
  if (control && key.toLowerCase() === "y" && !line.classList.contains("dirty")) { act("redo"); return true; }
  return false;
}

function anywhere(event) {
  if (event.key === "F6") return nextPane(event.shiftKey ? -1 : 1);
  if (event.key === "Escape") return closeMenu();
  const typing = event.target.closest("input, select, textarea, .line, dialog");
  if (typing) return false;
  const control = event.ctrlKey || event.metaKey;
  if (control && event.key.toLowerCase() === "z") { act(event.shiftKey ? "redo" : "undo"); return true; }
  if (control && event.key.toLowerCase() === "y") { act("redo"); return true; }
  if (event.key === "?" || event.key === "？") { showHelp(); return true; }
  return false;
}

function nextPane(by) {
  const stops = [
    () => document.querySelector(".tools .tool")?.focus(),
    () => goTo(currentLine() ?? lines()[0]),
    () => document.querySelector('[role="tab"][aria-selected="true"]')?.focus(),
    () => (document.body.dataset.tab === "interview" ? currentPassage() : document.getElementById(`panel-${document.body.dataset.tab}`))?.focus(),
  ];
  const here = [".bar", "#region-case", "#region-tabs", ".panel"].findIndex((place) => document.activeElement?.closest(place));
  stops[(here + by + stops.length) % stops.length]();
  return true;
}

document.addEventListener("keydown", (event) => {
  const line = event.target.closest?.(".line");
  if ((line && inLine(event, line)) || (!event.defaultPrevented && anywhere(event))) event.preventDefault();
});
