// An import before anything is stored: what each value would become, what only the athlete knows, and the way in.

import { openRecord } from "/core/api.js";
import { answer, importing, isOwn, leave, onImport, openScales, questions, take } from "/core/importing.js";
import { Part } from "/core/part.js";
import { go } from "/core/router.js";
import { fault, say } from "/core/status.js";
import { t } from "/core/texts.js";
import { filesTemplate } from "/parts/import-files.js";
import { morningsTemplate, sessionsTemplate } from "/parts/import-rows.js";
import { doublesTemplate, scalesTemplate } from "/parts/import-scales.js";
import { sportsTemplate } from "/parts/import-sports.js";
import { tablesTemplate } from "/parts/import-table.js";
import { takeBack } from "/parts/top-bar.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/choice-row.js";

/** @import { ImportAsk, ImportView, Kind } from "/types/views.d.ts" */

/** As many questions are shown at once; each stands with its table too. */
const ASKS = 6;

class ImportPreview extends Part {
  static properties = { kinds: { state: true }, taking: { state: true } };

  constructor() {
    super();
    /** @type {[Kind, string][]} */
    this.kinds = [];
    this.taking = false;
    /** @type {(() => void) | null} */
    this.stopHearing = null;
    this.addEventListener("choose", ({ detail: { name, value } }) => {
      if (name === "import-preferred") answer({ preferred: value }).catch(fault);
      if (name === "import-order") answer({ order: /** @type {any} */ (value) }).catch(fault);
    });
  }

  connectedCallback() {
    super.connectedCallback();
    this.stopHearing = onImport(() => this.requestUpdate());
    openRecord({}).then((form) => {
      this.kinds = form.kinds;
    }, fault);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopHearing?.();
  }

  render() {
    const { view } = importing;
    if (!view) return nothing;
    return html`<header class="import-preview__head">
        <h1>${t("window-import-title")}</h1>
        <p class="reading" role="status" data-said>${view.said}</p>
        <p class="second">${t("window-import-nothing-yet")}</p>
      </header>
      ${questions(view).length > 0 || importing.choices.order ? this.room("asks", this.asksTemplate(questions(view))) : nothing}
      ${this.room("files", filesTemplate(view))}
      ${view.files.some(({ table }) => table) ? this.room("table", tablesTemplate(view.files)) : nothing}
      ${view.scales.length > 0 ? this.room("scales", [scalesTemplate(view.scales), doublesTemplate(view.doubles)]) : nothing}
      ${view.sports.length > 0 && this.kinds.length > 0 ? this.room("sports", sportsTemplate(view.sports, this.kindsOf(view))) : nothing}
      ${view.rows.length > 0 ? this.room("sessions", sessionsTemplate(view)) : nothing}
      ${view.mornings.length > 0 ? this.room("mornings", morningsTemplate(view.mornings)) : nothing}
      ${this.footTemplate(view)}`;
  }

  /**
   * @param {string} name
   * @param {unknown} rows
   */
  room(name, rows) {
    const id = `import-${name}`;
    return html`<section class="import-preview__room" data-room=${name} aria-labelledby=${id}>
      <h2 class="import-preview__name" id=${id}>${t(`window-import-room-${name}`)}</h2>
      <div class="import-preview__rows">${rows}</div>
    </section>`;
  }

  /** Kinds to choose from: those of the form, and what the files' own sessions are beside. @param {ImportView} view */
  kindsOf({ rows }) {
    const kinds = new Map(this.kinds);
    for (const { kind, title } of rows) if (!kinds.has(kind)) kinds.set(kind, title);
    return [...kinds];
  }

  /** What must be known before a file can be read at all; an answered order can still be changed. @param {ImportAsk[]} asks */
  asksTemplate(asks) {
    const orders = ["year_first", "day_first", "month_first"].map((value) => ({
      value,
      label: t(`window-import-order-${value.replace("_", "-")}`),
    }));
    return html`<ul class="import-preview__asks">
        ${asks.slice(0, ASKS).map(({ file, said }) => html`<li><b>${file}</b> ${said}</li>`)}
        ${asks.length > ASKS ? html`<li>${t("window-import-more", { count: asks.length - ASKS })}</li>` : nothing}
      </ul>
      ${
        importing.choices.order || asks.some(({ answer }) => answer === "order")
          ? html`<p class="heading" id="import-order">${t("window-import-which-order")}</p>
              <choice-row name="import-order" .choices=${orders} .value=${importing.choices.order} .labelledby=${"import-order"}></choice-row>`
          : nothing
      }`;
  }

  /** @param {ImportView} view */
  footTemplate({ counts }) {
    const why = this.reason();
    const sessions = counts.new + counts.changed;
    const label = isOwn()
      ? t("window-import-take-own")
      : t("window-import-take", { sessions, mornings: counts.mornings, plan: counts.planned + counts.rest_days });
    return html`<footer class="import-preview__foot">
      <p class="second" id="import-why" data-why>${why ?? t("window-import-one-undo")}</p>
      <div class="import-preview__deeds">
        <button type="button" class="button button--quiet" data-action="cancel-import" @click=${this.cancel}>${t("window-import-cancel")}</button>
        <button type="button" class="button button--primary" data-action="take-import" aria-disabled=${why ? "true" : nothing}
          aria-describedby="import-why" @click=${this.take}>${label}</button>
      </div>
    </footer>`;
  }

  /** Why nothing can be brought in now; nothing where it can. */
  reason() {
    const { view, answering } = importing;
    if (!view || this.taking || answering) return t("window-import-working");
    if (isOwn()) return null;
    const { counts } = view;
    const [open] = openScales();
    if (open) return t("window-import-why-scale", { title: open.title });
    if (counts.new + counts.changed + counts.planned + counts.rest_days + counts.mornings > 0) return null;
    return questions(view).length > 0 ? t("window-import-why-asks") : t("actions-import-nothing");
  }

  async take() {
    if (this.reason() !== null) {
      /** @type {HTMLElement | null} */ (this.querySelector("[data-action=right]"))?.focus();
      return;
    }
    this.taking = true;
    try {
      const said = await take();
      go("record", "history");
      say(said, { label: t("window-undo"), act: takeBack });
    } catch (thrown) {
      fault(thrown);
    } finally {
      this.taking = false;
    }
  }

  async cancel() {
    await leave().catch(fault);
    go("athlete");
  }
}

customElements.define("import-preview", ImportPreview);
