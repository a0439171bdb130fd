// What an event is: its kind, how long it takes, a note, whether it comes every week. A template, not an element:
// who shows it keeps the answers.

import { icon } from "/core/icons.js";
import { capital, t } from "/core/texts.js";
import { html, live, nothing } from "/vendor/lit.js";
import "/parts/choice-row.js";

/** @import { DaySheetView, EventDraft } from "/types/views.d.ts" */

/**
 * @typedef {object} EventForm
 * @property {EventDraft} draft
 * @property {Record<string, string>} faults by field
 * @property {DaySheetView} view
 * @property {(part: Partial<EventDraft>, whole: boolean) => void} typed called at every key, and with `whole` when an
 *   answer is complete; the kind comes as the verb "choose" of the row `event-kind`
 */

/** @param {EventForm} form */
export function eventForm({ draft, faults, view, typed }) {
  const weekly = () => typed({ weekly: !draft.weekly }, true);
  return html`<div class="event-form__rows">
    <span class="event-form__name" id="event-kind-title">${t("window-day-event-kind")}</span>
    <div class="event-form__answer">
      <choice-row name="event-kind" .labelledby=${"event-kind-title"} .value=${live(draft.kind)}
        .choices=${view.event_kinds.map(([value, label]) => ({ value, label }))}></choice-row>
      ${faultTemplate("kind", faults)} ${faultTemplate("day", faults)}
    </div>
    ${fieldTemplate("minutes", draft, faults, typed)} ${fieldTemplate("note", draft, faults, typed)}
    <span class="event-form__name" id="event-weekly-title">${t("window-day-event-weekly")}</span>
    <div class="event-form__answer">
      <button class="chip" type="button" role="switch" data-field="weekly" aria-checked=${draft.weekly} @click=${weekly}>
        ${icon(draft.weekly ? "tick" : "open", 14)} ${capital(view.every)}
      </button>
    </div>
  </div>`;
}

/**
 * @param {"minutes" | "note"} name
 * @param {EventDraft} draft
 * @param {Record<string, string>} faults
 * @param {EventForm["typed"]} typed
 */
function fieldTemplate(name, draft, faults, typed) {
  const type = (/** @type {any} */ event) => typed({ [name]: event.target.value }, false);
  const leave = (/** @type {any} */ event) => typed({ [name]: event.target.value }, true);
  return html`<label class="event-form__name" for="event-${name}">${t(`window-day-event-${name}`)}</label>
    <div class="event-form__answer">
      <input class="field event-form__field--${name}" id="event-${name}" data-field=${`event-${name}`} autocomplete="off"
        inputmode=${name === "minutes" ? "numeric" : nothing} placeholder=${t(`window-day-event-${name}-hint`)}
        aria-invalid=${faults[name] ? "true" : nothing} aria-describedby=${faults[name] ? `event-${name}-fault` : nothing}
        .value=${live(draft[name])} @input=${type} @change=${leave} />
      ${faultTemplate(name, faults)}
    </div>`;
}

/** @param {string} name @param {Record<string, string>} faults */
const faultTemplate = (name, faults) =>
  faults[name] ? html`<p class="field-note" id="event-${name}-fault">${faults[name]}</p>` : nothing;
