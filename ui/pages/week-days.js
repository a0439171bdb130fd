// The week page's dealings with its days: it opens one, hears how its morning was, puts a session on it, takes one
// away, lets play take its place, holds a card.

import { addSession, pinSession, removeSession, sayMorning } from "/core/api.js";
import { fault, say, whisper } from "/core/status.js";
import { t } from "/core/texts.js";
import { takeBack } from "/parts/top-bar.js";

/** @import { CardView, DayView } from "/types/views.d.ts" */

export class WeekDays {
  /** @param {any} page The week-page this belongs to. */
  constructor(page) {
    this.page = page;
    /** @type {Element | null} What had the focus when the day was opened. */
    this.cameFrom = null;
    const on = (/** @type {string} */ verb, /** @type {(detail: any) => unknown} */ deed) =>
      page.addEventListener(verb, (/** @type {CustomEvent} */ { detail }) => deed(detail));
    on("open-day", ({ day }) => this.open(day));
    on("close-day", () => this.close());
    on("add-session", (what) => this.attempt(() => this.add(what)));
    on("remove-session", ({ session }) => this.attempt(() => this.remove(session)));
    on("session-swapped", (what) => this.attempt(() => this.swapped(what)));
    on("check-morning", (what) => this.attempt(() => this.morning(what)));
    on("leave-morning", () => this.attempt(async () => page.board()?.reach(page.board().reachable)));
    on("pin-session", (what) => this.attempt(() => this.pin(what)));
  }

  /** @param {string} day */
  open(day) {
    this.cameFrom = document.activeElement;
    this.page.day = day;
  }

  /** Back to where the day was opened from: its name, or the card the keys were on. */
  async close() {
    const { page, cameFrom } = this;
    const { day } = page;
    page.day = null;
    if (day === null) return;
    await page.updateComplete;
    if (cameFrom instanceof HTMLElement && cameFrom !== document.body && cameFrom.isConnected) cameFrom.focus();
    else await page.board()?.reach(day);
  }

  /** @param {{ day: string, kind: string, anyway: boolean }} what */
  async add({ day, kind, anyway }) {
    const { page } = this;
    try {
      page.week = await addSession(day, kind, anyway);
    } catch (/** @type {any} */ thrown) {
      if (thrown.code !== "rule" || anyway) throw thrown;
      page.querySelector("day-sheet")?.refuse(kind, thrown.message);
      return;
    }
    page.day = null;
    const put = this.find((card, on) => on === day && card.kind === kind && card.session !== null);
    if (put) tell("window-week-added", put);
    await this.reach(day);
  }

  /** @param {number} session */
  async remove(session) {
    const { page } = this;
    const gone = this.find((card) => card.session === session);
    page.week = await removeSession(session);
    page.session = null;
    if (!gone) return;
    tell("window-week-removed", gone);
    await this.reach(gone.day.day);
  }

  /** @param {{ session: number, pinned: boolean }} what */
  async pin({ session, pinned }) {
    const held = this.find((card) => card.session === session);
    this.page.week = await pinSession(session, pinned);
    if (held) tell(pinned ? "window-week-pinned" : "window-week-unpinned", held);
  }

  /** @param {import("/types/events.d.ts").Verbs["session-swapped"]} what */
  async swapped({ session, week }) {
    const { page } = this;
    const gone = this.find((card) => card.session === session);
    page.week = week;
    page.session = null;
    page.menu()?.close();
    if (!gone) return;
    tell("window-swapped", gone);
    await this.reach(gone.day.day);
  }

  /** @param {import("/types/events.d.ts").Verbs["check-morning"]} what */
  async morning({ day, item, value }) {
    await sayMorning(day, value === null ? { clear: [item] } : { [item]: value });
    const title = t(`record-rating-${item}`);
    const said =
      value === null
        ? t("window-morning-cleared", { title })
        : t("window-morning-noted", { title, value, word: t(`record-${item}-${value}`) });
    whisper(said);
  }

  /** @param {string} day */
  async reach(day) {
    await this.page.updateComplete;
    await this.page.board()?.reach(day);
  }

  /**
   * The first card of the week that is meant, with its day.
   * @param {(card: CardView, on: string) => boolean} meant
   * @returns {{ card: CardView, day: DayView } | null}
   */
  find(meant) {
    /** @type {DayView[]} */
    const days = this.page.week?.days ?? [];
    for (const day of days) {
      const card = day.cards.find((card) => meant(card, day.day));
      if (card) return { card, day };
    }
    return null;
  }

  /** @param {() => Promise<void>} deed */
  async attempt(deed) {
    try {
      await deed();
    } catch (thrown) {
      fault(thrown);
    }
  }
}

/** @param {string} key @param {{ card: CardView, day: DayView }} what */
const tell = (key, { card, day }) =>
  say(t(key, { session: card.title, day: day.label }), { label: t("window-undo"), act: takeBack });
