// The keys of the week: look around, pick up, move, open, record; other weeks; build, choose the mode; accept or leave
// a proposal.
//
// Single letters hold only here and never while something is typed or a dialog is open.
import { ask } from "/core/events.js";
import { dialogOpen, typing } from "/core/keys.js";

/** @type {Record<string, number>} */
const STEPS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 };

/**
 * @param {any} page The week-page.
 * @param {KeyboardEvent} event
 */
export function weekKey(page, event) {
  if (event.defaultPrevented || typing(event.target) || dialogOpen() || event.altKey || !page.week) return;
  const did = (page.proposal ? proposalKey(page, event) : boardKey(page, event)) || pageKey(page, event);
  if (did) event.preventDefault();
}

/** @param {any} page @param {KeyboardEvent} event */
function proposalKey(page, event) {
  // A choice is made with Space, as a box is; Enter is the button that the foot names.
  const onButton = event.target instanceof Element && event.target.closest("button:not([data-action=take]), a");
  if (event.key === "Escape") ask(page, "keep-week", null);
  else if (event.key === "Enter" && !onButton) page.proposed()?.accept();
  else return false;
  return true;
}

/** @param {any} page @param {KeyboardEvent} event */
function pageKey(page, event) {
  if (event.ctrlKey || event.metaKey) return false;
  const { week } = page;
  if (event.key === "PageUp") ask(page, "go-week", { week: week.previous });
  else if (event.key === "PageDown") ask(page, "go-week", { week: week.next });
  else if (event.key === "t" || event.key === "T") ask(page, "go-week", { week: week.this_week });
  else if (page.proposal) return false;
  else if (event.key === "b" || event.key === "B") ask(page, "build-week", null);
  else if (event.key === "o" || event.key === "O") ask(page, "open-modes", null);
  else return false;
  return true;
}

/** @param {any} page @param {KeyboardEvent} event */
function boardKey(page, event) {
  const board = page.board();
  const on = event.target instanceof Element ? event.target : null;
  if (!board) return false;
  if (event.key === "Escape") return board.moves.putBack();
  const card = on?.closest("week-board week-card");
  const door = on?.closest("week-board .week-board__door");
  const day = on?.closest("[data-day]");
  if (!(day instanceof HTMLElement) || on?.closest(".week-board__drop")) return false;
  if (board.moves.move.is === "held") return heldKey(board, event);
  if (door) return doorKey(board, day.dataset.day ?? "", event);
  return card instanceof HTMLElement && cardKey(board, card, day.dataset.day ?? "", event);
}

/** The arrows go along the days' names, or on to a card where they only came for want of one. @param {any} board @param {string} day @param {KeyboardEvent} event */
function doorKey(board, day, event) {
  const step = STEPS[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey) return false;
  const to = neighbour(board, day, step);
  if (to && board.strayed) board.reach(to.day);
  else if (to) board.reachName(to.day);
  return true;
}

/**
 * @param {any} board
 * @param {HTMLElement} card
 * @param {string} day
 * @param {KeyboardEvent} event
 */
function cardKey(board, card, day, event) {
  const session = Number(card.dataset.session);
  const movable = card.hasAttribute("data-movable");
  const step = STEPS[event.key];
  if (step !== undefined) {
    const to = neighbour(board, day, step);
    if (!to) return true;
    if (!event.ctrlKey && !event.metaKey) board.reach(to.day);
    else if (movable) board.moves.byKeys({ session, from: day, to: to.day });
    return true;
  }
  if (event.ctrlKey || event.metaKey) return false;
  /** @type {import("/types/views.d.ts").CardView} */
  const { pinned, exception } = /** @type {any} */ (card).card;
  if (event.key === "Home") board.reach(board.week.days[0].day);
  else if (event.key === "End") board.reach(board.week.days[6].day);
  else if (event.key === " " && isOpener(event.target)) {
    if (movable) board.moves.byKeys({ session, from: day });
  } else if (event.key === "m" || event.key === "M" || event.key === "ContextMenu") {
    if (movable) ask(card, "move-menu", { session });
  } else if (event.key === "r" || event.key === "R") recordKey(card, session, day);
  else if (event.key === "d" || event.key === "D") ask(card, "open-day", { day });
  else if ((event.key === "p" || event.key === "P") && card.dataset.session && (movable || pinned || exception))
    ask(card, "pin-session", { session, pinned: !(pinned || exception) });
  else return false;
  return true;
}

/** Records the card, or where there is nothing to say of it yet, what waits. @param {HTMLElement} card @param {number} session @param {string} day */
function recordKey(card, session, day) {
  /** @type {import("/types/views.d.ts").CardView} */
  const { kind, record, recordable } = /** @type {any} */ (card).card;
  const its = kind !== "rest" && (recordable || record !== null);
  if (its) ask(card, "record-session", { session: card.dataset.session ? session : null, record, day, kind });
  else ask(card, "record-session", { session: null, record: null });
}

/** @param {any} board @param {KeyboardEvent} event */
function heldKey(board, event) {
  const step = STEPS[event.key];
  if (step !== undefined) {
    const to = neighbour(board, board.moves.move.over, step);
    if (to) board.moves.over(to.day, to.label);
  } else if (event.key === " " || event.key === "Enter") board.moves.drop();
  else return event.key !== "Tab";
  return true;
}

/** @param {any} board @param {string} day @param {number} step */
function neighbour(board, day, step) {
  const days = board.week.days;
  return days[days.findIndex((/** @type {any} */ one) => one.day === day) + step] ?? null;
}

/** @param {EventTarget | null} target */
const isOpener = (target) => target instanceof Element && target.classList.contains("week-card__open");
