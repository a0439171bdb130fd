// Drift's reading: one of four words, what it says, the sessions behind it, what clears it, and what could be done.
//
// It reads for itself and reads again after every change. What it offers is a proposal like any other, on the week.

import { readReading, sayFine } from "/core/api.js";
import { known, onChange } from "/core/changes.js";
import { Part } from "/core/part.js";
import { go } from "/core/router.js";
import { fault, say } from "/core/status.js";
import { t } from "/core/texts.js";
import { chartTable } from "/parts/chart-table.js";
import { sessionRow } from "/parts/session-row.js";
import { takeBack } from "/parts/top-bar.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/week-offers.js";

/** @import { ReadingView } from "/types/views.d.ts" */

class DriftReading extends Part {
  static properties = { reading: { state: true }, numbers: { state: true } };

  constructor() {
    super();
    /** @type {ReadingView | null} */
    this.reading = null;
    /** Whether the table of all ratings is shown. */
    this.numbers = false;
    /** @type {() => void} */
    this.stop = () => {};
  }

  connectedCallback() {
    super.connectedCallback();
    this.stop = onChange(({ records, plan, settings }) => (records || plan || settings ? this.readAgain() : undefined));
    this.readAgain();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stop();
  }

  async readAgain() {
    try {
      this.reading = await readReading();
    } catch (thrown) {
      fault(thrown);
    }
  }

  render() {
    const { reading } = this;
    if (!reading) return nothing;
    return html`<section class="drift-reading__room" aria-labelledby="drift-title drift-word">
      <h2 id="drift-title">${t("window-reading-title")}</h2>
      <p class="drift-reading__word" id="drift-word" data-reading=${reading.muted ? "muted" : reading.reading} tabindex="-1">${reading.word}</p>
      ${this.wordsTemplate(reading)}
      <p class="reading">${reading.sentences.join(" ")} <span class="second">${reading.note}</span></p>
      ${reading.muted || reading.behind.length === 0 ? nothing : this.behindTemplate(reading)}
      ${reading.clears ? html`<p><b>${t("reading-clears-head")}</b> <span class="second">${reading.clears}</span></p>` : nothing}
      ${reading.plateau ? this.plateauTemplate(reading) : nothing}
      <div class="drift-reading__deeds">${reading.muted ? nothing : html`<week-offers></week-offers>`} ${this.fineTemplate(reading)}</div>
      ${reading.professional ? html`<p class="second">${reading.professional}</p>` : nothing}
      ${reading.skipped ? html`<p class="second" data-skipped>${reading.skipped}</p>` : nothing}
    </section>`;
  }

  /** The four words it is one of. @param {ReadingView} reading */
  wordsTemplate({ of, reading: now, muted }) {
    return html`<ul class="drift-reading__of" aria-label=${t("window-reading-of")}>
      ${of.map(([name, word]) => {
        const current = name === now && !muted;
        return html`<li aria-current=${current ? "true" : nothing}>${word}</li>`;
      })}
    </ul>`;
  }

  /** @param {ReadingView} reading */
  behindTemplate({ behind, behind_said: said, evidence, totals }) {
    return html`<ul class="drift-reading__behind" aria-label=${t("window-reading-behind")}>
        ${behind.map((session) => html`<li>${sessionRow(session)}</li>`)}
      </ul>
      <p class="drift-reading__all small second">${said}
        <button class="link" type="button" data-action="numbers" aria-expanded=${this.numbers} @click=${this.toggle}>
          ${t(this.numbers ? "window-reading-no-numbers" : "window-reading-numbers")}
        </button>
      </p>
      ${
        this.numbers && evidence
          ? html`<p class="small second">${t("window-reading-numbers-how")}</p>
        <div class="drift-reading__numbers">
          ${totals ? chartTable(totals, t("window-reading-totals")) : nothing}
          ${chartTable(evidence, t("window-reading-all"))}
        </div>`
          : nothing
      }`;
  }

  /** @param {ReadingView} reading */
  plateauTemplate({ plateau }) {
    return html`<div class="drift-reading__plateau" data-plateau=${plateau?.weeks ?? 0}>
      <h3>${t("window-reading-plateau")}</h3>
      <p class="reading">${plateau?.said} <span class="second">${plateau?.then}</span></p>
      <button class="button button--outlined" type="button" data-action="plateau" @click=${() => go("week", known.today, "mode", "plateau")}>
        ${t("window-reading-plateau-show")}
      </button>
    </div>`;
  }

  /** @param {ReadingView} reading */
  fineTemplate({ fine }) {
    if (fine === "not_asked") return nothing;
    const asked = fine === "asked";
    return html`<button class="button button--quiet drift-reading__fine" type="button" data-action=${asked ? "fine" : "fine-off"}
      @click=${() => this.answer(asked)}>${t(asked ? "window-reading-fine" : "window-reading-fine-off")}</button>`;
  }

  toggle() {
    this.numbers = !this.numbers;
  }

  /** @param {boolean} fine */
  async answer(fine) {
    try {
      this.reading = await sayFine(fine);
      say(t(fine ? "window-reading-fine-said" : "window-reading-fine-taken"), {
        label: t("window-undo"),
        act: takeBack,
      });
      await this.updateComplete;
      // The button that was pressed is another one now; the keys go on from the word.
      if (document.activeElement === document.body)
        /** @type {HTMLElement | null} */ (this.querySelector("#drift-word"))?.focus();
    } catch (thrown) {
      fault(thrown);
    }
  }
}

customElements.define("drift-reading", DriftReading);
