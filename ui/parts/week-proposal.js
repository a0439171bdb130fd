// A proposed week beside the one that stands. Nothing is stored until it is accepted.

import { known } from "/core/changes.js";
import { ask } from "/core/events.js";
import { icon, kindIcon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/enjoy-line.js";
import "/parts/week-card.js";

/** @import { CardView, ProposalDay, ProposalView, WeekView } from "/types/views.d.ts" */

class WeekProposal extends Part {
  static properties = { proposal: { attribute: false }, week: { attribute: false } };

  constructor() {
    super();
    /** @type {ProposalView | null} */
    this.proposal = null;
    /** @type {WeekView | null} The week that stands. */
    this.week = null;
  }

  render() {
    const { proposal } = this;
    if (!proposal) return nothing;
    return html`
      <header class="week-proposal__head">
        ${this.stepTemplate("back", this.week?.previous, "window-week-before")}
        ${this.stepTemplate("on", this.week?.next, "window-week-after")}
        <div class="week-head__name">
          <h1 tabindex="-1">${proposal.title}</h1>
          <p class="second">${proposal.subtitle}</p>
        </div>
      </header>
      ${proposal.replaces ? nothing : html`<enjoy-line .text=${known.settings.enjoy}></enjoy-line>`}
      <ol class="week-proposal__days ${proposal.replaces ? "week-proposal__days--replaces" : ""}">
        ${proposal.days.map((day) => dayTemplate(day, proposal.replaces))}
      </ol>
      ${
        proposal.replaces
          ? html`<p class="week-proposal__label week-proposal__label--now" aria-hidden="true">${t("window-week-now")}</p>
        <p class="week-proposal__label week-proposal__label--proposed" aria-hidden="true">${t("window-week-proposed")}</p>`
          : nothing
      }
      <ul class="week-proposal__reasons">
        ${proposal.reasons.map(([what, why]) => html`<li><b>${what}</b> <span class="second">${why}</span></li>`)}
      </ul>
      ${this.footTemplate(proposal)}
    `;
  }

  /** @param {ProposalView} proposal */
  footTemplate(proposal) {
    const { replaces } = proposal;
    return html`<footer class="week-proposal__foot">
      ${
        known.firstRun
          ? html`<p class="second">${t("window-week-new-here")}
            <button class="link" type="button" data-action="load-sample" @click=${() => ask(this, "load-sample", null)}>${t("window-week-look-sample")}</button></p>`
          : html`<p class="second">${t(replaces ? "window-week-undo-brings-back" : "window-week-undo-takes-back")}</p>`
      }
      <div class="week-proposal__deeds">${isSame(proposal) ? this.sameTemplate() : this.choiceTemplate(proposal)}</div>
    </footer>`;
  }

  /** @param {ProposalView} proposal */
  choiceTemplate({ replaces }) {
    return html`<button class="button button--quiet" type="button" data-action="keep" @click=${() => ask(this, "keep-week", null)}>
          ${t(replaces ? "window-week-keep" : "window-week-not-now")} <kbd aria-hidden="true">${t("window-key-escape")}</kbd>
        </button>
        <button class="button button--outlined" type="button" data-action="edit" @click=${() => ask(this, "accept-week", { edit: true })}>
          ${t("window-week-edit-first")}
        </button>
        <button class="button button--primary" type="button" data-action="accept" @click=${() => ask(this, "accept-week", { edit: false })}>
          ${t("window-week-accept")} <kbd aria-hidden="true">${t("window-key-enter")}</kbd>
        </button>`;
  }

  /** Where nothing would change there is one thing to do. */
  sameTemplate() {
    return html`<button class="button button--primary" type="button" data-action="keep" @click=${() => ask(this, "keep-week", null)}>
      ${t("window-week-keep")} <kbd aria-hidden="true">${t("window-key-enter")}</kbd>
    </button>`;
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

/** Whether accepting would change nothing. @param {ProposalView} proposal */
export const isSame = ({ replaces, days }) => replaces && days.every(({ stays }) => stays);

/**
 * @param {ProposalDay} day
 * @param {boolean} replaces
 */
function dayTemplate(day, replaces) {
  const mark = !replaces ? "" : day.stays ? "kept" : "changed";
  return html`<li class="week-proposal__day ${day.today ? "is-today" : ""}" data-day=${day.day}>
    <h2 class="week-board__head" aria-label=${day.label}>
      <b>${day.short}</b> <span>${day.number}</span>${day.today ? html`<em>${t("window-week-today")}</em>` : nothing}
    </h2>
    ${replaces ? nowTemplate(day) : nothing}
    <div class="week-proposal__place"><week-card .mark=${mark} .card=${day.card} .still=${true}></week-card></div>
  </li>`;
}

/** What stands there now: plain where it stays, a dashed place where it moves, struck words where it leaves. @param {ProposalDay} day */
function nowTemplate({ now, now_goes: goes, stays }) {
  if (!now) return html`<p class="week-proposal__now week-proposal__now--none"></p>`;
  const leaves = !stays && (goes === null || !goes.startsWith("→"));
  return html`<p class="week-proposal__now week-proposal__now--${now.family} ${stays ? "" : "is-going"} ${leaves ? "is-leaving" : ""}">
    <span class="visually-hidden">${t("window-week-now")}:</span>
    ${kindIcon(now, 18)} <span class="week-proposal__title">${now.title}</span>
    ${goes?.startsWith("→") ? html`<b>${icon("arrow", 14)} ${goes.replace(/^→\s*/, "")}</b>` : nothing}
    ${leaves && goes ? html`<span class="visually-hidden">${goes}</span>` : nothing}
  </p>`;
}

customElements.define("week-proposal", WeekProposal);
