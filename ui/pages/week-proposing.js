// Asking for a week, and taking it whole, by card or not at all; entering and leaving the chapters of life.
//
// What is asked for stays with the proposal until it is accepted. Nothing is stored before that.

import { acceptEase, acceptWeek, loosen, proposeEase, proposeWeek, sayMorning, skipDeload } from "/core/api.js";
import { readError } from "/core/api-error.js";
import { fault, say } from "/core/status.js";
import { t } from "/core/texts.js";
import { takeBack } from "/parts/top-bar.js";

/** @import { Ease, LifeChange, Loosen, Mode, ProposalView } from "/types/views.d.ts" */

/** What was done can be taken back. */
const undoes = () => ({ label: t("window-undo"), act: takeBack });

export class WeekProposing {
  /** @param {any} page The week-page. */
  constructor(page) {
    this.page = page;
    /** @type {LifeChange | null} The chapter that the proposal would begin. */
    this.life = null;
    /** @type {Ease | null} What the proposal would give up. */
    this.ease = null;
    /** What had the focus before the proposal was asked for, by its name. */
    this.from = "build";
    this.listen();
  }

  listen() {
    const { page } = this;
    const on = (/** @type {any} */ verb, /** @type {(detail: any) => unknown} */ deed) =>
      page.addEventListener(verb, (/** @type {CustomEvent} */ { detail }) => page.attempt(() => deed(detail)));
    on("build-week", () => this.build());
    on("open-modes", () => page.modes()?.show(page.week));
    on("enter-mode", ({ life }) => this.enter(life));
    on("accept-week", (how) => this.accept(how));
    on("keep-week", () => this.keep());
    on("loosen", (way) => this.loosen(way));
    on("skip-deload", ({ week }) => this.skip(week));
    on("say-morning", (said) => this.morning(said));
  }

  /** Shows the week that would be made, with the chapter it would begin. @param {LifeChange | null} [life] */
  async build(life = null) {
    const { page } = this;
    if (!page.week) return;
    const proposal = await proposeWeek(page.week.week, life);
    this.life = life;
    this.ease = null;
    this.from = life ? "modes" : "build";
    page.modes()?.close();
    await this.put(proposal);
  }

  /** Puts a proposal in the board's place. @param {ProposalView} proposal */
  async put(proposal) {
    const { page } = this;
    page.proposal = proposal;
    await page.updateComplete;
    await page.proposed()?.updateComplete;
    window.scrollTo(0, 0);
    page.proposed()?.focus();
  }

  /** The address may ask for a week with one thing less, or for a chapter of life. @param {string} what @param {string} name */
  async come(what, name) {
    const { page } = this;
    if (what === "mode") {
      await page.modes()?.show(page.week, /** @type {Mode} */ (name));
      return;
    }
    if (what !== "ease") return;
    const ease = /** @type {Ease} */ (name);
    const proposal = await proposeEase(page.week.week, ease);
    this.life = null;
    this.ease = ease;
    this.from = "ease";
    await this.put(proposal);
  }

  /** What is wrong with an answer is said where it was given. @param {LifeChange} life */
  async enter(life) {
    try {
      await this.build(life);
    } catch (thrown) {
      const modes = this.page.modes();
      if (modes?.open) modes.refuse(readError(thrown).message);
      else fault(thrown);
    }
  }

  /** Asks again after something has changed. */
  async again() {
    const { page } = this;
    const week = page.week.week;
    const proposal = this.ease ? await proposeEase(week, this.ease) : await proposeWeek(week, this.life);
    if (!page.proposal || page.week?.week !== week) return;
    page.proposal = proposal;
    await this.reach();
  }

  /** What was pressed may be gone; the keys go on from the proposal's title. */
  async reach() {
    const { page } = this;
    await page.updateComplete;
    await page.proposed()?.updateComplete;
    if (document.activeElement === document.body) page.proposed()?.focus();
  }

  /** A plan that was taken back is offered again. */
  async offerAgain() {
    this.show(await proposeWeek(this.page.week.week));
  }

  /** Offers a week that was not asked for: one that was taken back, or the first. @param {any} proposal */
  show(proposal) {
    this.life = null;
    this.ease = null;
    this.from = "build";
    this.page.proposal = proposal;
  }

  /** The proposal is done with: nor does the address ask for it any more. */
  leave() {
    if (this.ease && this.page.week) history.replaceState(null, "", `#/week/${this.page.week.week}`);
    this.show(null);
  }

  /** @param {{ edit: boolean, only: string[] | null, anyway: boolean }} how */
  async accept({ edit, only, anyway }) {
    const { page } = this;
    if (!page.proposal) return;
    try {
      const { week } = page.proposal;
      const taking = this.ease
        ? acceptEase(week, this.ease, only)
        : acceptWeek(week, { life: this.life, only, anyway });
      page.week = await taking;
    } catch (thrown) {
      const refused = readError(thrown);
      if (refused.code !== "rule") throw refused;
      page.proposed()?.refuse(refused.message);
      return;
    }
    this.leave();
    say(t("window-week-accepted"), undoes());
    await page.updateComplete;
    const board = page.board();
    await board?.updateComplete;
    // The button that was pressed is gone; the keys go on from the board, not from the top of the window.
    if (edit || document.activeElement === document.body) await board?.reach(board.reachable);
  }

  /** Leaves the proposal, and goes back to what asked for it. */
  async keep() {
    const { page, from } = this;
    this.leave();
    await page.updateComplete;
    const door = page.querySelector(`[data-action=${from}]`) ?? page.querySelector("[data-action=build]");
    /** @type {HTMLElement | null} */ (door)?.focus();
  }

  /** Lets go of an entry; the page is told of the change and asks for the week again. @param {{ loosen: Loosen, label: string }} way */
  async loosen({ loosen: entry, label }) {
    await loosen(entry);
    say(t("window-conflict-done", { way: label }), undoes());
  }

  /** @param {string} week */
  async skip(week) {
    this.page.week = await skipDeload(week);
    say(t("window-life-skipped"), undoes());
    await this.build();
  }

  /** @param {{ day: string, pain: number | null, sharp: boolean }} said */
  async morning({ day, pain, sharp }) {
    const { page } = this;
    page.week = await sayMorning(day, pain === null ? { sharp, clear: ["pain"] } : { pain, sharp });
    const said = sharp
      ? t("window-life-said-sharp")
      : t("window-life-said", { pain: pain ?? 0, word: t(`record-pain-${pain}`) });
    say(said, undoes());
    await page.updateComplete;
    // The question was answered and is gone; the keys go on from the banner it stood in.
    const banner = page.querySelector("life-banner");
    await banner?.updateComplete;
    if (document.activeElement === document.body) banner?.focus();
  }
}
