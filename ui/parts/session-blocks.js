// What is inside a session, to be read: how it was, its blocks in order, when to stop and what to be curious about.

import { icon } from "/core/icons.js";
import { capital, t } from "/core/texts.js";
import "/parts/lane-drawing.js";
import { ratingsTemplate } from "/parts/week-card.js";
import { html, nothing } from "/vendor/lit.js";

/** @import { BlockView, SessionView } from "/types/views.d.ts" */

/** What was said of it afterwards, where it was recorded. @param {SessionView} view */
export function recordedTemplate({ card, planned_as: planned }) {
  if (card.ratings.length === 0 && !planned) return nothing;
  return html`<section class="session-sheet__row session-sheet__recorded">
    <span class="session-sheet__side">${icon("tick", 20)}</span>
    <div>
      <h3>${t("window-week-how-it-was")}</h3>
      ${planned ? html`<p class="second" data-planned-as>${capital(planned)}</p>` : nothing}
      ${card.ratings.length > 0 ? ratingsTemplate(card.ratings) : nothing}
    </div>
  </section>`;
}

/**
 * When to stop is said before the cool-down, where it is needed.
 * @param {SessionView} view
 * @param {unknown} deed The way to change them, at the end of the first line.
 */
export function blocksTemplate(view, deed) {
  const after = Math.max(
    view.blocks.findLastIndex(({ dose }) => dose),
    0,
  );
  return view.blocks.map(
    (block, i) =>
      html`${blockTemplate(block, view, i === 0 ? deed : nothing)} ${i === after ? stopTemplate(view) : nothing}`,
  );
}

/**
 * @param {BlockView} block
 * @param {SessionView} view
 * @param {unknown} deed
 */
function blockTemplate(block, { card, playful }, deed) {
  // A lane is drawn where speed is built up along it: into a fly, or from standing.
  const lane = block.rep_metres && (block.build_up_metres || card.picture.draws === "wedges");
  return html`<section class="session-sheet__row">
    <span class="session-sheet__side">${block.time}</span>
    <div>
      <div class="session-sheet__top">${block.dose ? workTemplate(block) : html`<h3>${block.title}</h3>`} ${deed}</div>
      ${lane ? html`<lane-drawing .buildUp=${block.build_up_metres} .rep=${block.rep_metres}></lane-drawing>` : nothing}
      <p>${block.text}</p>
      ${block.dose && playful && playful !== block.text ? html`<p>${playful}</p>` : nothing}
    </div>
  </section>`;
}

/** The main work: its dose is its title. @param {BlockView} block */
function workTemplate({ title, dose, intensity, recovery }) {
  return html`<div class="session-sheet__work">
    <h3 class="session-sheet__dose">
      ${title ? html`<span class="session-sheet__title">${title}</span>` : nothing}
      <span>${dose?.amount} <small>${dose?.unit}</small></span>
    </h3>
    ${intensity ? html`<b>${intensity}</b>` : nothing} ${recovery ? html`<span class="session-sheet__recovery">${recovery}</span>` : nothing}
  </div>`;
}

/** @param {SessionView} view */
function stopTemplate({ stop_rule: stop, cue, goal }) {
  if (!stop && !cue && !goal) return nothing;
  return html`<section class="session-sheet__row">
    <span class="session-sheet__side">${stop ? icon("stop", 20) : icon("goal", 20)}</span>
    <div class="session-sheet__pair">
      ${stop ? html`<div><h3>${t("window-week-stop-rule")}</h3><p>${stop}</p></div>` : nothing}
      ${
        cue || goal
          ? html`<div>
            <h3>${t("window-week-curious")}</h3>
            ${cue ? html`<p>${cue}</p>` : nothing}
            ${goal ? html`<p>${t("window-week-goal")} <b>${goal}</b></p>` : nothing}
          </div>`
          : nothing
      }
    </div>
  </section>`;
}
