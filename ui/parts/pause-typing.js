/**
 * A pause as an athlete writes it, "2½" or "2:15" minutes, and as the program keeps it, in seconds.
 */

/**
 * A pause in minutes: whole ones and halves as such, everything else with its seconds.
 * @param {number | null | undefined} seconds
 */
export function pauseWritten(seconds) {
  if (seconds === null || seconds === undefined) return "";
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (rest === 0) return `${minutes}`;
  if (rest === 30) return minutes === 0 ? "½" : `${minutes}½`;
  return `${minutes}:${String(rest).padStart(2, "0")}`;
}

/**
 * The seconds that were meant; null for an empty field, undefined where nobody could tell.
 * @param {string} written
 * @returns {number | null | undefined}
 */
export function pauseRead(written) {
  const text = written.replace(/\s*min\.?\s*$/, "").trim();
  if (text === "") return null;
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const half = /^(\d{0,3})\s*(?:½|1\/2)$/.exec(text);
  if (half) return Number(half[1]) * 60 + 30;
  if (/^\d{1,3}(?:[.,]\d{1,2})?$/.test(text)) return Math.round(Number(text.replace(",", ".")) * 60);
  return undefined;
}
