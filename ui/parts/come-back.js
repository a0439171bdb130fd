// The way back from an injury: a ladder of seven rungs, where the athlete stands on it, what opens the next one,
// and the one question that is open.
//
// The strokes grow and lean the faster the work is; the one that is next is filled with the colour of speed.

import { ask } from "/core/events.js";
import { lifeChange } from "/core/life.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { html, nothing, svg } from "/vendor/lit.js";
import "/parts/morning-question.js";

/** @import { LadderView, Mode } from "/types/views.d.ts" */

const RUNGS = [0, 1, 2, 3, 4, 5, 6];
const BASE = 46;

class ComeBack extends Part {
  static properties = { ladder: { attribute: false }, usual: { attribute: false } };

  constructor() {
    super();
    /** @type {LadderView | null} */
    this.ladder = null;
    /** @type {Mode | null} The mode that the usual week belongs to. */
    this.usual = null;
  }

  render() {
    const { ladder } = this;
    if (!ladder) return nothing;
    return html`<div class="come-back__row ${ladder.asks ? "come-back__row--asks" : ""}" data-rung=${ladder.rung}>
      <svg class="come-back__rungs" viewBox="0 0 158 62" aria-hidden="true">${RUNGS.map((rung) => rungMark(rung, ladder.rung))}</svg>
      <div class="come-back__words">
        <h3>${ladder.title}</h3>
        ${ladder.clinician ? html`<p class="come-back__first">${t("window-life-clinician")}</p>` : nothing}
        <p>${ladder.why}</p>
        <p class="second">${ladder.next}</p>
        ${this.readyTemplate(ladder)}
      </div>
      ${ladder.asks ? html`<morning-question .asks=${ladder.asks}></morning-question>` : nothing}
    </div>`;
  }

  /** @param {LadderView} ladder */
  readyTemplate({ ready }) {
    const { usual } = this;
    if (!ready || usual === null) return nothing;
    return html`<button class="come-back__ready button button--outlined" type="button" data-action="back-to-usual"
      @click=${() => ask(this, "enter-mode", { life: lifeChange(usual, { volume: 70 }) })}>${t("window-life-back")}</button>`;
  }
}

/**
 * One stroke with its number: behind, here, or still ahead.
 * @param {number} rung
 * @param {number} here
 */
function rungMark(rung, here) {
  const x = rung * 22 + 1;
  const tall = 14 + rung * 5;
  const lean = Math.round(tall * rung * 0.5) / 10;
  const place = rung === here ? "here" : rung < here ? "behind" : "ahead";
  return svg`<g class="come-back__rung come-back__rung--${place}">
    <path d="M${x} ${BASE}h9l${lean} -${tall}h-9z"/>
    <text x=${x + 4.5} y="60" text-anchor="middle">${rung}</text>
  </g>`;
}

customElements.define("come-back", ComeBack);
