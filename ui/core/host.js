// The only file that touches Tauri. Everything else asks through api.js.
import { Channel, invoke } from "/vendor/tauri.js";

/** @type {Set<Promise<unknown>>} What was asked and is not answered yet. */
const asked = new Set();

/**
 * Asks the program for something by a command's name.
 * @param {string} command
 * @param {Record<string, unknown>} [args]
 * @returns {Promise<unknown>}
 */
export function askHost(command, args = {}) {
  const answer = invoke(command, args);
  asked.add(answer);
  const forget = () => asked.delete(answer);
  answer.then(forget, forget);
  return answer;
}

/**
 * A road on which a command tells how far it is.
 * @template T
 * @param {(told: T) => void} heard
 */
export function hears(heard) {
  /** @type {Channel<T>} */
  const road = new Channel();
  road.onmessage = heard;
  return road;
}

/** Waits until everything asked so far has been answered, well or not. */
export const settled = () => Promise.allSettled([...asked]);
