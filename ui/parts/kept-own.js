// A half-made session of the athlete's own, kept under its session until it is used: leaving the editor costs nothing.

/** @import { TypedSession } from "/parts/own-typing.js" */

const place = (/** @type {number} */ session) => `own-session-${session}`;

/**
 * What was typed before, or nothing.
 * @param {number} session
 * @returns {TypedSession | null}
 */
export function keptOwn(session) {
  const kept = sessionStorage.getItem(place(session));
  return kept === null ? null : JSON.parse(kept);
}

/**
 * @param {number} session
 * @param {TypedSession} typed
 */
export const keepOwn = (session, typed) => sessionStorage.setItem(place(session), JSON.stringify(typed));

/** @param {number} session */
export const dropOwn = (session) => sessionStorage.removeItem(place(session));
