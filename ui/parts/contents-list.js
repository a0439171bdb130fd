// What could be inside a session, to choose from: the usual one first, then the library, then the athlete's own.
//
// One Tab stop: arrows go from row to row, Enter chooses. A row of the athlete's own has two more deeds behind it.

import { ask } from "/core/events.js";
import { icon } from "/core/icons.js";
import { Part } from "/core/part.js";
import { t } from "/core/texts.js";
import { doseTemplate } from "/parts/week-card.js";
import { html, nothing } from "/vendor/lit.js";

/** @import { ContentChoice } from "/types/views.d.ts" */

/** From so many on, words find what one looks for sooner than the eye does. */
const MANY = 8;

class ContentsList extends Part {
  static properties = {
    choices: { attribute: false },
    fast: { attribute: false },
    words: { state: true },
    at: { state: true },
  };

  constructor() {
    super();
    /** @type {ContentChoice[]} */
    this.choices = [];
    /** Whether it is about speed, which leans. */
    this.fast = false;
    /** What is searched for. */
    this.words = "";
    /** @type {ContentChoice | null} The row that Tab reaches; the one that holds now, until the arrows have gone elsewhere. */
    this.at = null;
  }

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    const shown = this.shown();
    if (!changed.has("choices") && this.at && shown.includes(this.at)) return;
    const { at } = this;
    const same = shown.find((choice) => at && choice.template === at.template && choice.title === at.title);
    this.at = same ?? shown.find(({ now }) => now) ?? shown[0] ?? null;
  }

  /** The choices that have all the words. */
  shown() {
    const words = this.words.toLowerCase().split(/\s+/).filter(Boolean);
    return this.choices.filter(({ title, purpose }) => {
      const text = `${title} ${purpose}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
  }

  render() {
    const shown = this.shown();
    return html`${this.choices.length > MANY ? this.searchTemplate(shown.length) : nothing}
      <p class="visually-hidden" id="contents-hint">${t("window-contents-hint")}</p>
      <div @keydown=${this.key}>
        ${this.groupTemplate("", shown.filter(isUsual))}
        ${this.groupTemplate("window-contents-library", shown.filter(isOfLibrary))}
        ${this.groupTemplate("window-contents-yours", shown.filter(isOwn))}
      </div>
      ${shown.length === 0 ? html`<p class="contents-list__none">${t("window-contents-none")}</p>` : nothing}`;
  }

  /** @param {number} count */
  searchTemplate(count) {
    const search = (/** @type {any} */ event) => {
      this.words = event.target.value;
    };
    const found = t("window-contents-found", { count, all: this.choices.length });
    return html`<div class="contents-list__search">
      <label class="visually-hidden" for="contents-search">${t("window-contents-search")}</label>
      ${icon("search", 18)}
      <input class="field" id="contents-search" data-field="search" autocomplete="off" placeholder=${t("window-contents-search-hint")}
        .value=${this.words} @input=${search} @keydown=${this.keyInSearch} />
      <span class="contents-list__found" role="status">${this.words.trim() ? found : ""}</span>
    </div>`;
  }

  /**
   * @param {string} title The key of the group's title; the first group needs none.
   * @param {ContentChoice[]} choices
   */
  groupTemplate(title, choices) {
    if (choices.length === 0) return nothing;
    return html`<section class="contents-list__group">
      ${title ? html`<h3>${t(title)}</h3>` : nothing}
      <ul>${choices.map((choice) => this.choiceTemplate(choice))}</ul>
    </section>`;
  }

  /** @param {ContentChoice} choice */
  choiceTemplate(choice) {
    const { content, title, purpose, dose, now, template } = choice;
    const stop = choice === this.at ? 0 : -1;
    const choose = () => (now ? ask(this, "close-contents", null) : ask(this, "set-content", { content, title }));
    return html`<li class="contents-list__row ${now ? "is-now" : ""} ${this.fast ? "is-fast" : ""}" data-content=${nameOf(choice)}>
      <button class="contents-list__choice" type="button" tabindex=${stop} aria-current=${now ? "true" : nothing}
        aria-describedby="contents-hint" @click=${choose} @focus=${() => this.stand(choice)}>
        <span class="contents-list__title">${title}${now ? nowTemplate() : nothing}</span>
        ${doseTemplate(dose)}
        <span class="contents-list__purpose">${purpose}</span>
      </button>
      ${template === null ? nothing : this.ownTemplate(choice, template, stop)}
    </li>`;
  }

  /**
   * @param {ContentChoice} choice
   * @param {number} template
   * @param {number} stop
   */
  ownTemplate(choice, template, stop) {
    const { content, title } = choice;
    const edit = () => content.is === "own" && ask(this, "edit-template", { body: content });
    const remove = () => {
      this.at = this.beside(choice);
      ask(this, "remove-template", { template, title });
    };
    const [toEdit, toRemove] = [t("window-contents-edit", { title }), t("window-contents-remove", { title })];
    return html`<button class="icon-button" type="button" tabindex=${stop} data-action="edit-template" aria-label=${toEdit}
        title=${toEdit} @click=${edit}>${icon("pencil", 18)}</button>
      <button class="icon-button" type="button" tabindex=${stop} data-action="remove-template" aria-label=${toRemove}
        title=${toRemove} @click=${remove}>${icon("cross", 18)}</button>`;
  }

  /** @param {ContentChoice} choice */
  stand(choice) {
    this.at = choice;
  }

  /** The row that the keys go on from when one is gone. @param {ContentChoice} choice */
  beside(choice) {
    const shown = this.shown();
    const at = shown.indexOf(choice);
    return shown[at + 1] ?? shown[at - 1] ?? null;
  }

  /** @returns {HTMLElement[]} */
  rows() {
    return [...this.querySelectorAll(".contents-list__choice")].map((row) => /** @type {HTMLElement} */ (row));
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = this.rows();
    const on = /** @type {Element} */ (event.target).closest("li");
    const at = rows.findIndex((row) => on?.contains(row));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to < 0) this.querySelector("input")?.focus();
    else rows[to]?.focus();
  }

  /** Down goes into the list; Escape empties the field before it leaves the page. @param {KeyboardEvent} event */
  keyInSearch(event) {
    if (event.key === "ArrowDown") this.rows()[0]?.focus();
    else if (event.key === "Escape" && this.words) this.words = "";
    else return;
    event.preventDefault();
  }

  /** To the row that Tab reaches. */
  focus() {
    /** @type {HTMLElement | null} */ (this.querySelector(".contents-list__choice[tabindex='0']"))?.focus();
  }
}

const isOfLibrary = (/** @type {ContentChoice} */ { content }) => content.is === "library";
const isOwn = (/** @type {ContentChoice} */ { content }) => content.is === "own";
const isUsual = (/** @type {ContentChoice} */ choice) => !isOfLibrary(choice) && !isOwn(choice);

const nowTemplate = () => html`<span class="contents-list__now">${icon("tick", 14)} ${t("window-contents-now")}</span>`;

/** What a row is found by: "usual", "rung-2", the library's id, or "own-7". @param {ContentChoice} choice */
function nameOf({ content, template }) {
  if (content.is === "library") return content.id;
  if (content.is === "rung") return `rung-${content.rung}`;
  return content.is === "own" ? `own-${template ?? "now"}` : "usual";
}

customElements.define("contents-list", ContentsList);
