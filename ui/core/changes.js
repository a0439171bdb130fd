// What every page knows, and who is told when it changes.
//
// A changing command's reply carries `changes` and `history`. They are announced here, and each page reads again
// what it shows. Nothing here is worked out by the window: it is what the program last answered.

/** @import { Bootstrap, HistoryView, SettingsView } from "/types/views.d.ts" */
/** @typedef {{ plan: boolean, records: boolean, settings: boolean }} Changes */

const listeners = new Set();

/** What the program last said about today, the settings and the history. */
export const known = {
  today: "",
  version: "",
  firstRun: false,
  /** @type {SettingsView} */
  settings: /** @type {SettingsView} */ ({}),
  /** @type {HistoryView} */
  history: { undo: null, redo: null },
  /** How many changing commands are under way. */
  saving: 0,
};

/**
 * Takes in the first answer of the program.
 * @param {Bootstrap} first
 */
export function learn(first) {
  known.today = first.today;
  known.version = first.version;
  known.firstRun = first.first_run;
  known.settings = first.settings;
  known.history = first.history;
}

/**
 * Tells everyone what has changed.
 * @param {Changes} changes
 */
export function announce(changes) {
  for (const listener of [...listeners]) listener(changes);
}

/**
 * Calls `listener` after every change until the returned function is called.
 * @param {(changes: Changes) => void} listener
 * @returns {() => void}
 */
export function onChange(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
