// What a mode needs to know before its week can be shown: a length, a weak link, a race, a rung. Most need nothing.

import { ask } from "/core/events.js";
import { lifeChange } from "/core/life.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/choice-row.js";
import "/parts/race-day.js";

/** @import { LifeChange, Mode, ModesView, Rung, WeakLink } from "/types/views.d.ts" */

export class ModeNeeds extends Part {
  static properties = {
    modes: { attribute: false },
    mode: { attribute: false },
    weeks: { state: true },
    link: { state: true },
    rung: { state: true },
  };

  constructor() {
    super();
    /** @type {ModesView | null} */
    this.modes = null;
    /** @type {Mode} */
    this.mode = "cultivate";
    this.weeks = 0;
    /** @type {WeakLink | null} */
    this.link = null;
    /** @type {Rung} */
    this.rung = 0;
    this.addEventListener("choose", ({ detail }) => this.answer(detail.name, detail.value));
  }

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (!changed.has("mode") || !this.modes) return;
    // The gentlest of each to begin with: the shortest, the first named, the lowest rung.
    this.weeks = this.span()[0];
    this.link = this.modes.weak_links[0]?.[0] ?? null;
    this.rung = this.modes.rungs[0]?.[0] ?? 0;
  }

  /** The chapter as it is asked for, or nothing while an answer is only half given. @returns {LifeChange | null} */
  life() {
    const { mode } = this;
    switch (mode) {
      case "peak":
        return lifeChange(mode, { weeks: this.weeks });
      case "plateau":
        return lifeChange(mode, { weeks: this.weeks, weak_link: this.link });
      case "base":
      case "race_prep": {
        const race = /** @type {import("/parts/race-day.js").RaceDay | null} */ (this.querySelector("race-day"));
        return race?.whole() ? lifeChange(mode, { race: race.day() }) : null;
      }
      case "return":
        return lifeChange(mode, { rung: this.rung });
      default:
        return lifeChange(mode);
    }
  }

  render() {
    const { modes } = this;
    if (!modes) return nothing;
    switch (this.mode) {
      case "peak":
        return html`${this.weeksTemplate()}
          <p class="mode-needs__said" role="status">${modes.peak_words[this.weeks - modes.peak_weeks[0]]}</p>`;
      case "plateau":
        return html`${this.weeksTemplate()} ${this.linkTemplate(modes)}`;
      case "base":
      case "race_prep":
        return html`<race-day></race-day>`;
      case "return":
        return this.rungsTemplate(modes);
      default:
        return nothing;
    }
  }

  weeksTemplate() {
    const [least, most] = this.span();
    const choices = Array.from({ length: most - least + 1 }, (_, n) => {
      const weeks = least + n;
      return { value: `${weeks}`, label: t("window-mode-weeks-value", { weeks }) };
    });
    return rowTemplate("weeks", t("window-mode-weeks"), choices, `${this.weeks}`);
  }

  /** @param {ModesView} modes */
  linkTemplate({ weak_links: links }) {
    const choices = links.map(([value, label]) => ({ value, label }));
    return rowTemplate("weak-link", t("window-mode-weak-link"), choices, this.link);
  }

  /** @param {ModesView} modes */
  rungsTemplate({ rungs }) {
    return html`<fieldset class="mode-needs__rungs">
      <legend class="heading">${t("window-mode-rung")}</legend>
      ${rungs.map(
        ([rung, words]) => html`<label for="rung-${rung}">
          <input class="radio" id="rung-${rung}" type="radio" name="rung" data-rung=${rung} .checked=${rung === this.rung}
            @change=${() => this.answer("rung", rung)} />
          <b>${rung}</b> <span>${words}</span>
        </label>`,
      )}
      <p class="mode-needs__said" role="status">${this.rung === 0 ? t("window-life-clinician") : ""}</p>
    </fieldset>`;
  }

  /** How many weeks the mode may last. @returns {[least: number, most: number]} */
  span() {
    if (!this.modes) return [0, 0];
    return this.mode === "plateau" ? this.modes.plateau_weeks : this.modes.peak_weeks;
  }

  /** @param {string} name @param {any} value */
  answer(name, value) {
    if (name === "weeks") this.weeks = Number(value);
    else if (name === "weak-link") this.link = value;
    else if (name === "rung") this.rung = value;
    ask(this, "answer-mode", null);
  }
}

/**
 * @param {string} name
 * @param {string} title
 * @param {import("/parts/choice-row.js").Choice[]} choices
 * @param {string | null} value
 */
const rowTemplate = (name, title, choices, value) => html`<div class="mode-needs__row">
  <span class="heading" id="${name}-title">${title}</span>
  <choice-row name=${name} .choices=${choices} .value=${value} .labelledby=${`${name}-title`}></choice-row>
</div>`;

customElements.define("mode-needs", ModeNeeds);
