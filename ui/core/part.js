// The base of every part and page: Lit in the light DOM, so that one cascade, one set of labels and one Tab order
// hold for the whole window.

import { onChange } from "/core/changes.js";
import { LitElement } from "/vendor/lit.js";

export class Part extends LitElement {
  createRenderRoot() {
    return this;
  }
}

/** A page: it is told of the route and of every change. */
export class Page extends Part {
  constructor() {
    super();
    /** @type {import("/core/router.js").Route | null} */
    this.route = null;
    /** @type {(() => void) | null} */
    this.stopListening = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.stopListening = onChange((changes) => this.changed(changes));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopListening?.();
  }

  /**
   * Called with the route when the page is opened and whenever the route changes within it.
   * @param {import("/core/router.js").Route} _route
   */
  open(_route) {}

  /**
   * Called after every change; a page reads again what it shows.
   * @param {import("/core/changes.js").Changes} _changes
   */
  changed(_changes) {}
}
