// The hands of the board: turns pointer and key events into what the state machine understands, asks the program
// for the verdicts, and carries the ghost of the card that is dragged.
import { moveSession, pickUp } from "/core/api.js";
import { next, STILL, verdict } from "/core/moves.js";
import { fault, say, whisper } from "/core/status.js";
import { t } from "/core/texts.js";
import { DragGhost } from "/parts/drag-ghost.js";
import { takeBack } from "/parts/top-bar.js";

/** @import { Happening, Move } from "/core/moves.js" */

export class BoardMoves {
  /** @param {any} board The week-board this belongs to. */
  constructor(board) {
    this.board = board;
    /** @type {DragGhost | null} */
    this.ghost = null;
    this.swallowClick = false;
    board.addEventListener("pointerdown", (/** @type {PointerEvent} */ event) => this.press(event));
    board.addEventListener("pointermove", (/** @type {PointerEvent} */ event) => this.travel(event));
    board.addEventListener("pointerup", (/** @type {PointerEvent} */ event) => this.release(event));
    board.addEventListener("pointercancel", () => this.cancel());
    board.addEventListener("click", (/** @type {MouseEvent} */ event) => this.click(event), true);
  }

  /** @returns {Move} */
  get move() {
    return this.board.move;
  }

  /** Puts back what is in the hand or waits for an answer; says whether there was anything. */
  putBack() {
    const going = this.move.is === "held" || this.move.is === "refused";
    if (going) this.cancel();
    return going;
  }

  /** @param {Happening} happening */
  happen(happening) {
    const before = this.move;
    const after = next(before, happening);
    if (after === before) return;
    this.board.move = after;
    if (after.is === "held" && before.is !== "held") this.heldNow(after);
    if (after.is !== "held") this.letGo();
    if (after.is === "dropping" && before.is !== "dropping") this.send(after);
    if (after.is === "refused" && before.is !== "refused") whisper(t("window-week-refused", { rule: after.sentence }));
  }

  // ---- pointer ----

  /** @param {PointerEvent} event */
  press(event) {
    this.swallowClick = false;
    const target = /** @type {Element} */ (event.target);
    if (this.move.is === "refused" && !target.closest(".week-board__drop")) this.cancel();
    const card = /** @type {HTMLElement | null} */ (target.closest("[data-session][data-movable]"));
    if (!card || event.button !== 0 || target.closest(".week-card__record, .week-board__drop")) return;
    this.happen({
      does: "press",
      session: Number(card.dataset.session),
      from: dayOf(card),
      x: event.clientX,
      y: event.clientY,
    });
  }

  /** @param {PointerEvent} event */
  travel(event) {
    if (this.move.is !== "armed" && !this.ghost) return;
    const { clientX: x, clientY: y } = event;
    const armed = this.move.is === "armed" ? this.move : null;
    this.happen({ does: "travel", x, y, over: dayAt(x, y) });
    if (armed && this.move.is === "held") {
      this.board.setPointerCapture(event.pointerId);
      this.ghost = new DragGhost(this.card(armed.session), armed.x, armed.y);
    }
    this.ghost?.to(x, y, () => this.happen({ does: "travel", x, y, over: dayAt(x, y) }));
  }

  /** @param {PointerEvent} event */
  release(event) {
    if (this.ghost) {
      this.swallowClick = true;
      event.preventDefault();
    }
    this.happen({ does: "release" });
  }

  /** A drag ends in a click, which must not open the card. @param {MouseEvent} event */
  click(event) {
    if (!this.swallowClick) return;
    this.swallowClick = false;
    event.preventDefault();
    event.stopPropagation();
  }

  // ---- keys and menu ----

  /** Picks a card up, or moves it at once. @param {{ session: number, from: string, to?: string }} what */
  byKeys({ session, from, to }) {
    if (to) this.happen({ does: "send", by: "keys", session, from, to, anyway: false });
    else this.happen({ does: "pick", by: "keys", session, from });
  }

  /** @param {{ session: number, from: string, to: string, anyway: boolean }} what */
  byMenu({ session, from, to, anyway }) {
    this.happen({ does: "send", by: "menu", session, from, to, anyway });
  }

  /** The place for the card in the hand, spoken. @param {string} day @param {string} label */
  over(day, label) {
    this.happen({ does: "over", day });
    const target = verdict(this.move, day);
    const place = this.move.is === "held" && this.move.from === day ? t("window-week-home") : (target?.text ?? "");
    whisper(`${label}. ${place}`);
  }

  drop() {
    this.happen({ does: "drop" });
  }

  keep() {
    this.happen({ does: "keep" });
  }

  cancel() {
    const { move } = this;
    if (move.is === "still" || move.is === "dropping") return;
    this.happen({ does: "cancel" });
    if (move.is === "armed") return;
    whisper(t("window-week-put-back-said"));
    if (move.is === "refused" || move.by === "keys") this.board.reach(move.from);
  }

  // ---- what follows ----

  /** @param {import("/core/moves.js").Held} held */
  async heldNow(held) {
    if (held.by === "keys") whisper(t("window-week-picked-up"));
    try {
      const { targets } = await pickUp(held.session);
      this.happen({ does: "targets", session: held.session, targets });
      // Whoever is quicker than the program still hears what the place means.
      const { move } = this;
      if (move.is === "held" && move.by === "keys" && move.over !== null && move.over !== move.from)
        this.over(move.over, this.label(move.over));
    } catch (thrown) {
      this.happen({ does: "cancel" });
      fault(thrown);
    }
  }

  /** @param {import("/core/moves.js").Dropping} dropping */
  async send({ session, to, anyway, by }) {
    try {
      const { week, said } = await moveSession(session, to, anyway);
      this.happen({ does: "settle" });
      this.board.week = week;
      say(said, { label: t("window-undo"), act: takeBack });
      if (by === "pointer") this.board.reachable = to;
      else await this.board.reach(to);
    } catch (/** @type {any} */ thrown) {
      if (thrown.code === "rule" && !anyway) this.happen({ does: "refuse", sentence: thrown.message });
      else {
        this.board.move = STILL;
        fault(thrown);
      }
    }
  }

  letGo() {
    this.ghost?.remove();
    this.ghost = null;
  }

  /** @param {string} day */
  label(day) {
    return this.board.week.days.find((/** @type {any} */ one) => one.day === day)?.label ?? "";
  }

  /** @param {number} session @returns {HTMLElement} */
  card(session) {
    return this.board.querySelector(`[data-session="${session}"]`);
  }
}

/** The day of the board under a point. @param {number} x @param {number} y */
function dayAt(x, y) {
  const place = document.elementFromPoint(x, y)?.closest("[data-day]");
  return place instanceof HTMLElement && place.closest("week-board") ? (place.dataset.day ?? null) : null;
}

/** @param {Element} card */
const dayOf = (card) => /** @type {HTMLElement | null} */ (card.closest("[data-day]"))?.dataset.day ?? "";
