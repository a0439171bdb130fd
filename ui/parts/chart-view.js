// A chart drawn by Rust, and over it what can be pointed at: one Tab stop, arrows go from mark to mark, Enter opens.
//
// The only place that inserts markup: `chart.svg` is made of numbers by our own program, never of an athlete's words.

import { ask } from "/core/events.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { isColumn, nearby, nearest, placeBeside, placeLabel, step } from "/parts/chart-hits.js";
import { html, nothing, repeat, svg, unsafeSVG } from "/vendor/lit.js";

/** @import { ChartView as Chart, ChartHit } from "/types/views.d.ts" */

/** As many marks stand in the page at once; with ten years of them the others appear as the arrows reach them. */
const MOST = 200;
/** A mark is meant from this far, in pixels of the chart. */
const REACH = 16;
const RING = 12.5;

/** What a mark stands for, as one word. @param {ChartHit} hit */
const which = ({ record, day }) => `${record ?? "week"} ${record ? "" : day}`;

class ChartView extends Part {
  static properties = {
    chart: { attribute: false },
    small: { type: Boolean, reflect: true },
    at: { state: true },
    pointed: { state: true },
  };

  constructor() {
    super();
    /** @type {Chart} */
    this.chart = /** @type {Chart} */ ({});
    /** A small one is only looked at. */
    this.small = false;
    /** The mark that holds the Tab stop; the newest until arrows move it. @type {number | null} */
    this.at = null;
    /** The mark with the ring: focused or under the pointer. @type {number | null} */
    this.pointed = null;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    // A chart drawn again has other marks, unless the same session still stands there.
    if (!changed.has("chart")) return;
    const before = /** @type {Chart | undefined} */ (changed.get("chart"))?.hits?.[this.at ?? -1];
    const again = before ? this.chart.hits.findIndex((hit) => which(hit) === which(before)) : -1;
    this.at = again < 0 ? null : again;
    if (this.pointed !== null) this.pointed = this.at;
  }

  render() {
    const { name, svg: drawn } = this.chart;
    return html`<div class="chart-view__picture" data-chart=${name}>
      ${unsafeSVG(drawn)} ${this.small || this.chart.hits.length === 0 ? nothing : this.hitsTemplate()}
    </div>`;
  }

  hitsTemplate() {
    const { width, height, hits } = this.chart;
    const stop = this.at ?? hits.length - 1;
    const shown = nearby(hits, stop, MOST);
    return svg`<svg
      class="chart-view__hits"
      viewBox="0 0 ${width} ${height}"
      role="group"
      aria-label=${t(hits[0]?.record ? "window-trends-hits" : "window-trends-weeks")}
      aria-describedby=${`${this.chart.name}-hits-hint`}
      @pointermove=${this.onPoint}
      @pointerleave=${this.onLeave}
      @click=${this.onClick}
      @keydown=${this.onKey}
    >
      <desc id=${`${this.chart.name}-hits-hint`}>${t("window-trends-hits-hint")}</desc>
      ${repeat(
        shown,
        ({ hit }) => which(hit),
        ({ hit, index }) => this.hitTemplate(hit, index, index === stop),
      )}
      ${this.pointed === null ? nothing : this.ringTemplate(hits[this.pointed])}
    </svg>`;
  }

  /**
   * @param {ChartHit} hit
   * @param {number} index
   * @param {boolean} stop
   */
  hitTemplate({ record, day, x, y, width, height, label }, index, stop) {
    const focused = () => {
      this.at = index;
      this.pointed = index;
    };
    return svg`<rect class="chart-view__hit" x=${x} y=${y} width=${width} height=${height} role="link" tabindex=${stop ? 0 : -1}
      data-record=${record ?? nothing} data-week=${record ? nothing : day} aria-label=${label} @focus=${focused} @blur=${this.onLeave} />`;
  }

  /** @param {ChartHit | undefined} hit */
  ringTemplate(hit) {
    if (!hit) return nothing;
    if (isColumn(hit)) return this.columnTemplate(hit);
    const x = hit.x + hit.width / 2;
    const y = hit.y + hit.height / 2;
    const label = placeLabel({ x, y }, hit.short, this.chart);
    return svg`<g class="chart-view__ring" aria-hidden="true">
      <circle cx=${x} cy=${y} r=${RING} />
      <path d=${label.line} />
      <text x=${label.x} y=${label.y} text-anchor=${label.anchor}>${hit.short}</text>
    </g>`;
  }

  /** A column over rows gets a frame in the place of a ring. @param {ChartHit} hit */
  columnTemplate(hit) {
    const { x, y, width, height, short } = hit;
    const label = placeBeside(hit, short, this.chart);
    return svg`<g class="chart-view__ring" aria-hidden="true">
      <rect x=${x - 2} y=${y + 1} width=${width + 4} height=${height - 2} rx="4" />
      <text x=${label.x} y=${label.y} text-anchor=${label.anchor}>${short}</text>
    </g>`;
  }

  /** @param {PointerEvent} event */
  onPoint(event) {
    const pointed = this.under(event);
    this.pointed = pointed ?? this.focusedHit();
    this.toggleAttribute("pointing", pointed !== null);
  }

  onLeave() {
    this.pointed = this.focusedHit();
    this.removeAttribute("pointing");
  }

  /** @param {MouseEvent} event */
  onClick(event) {
    this.open(this.chart.hits[this.under(event) ?? -1]);
  }

  /** Opens what a mark stands for: a session, or a week on the board. @param {ChartHit | undefined} hit */
  open(hit) {
    if (hit?.record) ask(this, "open-record", { record: hit.record });
    else if (hit) ask(this, "go-week", { week: hit.day });
  }

  /** @param {KeyboardEvent} event */
  async onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { hits } = this.chart;
    const at = this.at ?? hits.length - 1;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.open(hits[at]);
      return;
    }
    const to = step(at, event.key, hits.length);
    if (to === null) return;
    event.preventDefault();
    this.at = to;
    await this.updateComplete;
    /** @type {SVGElement | null} */ (this.querySelector("[tabindex='0']"))?.focus();
  }

  /** The mark under the pointer. @param {MouseEvent} event */
  under(event) {
    const box = /** @type {Element} */ (this.querySelector(".chart-view__hits")).getBoundingClientRect();
    const scale = this.chart.width / box.width;
    const point = { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
    return nearest(this.chart.hits, point, REACH);
  }

  focusedHit() {
    return document.activeElement?.closest("chart-view") === this ? this.at : null;
  }
}

customElements.define("chart-view", ChartView);
