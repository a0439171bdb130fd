// The board: seven days, their cards, and the place where a card in the hand would stand.
//
// It shows the week and the move it is given. Moving itself is board-moves' business.

import { ask } from "/core/events.js";
import { verdict } from "/core/moves.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { BoardMoves } from "/parts/board-moves.js";
import { settle, where } from "/parts/board-settle.js";
import { html, nothing, repeat } from "/vendor/lit.js";
import "/parts/week-card.js";

/** @import { CardView, DayView, WeekView } from "/types/views.d.ts" */
/** @import { Move } from "/core/moves.js" */

class WeekBoard extends Part {
  static properties = { week: { attribute: false }, move: { state: true }, reachable: { state: true } };

  constructor() {
    super();
    /** @type {WeekView | null} */
    this.week = null;
    /** @type {Move} */
    this.move = { is: "still" };
    /** @type {string | null} The day whose card Tab reaches. */
    this.reachable = null;
    /** Whether the arrows came to a name only because the day has no card. */
    this.strayed = false;
    this.moves = new BoardMoves(this);
    /** @type {Map<string, DOMRect>} */
    this.stood = new Map();
  }

  connectedCallback() {
    super.connectedCallback();
    // Who turns to another window has let go of the card.
    this.letGo = () => this.moves.cancel();
    window.addEventListener("blur", this.letGo);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    if (this.letGo) window.removeEventListener("blur", this.letGo);
  }

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has("week") && this.week) {
      this.stood = where(this);
      const days = this.week.days;
      if (!days.some(({ day }) => day === this.reachable))
        this.reachable =
          (days.find(({ today }) => today) ?? days.find(({ cards }) => cards.length > 0) ?? days[0])?.day ?? null;
    }
  }

  updated(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has("week")) settle(this, this.stood);
    if (changed.has("move") && this.move.is === "refused" && this.move.by !== "pointer")
      /** @type {HTMLElement | null} */ (this.querySelector(".week-board__keep"))?.focus();
  }

  render() {
    if (!this.week) return nothing;
    return html`
      <p class="visually-hidden" id="board-hint">${t("window-week-hint")}</p>
      <ol class="week-board__days">
        ${repeat(
          this.week.days,
          ({ day }) => day,
          (day) => this.dayTemplate(day),
        )}
      </ol>
      ${this.isBare(this.week) ? html`<p class="week-board__bare reading">${t("window-week-bare")}</p>` : nothing}
    `;
  }

  /** A week that is still to come and holds nothing says what would appear. @param {WeekView} week */
  isBare(week) {
    return !week.planned && week.week >= week.this_week && week.days.every(({ cards }) => cards.length === 0);
  }

  /** @param {DayView} day */
  dayTemplate(day) {
    const [first, ...extra] = day.cards;
    return html`<li class="week-board__day ${day.today ? "is-today" : ""} ${this.dayState(day.day)}" data-day=${day.day}>
      ${this.headTemplate(day)}
      <div class="week-board__cards" data-place=${day.day}>
        ${first ? this.cardTemplate(first, day.day, "main") : emptyTemplate()}
        ${extra.map((card) => this.cardTemplate(card, day.day, "extra"))}
        ${this.dropTemplate(day.day)}
      </div>
    </li>`;
  }

  /** A day's name is the door to the day. Tab reaches one of the seven, as it does with the cards. @param {DayView} day */
  headTemplate({ day, short, number, label, today, frame }) {
    const name = today ? t("window-week-today-label", { day: label }) : label;
    return html`<h2 class="week-board__head" aria-label=${name}>
      <button class="week-board__door" type="button" data-action="open-day" tabindex=${this.reachable === day ? 0 : -1}
        aria-describedby=${frame.text ? `frame-${day}` : nothing} @click=${() => ask(this, "open-day", { day })}>
        <span class="visually-hidden">${t("window-week-open-day", { day: name })}</span>
        <span class="week-board__name" aria-hidden="true"><b>${short}</b> <span>${number}</span>${today ? html`<em>${t("window-week-today")}</em>` : nothing}</span>
        ${frame.text ? html`<span class="week-board__frame" aria-hidden="true" id="frame-${day}">${bitsTemplate(frame.text)}</span>` : nothing}
      </button>
    </h2>`;
  }

  /**
   * @param {CardView} card
   * @param {string} day
   * @param {"main" | "extra"} place
   */
  cardTemplate(card, day, place) {
    const { move } = this;
    const held = move.is === "held" && card.session !== null && move.session === card.session;
    return html`<week-card .card=${card} .day=${day} .place=${place} .reachable=${this.reachable === day}
      .mark=${held ? (move.by === "pointer" ? "held" : "keys") : ""}></week-card>`;
  }

  /** What the day under the card in the hand answers. @param {string} day */
  dropTemplate(day) {
    const { move } = this;
    if (move.is === "refused" && move.to === day)
      return html`<div class="week-board__drop week-board__drop--rule week-board__drop--asks ${this.asksClass(move.session)}">
        <p>${move.sentence}</p>
        <button class="week-board__keep link" type="button" @click=${() => this.moves.keep()}>${t("window-week-keep-anyway")}</button>
        <button class="week-board__back link" type="button" @click=${() => this.moves.cancel()}>${t("window-week-put-back")}</button>
      </div>`;
    if (move.is !== "held" || move.over !== day || day === move.from) return nothing;
    const target = verdict(move, day);
    const asks = this.asksClass(move.session);
    if (!target || target.fits)
      return html`<div class="week-board__drop ${asks}"><b>${t("window-week-drop-here")}</b>
        ${target?.text ? html`<span>${target.text}</span>` : nothing}</div>`;
    return html`<div class="week-board__drop week-board__drop--rule ${asks}">
      <p>${target.text}</p>
      ${target.possible ? html`<span class="week-board__hint">${t("window-week-drop-asks")}</span>` : nothing}
    </div>`;
  }

  /** @param {string} day */
  dayState(day) {
    const { move } = this;
    if (move.is !== "held") return "";
    return verdict(move, day)?.fits ? "is-welcome" : "";
  }

  /** A card in the hand keeps its height wherever it is held. @param {number} session */
  asksClass(session) {
    const card = this.week?.days.flatMap(({ cards }) => cards).find((card) => card.session === session);
    return `asks-${card?.asks ?? 0}`;
  }

  /** Puts the focus on a day's card, or on its name where nothing stands. @param {string} day */
  async reach(day) {
    this.reachable = day;
    await this.updateComplete;
    const card = /** @type {any} */ (this.querySelector(`[data-day="${day}"] week-card`));
    this.strayed = !card;
    if (!card) return this.focusName(day);
    await card.updateComplete;
    card.focus();
  }

  /** Puts the focus on a day's name. @param {string} day */
  async reachName(day) {
    this.strayed = false;
    this.reachable = day;
    await this.updateComplete;
    this.focusName(day);
  }

  /** @param {string} day */
  focusName(day) {
    /** @type {HTMLElement | null} */ (this.querySelector(`[data-day="${day}"] .week-board__door`))?.focus();
  }
}

/** "45 min, no track": a line breaks between its bits where it can. @param {string} text */
const bitsTemplate = (text) => text.split(/(?<=,) /).map((bit) => html`<span>${bit}</span> `);

const emptyTemplate = () =>
  html`<div class="week-board__empty"><p class="visually-hidden">${t("window-week-empty-day")}</p></div>`;

customElements.define("week-board", WeekBoard);
