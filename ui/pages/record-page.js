// Recording a session: which one, the form, and what is said after saving.
//
// The answers live here while the form is open. Every one is stored as a draft before the next key can be struck,
// so leaving the page, or losing it, costs nothing.

import { dropDraft, keepDraft, openRecord, readRecorded, saveRecord, skipSession } from "/core/api.js";
import { announce, known } from "/core/changes.js";
import { icon } from "/core/icons.js";
import { KeptDraft } from "/core/kept-draft.js";
import { Page } from "/core/part.js";
import { go, ready } from "/core/router.js";
import { fault, say } from "/core/status.js";
import { t } from "/core/texts.js";
import { recordHead } from "/parts/record-head.js";
import { takeBack } from "/parts/top-bar.js";
import { waiting } from "/parts/waiting-sessions.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/record-form.js";
import "/parts/recorded-session.js";

/** @import { Draft, RecordedView, RecordForm } from "/types/views.d.ts" */

const REASONS = ["ill", "injured", "travel", "life", "weather", "no-wish"];
/** A write that takes longer than this is said to be under way; most are over before the eye could follow. */
const WORTH_SAYING = 250;

class RecordPage extends Page {
  static properties = {
    form: { state: true },
    draft: { state: true },
    resumed: { state: true },
    faults: { state: true },
    unkept: { state: true },
    skipping: { state: true },
    recorded: { state: true },
    choices: { state: true },
  };

  constructor() {
    super();
    this.clear();
    /** What was saved last, shown without being read again. @type {RecordedView | null} */
    this.fresh = null;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.slow = undefined;
    this.said = false;
    this.kept = new KeptDraft(keepDraft, (state, thrown) => this.keeping(state, thrown));
    this.addEventListener("answer", ({ detail }) => this.answer(detail));
    this.addEventListener("finish-record", () => this.save());
  }

  clear() {
    /** @type {RecordForm | null} */
    this.form = null;
    /** @type {Draft | null} */
    this.draft = null;
    this.resumed = false;
    /** @type {Record<string, string>} */
    this.faults = {};
    /** Why the last keys are not stored yet; nothing while all are. */
    this.unkept = "";
    this.skipping = false;
    /** @type {RecordedView | null} */
    this.recorded = null;
    /** @type {import("/parts/waiting-sessions.js").Waiting[] | null} */
    this.choices = null;
  }

  /** @param {import("/core/router.js").Route} route */
  async open({ rest: [what, which] }) {
    await this.kept.settled();
    this.clear();
    try {
      if (what === "session") await this.openForm({ session: Number(which) });
      else if (what === "entry") await this.openForm({ record: Number(which) });
      else if (what === "new") await this.openForm(which ? { day: which } : {});
      else if (what === "saved") this.recorded = await this.readSaved(Number(which));
      else await this.openWaiting();
    } catch (thrown) {
      fault(thrown);
      go("week");
      return;
    }
    await this.updateComplete;
    ready();
    if (this.form) /** @type {any} */ (this.querySelector("record-form"))?.focusField("keenness");
  }

  /** @param {{ session?: number, record?: number, day?: string }} which */
  async openForm(which) {
    this.form = await openRecord(which);
    this.draft = this.form.draft;
    this.resumed = this.form.resumed;
  }

  /** The word "Record" alone: today's session if it waits, else a short choice. */
  async openWaiting() {
    const choices = await waiting(known.today);
    const today = choices.find(({ today }) => today);
    if (today) await this.openForm({ session: today.session });
    else this.choices = choices;
  }

  /** @param {number} record */
  async readSaved(record) {
    const fresh = this.fresh?.record === record ? this.fresh : null;
    this.fresh = null;
    return fresh ?? (await readRecorded(record));
  }

  /** After an undo the record may be gone, or different. @param {import("/core/changes.js").Changes} changes */
  async changed(changes) {
    if (!this.recorded || !(changes.records || changes.settings)) return;
    try {
      this.recorded = await readRecorded(this.recorded.record);
    } catch {
      const { session, week } = this.recorded;
      if (session === null) go("week", week);
      else go("record", "session", session);
    }
  }

  render() {
    if (this.recorded) return html`<recorded-session .recorded=${this.recorded}></recorded-session>`;
    if (this.choices) return html`<waiting-sessions .choices=${this.choices}></waiting-sessions>`;
    if (!this.form || !this.draft) return nothing;
    return html`
      ${recordHead(this.titled(this.form, this.draft), this.briefTemplate(), this.endingTemplate())}
      ${this.skipping ? this.reasonsTemplate() : nothing}
      <record-form .form=${this.form} .draft=${this.draft} .faults=${this.faults}></record-form>
      ${this.footTemplate()} ${this.unkept ? this.unkeptTemplate() : nothing}
    `;
  }

  /**
   * A session of its own says in its first row what it was, so its title does not.
   * @param {RecordForm} form
   * @param {Draft} draft
   * @returns {import("/parts/record-head.js").Titled}
   */
  titled(form, { kind }) {
    if (form.kinds.length === 0) return { ...form, kind };
    return { title_day: t("window-record-own"), title_kind: "", family: "", shape: null, kind: "" };
  }

