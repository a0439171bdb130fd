// One rep drawn as a lane: strokes that thicken while speed is built up, a solid bar where it is fast.

import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { html, nothing, svg } from "/vendor/lit.js";

/** So many strokes on half a lane, and twice as many on a whole one. */
const STROKES = 20;
const PITCH = 13.1;

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
    const count = fast > 0 ? STROKES : STROKES * 2;
    return html`
      <div class="lane-drawing__lane" aria-hidden="true">
        <svg class="lane-drawing__strokes" viewBox="0 0 ${count * PITCH + 8} 20" preserveAspectRatio="none">
          ${Array.from({ length: count }, (_, i) => stroke(i, i / (count - 1)))}
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

/**
 * Thin at the start, thick at full speed.
 * @param {number} i
 * @param {number} speed From 0 to 1.
 */
function stroke(i, speed) {
  const wide = 1 + speed * 6.5;
  const x = 3 + i * PITCH;
  return svg`<path d="M${x + 4.5} 0h${wide}l-4.5 20h-${wide}z"/>`;
}

customElements.define("lane-drawing", LaneDrawing);
