// The head of a card that follows the pointer, and the scrolling at the window's edges.
//
// A copy of the card's nodes in a plain box: the real card keeps its place, its focus and its parts.

/** Within so many pixels of an edge the page scrolls. */
const EDGE = 56;
const SCROLL_STEP = 12;
/** The ghost shows a card's head only, so that the day beneath it can be read. */
const WIDEST = 220;
const HOLD = 72;

export class DragGhost {
  /**
   * @param {HTMLElement} card
   * @param {number} x Where the card was taken.
   * @param {number} y
   */
  constructor(card, x, y) {
    const box = card.getBoundingClientRect();
    const width = Math.min(box.width, WIDEST);
    this.left = Math.min(x - box.left, width - 16);
    this.top = Math.min(y - box.top, HOLD);
    this.scrolls = 0;
    this.element = document.createElement("div");
    this.element.className = `${card.className} drag-ghost`.replace("is-held", "").replace("asks-", "was-");
    this.element.dataset.state = card.dataset.state ?? "";
    this.element.ariaHidden = "true";
    this.element.append(...[...card.childNodes].map((node) => node.cloneNode(true)));
    this.element.style.width = `${width}px`;
    document.body.append(this.element);
  }

  /**
   * Follows the pointer, and scrolls while it stays at an edge.
   * @param {number} x
   * @param {number} y
   * @param {() => void} scrolled Called after each step: another day may lie under the pointer.
   */
  to(x, y, scrolled) {
    this.element.style.translate = `${x - this.left}px ${y - this.top}px`;
    cancelAnimationFrame(this.scrolls);
    const by = y < EDGE ? -SCROLL_STEP : y > window.innerHeight - EDGE ? SCROLL_STEP : 0;
    const step = () => {
      const before = window.scrollY;
      window.scrollBy(0, by);
      if (window.scrollY === before) return;
      scrolled();
      this.scrolls = requestAnimationFrame(step);
    };
    if (by !== 0) this.scrolls = requestAnimationFrame(step);
  }

  remove() {
    cancelAnimationFrame(this.scrolls);
    this.element.remove();
  }
}
