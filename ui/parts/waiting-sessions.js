// What of the last days has no ratings yet, to choose from; and always "something else".

import { readWeek } from "/core/api.js";
import { icon, kindIcon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";

/** @import { CardView, DayView } from "/types/views.d.ts" */
/** @typedef {{ session: number | null, today: boolean, day: DayView, card: CardView }} Waiting */

/** More would be a list to work off, and nobody remembers how Tuesday two weeks ago felt. */
const MOST = 6;

/**
 * Sessions of this week and the last that wait for ratings, newest first.
 * @param {string} today
 * @returns {Promise<Waiting[]>}
 */
export async function waiting(today) {
  const week = await readWeek(today);
  const before = await readWeek(week.previous);
  const days = [...before.days, ...week.days].reverse();
  const cards = days.flatMap((day) =>
    day.cards.map((card) => ({ session: card.session, today: day.today, day, card })),
  );
  // A match has no planned session; it waits for its ratings all the same.
  return cards.filter(({ card }) => card.recordable && (card.session !== null || card.event !== null)).slice(0, MOST);
}

class WaitingSessions extends Part {
  static properties = { choices: { attribute: false } };

  constructor() {
    super();
    /** @type {Waiting[]} */
    this.choices = [];
  }

  render() {
    const some = this.choices.length > 0;
    return html`<header class="waiting-sessions__head">
        <h1>${t("window-record-which")}</h1>
        <p class="second">${t(some ? "window-record-which-about" : "window-record-which-none")}</p>
      </header>
      <ul class="waiting-sessions__list">
        ${this.choices.map((waiting) => html`<li>${this.waitingTemplate(waiting)}</li>`)}
        <li>
          <a class="waiting-sessions__one" href="#/record/new">
            <span class="waiting-sessions__tile">${icon("pencil", 20)}</span>
            <span class="heading">${t("window-record-else")}</span>
            <span class="second">${t("window-record-else-about")}</span>
            ${icon("on", 18)}
          </a>
        </li>
        <li>
          <a class="waiting-sessions__one" href="#/record/week">
            <span class="waiting-sessions__tile">${icon("print", 20)}</span>
            <span class="heading">${t("window-typing-title")}</span>
            <span class="second">${t("window-typing-from-paper")}</span>
            ${icon("on", 18)}
          </a>
        </li>
        <li>
          <a class="waiting-sessions__one" href="#/record/history" data-action="open-history">
            <span class="waiting-sessions__tile">${icon("clock", 20)}</span>
            <span class="heading">${t("window-history-title")}</span>
            <span class="second">${t("window-history-about")}</span>
            ${icon("on", 18)}
          </a>
        </li>
      </ul>`;
  }

  /** @param {Waiting} waiting */
  waitingTemplate({ session, day, card }) {
    const where = session === null ? `new/${day.day}/${card.kind}` : `session/${session}`;
    return html`<a class="waiting-sessions__one" href="#/record/${where}" data-session=${session ?? nothing} data-kind=${card.kind}>
      <span class="waiting-sessions__tile waiting-sessions__tile--${card.family}">${kindIcon(card, 20)}</span>
      <span class="heading ${card.family === "speed" ? "leaning" : ""}">${card.title}</span>
      <span class="second">${day.label}</span>
      ${card.dose ? html`<span class="waiting-sessions__dose">${card.dose.amount} ${card.dose.unit}</span>` : nothing}
      ${icon("on", 18)}
    </a>`;
  }
}

customElements.define("waiting-sessions", WaitingSessions);
