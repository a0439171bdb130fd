/**
 * An own session while it is typed, and what it means, apart from any element.
 *
 * Every field holds what stands in it, so that a half-typed number is kept like any other word. What was left
 * empty is left to the program, which works it out as for any other session.
 */

// By a relative path, as the tests read these files without a window.
import { pauseRead, pauseWritten } from "./pause-typing.js";

/** @import { OwnAmount, OwnBlock, OwnSession, Part } from "/types/views.d.ts" */

/**
 * @typedef {object} TypedBlock
 * @property {number} key tells it from the others while they change places
 * @property {Part} part
 * @property {string} title
 * @property {string} text
 * @property {string} minutes
 * @property {boolean} counted whether its fields for sets and reps are shown
 * @property {string} sets
 * @property {string} reps
 * @property {"metres" | "seconds" | "none"} unit
 * @property {string} each metres or seconds of one rep
 * @property {string} build_up
 * @property {string} from per cent
 * @property {string} to per cent
 * @property {string} between_reps minutes
 * @property {string} between_sets minutes
 *
 * @typedef {{ title: string, blocks: TypedBlock[], cue: string, goal: string, playful: string }} TypedSession
 * @typedef {Record<string, string>} Faults By the field's name, as in `blocks[2].reps`: the key of a sentence.
 */

/** @type {Part[]} */
export const PARTS = ["warm_up", "work", "cool_down"];

/** What begins empty. @type {Omit<TypedBlock, "key" | "part" | "title" | "counted">} */
const EMPTY = {
  text: "",
  minutes: "",
  sets: "",
  reps: "",
  unit: "metres",
  each: "",
  build_up: "",
  from: "",
  to: "",
  between_reps: "",
  between_sets: "",
};

/**
 * A session as its fields show it.
 * @param {OwnSession} own
 * @returns {TypedSession}
 */
export function typedSession({ title, blocks, cue, goal, playful }) {
  return { title, blocks: blocks.map(typedBlock), cue, goal, playful };
}

/**
 * @param {OwnBlock} block
 * @param {number} key
 * @returns {TypedBlock}
 */
function typedBlock(block, key) {
  const { part, title, text, sets, reps, amount, build_up: build, percent, between_reps_seconds: pause } = block;
  const [unit, each] = amountTyped(amount);
  const counted = amount !== "none" || sets > 1 || reps > 1 || percent !== null || pause !== null;
  const typed = { key, part, title, text, minutes: written(block.minutes), counted };
  if (!counted) return { ...EMPTY, ...typed };
  return {
    ...typed,
    sets: written(sets),
    reps: written(reps),
    unit,
    each,
    build_up: build > 0 ? written(build) : "",
    from: written(percent?.[0]),
    to: written(percent?.[1]),
    between_reps: pauseWritten(pause),
    between_sets: pauseWritten(block.between_sets_seconds),
  };
}

/**
 * @param {OwnAmount} amount
 * @returns {[TypedBlock["unit"], string]}
 */
function amountTyped(amount) {
  if (amount === "none") return ["none", ""];
  return "metres" in amount ? ["metres", written(amount.metres)] : ["seconds", written(amount.seconds)];
}

/** @param {number | null | undefined} number */
const written = (number) => (number === null || number === undefined ? "" : `${number}`);

/**
 * A new block: named after its part, with fields to count in where there is work.
 * @param {TypedSession} session
 * @param {Part} part
 * @param {string} title
 * @returns {TypedBlock}
 */
export function newBlock({ blocks }, part, title) {
  const key = Math.max(-1, ...blocks.map((block) => block.key)) + 1;
  return { ...EMPTY, key, part, title, counted: part === "work" };
}

/**
 * What was typed, as the program takes it, and the fields that are no numbers.
 * @param {TypedSession} session
 * @returns {{ body: OwnSession, faults: Faults }}
 */
export function ownSession({ title, blocks, cue, goal, playful }) {
  /** @type {Faults} */
  const faults = {};
  const body = { title, blocks: blocks.map((block, at) => ownBlock(block, at, faults)), cue, goal, playful };
  return { body, faults };
}

/**
 * @param {TypedBlock} block
 * @param {number} at
 * @param {Faults} faults
 * @returns {OwnBlock}
 */
function ownBlock(block, at, faults) {
  const refuse = (/** @type {string} */ name, /** @type {string} */ key) => {
    faults[`blocks[${at}].${name}`] ??= key;
    return null;
  };
  const number = (/** @type {string} */ name, /** @type {string} */ typed) =>
    whole(typed) ?? refuse(name, "window-own-whole");
  const pause = (/** @type {string} */ name, /** @type {string} */ typed) => {
    const seconds = pauseRead(typed);
    return seconds === undefined ? refuse(name, "window-own-pause") : seconds;
  };
  const { part, title, text } = block;
  const minutes = isEmpty(block.minutes) ? null : number("minutes", block.minutes);
  const uncounted = { sets: 1, reps: 1, amount: /** @type {OwnAmount} */ ("none"), build_up: 0, percent: null };
  if (!block.counted)
    return { part, title, text, minutes, ...uncounted, between_reps_seconds: null, between_sets_seconds: null };
  const sets = isEmpty(block.sets) ? 1 : (number("sets", block.sets) ?? 1);
  return {
    part,
    title,
    text,
    minutes,
    sets,
    reps: isEmpty(block.reps) ? 1 : (number("reps", block.reps) ?? 1),
    amount: ownAmount(block, number),
    build_up: hasBuildUp(block) && !isEmpty(block.build_up) ? (number("build_up", block.build_up) ?? 0) : 0,
    percent: ownPercent(block, number),
    between_reps_seconds: pause("between_reps_seconds", block.between_reps),
    between_sets_seconds: hasRounds(block) ? pause("between_sets_seconds", block.between_sets) : null,
  };
}

/** @typedef {(name: string, typed: string) => number | null} Read */

/**
 * @param {TypedBlock} block
 * @param {Read} number
 * @returns {OwnAmount}
 */
function ownAmount({ unit, each }, number) {
  if (unit === "none" || isEmpty(each)) return "none";
  const much = number("amount", each) ?? 0;
  return unit === "metres" ? { metres: much } : { seconds: much };
}

/**
 * One number alone is meant from there to there.
 * @param {TypedBlock} block
 * @param {Read} number
 * @returns {[number, number] | null}
 */
function ownPercent({ from, to }, number) {
  if (isEmpty(from) && isEmpty(to)) return null;
  const least = number("percent", isEmpty(from) ? to : from);
  const most = number("percent", isEmpty(to) ? from : to);
  return [least ?? 0, most ?? 0];
}

/** Whether one speeds up on a way: a block that is not run in metres has no such field. @param {TypedBlock} block */
export const hasBuildUp = ({ unit }) => unit === "metres";

/** Whether there is more than one set, and so a pause between them. @param {TypedBlock} block */
export const hasRounds = ({ sets }) => !isEmpty(sets) && sets.trim() !== "1";

const isEmpty = (/** @type {string} */ typed) => typed.trim() === "";

/** A whole number, or nothing if it is none. @param {string} typed */
function whole(typed) {
  return /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : null;
}
