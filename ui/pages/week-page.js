// The week: the athlete's sentence, seven days, and a proposal beside them when one is asked for.
//
// Holds the last answers of the program and nothing worked out from rules.

import { bootstrap, loadSample, readWeek, saveWeekPdf, setSetting, showSaved } from "/core/api.js";
import { learn } from "/core/changes.js";
import { Page } from "/core/part.js";
import { go, ready } from "/core/router.js";
import { fault, say } from "/core/status.js";
import { t } from "/core/texts.js";
import { WeekDays } from "/pages/week-days.js";
import { weekKey } from "/pages/week-keys.js";
import { WeekProposing } from "/pages/week-proposing.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/day-sheet.js";
import "/parts/enjoy-line.js";
import "/parts/life-banner.js";
import "/parts/mode-dialog.js";
import "/parts/morning-check.js";
import "/parts/move-menu.js";
import "/parts/session-sheet.js";
import "/parts/week-board.js";
import "/parts/week-foot.js";
import "/parts/week-head.js";
import "/parts/week-offers.js";
import "/parts/week-proposal.js";

/** @import { ProposalView, WeekView } from "/types/views.d.ts" */

class WeekPage extends Page {
  static properties = {
    week: { state: true },
    proposal: { state: true },
    session: { state: true },
    day: { state: true },
  };

  constructor() {
    super();
    /** @type {WeekView | null} */
    this.week = null;
    /** @type {ProposalView | null} */
    this.proposal = null;
    /** @type {number | null} The session whose sheet is open. */
    this.session = null;
    /** @type {string | null} The day whose sheet is open. */
    this.day = null;
    this.days = new WeekDays(this);
    this.proposing = new WeekProposing(this);
    this.onKey = (/** @type {KeyboardEvent} */ event) => weekKey(this, event);
    this.listen();
  }

  listen() {
    this.addEventListener("open-session", ({ detail }) => this.show(detail.session));
    this.addEventListener("close-sheet", () => this.show(null));
    this.addEventListener("record-session", ({ detail }) => goRecord(detail));
    this.addEventListener("go-week", ({ detail }) => go("week", detail.week));
    this.addEventListener("print-week", () => this.attempt(() => this.print()));
    this.addEventListener("load-sample", () => this.attempt(() => this.sample()));
    this.addEventListener("change-enjoy", ({ detail }) => this.attempt(() => setSetting("enjoy", detail.text)));
    this.addEventListener("move-session", ({ detail }) => this.moveTo(detail));
    this.addEventListener("move-menu", ({ detail }) => this.menu()?.show(detail.session));
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener("keydown", this.onKey);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener("keydown", this.onKey);
  }

  render() {
    if (!this.week) return nothing;
    if (this.proposal) return html`<week-proposal .proposal=${this.proposal} .week=${this.week}></week-proposal>`;
    return html`
      <week-head .week=${this.week}></week-head>
      <enjoy-line .text=${this.week.enjoy ?? ""}></enjoy-line>
      <morning-check line .morning=${this.week.morning}></morning-check>
      <life-banner .life=${this.week.life} .week=${this.week.week}></life-banner>
      ${this.week.planned ? html`<week-offers .week=${this.week.week}></week-offers>` : nothing}
      <week-board .week=${this.week}></week-board>
      <week-foot .text=${this.week.foot}></week-foot>
      <move-menu></move-menu>
      <mode-dialog></mode-dialog>
      <session-sheet .session=${this.session}></session-sheet>
      <day-sheet .day=${this.day} .planned=${this.week.planned}></day-sheet>
    `;
  }

  /** @param {import("/core/router.js").Route} route */
  open(route) {
    this.proposing.show(null);
    this.session = null;
    this.day = null;
    return this.attempt(async () => {
      const day = route.rest[0];
      if (day) this.week = await readWeek(day);
      else await this.start();
      await this.updateComplete;
      await /** @type {any} */ (this.querySelector("week-offers"))?.settled;
      if (route.rest[2]) await this.proposing.come(route.rest[1] ?? "", route.rest[2]);
      ready();
    });
  }

  /** Without a day in the address it is this week, with its proposal where none is planned yet. */
  async start() {
    const first = await bootstrap();
    learn(first);
    this.week = first.week;
    this.proposing.show(first.proposal);
  }

  /** @param {import("/core/changes.js").Changes} changes */
  changed({ plan, records, settings }) {
    if ((plan || records || settings) && this.week) this.attempt(() => this.readAgain());
  }

  async readAgain() {
    if (!this.week) return;
    const { planned, week } = this.week;
    this.week = await readWeek(week);
    // A plan that was taken back is offered again, and one that came by itself needs no proposal.
    if (planned && !this.week.planned) await this.proposing.offerAgain();
    else if (!planned && this.week.planned) this.proposing.show(null);
    else if (this.proposal) await this.proposing.again();
  }

  async print() {
    if (!this.week) return;
    const saved = await saveWeekPdf(this.week.week);
    if (saved)
      say(t("window-saved-file", saved), { label: t("window-show-in-folder"), act: () => showSaved().catch(fault) });
  }

  async sample() {
    await loadSample();
    await this.start();
    say(t("window-sample-loaded"));
  }

  /** @param {{ session: number, to: string, anyway: boolean }} what */
  moveTo({ session, to, anyway }) {
    const from = this.week?.days.find(({ cards }) => cards.some((card) => card.session === session))?.day ?? "";
    this.show(null);
    this.board()?.moves.byMenu({ session, from, to, anyway });
  }

  /** Opens a session's sheet, or closes it and goes back to its card. @param {number | null} session */
  async show(session) {
    const before = this.session;
    this.session = session;
    if (session !== null || before === null) return;
    await this.updateComplete;
    const day = this.week?.days.find(({ cards }) => cards.some((card) => card.session === before))?.day;
    if (day) await this.board()?.reach(day);
  }

  /** @returns {any} */
  board() {
    return this.querySelector("week-board");
  }

  /** @returns {any} The proposal, where one is shown. */
  proposed() {
    return this.querySelector("week-proposal");
  }

  /** @returns {any} */
  modes() {
    return this.querySelector("mode-dialog");
  }

  /** @returns {any} */
  menu() {
    return this.querySelector("move-menu");
  }

  /** @param {() => unknown} deed */
  async attempt(deed) {
    try {
      await deed();
    } catch (thrown) {
      fault(thrown);
    }
  }
}

/** @param {import("/types/events.d.ts").Verbs["record-session"]} what */
function goRecord({ session, record, day, kind }) {
  if (record !== null) go("record", "entry", record);
  else if (session !== null) go("record", "session", session);
  else if (day && kind) go("record", "new", day, kind);
  else go("record");
}

customElements.define("week-page", WeekPage);
