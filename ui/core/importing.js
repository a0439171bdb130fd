// The import that is under way: what was read, and what the athlete has answered. It outlives the page that shows it.

import { answerImport, chooseImport, stopImport, takeImport } from "/core/api.js";
import { alike, fieldOf } from "/core/mapping.js";

/** @import { ImportChoices, ImportTable, ImportView, Mapping } from "/types/views.d.ts" */

const target = new EventTarget();

/** @returns {ImportChoices} */
const unanswered = () => ({ order: null, mappings: {}, mapping: null, turned: {}, preferred: null, kinds: {} });

export const importing = {
  /** @type {ImportView | null} */
  view: null,
  choices: unanswered(),
  /** Scales whose direction the athlete has said to be right, by their keys. @type {Set<string>} */
  agreed: new Set(),
  /** How each table was drafted, before any answer. @type {Record<string, ImportTable>} */
  drafts: {},
  /** Files that could not be read without an answer when the preview opened. @type {Set<string>} */
  asked: new Set(),
  /** Tables whose columns are unfolded, by their files. @type {Set<string>} */
  unfolded: new Set(),
  /** How far the reading is; nothing while nothing is read. @type {{ done: number, total: number } | null} */
  progress: null,
  /** Whether answers are on their way. */
  answering: false,
};

/**
 * Calls `listener` whenever something of the import is another, until the returned function is called.
 * @param {() => void} listener
 */
export function onImport(listener) {
  target.addEventListener("import", listener);
  return () => target.removeEventListener("import", listener);
}

/** Which reading is the newest; one that was stopped is heard no more. */
let turn = 0;

const tell = () => target.dispatchEvent(new CustomEvent("import"));

/**
 * Asks for files or a folder and reads them.
 * @param {boolean} folder
 * @returns {Promise<boolean>} whether there is a preview now
 */
export async function begin(folder) {
  turn += 1;
  const mine = turn;
  try {
    const view = await chooseImport(folder, (progress) => {
      if (turn !== mine) return;
      importing.progress = progress;
      tell();
    });
    if (!view || turn !== mine) return false;
    clear();
    importing.view = view;
    for (const { name, table } of view.files) if (table) importing.drafts[name] = table;
    importing.asked = new Set(questions(view).map(({ file }) => file));
    importing.unfolded = toUnfold(view);
    return true;
  } finally {
    if (turn === mine) importing.progress = null;
    tell();
  }
}

/**
 * The one table whose columns are shown at once: a lone file, or the first one with days and a question. A folder may
 * hold a hundred tables that are no diary.
 * @param {ImportView} view
 */
function toUnfold(view) {
  const dated = (/** @type {string} */ file) =>
    importing.drafts[file]?.mapping.columns.some(({ field }) => field.is === "start") ?? false;
  const [only] = view.files;
  const first =
    view.files.length === 1
      ? only?.name
      : questions(view)
          .map(({ file }) => file)
          .find(dated);
  return new Set(first === undefined ? [] : [first]);
}

/** @type {Promise<void> | null} */
let running = null;
let again = false;

/**
 * Answers something; the preview follows. One answer is on its way at a time, and only the newest follows it.
 * @param {Partial<ImportChoices>} answers
 */
export function answer(answers) {
  importing.choices = { ...importing.choices, ...answers };
  again = true;
  running ??= send();
  return running;
}

async function send() {
  importing.answering = true;
  tell();
  try {
    while (again) {
      again = false;
      importing.view = await answerImport(importing.choices);
    }
  } finally {
    running = null;
    again = false;
    importing.answering = false;
    tell();
  }
}

/**
 * Reads a table in another way. A scale that is declared anew is asked about anew.
 * @param {string} file
 * @param {Mapping} mapping
 */
export function map(file, mapping) {
  const before = importing.view?.files.find(({ name }) => name === file)?.table?.mapping.columns ?? [];
  const turned = { ...importing.choices.turned };
  for (const { name, nth, field } of mapping.columns) {
    const known = before.find((column) => column.name === name && column.nth === nth);
    if (field.is !== "rating" || alike(known?.field, field)) continue;
    const key = `${field.channel}: ${name}`;
    delete turned[key];
    importing.agreed.delete(key);
  }
  return answer({ turned, mappings: { ...importing.choices.mappings, [file]: mapping } });
}

/**
 * Says whether a scale is read the right way; a wrong one is turned, and asked about again.
 * @param {import("/types/views.d.ts").ImportScale} scale
 * @param {boolean} right
 */
export function agree({ key, turned }, right) {
  if (right) importing.agreed.add(key);
  else importing.agreed.delete(key);
  // Said in so many words, so that a direction remembered from an earlier import is no different from one said now.
  return answer({ turned: { ...importing.choices.turned, [key]: right ? turned : !turned } });
}

/** Opens the question of a scale once more. @param {string} key */
export function askAgain(key) {
  importing.agreed.delete(key);
  tell();
}

/** Brings in what the preview shows. */
export async function take() {
  await running;
  const { said } = await takeImport(importing.choices);
  forget();
  return said;
}

/** Stops the reading, or lets go of what was read. */
export async function leave() {
  await stopImport();
  forget();
}

function forget() {
  turn += 1;
  clear();
  tell();
}

function clear() {
  const nothing = { view: null, progress: null, choices: unanswered(), drafts: {} };
  Object.assign(importing, nothing, { agreed: new Set(), asked: new Set(), unfolded: new Set() });
}

/**
 * What a table's draft asked and no answer has changed yet.
 * @param {string} file
 * @param {ImportTable} table as it is read now
 */
export function questionsOf(file, { questions, mapping }) {
  const draft = importing.drafts[file];
  if (!draft || draft === importing.view?.files.find(({ name }) => name === file)?.table) return questions;
  const answered = draft.columns.filter((column) => !alike(fieldOf(draft.mapping, column), fieldOf(mapping, column)));
  const day = mapping.columns.some(({ field }) => field.is === "start");
  return draft.questions.filter(
    (question) => !answered.some(({ name }) => question.includes(`“${name}”`)) && (question.includes("“") || !day),
  );
}

/** The scales of which only the athlete knows whether they are read the right way. */
export const openScales = () =>
  (importing.view?.scales ?? []).filter(
    ({ key, certain, question }) => !certain && question && !importing.agreed.has(key),
  );

/**
 * The questions without whose answers a diary cannot be read. A folder holds tables that are none: those only say so.
 * @param {ImportView} view
 */
export function questions({ files, asks }) {
  const tells = (/** @type {string} */ file) =>
    importing.drafts[file]?.mapping.columns.some(({ field }) => ["minutes", "sport", "rating"].includes(field.is));
  return asks.filter(({ file, answer }) => files.length === 1 || answer === "order" || tells(file));
}

/** Whether it is one complete export of Freshlegs, which comes in whole. */
export const isOwn = () => importing.view?.files.length === 1 && importing.view.files[0]?.format === "freshlegs";
