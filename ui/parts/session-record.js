// One session's record while it is made: the head, the form, Done; and the answers, which live here.
//
// Every answer is on its way to the file before the next key can be struck, so leaving the page, or losing it,
// costs nothing.

import { dropDraft, keepDraft, openRecord, removeRecord, saveRecord } from "/core/api.js";
import { announce, known } from "/core/changes.js";
import { ask } from "/core/events.js";
import { icon } from "/core/icons.js";
import { KeptDraft } from "/core/kept-draft.js";
import { Part } from "/core/part.js";
import { fault, say } from "/core/status.js";
import { t } from "/core/texts.js";
import { recordFoot, unkeptBar } from "/parts/record-foot.js";
import { recordHead } from "/parts/record-head.js";
import { takeBack } from "/parts/top-bar.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/record-form.js";
import "/parts/skip-reasons.js";

/** @import { Draft, RecordForm } from "/types/views.d.ts" */

/** A write that takes longer than this is said to be under way; most are over before the eye could follow. */
const WORTH_SAYING = 250;

class SessionRecord extends Part {
  static properties = {
    form: { attribute: false },
    draft: { state: true },
    faults: { state: true },
    unkept: { state: true },
    skipping: { state: true },
  };

  constructor() {
    super();
    /** @type {RecordForm} */
    this.form = /** @type {RecordForm} */ ({});
    /** @type {Draft} */
    this.draft = /** @type {Draft} */ ({});
    /** Why a field was refused, by its name. @type {Record<string, string>} */
    this.faults = {};
    /** Why the last keys are not stored yet; nothing while all are. */
    this.unkept = "";
    this.skipping = false;
    /** Whether Done was pressed: a second press in haste would be a second step to undo. */
    this.finishing = false;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.slow = undefined;
    this.said = false;
    this.kept = this.newDraft();
    this.addEventListener("answer", ({ detail }) => this.answer(detail));
    this.addEventListener("finish-record", () => this.save());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    // What could not be stored is tried once more; if that fails too, the fault is said where the athlete is now.
    clearTimeout(this.slow);
    this.sayKeeping(false);
    if (this.unkept) this.kept.retry();
  }

  /** Each form has its own, so that the answers of the one before stay in hand until they are stored. */
  newDraft() {
    /** @type {KeptDraft<Draft>} */
    const kept = new KeptDraft(keepDraft, (state, thrown) => {
      if (kept === this.kept && this.isConnected) this.keeping(state, thrown);
      else if (state === "failed") fault(thrown);
    });
    return kept;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has("form")) return;
    if (this.unkept) this.kept.retry();
    this.kept = this.newDraft();
    clearTimeout(this.slow);
    this.sayKeeping(false);
    this.unkept = "";
    this.draft = this.form.draft;
    this.faults = {};
    this.skipping = false;
    this.finishing = false;
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has("form")) this.fields?.focusField("keenness");
  }

  /** @returns {any} */
  get fields() {
    return this.querySelector("record-form");
  }

  render() {
    const head = recordHead(this.titled(), this.briefTemplate(), this.endingTemplate());
    return html`${head}
      ${this.skipping ? html`<skip-reasons .session=${this.draft.session}></skip-reasons>` : nothing}
      <record-form .form=${this.form} .draft=${this.draft} .faults=${this.faults}></record-form>
      ${recordFoot(this.form.skippable, () => this.save())}
      ${this.unkept ? unkeptBar(this.unkept, () => this.kept.retry()) : nothing}`;
  }

  /** A session of its own says in its first row what it was, so its title does not. */
  titled() {
    if (this.form.kinds.length === 0) return { ...this.form, kind: this.draft.kind };
    return { title_day: t("window-record-own"), title_kind: "", family: "", shape: null, kind: "" };
  }

  briefTemplate() {
    if (this.form.resumed)
      return html`${t("window-record-resumed")}
        <button type="button" class="link" data-action="afresh" @click=${this.startAfresh}>${t("window-record-afresh")}</button>`;
    const [before, after] = t("window-record-brief", { key: "\n" }).split("\n");
    return html`${before}<kbd>${t("window-key-tab")}</kbd>${after}`;
  }

  endingTemplate() {
    const early = this.draft.stopped_early;
    return html`<button type="button" class="button button--quiet" data-action="stopped-early" aria-pressed=${early}
        @click=${() => this.answer({ stopped_early: !early })}>
        ${early ? icon("tick", 16) : nothing}${t("window-record-stopped-early")}
      </button>
      ${this.form.skippable ? this.skipTemplate() : nothing}
      ${
        this.draft.record === null
          ? nothing
          : html`<button type="button" class="button button--quiet" data-action="remove-record" @click=${this.binRecord}>
              ${t("window-record-remove")}
            </button>`
      }`;
  }

  skipTemplate() {
    const toggle = () => {
      this.skipping = !this.skipping;
    };
    return html`<button type="button" class="button button--quiet" data-action="did-not-happen"
      aria-expanded=${this.skipping} @click=${toggle}>${t("window-record-did-not-happen")}</button>`;
  }

  /** @param {Partial<Draft>} given */
  answer(given) {
    this.draft = { ...this.draft, ...given };
    this.faults = Object.fromEntries(Object.entries(this.faults).filter(([name]) => !(name in given)));
    this.kept.write(this.draft);
  }

  /**
   * @param {import("/core/kept-draft.js").Keeping} state
   * @param {any} thrown
   */
  keeping(state, thrown) {
    clearTimeout(this.slow);
    if (state === "saving") this.slow = setTimeout(() => this.sayKeeping(true), WORTH_SAYING);
    else this.sayKeeping(false);
    if (state === "saved") this.unkept = "";
    if (state !== "failed") return;
    this.unkept = thrown.message;
  }

  /** @param {boolean} now whether the bar says that it is saving */
  sayKeeping(now) {
    if (this.said === now) return;
    this.said = now;
    known.saving += now ? 1 : -1;
    announce({ plan: false, records: false, settings: false });
  }

  async binRecord() {
    if (this.draft.record === null) return;
    try {
      const { week } = await removeRecord(this.draft.record);
      say(t("window-record-removed"), { label: t("window-undo"), act: takeBack });
      ask(this, "record-removed", { week });
    } catch (thrown) {
      fault(thrown);
    }
  }

  async startAfresh() {
    const { draft, form } = this;
    const { session, record, day } = draft;
    try {
      await this.kept.settled();
      await dropDraft(draft);
      this.form = await openRecord(record !== null ? { record } : session !== null ? { session } : { day });
    } catch (thrown) {
      fault(thrown);
      return;
    }
    const back = () => {
      this.form = { ...form, draft };
      this.kept.write(draft);
    };
    say(t("window-record-afresh-said"), { label: t("window-undo"), act: back });
  }

  async save() {
    if (this.finishing) return;
    this.finishing = true;
    const { draft } = this;
    await this.kept.settled();
    try {
      const recorded = await saveRecord(draft);
      this.kept.forget();
      this.unkept = "";
      ask(this, "record-saved", { recorded, draft });
    } catch (/** @type {any} */ thrown) {
      this.finishing = false;
      if (thrown.code !== "field" || !thrown.field) {
        fault(thrown);
        return;
      }
      this.faults = { [thrown.field]: thrown.message };
      await this.updateComplete;
      const shown = await this.fields?.focusField(thrown.field);
      if (!shown) fault(thrown);
    }
  }
}

customElements.define("session-record", SessionRecord);
