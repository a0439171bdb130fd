// Recording: which session, its form, and what is said after saving.

import { keepDraft, openRecord, readRecorded, readWeek } from "/core/api.js";
import { known } from "/core/changes.js";
import { allKept } from "/core/kept-draft.js";
import { Page } from "/core/part.js";
import { go, ready } from "/core/router.js";
import { fault, say, whisper } from "/core/status.js";
import { t } from "/core/texts.js";
import { takeBack } from "/parts/top-bar.js";
import { waiting } from "/parts/waiting-sessions.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/record-bin.js";
import "/parts/record-history.js";
import "/parts/recorded-session.js";
import "/parts/session-record.js";

/** @import { Draft, RecordedView, RecordForm } from "/types/views.d.ts" */

class RecordPage extends Page {
  static properties = {
    form: { state: true },
    recorded: { state: true },
    choices: { state: true },
    week: { state: true },
    room: { state: true },
  };

  constructor() {
    super();
    /** @type {RecordForm | null} */
    this.form = null;
    /** @type {RecordedView | null} */
    this.recorded = null;
    /** @type {import("/parts/waiting-sessions.js").Waiting[] | null} */
    this.choices = null;
    /** @type {import("/types/views.d.ts").WeekView | null} The week that is typed in from paper. */
    this.week = null;
    /** Everything recorded, or the bin; nothing while one session is in hand. @type {"history" | "bin" | ""} */
    this.room = "";
    /** Whether the form was opened from the list, and leads back to it. */
    this.fromHistory = false;
    /** What was just saved, with the answers it was made of: shown without being read again, open to one Undo.
     * @type {{ recorded: RecordedView, draft: Draft } | null} */
    this.fresh = null;
    this.addEventListener("record-saved", ({ detail }) => {
      if (this.fromHistory) {
        say(`${detail.recorded.saved_at}. ${detail.recorded.feedback}`, { label: t("window-undo"), act: takeBack });
        go("record", "history");
        return;
      }
      this.fresh = detail;
      whisper(`${detail.recorded.saved_at}. ${detail.recorded.feedback}`);
      go("record", "saved", detail.recorded.record);
    });
    this.addEventListener("record-removed", ({ detail: { week } }) => {
      if (this.fromHistory) go("record", "history");
      else go("week", week);
    });
    this.addEventListener("click", (event) => this.leaveHistory(event), { capture: true });
  }

  /** @param {import("/core/router.js").Route} route */
  async open({ rest: [what, which, kind] }) {
    await allKept();
    this.form = null;
    this.room = what === "history" || what === "bin" ? what : "";
    this.fromHistory = what === "entry" && kind === "history";
    this.recorded = null;
    this.choices = null;
    if (what !== "week") this.week = null;
    try {
      if (this.room) await this.openRoom();
      else if (what === "session") this.form = await openRecord({ session: Number(which) });
      else if (what === "entry") this.form = await openRecord({ record: Number(which) });
      else if (what === "new") this.form = await openRecord(which ? { day: which, kind } : {});
      else if (what === "week") await this.openWeek(which || known.today);
      else if (what === "saved") this.recorded = await this.readSaved(Number(which));
      else await this.openWaiting();
    } catch (thrown) {
      fault(thrown);
      go("week");
      return;
    }
    await this.updateComplete;
    ready();
  }

  async openRoom() {
    await this.updateComplete;
    await /** @type {any} */ (this.querySelector("record-history"))?.open();
    await /** @type {any} */ (this.querySelector("record-bin"))?.read();
  }

  /** The list is left with a click or Enter on a row; where it stands has to be noted before it goes. @param {Event} event */
  leaveHistory({ target }) {
    if (!(target instanceof Element && target.closest("a"))) return;
    /** @type {any} */ (this.querySelector("record-history"))?.leave();
  }

  /** The word "Record" alone: today's session if it waits, else a short choice. */
  async openWaiting() {
    const choices = await waiting(known.today);
    const today = choices.find(({ today }) => today);
    if (today?.session != null) this.form = await openRecord({ session: today.session });
    else if (today) this.form = await openRecord({ day: today.day.day, kind: today.card.kind });
    else this.choices = choices;
  }

  /** A printed week, to be typed in. @param {string} day */
  async openWeek(day) {
    await import("/parts/week-typing.js");
    this.week = await readWeek(day);
  }

  /** @param {number} record */
  async readSaved(record) {
    if (this.fresh?.recorded.record === record) return this.fresh.recorded;
    this.fresh = null;
    return readRecorded(record);
  }

  /** After an undo the record may be gone, or different. @param {import("/core/changes.js").Changes} changes */
  async changed({ records, settings }) {
    if (this.room && (records || settings)) {
      /** @type {any} */ (this.querySelector("record-history, record-bin"))?.read();
      return;
    }
    const { recorded, fresh } = this;
    if (!recorded || !(records || settings)) return;
    try {
      this.recorded = await readRecorded(recorded.record);
    } catch {
      await this.backFrom(recorded, fresh?.draft ?? null);
    }
  }

  /**
   * To the form that a record was made with, its answers kept, or to the week it stood in.
   * @param {RecordedView} recorded
   * @param {Draft | null} draft
   */
  async backFrom({ session, week }, draft) {
    this.fresh = null;
    if (draft?.record === null) await keepDraft(draft).catch(fault);
    if (session !== null) go("record", "session", session);
    else if (draft) go("record", "new");
    else go("week", week);
  }

  render() {
    if (this.room === "history") return html`<record-history></record-history>`;
    if (this.room === "bin") return html`<record-bin></record-bin>`;
    if (this.recorded)
      return html`<recorded-session .recorded=${this.recorded} .fresh=${this.fresh !== null}></recorded-session>`;
    if (this.week) return html`<week-typing .week=${this.week}></week-typing>`;
    if (this.choices) return html`<waiting-sessions .choices=${this.choices}></waiting-sessions>`;
    if (this.form)
      return html`${this.fromHistory ? backLink() : nothing}<session-record .form=${this.form}></session-record>`;
    return nothing;
  }
}

const backLink = () =>
  html`<a class="link record-page__back" href="#/record/history" data-action="back-to-history">${t("window-history-back")}</a>`;

customElements.define("record-page", RecordPage);
