// How the board settles after a move: cards glide to their new place and the skyline re-forms. The one piece of play.
//
// By the Web Animations interface, because a strict content policy leaves no room for style attributes.

const TIME = 180;

/**
 * Where each planned card of the board stands now.
 * @param {Element} board
 * @returns {Map<string, DOMRect>}
 */
export function where(board) {
  const places = new Map();
  for (const card of board.querySelectorAll("[data-session]"))
    places.set(/** @type {HTMLElement} */ (card).dataset.session, card.getBoundingClientRect());
  return places;
}

/**
 * Moves the cards from where they stood to where they stand.
 * @param {Element} board
 * @param {Map<string, DOMRect>} before
 */
export async function settle(board, before) {
  if (before.size === 0 || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  await Promise.all([...board.querySelectorAll("week-card")].map((card) => /** @type {any} */ (card).updateComplete));
  for (const card of board.querySelectorAll("[data-session]")) {
    const from = before.get(/** @type {HTMLElement} */ (card).dataset.session ?? "");
    if (!from) continue;
    const to = card.getBoundingClientRect();
    const [x, y] = [from.left - to.left, from.top - to.top];
    if (Math.abs(x) + Math.abs(y) < 1) continue;
    card.animate(
      [
        { transform: `translate(${x}px, ${y}px)`, zIndex: 2 },
        { transform: "none", zIndex: 2 },
      ],
      {
        duration: TIME,
        easing: "ease-out",
      },
    );
  }
}
