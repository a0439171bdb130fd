// What Freshlegs knows about the athlete, how the window looks, where the file lies, and what it cannot do.
//
// There is no Save: every change is stored when it is made, and Undo takes it back like any other.

import { setSetting } from "/core/api.js";
import { known } from "/core/changes.js";
import { importing } from "/core/importing.js";
import { Page } from "/core/part.js";
import { ready } from "/core/router.js";
import { fault, say, whisper } from "/core/status.js";
import { t } from "/core/texts.js";
import { ownWeek } from "/pages/athlete-week.js";
import { describedBy, formRow } from "/parts/form-row.js";
import { takeBack } from "/parts/top-bar.js";
import { html, live, nothing } from "/vendor/lit.js";
import "/parts/athlete-file.js";
import "/parts/choice-row.js";

/** @import { SettingsView } from "/types/views.d.ts" */
/** @typedef {"sport" | "level" | "week_start" | "palette" | "text_size" | "paper" | "speed_sessions" | "deload_every"} ChoiceName */

/** @type {Record<ChoiceName, string[]>} */
const CHOICES = {
  sport: ["sprint", "running", "cycling", "field"],
  level: ["new", "trained", "advanced", "masters"],
  week_start: ["monday", "sunday"],
  palette: ["system", "light", "dark"],
  text_size: ["90", "100", "110", "125", "150"],
  paper: ["a4", "letter"],
  speed_sessions: ["", "1", "2", "3"],
  deload_every: ["3", "4", "5", "6"],
};
const LIMITS = ["gains", "patience", "ratings", "professional", "doctor"];

class AthletePage extends Page {
  static properties = { faults: { state: true }, importing: { state: true } };

  constructor() {
    super();
    /** @type {Record<string, string>} */
    this.faults = {};
    /** Whether the preview of an import is shown. */
    this.importing = false;
    this.addEventListener("choose", ({ detail: { name, value } }) => {
      if (value !== null) this.store(name, value);
    });
  }

  /** @param {import("/core/router.js").Route} route */
  async open({ rest: [room] }) {
    // After the window was read again there is nothing to show: the files are chosen anew.
    const before = this.importing;
    this.importing = room === "import" && importing.view !== null;
    if (this.importing) await import("/parts/import-preview.js");
    else if (room === "import") location.replace("#/athlete");
    await this.updateComplete;
    if (this.importing !== before) this.turnPage();
    ready();
  }

  /** Something else stands here now: from its top, and said. */
  turnPage() {
    window.scrollTo(0, 0);
    document.getElementById("page")?.focus({ preventScroll: true });
    if (this.importing && importing.view) whisper(importing.view.said);
  }

  changed() {
    this.requestUpdate();
  }

  render() {
    if (this.importing) return html`<import-preview></import-preview>`;
    return html`<header class="athlete-page__head">
        <h1>${t("window-athlete-title")}</h1>
        <p class="second">${t("window-athlete-about")}</p>
      </header>
      ${this.roomTemplate("you", [this.lineTemplate("name", true), this.lineTemplate("enjoy", true), this.lineTemplate("goal", true)])}
      ${this.roomTemplate("training", [this.choiceTemplate("sport", true), this.choiceTemplate("level", true), this.lineTemplate("birth_year", true), this.choiceTemplate("week_start")])}
      ${this.roomTemplate("week", ownWeek(this))}
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
   * @param {"name" | "enjoy" | "goal" | "birth_year"} name
   * @param {boolean} [explained]
   */
  lineTemplate(name, explained) {
    const key = name.replace("_", "-");
    const about = explained ? t(`window-athlete-${key}-about`) : undefined;
    const fault = this.faults[name] ?? null;
    const store = (/** @type {any} */ event) => this.store(name, event.target.value);
    return formRow({
      name: key,
      title: t(`window-athlete-${key}`),
      about,
      labels: `${key}-field`,
      fault,
      answer: html`<input class="field" id="${key}-field" data-setting=${name} autocomplete="off" placeholder=${t(`window-athlete-${key}-hint`)}
        inputmode=${name === "birth_year" ? "numeric" : nothing}
        aria-describedby=${describedBy({ name: key, about, fault })} aria-invalid=${fault ? "true" : nothing}
        .value=${stored(name)} @change=${store} />`,
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
      name === "text_size" || name === "deload_every"
        ? t(`window-athlete-${key}-value`, { value })
        : t(`window-athlete-${key}-${value || "none"}`);
    return formRow({
      name: key,
      title: t(`window-athlete-${key}`),
      about,
      fault: this.faults[name],
      answer: html`<choice-row
        name=${name}
        .choices=${CHOICES[name].map((value) => ({ value, label: label(value) }))}
        .value=${live(stored(name))}
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
    if (stored(name) === value) return;
    try {
      await setSetting(name, value);
      const { [name]: _, ...others } = this.faults;
      this.faults = others;
      say(t("window-athlete-changed", { what: t(`window-athlete-${name.replace("_", "-")}`) }), {
        label: t("window-undo"),
        act: takeBack,
      });
    } catch (/** @type {any} */ thrown) {
      if (thrown.code === "field") this.faults = { ...this.faults, [name]: thrown.message };
      else fault(thrown);
    }
    this.requestUpdate();
  }
}

/** A setting as it is chosen or typed; nothing said is nothing. @param {string} name */
function stored(name) {
  const value = known.settings[/** @type {keyof SettingsView} */ (name)];
  return value === null || value === undefined ? "" : String(value);
}

customElements.define("athlete-page", AthletePage);
