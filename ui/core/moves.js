// Moving a card: one state machine for pointer, keyboard and menu, so that they cannot drift apart.
//
// Pure: it is given what happens and says what holds then. Which day is welcome is Rust's answer (`targets`);
// the board shows the state and carries out `dropping`.

/** @import { MoveTarget } from "/types/views.d.ts" */

/**
 * @typedef {"pointer" | "keys" | "menu"} By
 *
 * @typedef {{ is: "still" }} Still Nothing is being moved.
 * @typedef {{ is: "armed", session: number, from: string, x: number, y: number }} Armed
 *   The pointer is down on a card but has not gone far enough to mean a move.
 * @typedef {{ is: "held", by: By, session: number, from: string, over: string | null, targets: MoveTarget[] | null }} Held
 *   A card is in the hand. `targets` is null until the program has answered.
 * @typedef {{ is: "dropping", by: By, session: number, from: string, to: string, anyway: boolean }} Dropping
 *   The program is asked to move it.
 * @typedef {{ is: "refused", by: By, session: number, from: string, to: string, sentence: string }} Refused
 *   A rule speaks against it; the athlete may keep it there anyway.
 * @typedef {Still | Armed | Held | Dropping | Refused} Move
 *
 * @typedef {{ does: "press", session: number, from: string, x: number, y: number }
 *   | { does: "travel", x: number, y: number, over: string | null }
 *   | { does: "release" }
 *   | { does: "pick", by: By, session: number, from: string }
 *   | { does: "targets", session: number, targets: MoveTarget[] }
 *   | { does: "over", day: string }
 *   | { does: "drop" }
 *   | { does: "send", by: By, session: number, from: string, to: string, anyway: boolean }
 *   | { does: "refuse", sentence: string }
 *   | { does: "keep" }
 *   | { does: "settle" }
 *   | { does: "cancel" }} Happening
 */

/** How far in pixels a pressed pointer goes before it means a move. */
export const THRESHOLD = 6;

/** @type {Still} */
export const STILL = { is: "still" };

/**
 * What holds after something has happened. What makes no sense in a state changes nothing.
 * @param {Move} move
 * @param {Happening} happening
 * @returns {Move}
 */
export function next(move, happening) {
  switch (happening.does) {
    case "press":
      return busy(move) ? move : { is: "armed", ...pick(happening, "session", "from", "x", "y") };
    case "travel":
      return travel(move, happening);
    case "release":
      if (move.is === "armed") return STILL;
      return move.is === "held" && move.by === "pointer" ? drop(move) : move;
    case "pick":
      return busy(move)
        ? move
        : { is: "held", ...pick(happening, "by", "session", "from"), over: happening.from, targets: null };
    case "targets":
      return move.is === "held" && move.session === happening.session ? { ...move, targets: happening.targets } : move;
    case "over":
      return move.is === "held" ? { ...move, over: happening.day } : move;
    case "drop":
      return move.is === "held" ? drop(move) : move;
    case "send":
      return busy(move) ? move : { is: "dropping", ...pick(happening, "by", "session", "from", "to", "anyway") };
    case "refuse":
      return move.is === "dropping"
        ? { is: "refused", ...pick(move, "by", "session", "from", "to"), sentence: happening.sentence }
        : move;
    case "keep":
      return move.is === "refused"
        ? { is: "dropping", ...pick(move, "by", "session", "from", "to"), anyway: true }
        : move;
    case "settle":
      return STILL;
    case "cancel":
      return move.is === "dropping" ? move : STILL;
  }
}

/**
 * What the program has said of a day while a card is in the hand.
 * @param {Move} move
 * @param {string} day
 * @returns {MoveTarget | null}
 */
export function verdict(move, day) {
  return move.is === "held" ? (move.targets?.find((target) => target.day === day) ?? null) : null;
}

/** A card in the hand, or one on its way, is not interrupted by another. @param {Move} move */
const busy = (move) => move.is === "held" || move.is === "dropping";

/**
 * @param {Move} move
 * @param {{ x: number, y: number, over: string | null }} to
 * @returns {Move}
 */
function travel(move, { x, y, over }) {
  if (move.is === "held" && move.by === "pointer") return move.over === over ? move : { ...move, over };
  if (move.is !== "armed" || Math.hypot(x - move.x, y - move.y) < THRESHOLD) return move;
  return { is: "held", by: "pointer", session: move.session, from: move.from, over, targets: null };
}

/**
 * Where it is let go decides: nowhere and home put it back; a day that a rule speaks against asks first.
 * @param {Held} held
 * @returns {Move}
 */
function drop(held) {
  const { by, session, from, over } = held;
  if (over === null || over === from) return STILL;
  const target = verdict(held, over);
  if (target && !target.possible) return STILL;
  if (target && !target.fits) return { is: "refused", by, session, from, to: over, sentence: target.text };
  return { is: "dropping", by, session, from, to: over, anyway: false };
}

/**
 * @template {object} Whole
 * @template {keyof Whole} Key
 * @param {Whole} whole
 * @param {...Key} keys
 * @returns {Pick<Whole, Key>}
 */
function pick(whole, ...keys) {
  return /** @type {Pick<Whole, Key>} */ (Object.fromEntries(keys.map((key) => [key, whole[key]])));
}
