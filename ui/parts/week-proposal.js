// A proposed week beside the one that stands, taken whole or by card. Nothing is stored until it is accepted.
//
// A change that is left shows the card that stays there, faintly. Where no week fits, week-conflict stands instead.

import { known } from "/core/changes.js";
import { ask } from "/core/events.js";
import { icon, kindIcon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/enjoy-line.js";
import "/parts/proposal-foot.js";
import "/parts/week-card.js";
import "/parts/week-conflict.js";

/** @import { ProposalDay, ProposalView, WeekView } from "/types/views.d.ts" */

class WeekProposal extends Part {
  static properties = {
    proposal: { attribute: false },
    week: { attribute: false },
    left: { state: true },
    refused: { state: true },
  };

  constructor() {
    super();
    /** @type {ProposalView | null} */
    this.proposal = null;
    /** @type {WeekView | null} The week that stands. */
    this.week = null;
    /** @type {string[]} The days whose change is left out. */
    this.left = [];
    /** Why the mix that was asked for is not taken. */
    this.refused = "";
  }

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (!changed.has("proposal")) return;
    this.left = [];
    this.refused = "";
  }

  /** Puts focus on the title, or on the sentence that says why no week fits. */
  async focus() {
    await /** @type {any} */ (this.querySelector("week-conflict"))?.updateComplete;
    this.querySelector("h1")?.focus();
  }

  /** The days that would change. */
  get changes() {
    return this.proposal?.days.filter(({ stays }) => !stays) ?? [];
  }

  /** Whether accepting would change nothing; a chapter of life that begins is a change by itself. */
  get isSame() {
    return this.proposal?.replaces && this.proposal.enters === null && this.changes.length === this.left.length;
  }

  /** @param {{ edit?: boolean, anyway?: boolean }} [how] */
  accept({ edit = false, anyway = false } = {}) {
    if (this.proposal?.conflict) return;
    const taken = this.changes.map(({ day }) => day).filter((day) => !this.left.includes(day));
    if (this.isSame) ask(this, "keep-week", null);
    else ask(this, "accept-week", { edit, only: this.left.length > 0 ? taken : null, anyway });
  }

  /** Says why the mix is not taken. @param {string} sentence */
  refuse(sentence) {
    this.refused = sentence;
  }

  render() {
    const { proposal, week } = this;
    if (!proposal) return nothing;
    if (proposal.conflict) {
      return html`<header class="week-proposal__head week-proposal__head--conflict">
          ${this.stepsTemplate()}
          <p class="second"><b>${proposal.title}</b> · ${proposal.subtitle}</p>
        </header>
        <week-conflict .conflict=${proposal.conflict} .week=${week} .stands=${proposal.replaces}></week-conflict>`;
    }
    return html`
      <header class="week-proposal__head">
        ${this.stepsTemplate()}
        <div class="week-head__name">
          <h1 tabindex="-1">${proposal.title}</h1>
          <p class="second">${proposal.subtitle}</p>
        </div>
      </header>
      ${proposal.replaces ? nothing : html`<enjoy-line .text=${known.settings.enjoy}></enjoy-line>`}
      ${proposal.changes.length > 0 ? changesTemplate(proposal.changes) : nothing}
      ${this.daysTemplate(proposal)}
      <ul class="week-proposal__reasons">
        ${proposal.reasons.map(([what, why]) => html`<li><b>${what}</b> <span class="second">${why}</span></li>`)}
      </ul>
      <proposal-foot .replaces=${proposal.replaces} .same=${this.isSame} .changes=${this.changes.length}
        .left=${this.left.length} .refused=${this.refused} .accept=${this.accept.bind(this)}></proposal-foot>
    `;
  }

  /** @param {ProposalView} proposal */
  daysTemplate({ days, replaces, enters }) {
    // A chapter of life begins with its whole week, so it is not taken by card.
    const byCard = replaces && enters === null;
    return html`<div class="week-proposal__rows">
      <ol class="week-proposal__days ${replaces ? "week-proposal__days--replaces" : ""} ${byCard ? "week-proposal__days--by-card" : ""}">
        ${days.map((day) => this.dayTemplate(day, replaces, byCard))}
      </ol>
      ${
        replaces
          ? html`<p class="week-proposal__label week-proposal__label--now" aria-hidden="true">${t("window-week-now")}</p>
        <p class="week-proposal__label week-proposal__label--proposed" aria-hidden="true">${t("window-week-proposed")}</p>`
          : nothing
      }
    </div>`;
  }

  /**
   * @param {ProposalDay} day
   * @param {boolean} replaces
   * @param {boolean} byCard
   */
  dayTemplate(day, replaces, byCard) {
    const left = this.left.includes(day.day);
    const mark = !replaces ? "" : day.stays ? "kept" : "changed";
    // What the athlete entered takes place whatever is chosen here.
    const choice = byCard && !day.stays && day.card.event === null;
    return html`<li class="week-proposal__day ${day.today ? "is-today" : ""} ${left ? "is-left" : ""}" data-day=${day.day}>
      <h2 class="week-board__head" aria-label=${day.label}>
        <b>${day.short}</b> <span>${day.number}</span>${day.today ? html`<em>${t("window-week-today")}</em>` : nothing}
      </h2>
      ${replaces ? nowTemplate(day, left) : nothing}
      <div class="week-proposal__place">
        ${choice ? this.takeTemplate(day, left) : nothing}
        ${left ? staysTemplate(day) : html`<week-card .mark=${mark} .card=${day.card} .still=${true}></week-card>`}
      </div>
    </li>`;
  }

  /** @param {ProposalDay} day @param {boolean} left */
  takeTemplate({ day, label, card }, left) {
    return html`<button class="week-proposal__take" type="button" data-action="take" aria-pressed=${!left}
      aria-label=${t("window-week-take-what", { title: card.title, day: label })} @click=${() => this.toggle(day)}>
      <span class="week-proposal__box">${left ? nothing : icon("tick", 14)}</span>${t("window-week-take")}
    </button>`;
  }

  /** @param {string} day */
  toggle(day) {
    const { left } = this;
    this.left = left.includes(day) ? left.filter((one) => one !== day) : [...left, day];
    this.refused = "";
  }

  stepsTemplate() {
    return html`${this.stepTemplate("back", this.week?.previous, "window-week-before")}
    ${this.stepTemplate("on", this.week?.next, "window-week-after")}`;
  }

  /**
   * @param {"back" | "on"} name
   * @param {string | undefined} week
   * @param {string} key
   */
  stepTemplate(name, week, key) {
    return html`<button class="week-head__step" type="button" aria-label=${t(key)} title=${t(key)} data-action=${name}
      @click=${() => week && ask(this, "go-week", { week })}>${icon(name, 20)}</button>`;
  }
}