  briefTemplate() {
    if (this.resumed)
      return html`${t("window-record-resumed")}
        <button type="button" class="link" data-action="afresh" @click=${this.startAfresh}>${t("window-record-afresh")}</button>`;
    const [before, after] = t("window-record-brief", { key: "\n" }).split("\n");
    return html`${before}<kbd>${t("window-key-tab")}</kbd>${after}`;
  }

  endingTemplate() {
    const early = this.draft?.stopped_early ?? false;
    const did = html`<button type="button" class="button button--quiet" data-action="stopped-early" aria-pressed=${early}
      @click=${() => this.answer({ stopped_early: !early })}>
      ${early ? icon("tick", 16) : nothing}${t("window-record-stopped-early")}
    </button>`;
    if (!this.form?.skippable) return did;
    const toggle = () => {
      this.skipping = !this.skipping;
    };
    return html`${did}
      <button type="button" class="button button--quiet" data-action="did-not-happen" aria-expanded=${this.skipping} @click=${toggle}>
        ${t("window-record-did-not-happen")}
      </button>`;
  }

  reasonsTemplate() {
    return html`<div class="record-page__reasons" role="group" aria-labelledby="why-not">
      <span id="why-not" class="heading">${t("window-record-why-not")}</span>
      ${REASONS.map(
        (reason) => html`<button type="button" class="chip" data-reason=${reason} @click=${() => this.skip(reason)}>
          ${t(`window-record-skip-${reason}`)}
        </button>`,
      )}
    </div>`;
  }

  footTemplate() {
    const other = html`<a class="link" href="#/record/new">${t("window-record-other")}</a>`;
    return html`<footer class="record-page__foot">
      <p class="second">${t("window-record-kept-line")} ${this.form?.skippable ? other : nothing}</p>
      <button type="button" class="button button--primary" data-action="save-record" @click=${this.save}>
        ${t("window-record-done")} <kbd aria-hidden="true">${t("window-key-enter")}</kbd>
      </button>
    </footer>`;
  }

  unkeptTemplate() {
    return html`<div class="record-page__unkept" role="alert">
      <span class="selectable">${t("window-record-not-kept", { reason: this.unkept })}</span>
      <button type="button" class="button button--outlined" @click=${() => this.kept.retry()}>${t("window-record-retry")}</button>
    </div>`;
  }

  /** @param {Partial<Draft>} given */
  answer(given) {
    if (!this.draft) return;
    this.draft = { ...this.draft, ...given };
    const { [Object.keys(given)[0] ?? ""]: _answered, ...rest } = this.faults;
    this.faults = rest;
    this.kept.write(this.draft);
  }

  /**
   * @param {import("/core/kept-draft.js").Keeping} state
   * @param {any} thrown
   */
  keeping(state, thrown) {
    clearTimeout(this.slow);
    if (state === "saving") this.slow = setTimeout(() => this.sayKeeping(1), WORTH_SAYING);
    else this.sayKeeping(0);
    if (state === "saved") this.unkept = "";
    if (state === "failed") this.unkept = thrown.message;
  }

  /** @param {0 | 1} now whether the bar says that it is saving */
  sayKeeping(now) {
    if (this.said === Boolean(now)) return;
    this.said = Boolean(now);
    known.saving += now ? 1 : -1;
    announce({ plan: false, records: false, settings: false });
  }

  async startAfresh() {
    if (!this.draft) return;
    const { draft, form } = this;
    try {
      await this.kept.settled();
      await dropDraft(draft);
      const { session, record, day } = draft;
      await this.openForm(record !== null ? { record } : session !== null ? { session } : { day });
    } catch (thrown) {
      fault(thrown);
      return;
    }
    const back = () => {
      this.form = form;
      this.resumed = true;
      this.answer(draft);
    };
    say(t("window-record-afresh-said"), { label: t("window-undo"), act: back });
    this.form = { ...this.form, resumed: false };
    /** @type {any} */ (this.querySelector("record-form"))?.focusField("keenness");
  }

  async save() {
    if (!this.draft) return;
    const { draft } = this;
    await this.kept.settled();
    try {
      const saved = await saveRecord(draft);
      this.kept.forget();
      this.fresh = saved;
      go("record", "saved", saved.record);
    } catch (/** @type {any} */ thrown) {
      if (thrown.code !== "field" || !thrown.field) fault(thrown);
      else {
        this.faults = { [thrown.field]: thrown.message };
        await this.updateComplete;
        /** @type {any} */ (this.querySelector("record-form"))?.focusField(thrown.field);
      }
    }
  }

  /** @param {string} reason */
  async skip(reason) {
    const session = this.draft?.session;
    if (session === null || session === undefined) return;
    try {
      const { week } = await skipSession(session, reason);
      say(t("window-record-skipped", { reason: t(`window-record-skip-${reason}`) }), {
        label: t("window-undo"),
        act: takeBack,
      });
      go("week", week);
    } catch (thrown) {
      fault(thrown);
    }
  }
}

customElements.define("record-page", RecordPage);
