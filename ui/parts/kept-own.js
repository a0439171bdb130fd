// A half-made session of the athlete's own, kept under its session at every key: leaving, or quitting, costs nothing.

import { keepOwn } from "/core/api.js";
import { KeptDraft } from "/core/kept-draft.js";
import { fault } from "/core/status.js";

/** @import { TypedSession } from "/parts/own-typing.js" */

/** One for each session that was written on. @type {Map<number, KeptDraft<TypedSession | null>>} */
const ways = new Map();

/**
 * Keeps what is typed, or forgets it.
 * @param {number} session
 * @param {TypedSession | null} typed
 */
export function keepTyped(session, typed) {
  const known = ways.get(session);
  const way =
    known ??
    new KeptDraft(
      (/** @type {TypedSession | null} */ newest) => keepOwn(session, newest),
      (state, thrown) => state === "failed" && fault(thrown),
    );
  ways.set(session, way);
  way.write(typed);
}
