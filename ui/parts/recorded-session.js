// What is said after saving: one sentence, the ratings beside the athlete's usual, the one thing enjoyed, the map.

import { icon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { go } from "/core/router.js";
import { t } from "/core/texts.js";
import { SCALES } from "/parts/rating-row.js";
import { written } from "/parts/rating-typing.js";
import { recordHead } from "/parts/record-head.js";
import { takeBack } from "/parts/top-bar.js";
import { html, nothing } from "/vendor/lit.js";
import "/parts/chart-view.js";

/** @import { RecordedView, Usual } from "/types/views.d.ts" */

class RecordedSession extends Part {
  static properties = { recorded: { attribute: false }, fresh: { attribute: false } };

  constructor() {
    super();
    /** @type {RecordedView} */
    this.recorded = /** @type {RecordedView} */ ({});
    /** Whether it was saved just now, so that Undo means it. */
    this.fresh = false;
  }

  render() {
    const { recorded } = this;
    const more = [recorded.planned_as, recorded.written].filter((line) => line !== null);
    const at = html`<span class="recorded-session__at">${icon("tick", 16)}${recorded.saved_at}</span>
      ${more.map((line) => html`<span class="recorded-session__more"> · ${line}</span>`)}`;
    return html`${recordHead(recorded, at)}
      <div class="recorded-session__said">
        <div>
          <p class="recorded-session__feedback selectable" data-said>${recorded.feedback}</p>
          ${
            recorded.ratings.length > 0
              ? html`<dl class="recorded-session__ratings">${recorded.ratings.map((usual) => this.ratingTemplate(usual))}</dl>`
              : nothing
          }
          ${
            recorded.enjoyed
              ? html`<p class="recorded-session__enjoyed"><span class="visually-hidden">${t("window-record-your-words")}: </span
                ><mark class="selectable">${recorded.enjoyed}</mark></p>`
              : nothing
          }
          ${this.waysTemplate()}
          ${recorded.tomorrow ? html`<p class="recorded-session__tomorrow second">${recorded.tomorrow}</p>` : nothing}
        </div>
        ${recorded.map ? html`<chart-view small .chart=${recorded.map}></chart-view>` : nothing}
      </div>`;
  }

  /** @param {Usual} usual */
  ratingTemplate({ rating: { name, title, value }, text }) {
    const scale = SCALES[/** @type {import("/parts/rating-row.js").RatingName} */ (name)];
    return html`<div class="recorded-session__rating recorded-session__rating--${name}">
      <dt>${icon(/** @type {import("/core/icons.js").IconName} */ (name), 16)}${title}</dt>
      <dd class="recorded-session__value">${written(scale, value)}</dd>
      <dd class="second">${text}</dd>
    </div>`;
  }

  waysTemplate() {
    const { record, week, map } = this.recorded;
    return html`<div class="recorded-session__ways">
      <button type="button" class="button button--primary" data-action="back-to-week" @click=${() => go("week", week)}>
        ${t("window-record-back")}
      </button>
      <button type="button" class="button button--outlined" data-action="change-record" @click=${() => go("record", "entry", record)}>
        ${t("window-record-change")}
      </button>
      ${
        map
          ? html`<button type="button" class="button button--quiet" data-action="open-map" @click=${() => go("trends")}>
            ${t("window-record-map")}
          </button>`
          : nothing
      }
      ${
        this.fresh
          ? html`<button type="button" class="button button--quiet" data-action="undo-record" @click=${takeBack}>
              ${t("window-undo")}
            </button>`
          : nothing
      }
    </div>`;
  }
}

customElements.define("recorded-session", RecordedSession);