/** What the chapter of life that would begin changes. @param {string[]} changes */
const changesTemplate = (changes) => html`<section class="week-proposal__life" aria-labelledby="proposal-changes">
  <h2 id="proposal-changes">${t("window-week-what-changes")}</h2>
  <ul>
    ${changes.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>
</section>`;

/** The card that stays where a change is left, or the empty day. @param {ProposalDay} day */
const staysTemplate = ({ now }) =>
  now
    ? html`<week-card .mark=${"back"} .card=${{ ...now, tag: t("actions-tag-stays") }} .still=${true}></week-card>`
    : html`<div class="week-board__empty"><p class="visually-hidden">${t("window-week-empty-day")}</p></div>`;

/**
 * What stands there now: plain where it stays, a dashed place where it moves, struck words where it leaves.
 * @param {ProposalDay} day
 * @param {boolean} left
 */
function nowTemplate({ now, now_goes, stays }, left) {
  if (!now) return html`<p class="week-proposal__now week-proposal__now--none"></p>`;
  const goes = left ? null : now_goes;
  const going = !stays && !left;
  const leaves = going && (goes === null || !goes.startsWith("→"));
  return html`<p class="week-proposal__now week-proposal__now--${now.family} ${going ? "is-going" : ""} ${leaves ? "is-leaving" : ""}">
    <span class="visually-hidden">${t("window-week-now")}:</span>
    ${kindIcon(now, 18)} <span class="week-proposal__title">${now.title}</span>
    ${goes?.startsWith("→") ? html`<b>${icon("arrow", 14)} ${goes.replace(/^→\s*/, "")}</b>` : nothing}
    ${leaves && goes ? html`<span class="visually-hidden">${goes}</span>` : nothing}
  </p>`;
}

customElements.define("week-proposal", WeekProposal);
