// One rep drawn as a lane: strokes that thicken while speed is built up, a solid bar where it is fast.

import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { html, nothing, svg } from "/vendor/lit.js";

const STROKES = 20;

class LaneDrawing extends Part {
  static properties = { buildUp: { attribute: false }, rep: { attribute: false } };

  constructor() {
    super();
    /** @type {number | null} Metres of build-up before the fast part; nothing where the whole rep speeds up. */
    this.buildUp = null;
    /** Metres of the whole rep. */
    this.rep = 0;
  }

  updated() {
    this.style.setProperty("--build-up", `${this.buildUp ?? this.rep}fr`);
    this.style.setProperty("--fast", `${this.buildUp === null ? 0 : this.rep - this.buildUp}fr`);
  }

  render() {
    const fast = this.buildUp === null ? 0 : this.rep - this.buildUp;
    return html`
      <div class="lane-drawing__lane" aria-hidden="true">
        <svg class="lane-drawing__strokes" viewBox="0 0 270 20" preserveAspectRatio="none">
          ${Array.from({ length: STROKES }, (_, i) => stroke(i))}
        </svg>
        ${fast > 0 ? html`<span class="lane-drawing__fast"><i>${t("window-week-lane-fast")}</i></span>` : nothing}
      </div>
      <p class="lane-drawing__words">
        <span aria-hidden="true">0</span>
        <span>${fast > 0 ? t("window-week-lane-build", { metres: this.buildUp ?? 0 }) : t("window-week-lane-whole")}</span>
        ${fast > 0 ? html`<span aria-hidden="true">${this.buildUp}</span><b>${t("window-week-lane-fast-part", { metres: fast })}</b>` : nothing}
        <span aria-hidden="true">${t("window-week-lane-metres", { metres: this.rep })}</span>
      </p>
    `;
  }
}

/** Thin at the start, thick at full speed. @param {number} i */
function stroke(i) {
  const wide = 1 + (i / (STROKES - 1)) * 6.5;
  const x = 3 + i * 13.1;
  return svg`<path d="M${x + 4.5} 0h${wide}l-4.5 20h-${wide}z"/>`;
}

customElements.define("lane-drawing", LaneDrawing);
