// Which sessions the charts show: how far back, and of which kinds. One row for all of them.

import { ask } from "/core/events.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { html } from "/vendor/lit.js";
import "/parts/choice-row.js";

const RANGES = ["6w", "3m", "1y", "all"];
const FAMILIES = ["speed", "strength", "easy", "play", "match"];
/** The kinds of a family that has more than one, in catalogue order. */
const KINDS = [
  "acceleration",
  "max_velocity",
  "change_of_direction",
  "technique",
  "resisted_sprint",
  "cycling_intervals",
  "return_drills",
];

class ChartFilter extends Part {
  static properties = { range: {}, kinds: {} };

  constructor() {
    super();
    this.range = "3m";
    this.kinds = "all";
    this.addEventListener("choose", (event) => {
      event.stopPropagation();
      ask(this, "narrow-charts", { range: event.detail.value ?? "all" });
    });
  }

  render() {
    return html`<search class="chart-filter__row" aria-label=${t("window-charts-filter")}>
      <span id="charts-range" class="visually-hidden">${t("window-charts-range")}</span>
      <choice-row
        name="charts-range"
        .choices=${RANGES.map((range) => ({ value: range, label: t(`window-charts-range-${range}`) }))}
        .value=${this.range}
        .labelledby=${"charts-range"}
      ></choice-row>
      <select class="field" data-filter="kinds" aria-label=${t("window-charts-kinds")} @change=${this.chose}>
        ${this.optionTemplate("all", t("window-history-what-all"))}
        ${FAMILIES.map((family) => this.optionTemplate(family, t(`window-history-family-${family}`)))}
        <optgroup label=${t("window-history-family-speed")}>
          ${KINDS.map((kind) => this.optionTemplate(kind, t(`plan-kind-${kind.replaceAll("_", "-")}`)))}
        </optgroup>
      </select>
    </search>`;
  }

  /**
   * @param {string} value
   * @param {string} label
   */
  optionTemplate(value, label) {
    return html`<option value=${value} ?selected=${value === this.kinds}>${label}</option>`;
  }

  /** @param {Event} event */
  chose({ target }) {
    ask(this, "narrow-charts", { kinds: /** @type {HTMLSelectElement} */ (target).value });
  }
}

customElements.define("chart-filter", ChartFilter);
