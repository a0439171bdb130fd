// What was just done, said once for the eye and for the screen reader. Shown by <status-line>.

/** @typedef {{ label: string, act: () => void }} Offer */

const target = new EventTarget();

/**
 * Says what was just done, with an optional way on ("Undo", "Show in folder").
 * @param {string} text
 * @param {Offer | null} [offer]
 */
export const say = (text, offer = null) => send("say", { text, offer });

/**
 * Says something to the screen reader only: picked up, over Wednesday, dropped.
 * @param {string} text
 */
export const whisper = (text) => send("whisper", { text });

/**
 * Shows a fault until it is dismissed.
 * @param {unknown} thrown
 */
export const fault = (thrown) => send("fault", { text: thrown instanceof Error ? thrown.message : String(thrown) });

/**
 * Shows or hides "Still working".
 * @param {boolean} is
 */
export const busy = (is) => send("busy", { is });

/**
 * Calls `listener` until the returned function is called.
 * @param {string} what
 * @param {(detail: any) => void} listener
 * @returns {() => void}
 */
export function onStatus(what, listener) {
  const heard = (/** @type {Event} */ event) => listener(/** @type {CustomEvent} */ (event).detail);
  target.addEventListener(what, heard);
  return () => target.removeEventListener(what, heard);
}

/**
 * @param {string} what
 * @param {unknown} detail
 */
function send(what, detail) {
  target.dispatchEvent(new CustomEvent(what, { detail }));
}
