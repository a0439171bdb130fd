// The room "Your week" of the Athlete page: what the athlete wishes of every week. Templates, not an element: the page
// keeps the answers.

import { known } from "/core/changes.js";
import { icon } from "/core/icons.js";
import { t } from "/core/texts.js";
import { formRow } from "/parts/form-row.js";
import { html, live } from "/vendor/lit.js";
import "/parts/choice-row.js";

/** @import { Weekday } from "/types/views.d.ts" */

/** @type {Weekday[]} */
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
/** The program's own long days, where the athlete has named none. @type {Weekday[]} */
const LONG_DAYS = ["saturday", "sunday"];
/** What the program is told where no day is long; an empty answer would mean its own. */
const NO_DAY = "none";

/** @param {any} page The athlete-page. */
export const ownWeek = (page) => [
  page.choiceTemplate("speed_sessions", true),
  restDay(page),
  longDays(page),
  page.choiceTemplate("deload_every", true),
  html`<p class="athlete-page__line second">${t("window-athlete-days-on-board")}
    <a class="link" href="#/week">${t("window-athlete-to-board")}</a></p>`,
];

/** The seven days as the athlete's week has them. */
const inOrder = () =>
  known.settings.week_start === "sunday" ? /** @type {Weekday[]} */ (["sunday", ...WEEKDAYS.slice(0, 6)]) : WEEKDAYS;

/** @param {any} page */
function restDay(page) {
  const days = inOrder().map((day) => ({ value: day, label: t(`calendar-${day}-short`) }));
  return formRow({
    name: "rest-day",
    title: t("window-athlete-rest-day"),
    about: t("window-athlete-rest-day-about"),
    fault: page.faults.rest_day,
    answer: html`<choice-row name="rest_day" .labelledby=${"rest-day-title"} .describedby=${"rest-day-about"}
      .choices=${[{ value: "", label: t("window-athlete-rest-day-none") }, ...days]}
      .value=${live(known.settings.rest_day ?? "")}></choice-row>`,
  });
}

/** @param {any} page */
function longDays(page) {
  const long = known.settings.long_days ?? LONG_DAYS;
  const turn = (/** @type {Weekday} */ day) => {
    const now = WEEKDAYS.filter((one) => (one === day) !== long.includes(one));
    page.store("long_days", now.join(",") || NO_DAY);
  };
  return formRow({
    name: "long-days",
    title: t("window-athlete-long-days"),
    about: t("window-athlete-long-days-about"),
    fault: page.faults.long_days,
    answer: html`<div class="athlete-page__days" role="group" aria-labelledby="long-days-title" aria-describedby="long-days-about">
      ${inOrder().map((day) => {
        const is = long.includes(day);
        return html`<button class="chip" type="button" role="switch" data-long-day=${day} aria-checked=${is}
          aria-label=${t(`calendar-${day}`)} @click=${() => turn(day)}>${icon(is ? "tick" : "open", 14)} ${t(`calendar-${day}-short`)}</button>`;
      })}
    </div>`,
  });
}
