// Keys that work everywhere, and keys of the web view that must not.
import { printPage } from "/core/api.js";
import { go, PAGES } from "/core/router.js";
import { fault } from "/core/status.js";
import { openKeyList } from "/parts/key-list.js";
import { bringBack, takeBack } from "/parts/top-bar.js";

/** Keys by which a web view reloads, searches or browses; none of them belongs in this window. */
const NOT_OURS = new Set(["F3", "F5", "F7"]);
const NOT_OURS_WITH_COMMAND = new Set(["r", "f", "g", "j", "s", "u", "o"]);

/** Listens for the window's keys. */
export function startKeys() {
  window.addEventListener("keydown", key);
  window.addEventListener("contextmenu", (event) => {
    if (!typing(event.target)) event.preventDefault();
  });
  // A file dropped on the window would make the web view go to it.
  for (const name of ["dragstart", "dragover", "drop"])
    window.addEventListener(name, (event) => event.preventDefault());
}

/** Whether a text is being typed, where the web view's own keys hold. */
export const typing = (/** @type {EventTarget | null} */ target) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !["radio", "checkbox", "button"].includes(target.type)) ||
  (target instanceof HTMLElement && target.isContentEditable);

/** Whether a dialog is open, over which the page's keys are silent. */
export const dialogOpen = () => document.querySelector("dialog[open]") !== null;

/** @param {KeyboardEvent} event */
function key(event) {
  if (event.defaultPrevented) return;
  const command = event.ctrlKey || event.metaKey;
  if (NOT_OURS.has(event.key)) event.preventDefault();
  else if (command) withCommand(event);
  else if (!typing(event.target) && !dialogOpen() && !event.altKey) plain(event);
}

/** @param {KeyboardEvent} event */
function withCommand(event) {
  const letter = event.key.toLowerCase();
  if (letter === "p") act(event, () => printPage().catch(fault));
  else if (NOT_OURS_WITH_COMMAND.has(letter)) event.preventDefault();
  else if (typing(event.target) || dialogOpen()) return;
  else if (letter === "y" || (letter === "z" && event.shiftKey)) act(event, bringBack);
  else if (letter === "z") act(event, takeBack);
  else if (letter === "n") act(event, () => go("record", "new"));
  else {
    const page = PAGES[Number(letter) - 1];
    if (page) act(event, () => go(page));
  }
}

/** Whether a form is being filled in, which a letter must not leave. */
const recording = () => document.querySelector("session-record") !== null;

/** Whether the keys are on a card of the board, which knows what R means there. @param {EventTarget | null} target */
const onCard = (target) => target instanceof Element && target.closest("week-board week-card") !== null;

/** @param {KeyboardEvent} event */
function plain(event) {
  if (event.key === "?") act(event, openKeyList);
  else if (event.key === "n" && !recording()) act(event, () => go("record", "new"));
  else if (event.key.toLowerCase() === "r" && !recording() && !onCard(event.target)) act(event, () => go("record"));
  else if (event.key === "h") act(event, () => go("record", "history"));
}

/**
 * @param {KeyboardEvent} event
 * @param {() => unknown} deed
 */
function act(event, deed) {
  event.preventDefault();
  deed();
}
