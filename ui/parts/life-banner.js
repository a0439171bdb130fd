// The chapter of life that a week belongs to: what it does this week, what it changed, and the ways out of it.
//
// An ordinary week has no banner. On the way back from an injury the ladder stands in it too.

import { ask } from "/core/events.js";
import { lifeChange } from "/core/life.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/come-back.js";

/** @import { LifeView } from "/types/views.d.ts" */

class LifeBanner extends Part {
  static properties = { life: { attribute: false }, week: { attribute: false }, opened: { state: true } };

  constructor() {
    super();
    /** @type {LifeView | null} */
    this.life = null;
    /** The week's first day. */
    this.week = "";
    /** Whether what the mode changed is shown. */
    this.opened = false;
  }

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has("week")) this.opened = false;
  }

  /** Puts focus on the banner's name, for what was pressed in it and is gone. */
  focus() {
    this.querySelector("h2")?.focus();
  }

  render() {
    const { life } = this;
    if (!life || (life.banner === null && life.ladder === null)) return nothing;
    return html`<section class="life-banner__band" aria-labelledby="life-title" data-mode=${life.mode}>
      <div class="life-banner__line">
        <h2 id="life-title" tabindex="-1">${life.title}</h2>
        <p class="second">${life.banner}</p>
        <div class="life-banner__deeds">${this.changedTemplate(life)} ${this.skipTemplate(life)} ${this.offTemplate(life)}</div>
      </div>
      <ul class="life-banner__changes" id="life-changes" ?hidden=${!this.opened}>
        ${life.changes.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
      ${life.ladder ? html`<come-back .ladder=${life.ladder} .usual=${life.turn_off}></come-back>` : nothing}
    </section>`;
  }

  /** @param {LifeView} life */
  changedTemplate({ changes }) {
    if (changes.length === 0) return nothing;
    const toggle = () => {
      this.opened = !this.opened;
    };
    return html`<button class="life-banner__deed link" type="button" data-action="what-changed" aria-expanded=${this.opened}
      aria-controls="life-changes" @click=${toggle}>${t("window-life-changes")}</button>`;
  }

  /** A deload that came by itself may be left out. @param {LifeView} life */
  skipTemplate({ skippable }) {
    if (!skippable) return nothing;
    return html`<button class="life-banner__deed life-banner__deed--plain link" type="button" data-action="skip-deload"
      @click=${() => ask(this, "skip-deload", { week: this.week })}>${t("window-life-skip")}</button>`;
  }

  /** @param {LifeView} life */
  offTemplate({ turn_off: mode }) {
    if (mode === null) return nothing;
    return html`<button class="life-banner__deed life-banner__deed--plain link" type="button" data-action="turn-off"
      @click=${() => ask(this, "enter-mode", { life: lifeChange(mode) })}>${t("window-life-turn-off")}</button>`;
  }
}

customElements.define("life-banner", LifeBanner);
