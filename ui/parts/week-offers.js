// What a week may give up while a watch or a trend is said: each offer leads to a proposal like any other.
//
// On the Trends page the reading stands above it; on the week page it says the reading itself.

import { readOffers } from "/core/api.js";
import { onChange } from "/core/changes.js";
import { icon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { go } from "/core/router.js";
import { fault } from "/core/status.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";

/** @import { Ease, OfferView, OffersView } from "/types/views.d.ts" */

/** @type {Record<Ease, "ball" | "sun" | null>} */
const ICONS = { play: "ball", rest: "sun", speed_less: null };

class WeekOffers extends Part {
  static properties = { week: { attribute: false }, offers: { state: true } };

  constructor() {
    super();
    /** The week it is asked for; this one or the next where none is said. @type {string | null} */
    this.week = null;
    /** @type {OffersView | null} */
    this.offers = null;
    /** Done once the offers stand there: what lies below moves then no more. @type {Promise<void>} */
    this.settled = Promise.resolve();
    /** @type {() => void} */
    this.stop = () => {};
  }

  connectedCallback() {
    super.connectedCallback();
    this.stop = onChange(({ records, plan, settings }) => (records || plan || settings ? this.readAgain() : undefined));
    if (this.week === null) this.readAgain();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stop();
  }

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has("week") && this.week !== null) this.readAgain();
  }

  readAgain() {
    this.settled = this.read(this.week);
  }

  /** @param {string | null} week */
  async read(week) {
    try {
      const offers = await readOffers(week);
      if (this.week === week) this.offers = offers;
      await this.updateComplete;
    } catch (thrown) {
      fault(thrown);
    }
  }

  render() {
    const { offers, week } = this;
    if (!offers?.said || (week !== null && offers.offers.length === 0)) return nothing;
    const buttons = offers.offers.map((offer) => this.offerTemplate(offer));
    if (week === null) return html`<div class="week-offers__deeds">${buttons}</div>`;
    return html`<section class="week-offers__band" aria-label=${t("window-offers")} data-offers=${offers.reading}>
      <p class="second">${offers.said} <a class="link" href="#/trends">${t("window-offers-see")}</a></p>
      <div class="week-offers__deeds">${buttons}</div>
    </section>`;
  }

  /** @param {OfferView} offer */
  offerTemplate({ ease, week, label, line }) {
    const sign = ICONS[ease];
    return html`<button class="button button--outlined" type="button" data-action="ease" data-ease=${ease} title=${line}
      @click=${() => go("week", week, "ease", ease)}>${sign ? icon(sign, 16) : nothing} ${label}</button>`;
  }
}

customElements.define("week-offers", WeekOffers);
