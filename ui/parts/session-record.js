// One session's record while it is made: the head, the form, Done; and the answers, which live here.
//
// Every answer is on its way to the file before the next key can be struck, so leaving the page, or losing it,
// costs nothing.

import { dropDraft, keepDraft, openRecord, removeRecord, saveRecord } from "/core/api.js";
import { announce, known } from "/core/changes.js";
import { ask } from "/core/events.js";
import { KeptDraft } from "/core/kept-draft.js";
import { Part } from "/core/part.js";
import { fault, say } from "/core/status.js";
import { t } from "/core/texts.js";
import { recordDeeds } from "/parts/record-deeds.js";
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
    inWeek: { attribute: false },
    draft: { state: true },
    faults: { state: true },
    unkept: { state: true },
    skipping: { state: true },
    differently: { state: true },
  };

  constructor() {
    super();
    /** @type {RecordForm} */
    this.form = /** @type {RecordForm} */ ({});
    /** Whether it is one day of a printed week, on the way to the next. */
    this.inWeek = false;
    /** @type {Draft} */
    this.draft = /** @type {Draft} */ ({});
    /** Why a field was refused, by its name. @type {Record<string, string>} */
    this.faults = {};
    /** Why the last keys are not stored yet; nothing while all are. */
    this.unkept = "";
    this.skipping = false;
    /** Whether a planned session is recorded as something else. */
    this.differently = false;
    /** Whether the form that comes is the same one, told of another kind or day. */
    this.following = false;
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
    if (!changed.has("form") || this.following) return;
    if (this.unkept) this.kept.retry();
    this.kept = this.newDraft();
    clearTimeout(this.slow);
    this.sayKeeping(false);
    this.unkept = "";
    this.draft = this.form.draft;
    this.faults = {};
    this.skipping = false;
    this.differently = this.form.planned_as !== null;
    this.finishing = false;
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (!changed.has("form")) return;
    if (!this.following) this.fields?.focusField("keenness");
    this.following = false;
  }

  /** @returns {any} */
  get fields() {
    return this.querySelector("record-form");
  }

  render() {
    const head = recordHead(this.titled(), this.briefTemplate(), this.deedsTemplate());
    return html`${head}
      ${this.skipping ? html`<skip-reasons .session=${this.draft.session}></skip-reasons>` : nothing}
      <record-form .form=${this.form} .draft=${this.draft} .faults=${this.faults}
        .differently=${this.differently}></record-form>
      ${recordFoot({ other: this.form.skippable && !this.inWeek, week: this.inWeek }, () => this.save())}
      ${this.unkept ? unkeptBar(this.unkept, () => this.kept.retry()) : nothing}`;
  }

  /** A session of its own says in its first row what it was, so its title does not. */
  titled() {
    if (!this.form.free) return { ...this.form, kind: this.draft.kind };
    return { title_day: t("window-record-own"), title_kind: "", family: "", shape: null, kind: "" };
  }

  briefTemplate() {
    if (this.form.resumed)
      return html`${t("window-record-resumed")}
        <button type="button" class="link" data-action="afresh" @click=${this.startAfresh}>${t("window-record-afresh")}</button>`;
    if (this.form.imported) return html`<span data-imported>${this.form.imported}</span>`;
    if (this.form.late) return html`<span data-late>${this.form.late}</span>`;
    const [before, after] = t("window-record-brief", { key: "\n" }).split("\n");
    return html`${before}<kbd>${t("window-key-tab")}</kbd>${after}`;
  }

  deedsTemplate() {
    const { form, draft, differently, skipping } = this;
    return recordDeeds(
      { form, draft, differently, skipping },
      {
        early: () => this.answer({ stopped_early: !this.draft.stopped_early }),
        other: () => this.openOther(),
        skip: () => {
          this.skipping = !this.skipping;
        },
        bin: () => this.binRecord(),
      },
    );
  }

  /** Shows what it was and when, to be said otherwise than planned; closing it again changes no answer. */
  async openOther() {
    this.differently = !this.differently;
    await this.updateComplete;
    if (this.differently) this.fields?.focusField("kind");
  }

  /** @param {Partial<Draft>} given */
  answer(given) {
    this.draft = { ...this.draft, ...given };
    this.faults = Object.fromEntries(Object.entries(this.faults).filter(([name]) => !(name in given)));
    this.kept.write(this.draft);
    if ("kind" in given || "day" in given) this.follow();
  }

  /** Another kind has another goal and another name; the answers stay. */
  async follow() {
    const { kept, draft } = this;
    await kept.settled();
    try {
      const form = await openRecord(formOf(draft));
      if (kept !== this.kept || this.draft.kind !== draft.kind || this.draft.day !== draft.day) return;
      this.following = true;
      this.form = { ...form, resumed: this.form.resumed };
    } catch (thrown) {
      fault(thrown);
    }
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
    try {
      await this.kept.settled();
      await dropDraft(draft);
      this.form = await openRecord(formOf(draft));
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

  /** Whether nothing was typed that is not saved. */
  untouched() {
    return !this.form.resumed && JSON.stringify(this.draft) === JSON.stringify(this.form.draft);
  }

  async save() {
    if (this.finishing) return;
    if (this.inWeek && this.untouched()) {
      ask(this, "next-day", null);
      return;
    }
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

/** Which form an answer belongs to. @param {Draft} draft */
const formOf = ({ record, session, day, kind }) =>
  record !== null ? { record } : session !== null ? { session } : { day, kind };

customElements.define("session-record", SessionRecord);
