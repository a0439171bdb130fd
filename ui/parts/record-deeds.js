// What else can be said of a session in the head of its form: that it ended early, went another way, did not happen, or
// is to be forgotten.

import { icon } from "/core/icons.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";

/** @import { Draft, RecordForm } from "/types/views.d.ts" */

/**
 * @param {{ form: RecordForm, draft: Draft, differently: boolean, skipping: boolean }} at how the form stands
 * @param {{ early: () => void, other: () => void, skip: () => void, bin: () => void }} deeds
 */
export function recordDeeds({ form, draft, differently, skipping }, deeds) {
  const early = draft.stopped_early;
  return html`<button type="button" class="button button--quiet" data-action="stopped-early" aria-pressed=${early} @click=${deeds.early}>
      ${early ? icon("tick", 16) : nothing}${t("window-record-stopped-early")}
    </button>
    ${
      form.free
        ? nothing
        : html`<button type="button" class="button button--quiet" data-action="differently" aria-expanded=${differently}
          @click=${deeds.other}>${t("window-record-differently")}</button>`
    }
    ${
      form.skippable
        ? html`<button type="button" class="button button--quiet" data-action="did-not-happen" aria-expanded=${skipping}
          @click=${deeds.skip}>${t("window-record-did-not-happen")}</button>`
        : nothing
    }
    ${
      draft.record === null
        ? nothing
        : html`<button type="button" class="button button--quiet" data-action="remove-record" @click=${deeds.bin}>
            ${t("window-record-remove")}
          </button>`
    }`;
}
