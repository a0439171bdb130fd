// Which page is shown: the address after the hash, for example `#/week/2026-11-23` or `#/record/session/12`.
//
// A page element is made once per visit; while the page stays the same it is only told the new route.

import { pageReady } from "/core/api.js";
import { fault } from "/core/status.js";

/** @typedef {{ page: PageName, rest: string[] }} Route */
/** @typedef {"week" | "record" | "trends" | "season" | "athlete"} PageName */

/** @type {PageName[]} */
export const PAGES = ["week", "record", "trends", "season", "athlete"];

/** @type {import("/core/part.js").Page | null} */
let shown = null;
let focusWhenReady = false;
let first = true;
/** @type {Set<(route: Route) => void>} */
const listeners = new Set();

/**
 * Reads an address; an unknown one is the week.
 * @param {string} hash
 * @returns {Route}
 */
export function readRoute(hash) {
  const [page, ...rest] = hash
    .replace(/^#?\/?/, "")
    .split("/")
    .filter(Boolean)
    .map(decodeURIComponent);
  const known = PAGES.find((name) => name === page);
  return known ? { page: known, rest } : { page: "week", rest: [] };
}

/**
 * Goes to a page.
 * @param {PageName} page
 * @param {...(string | number)} rest
 */
export function go(page, ...rest) {
  const address = `#/${[page, ...rest].map((part) => encodeURIComponent(part)).join("/")}`;
  if (location.hash === address) show();
  else location.hash = address;
}

/** The route that is shown. */
export const here = () => readRoute(location.hash);

/**
 * Calls `listener` at every change of the route.
 * @param {(route: Route) => void} listener
 */
export function onRoute(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows the page of the address, now and whenever it changes. */
export function startRouter() {
  window.addEventListener("hashchange", show);
  return show();
}

/** Begins to fetch the page of the address, for whoever has something else to wait for. */
export const fetchPage = () => import(`/pages/${here().page}-page.js`);

/** Said by a page once it can be used and its data is shown. */
export function ready() {
  document.body.dataset.ready = "";
  if (first) {
    first = false;
    pageReady().catch(fault);
  }
  if (!focusWhenReady) return;
  focusWhenReady = false;
  const page = document.getElementById("page");
  if (page && !page.contains(document.activeElement)) page.focus({ preventScroll: true });
}

async function show() {
  const route = here();
  const tag = `${route.page}-page`;
  delete document.body.dataset.ready;
  if (shown?.localName !== tag) {
    await import(`/pages/${tag}.js`);
    if (here().page !== route.page) return;
    focusWhenReady = shown !== null;
    shown = /** @type {import("/core/part.js").Page} */ (document.createElement(tag));
    document.getElementById("page")?.replaceChildren(shown);
    window.scrollTo(0, 0);
  }
  document.body.dataset.page = route.page;
  shown.route = route;
  shown.open(route);
  for (const listener of listeners) listener(route);
}
