// What is looked for in everything recorded: words, what, from when to when, a tag, rated or not.

import { ask } from "/core/events.js";
import { icon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";

/** @import { RecordsAsked } from "/types/views.d.ts" */

/** A pause this long in typing is the end of a word. */
const PAUSE = 180;

const FAMILIES = ["speed", "strength", "easy", "play", "match"];
const TAGS = ["ill", "injured", "travelling", "deload"];

class HistoryFilter extends Part {
  static properties = { asked: { attribute: false }, kinds: { attribute: false }, wrong: { state: true } };

  constructor() {
    super();
    /** @type {Partial<RecordsAsked>} */
    this.asked = {};
    /** @type {[string, string][]} */
    this.kinds = [];
    /** Which date is none. @type {"from" | "to" | ""} */
    this.wrong = "";
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.pause = undefined;
  }

  render() {
    const { asked } = this;
    const what = asked.kind ?? (asked.family ? `family-${asked.family}` : "");
    const rated = asked.rated == null ? "" : String(asked.rated);
    return html`<search class="history-filter__row" aria-label=${t("window-history-search")}>
      <span class="history-filter__words">
        ${icon("search", 18)}
        <input class="field" type="text" inputmode="search" data-filter="words" autocomplete="off" spellcheck="false"
          aria-label=${t("window-history-words")} placeholder=${t("window-history-words")}
          .value=${asked.words ?? ""} @input=${this.typed} />
      </span>
      ${this.listTemplate("what", what, [
        ["", t("window-history-what-all")],
        ...FAMILIES.map((family) => [`family-${family}`, t(`window-history-family-${family}`)]),
        ...this.kinds,
      ])}
      ${this.dateTemplate("from")} ${this.dateTemplate("to")}
      ${this.listTemplate("tag", asked.tag ?? "", [["", t("window-history-tag-all")], ...TAGS.map((tag) => [tag, t(`record-tag-${tag}`)])])}
      ${this.listTemplate("rated", rated, [
        ["", t("window-history-rated-all")],
        ["true", t("window-history-rated-true")],
        ["false", t("window-history-rated-false")],
      ])}
    </search>
    ${this.wrong ? html`<p class="field-note" id="history-date-fault">${t("window-history-date-wrong")}</p>` : nothing}`;
  }

  /**
   * @param {"what" | "tag" | "rated"} name
   * @param {string} chosen
   * @param {string[][]} options
   */
  listTemplate(name, chosen, options) {
    return html`<select class="field" data-filter=${name} aria-label=${t(`window-history-${name}`)} @change=${this.chose}>
      ${options.map(([value, label]) => html`<option value=${value} ?selected=${value === chosen}>${label}</option>`)}
    </select>`;
  }

  /** @param {"from" | "to"} name */
  dateTemplate(name) {
    const wrong = this.wrong === name;
    return html`<input class="field history-filter__date" type="text" data-filter=${name} autocomplete="off"
      aria-label=${t(`window-history-${name}`)} placeholder=${t(`window-history-${name}-hint`)}
      aria-invalid=${wrong ? "true" : nothing} aria-describedby=${wrong ? "history-date-fault" : nothing}
      .value=${this.asked[name] ?? ""} @change=${this.dated} />`;
  }

  /** @param {Event} event */
  typed({ target }) {
    const words = /** @type {HTMLInputElement} */ (target).value;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.sift({ words }), PAUSE);
  }

  /** @param {Event} event */
  chose({ target }) {
    const { value, dataset } = /** @type {HTMLSelectElement} */ (target);
    if (dataset.filter === "tag") this.sift({ tag: /** @type {any} */ (value || null) });
    else if (dataset.filter === "rated") this.sift({ rated: value ? value === "true" : null });
    else {
      const family = value.startsWith("family-") ? value.slice("family-".length) : null;
      this.sift({ family: /** @type {any} */ (family), kind: /** @type {any} */ (family ? null : value || null) });
    }
  }

  /** @param {Event} event */
  dated({ target }) {
    const { value, dataset } = /** @type {HTMLInputElement} */ (target);
    const name = /** @type {"from" | "to"} */ (dataset.filter);
    const typed = value.trim();
    const right = typed === "" || (/^\d{4}-\d{2}-\d{2}$/.test(typed) && isDay(typed));
    this.wrong = right ? "" : name;
    if (right) this.sift({ [name]: typed || null });
  }

  /** @param {Partial<RecordsAsked>} change */
  sift(change) {
    ask(this, "sift-records", { ...this.asked, ...change });
  }
}

/** Whether a day of that name exists. @param {string} text */
function isDay(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

customElements.define("history-filter", HistoryFilter);
