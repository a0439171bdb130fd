// The Record form: every question in the order of the paper, each of which may stay empty. It holds no answers of
// its own: the page gives the draft, and every key goes up as an answer.

import { ask } from "/core/events.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { describedBy, formRow } from "/parts/form-row.js";
import { grow, wordsField } from "/parts/words-field.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/choice-row.js";
import "/parts/pain-row.js";
import "/parts/rating-row.js";

/** @import { Draft, RecordForm as Form } from "/types/views.d.ts" */

/** @type {import("/parts/rating-row.js").RatingName[]} */
const RATINGS = ["keenness", "effort", "quality", "enjoyment"];

class RecordForm extends Part {
  static properties = {
    form: { attribute: false },
    draft: { attribute: false },
    faults: { attribute: false },
    differently: { attribute: false },
  };

  constructor() {
    super();
    /** @type {Form} */
    this.form = /** @type {Form} */ ({});
    /** @type {Draft} */
    this.draft = /** @type {Draft} */ ({});
    /** Why a field was refused, by the field's name. @type {Record<string, string>} */
    this.faults = {};
    /** Whether a planned session is recorded as something else than it was planned. */
    this.differently = false;
    this.addEventListener("rate", ({ detail }) => this.answer({ [detail.name]: detail.value }));
    this.addEventListener("choose", ({ detail }) => this.answer({ [detail.name]: detail.value }));
    this.addEventListener("keydown", (event) => this.onKey(event));
  }

  /**
   * Puts focus on a field by its name in the draft, and what was refused about it in sight.
   * @param {string} name
   * @returns {Promise<boolean>} whether the form has such a field
   */
  async focusField(name) {
    await this.updateComplete;
    const pain = /** @type {any} */ (this.querySelector("pain-row"));
    if (name.startsWith("pain")) await pain.focus();
    /** @type {HTMLElement | null} */
    const field = this.querySelector(`rating-row[name="${name}"], choice-row[name="${name}"], [data-field="${name}"]`);
    field?.focus();
    this.querySelector(".form-row__fault")?.scrollIntoView({ block: "nearest" });
    return field !== null;
  }

  render() {
    return html`
      ${this.form.free || this.differently ? this.whichTemplate() : nothing}
      ${RATINGS.map(
        (name) =>
          html`<rating-row name=${name} .value=${this.draft[name]} .fault=${this.faults[name] ?? null}></rating-row>`,
      )}
      ${this.form.goal ? this.goalTemplate(this.form.goal) : nothing}
      <pain-row .pain=${this.draft.pain} .place=${this.draft.pain_place} .faults=${this.faults}
        .asked=${this.draft.kind === "return_drills"}></pain-row>
      ${this.enjoyedTemplate()} ${this.noteTemplate()}
    `;
  }

  /** What and when, for a session that no plan knows or that went another way. */
  whichTemplate() {
    const { kinds, days } = this.form;
    return html`${formRow({
      glyph: "pencil",
      name: "kind",
      title: t("window-record-kind"),
      about: t("window-record-kind-about"),
      labels: "kind-field",
      fault: this.faults.kind,
      answer: this.listTemplate("kind", kinds),
      hint: this.form.planned_as ? html`<span data-planned-as>${this.form.planned_as}</span>` : nothing,
    })}
    ${formRow({
      glyph: "calendar",
      name: "day",
      title: t("window-record-day"),
      labels: "day-field",
      fault: this.faults.day,
      answer: this.listTemplate("day", days),
    })}`;
  }

  /**
   * @param {"kind" | "day"} name
   * @param {[string, string][]} options
   */
  listTemplate(name, options) {
    return html`<select
      class="field"
      id="${name}-field"
      data-field=${name}
      aria-describedby=${describedBy({ name, fault: this.faults[name] })}
      @change=${(/** @type {any} */ event) => this.answer({ [name]: event.target.value })}
    >
      ${options.map(([value, label]) => html`<option value=${value} ?selected=${value === this.draft[name]}>${label}</option>`)}
    </select>`;
  }

  /** @param {string} title */
  goalTemplate(title) {
    const about = t("window-record-goal-about");
    const choices = [
      { value: "kept", label: t("window-record-goal-kept"), letter: "K" },
      { value: "partly", label: t("window-record-goal-partly"), letter: "P" },
      { value: "not-today", label: t("window-record-goal-not-today"), letter: "N" },
    ];
    const unset = html`<span class="third">${t("window-record-not-set")}</span>`;
    return formRow({
      glyph: "goal",
      name: "goal",
      title,
      about,
      fault: this.faults.goal,
      hint: this.draft.goal ? nothing : unset,
      answer: html`<choice-row
        name="goal"
        .choices=${choices}
        .value=${this.draft.goal}
        .clearable=${true}
        .labelledby=${"goal-title"}
        .describedby=${describedBy({ name: "goal", about, fault: this.faults.goal })}
      ></choice-row>`,
    });
  }

  enjoyedTemplate() {
    return formRow({
      glyph: "enjoyment",
      name: "enjoyed",
      title: t("window-record-enjoyed"),
      labels: "enjoyed-field",
      fault: this.faults.enjoyed,
      answer: this.fieldTemplate("enjoyed", { hint: t("window-record-enjoyed-hint") }),
    });
  }

  noteTemplate() {
    const planned = this.form.planned_minutes;
    const fault = this.faults.note ?? this.faults.minutes;
    return formRow({
      glyph: "pencil",
      name: "note",
      title: t("window-record-note"),
      labels: "note-field",
      fault,
      answer: html`<div class="record-form__note">
        ${this.fieldTemplate("note", { hint: t("window-record-note-hint"), long: true })}
        <span class="record-form__minutes">
          <label class="visually-hidden" for="minutes-field">${t("window-record-minutes")}</label>
          ${this.fieldTemplate("minutes", { row: "note", number: true })}<span class="third" aria-hidden="true">${t("window-record-min")}</span>
        </span>
      </div>`,
      hint: planned ? t("window-record-minutes-planned", { minutes: planned }) : nothing,
    });
  }

  /**
   * @param {"enjoyed" | "note" | "minutes"} name
   * @param {Partial<import("/parts/words-field.js").WordsField>} more
   */
  fieldTemplate(name, more) {
    const typed = (/** @type {string} */ value) => this.answer({ [name]: value });
    return wordsField({ name, value: this.draft[name], fault: this.faults[name], typed, ...more });
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has("form")) /** @type {any} */ (this.querySelector("pain-row")).close();
    grow(this.querySelector("#note-field"));
  }

  /** Enter is Done wherever it has no other meaning; Shift and Enter is a new line of the note. @param {KeyboardEvent} event */
  onKey(event) {
    if (event.key !== "Enter" || event.isComposing || event.shiftKey) return;
    const from = /** @type {HTMLElement} */ (event.target);
    if (!from.matches("[role=radio], input, textarea")) return;
    event.preventDefault();
    ask(this, "finish-record", null);
  }

  /** @param {Partial<Draft>} given */
  answer(given) {
    ask(this, "answer", given);
  }
}

customElements.define("record-form", RecordForm);
