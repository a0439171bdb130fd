// The window is about to close: what is still being typed is saved first.
//
// A field saves when it is left, so it is left; then every question that is under way gets its answer.
import { pageClosed } from "/core/api.js";
import { settled } from "/core/host.js";

/** Listens for the program's word that the window was asked to close. */
export function startClosing() {
  window.addEventListener("closing", async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await settled();
    await pageClosed();
  });
}
