// A session or rest day on the board: a day *is* its card.
//
// The title is the card's button and covers it; the host carries the attributes by which the card is found.

import { ask } from "/core/events.js";
import { icon, kindIcon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { cardPicture } from "/parts/card-picture.js";
import { html, nothing } from "/vendor/lit.js";

/** @import { CardView } from "/types/views.d.ts" */

/** @type {Record<string, import("/core/icons.js").IconName | undefined>} */
const TAG_ICONS = { done: "tick", moved: "arrow", skipped: "minus", rest: "lock", fixed: "lock" };

class WeekCard extends Part {
  static properties = {
    card: { attribute: false },
    day: { attribute: false },
    reachable: { attribute: false },
    place: { attribute: false },
    still: { attribute: false },
    mark: { attribute: false },
  };

  constructor() {
    super();
    /** @type {CardView | null} The card's view. */
    this.card = null;
    /** The day it stands on. */
    this.day = "";
    /** Whether Tab reaches this card; one card of the board at a time. */
    this.reachable = false;
    /** @type {"main" | "extra"} An extra card is a session recorded without a plan: one low line. */
    this.place = "main";
    /** Whether it is only looked at, as in a proposal. */
    this.still = false;
    /** @type {"" | "held" | "keys" | "changed" | "kept" | "back"} In the hand by pointer or keys; changed, kept or put back in a proposal. */
    this.mark = "";
  }

  willUpdate() {
    const { card } = this;
    if (!card) return;
    // The host's classes are this part's own; a template's class attribute would wipe them.
    const held = {
      held: "is-held",
      keys: "is-held--keys",
      changed: "is-changed",
      kept: "is-kept",
      back: "is-back",
      "": "",
    }[this.mark];
    const place = this.place === "extra" ? "week-card--extra" : "";
    this.className = `week-card week-card--${card.family} asks-${card.asks} ${place} ${held}`;
    setData(this, "session", card.session);
    setData(this, "record", card.record);
    setData(this, "event", card.event);
    setData(this, "kind", card.kind);
    setData(this, "state", card.state);
    this.toggleAttribute("data-movable", card.movable && !this.still);
    this.toggleAttribute("data-pinned", card.pinned);
  }

  render() {
    const { card } = this;
    if (!card) return nothing;
    return html`
      <div class="week-card__top">
        ${kindIcon(card)} ${card.tag ? tagTemplate(card, card.tag) : nothing}
      </div>
      <h3 class="week-card__title">
        ${this.still ? card.title : this.openTemplate(card)}
      </h3>
      ${doseTemplate(card.dose)}
      <div class="week-card__details">${card.details.map((line) => html`<p>${line}</p>`)}</div>
      ${card.ratings.length > 0 ? ratingsTemplate(card.ratings) : nothing}
      ${card.recordable && !this.still ? this.recordTemplate() : nothing}
      <div class="week-card__room">${cardPicture(card.picture)}</div>
      ${card.exception ? exceptionTemplate(card.exception) : whyTemplate(card.why)}
    `;
  }

  /** @param {CardView} card */
  openTemplate(card) {
    return html`<button class="week-card__open" type="button" tabindex=${this.reachable ? 0 : -1} aria-label=${card.label}
      aria-describedby="board-hint" @click=${this.open}>${card.title}</button>`;
  }

  recordTemplate() {
    return html`<button class="week-card__record button" type="button" tabindex=${this.reachable ? 0 : -1}
      @click=${this.record}>${t("window-week-record")}</button>`;
  }

  /** What the athlete entered is opened where it was entered: on its day. */
  open() {
    const { card, day } = this;
    if (!card) return;
    if (card.session !== null) ask(this, "open-session", { session: card.session });
    else if (card.event !== null && card.record === null) ask(this, "open-day", { day });
    else this.record();
  }

  record() {
    const { card, day } = this;
    if (card) ask(this, "record-session", { session: card.session, record: card.record, day, kind: card.kind });
  }

  focus() {
    /** @type {HTMLElement | null} */ (this.querySelector(".week-card__open"))?.focus();
  }
}

/**
 * "4 × 20" and a smaller "m".
 * @param {{ amount: string, unit: string } | null} dose
 */
export const doseTemplate = (dose) =>
  dose
    ? html`<p class="dose">${dose.amount}${dose.unit ? html` <span class="dose__unit">${dose.unit}</span>` : nothing}</p>`
    : nothing;

/** A card that is held has the lock, unless it is over; one kept against a rule has its hatch further down. @param {CardView} card @param {string} tag */
function tagTemplate({ state, pinned, exception }, tag) {
  const over = state === "done" || state === "skipped";
  const sign = over ? TAG_ICONS[state] : exception ? undefined : pinned ? "lock" : TAG_ICONS[state];
  return html`<span class="week-card__tag">${sign ? icon(sign, 16) : nothing}<span>${tag}</span></span>`;
}

/** @param {string} why */
const whyTemplate = (why) => (why ? html`<p class="week-card__why">${why}</p>` : nothing);

/** A card kept against a rule says which, in the place of its reason. @param {string} rule */
const exceptionTemplate = (rule) =>
  html`<p class="week-card__why week-card__why--rule"><span class="visually-hidden">${t("window-week-kept-against")}</span> ${rule}</p>`;

/** @param {CardView["ratings"]} ratings */
export const ratingsTemplate = (ratings) =>
  html`<ul class="week-card__ratings">
    ${ratings.map(
      ({ name, title, value }) => html`<li class="rating-${name}">
        ${icon(/** @type {any} */ (name), 14)}<span>${title}</span> <b>${value}</b>
      </li>`,
    )}
  </ul>`;

/** @param {HTMLElement} element @param {string} name @param {unknown} value */
function setData(element, name, value) {
  if (value === null || value === undefined) delete element.dataset[name];
  else element.dataset[name] = String(value);
}

customElements.define("week-card", WeekCard);
