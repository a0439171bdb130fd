// The Record form: every question in the order of the paper, each of which may stay empty. It holds no answers of
// its own: the page gives the draft, and every key goes up as an answer.

import { ask } from "/core/events.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { describedBy, formRow } from "/parts/form-row.js";
import { SCALES } from "/parts/rating-row.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/choice-row.js";

/** @import { Draft, RecordForm as Form } from "/types/views.d.ts" */

/** @type {import("/parts/rating-row.js").RatingName[]} */
const RATINGS = ["keenness", "effort", "quality", "enjoyment"];

class RecordForm extends Part {
  static properties = {
    form: { attribute: false },
    draft: { attribute: false },
    faults: { attribute: false },
    painOpen: { state: true },
  };

  constructor() {
    super();
    /** @type {Form} */
    this.form = /** @type {Form} */ ({});
    /** @type {Draft} */
    this.draft = /** @type {Draft} */ ({});
    /** Why a field was refused, by the field's name. @type {Record<string, string>} */
    this.faults = {};
    this.painOpen = false;
    this.addEventListener("rate", ({ detail }) => this.answer({ [detail.name]: detail.value }));
    this.addEventListener("choose", ({ detail }) => this.answer({ [detail.name]: detail.value }));
    this.addEventListener("keydown", (event) => this.onKey(event));
  }

  /**
   * Puts focus on a field by its name in the draft.
   * @param {string} name
   */
  async focusField(name) {
    if (name.startsWith("pain")) this.painOpen = true;
    await this.updateComplete;
    /** @type {HTMLElement | null} */
    const field = this.querySelector(`rating-row[name="${name}"], choice-row[name="${name}"], [data-field="${name}"]`);
    field?.focus();
  }

  render() {
    return html`
      ${this.form.kinds.length > 0 ? this.whichTemplate() : nothing}
      ${RATINGS.map(
        (name) =>
          html`<rating-row name=${name} .value=${this.draft[name]} .fault=${this.faults[name] ?? null}></rating-row>`,
      )}
      ${this.form.goal ? this.goalTemplate(this.form.goal) : nothing} ${this.painTemplate()} ${this.enjoyedTemplate()}
      ${this.noteTemplate()}
    `;
  }

  /** What and when, for a session that no plan knows. */
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
    const unset = html`<span class="visually-hidden">${t("window-record-not-set")}</span>`;
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

  painTemplate() {
    const open = this.painOpen || this.draft.pain !== null || this.draft.pain_place !== "";
    if (!open)
      return formRow({
        glyph: "pain",
        name: "pain",
        title: t("window-record-pain"),
        about: t("window-record-pain-about"),
        answer: html`<div class="record-form__pain">
          <button type="button" class="choice-row__choice" data-field="pain" aria-describedby="pain-leave"
            @click=${() => this.focusField("pain")} @keydown=${this.onPainKey}>
            <kbd aria-hidden="true">+</kbd><span>${t("window-record-pain-add")}</span>
          </button>
          <span id="pain-leave" class="second">${t("window-record-pain-leave")}</span>
        </div>`,
      });
    const none = () => {
      this.painOpen = false;
      this.answer({ pain: null, pain_place: "" });
    };
    return html`<rating-row name="pain" .value=${this.draft.pain} .fault=${this.faults.pain ?? null}></rating-row>
      ${formRow({
        name: "pain_place",
        title: t("window-record-pain-place"),
        labels: "pain_place-field",
        fault: this.faults.pain_place,
        answer: this.lineTemplate("pain_place", t("window-record-pain-place-hint")),
        hint: html`<button type="button" class="link" @click=${none}>${t("window-record-pain-none")}</button>`,
      })}`;
  }

  enjoyedTemplate() {
    return formRow({
      glyph: "enjoyment",
      name: "enjoyed",
      title: t("window-record-enjoyed"),
      labels: "enjoyed-field",
      fault: this.faults.enjoyed,
      answer: this.lineTemplate("enjoyed", t("window-record-enjoyed-hint")),
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
        ${this.lineTemplate("note", t("window-record-note-hint"))}
        <span class="record-form__minutes">
          <label class="visually-hidden" for="minutes-field">${t("window-record-minutes")}</label>
          ${this.lineTemplate("minutes", "")}<span class="third" aria-hidden="true">${t("window-record-min")}</span>
        </span>
      </div>`,
      hint: planned ? t("window-record-minutes-planned", { minutes: planned }) : nothing,
    });
  }

  /**
   * A line in the athlete's own words; the note grows with what is typed.
   * @param {"pain_place" | "enjoyed" | "note" | "minutes"} name
   * @param {string} hint
   */
  lineTemplate(name, hint) {
    const row = name === "minutes" ? "note" : name;
    const described = describedBy({ name: row, fault: this.faults[name] });
    const invalid = this.faults[name] ? "true" : nothing;
    const typed = (/** @type {any} */ event) => this.answer({ [name]: event.target.value });
    if (name === "note")
      return html`<textarea class="field" id="note-field" data-field="note" rows="1" placeholder=${hint}
        aria-describedby=${described} aria-invalid=${invalid} .value=${this.draft.note} @input=${typed}></textarea>`;
    return html`<input class="field" id="${name}-field" data-field=${name} autocomplete="off" placeholder=${hint || nothing}
      inputmode=${name === "minutes" ? "numeric" : nothing} aria-describedby=${described} aria-invalid=${invalid}
      .value=${this.draft[name]} @input=${typed} />`;
  }

  updated() {
    const note = /** @type {HTMLTextAreaElement | null} */ (this.querySelector("#note-field"));
    if (!note) return;
    note.style.height = "auto";
    if (note.value.includes("\n") || note.scrollHeight > note.clientHeight + 2)
      note.style.height = `${note.scrollHeight + 2}px`;
  }

  /** Enter is Done wherever it has no other meaning; Shift and Enter is a new line of the note. @param {KeyboardEvent} event */
  onKey(event) {
    if (event.key !== "Enter" || event.isComposing || event.shiftKey) return;
    const from = /** @type {HTMLElement} */ (event.target);
    if (!from.matches("[role=radio], input, textarea")) return;
    event.preventDefault();
    ask(this, "finish-record", null);
  }

  /** A plus or a digit on the closed row opens it, the digit being the answer. @param {KeyboardEvent} event */
  onPainKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[+0-9]$/.test(event.key)) return;
    event.preventDefault();
    const pain = Number.parseInt(event.key, 10);
    if (pain >= SCALES.pain.least) this.answer({ pain });
    this.focusField("pain");
  }

  /** @param {Partial<Draft>} given */
  answer(given) {
    ask(this, "answer", given);
  }
}

customElements.define("record-form", RecordForm);
