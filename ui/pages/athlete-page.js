// What Freshlegs knows about the athlete, how the window looks, where the file lies, and what it cannot do.
//
// There is no Save: every change is stored when it is made, and Undo takes it back like any other.

import { setSetting } from "/core/api.js";
import { known } from "/core/changes.js";
import { Page } from "/core/part.js";
import { ready } from "/core/router.js";
import { fault, say } from "/core/status.js";
import { t } from "/core/texts.js";
import { describedBy, formRow } from "/parts/form-row.js";
import { takeBack } from "/parts/top-bar.js";
import { html, live, nothing } from "/vendor/lit.js";
import "/parts/athlete-file.js";
import "/parts/choice-row.js";

/** @typedef {"sport" | "level" | "week_start" | "palette" | "text_size" | "paper"} ChoiceName */

/** @type {Record<ChoiceName, string[]>} */
const CHOICES = {
  sport: ["sprint", "running", "cycling", "field"],
  level: ["new", "trained", "advanced", "masters"],
  week_start: ["monday", "sunday"],
  palette: ["system", "light", "dark"],
  text_size: ["90", "100", "110", "125", "150"],
  paper: ["a4", "letter"],
};
const LIMITS = ["gains", "patience", "ratings", "professional", "doctor"];

class AthletePage extends Page {
  static properties = { faults: { state: true } };

  constructor() {
    super();
    /** @type {Record<string, string>} */
    this.faults = {};
    this.addEventListener("choose", ({ detail: { name, value } }) => {
      if (value !== null) this.store(name, value);
    });
  }

  async open() {
    await this.updateComplete;
    ready();
  }

  changed() {
    this.requestUpdate();
  }

  render() {
    return html`<header class="athlete-page__head">
        <h1>${t("window-athlete-title")}</h1>
        <p class="second">${t("window-athlete-about")}</p>
      </header>
      ${this.roomTemplate("you", [this.lineTemplate("name", true), this.lineTemplate("enjoy", true), this.lineTemplate("goal", true)])}
      ${this.roomTemplate("training", [this.choiceTemplate("sport", true), this.choiceTemplate("level", true), this.choiceTemplate("week_start")])}
      ${this.roomTemplate("window", [this.choiceTemplate("palette"), this.choiceTemplate("text_size"), this.choiceTemplate("paper")])}
      ${this.roomTemplate("file", html`<athlete-file .settings=${known.settings} .empty=${known.firstRun}></athlete-file>`)}
      ${this.limitsTemplate()}`;
  }

  /**
   * @param {string} name
   * @param {unknown} rows
   */
  roomTemplate(name, rows) {
    return html`<section class="athlete-page__room" aria-labelledby="${name}-room">
      <h2 id="${name}-room" class="athlete-page__name">${t(`window-athlete-${name}`)}</h2>
      <div>${rows}</div>
    </section>`;
  }

  /**
   * A line in the athlete's own words, stored when it is left or Enter is pressed.
   * @param {"name" | "enjoy" | "goal"} name
   * @param {boolean} [explained]
   */
  lineTemplate(name, explained) {
    const about = explained ? t(`window-athlete-${name}-about`) : undefined;
    const fault = this.faults[name] ?? null;
    const store = (/** @type {any} */ event) => this.store(name, event.target.value);
    return formRow({
      name,
      title: t(`window-athlete-${name}`),
      about,
      labels: `${name}-field`,
      fault,
      answer: html`<input class="field" id="${name}-field" data-setting=${name} autocomplete="off" placeholder=${t(`window-athlete-${name}-hint`)}
        aria-describedby=${describedBy({ name, about, fault })} aria-invalid=${fault ? "true" : nothing}
        .value=${known.settings[name]} @change=${store} />`,
    });
  }

  /**
   * @param {ChoiceName} name
   * @param {boolean} [explained]
   */
  choiceTemplate(name, explained) {
    const key = name.replace("_", "-");
    const about = explained ? t(`window-athlete-${key}-about`) : undefined;
    const label = (/** @type {string} */ value) =>
      name === "text_size" ? t("window-athlete-text-size-value", { size: value }) : t(`window-athlete-${key}-${value}`);
    return formRow({
      name: key,
      title: t(`window-athlete-${key}`),
      about,
      fault: this.faults[name],
      answer: html`<choice-row
        name=${name}
        .choices=${CHOICES[name].map((value) => ({ value, label: label(value) }))}
        .value=${live(String(known.settings[name]))}
        .labelledby=${`${key}-title`}
        .describedby=${about ? `${key}-about` : ""}
      ></choice-row>`,
    });
  }

  limitsTemplate() {
    return html`<section class="athlete-page__room" aria-labelledby="limits-room">
      <h2 id="limits-room" class="athlete-page__name">${t("window-limits")}</h2>
      <ul class="athlete-page__limits reading">
        ${LIMITS.map((limit) => html`<li>${t(`window-limits-${limit}`)}</li>`)}
        <li class="small third">${t("window-version", { version: known.version })}</li>
      </ul>
    </section>`;
  }

  /**
   * @param {string} name
   * @param {string} value
   */
  async store(name, value) {
    if (String(known.settings[/** @type {ChoiceName} */ (name)]) === value) return;
    try {
      await setSetting(name, value);
      this.faults = {};
      say(t("window-athlete-changed", { what: t(`window-athlete-${name.replace("_", "-")}`) }), {
        label: t("window-undo"),
        act: takeBack,
      });
    } catch (/** @type {any} */ thrown) {
      if (thrown.code === "field") this.faults = { [name]: thrown.message };
      else fault(thrown);
    }
    this.requestUpdate();
  }
}

customElements.define("athlete-page", AthletePage);
