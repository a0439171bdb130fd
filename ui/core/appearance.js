// Light or dark, and the size of the text: two attributes on the page's root that the tokens read.
import { known, onChange } from "/core/changes.js";

const dark = matchMedia("(prefers-color-scheme: dark)");

/** Sets both, now and after every change of the settings or the system. */
export function startAppearance() {
  dress();
  onChange(({ settings }) => settings && dress());
  dark.addEventListener("change", dress);
}

function dress() {
  const root = document.documentElement;
  // Before the program has answered, the system decides.
  const { palette = "system", text_size: size = 100, language = "en" } = known.settings;
  const theme = palette === "system" ? (dark.matches ? "dark" : "light") : palette;
  const before = root.dataset.theme;
  root.dataset.theme = theme;
  root.dataset.textSize = String(size);
  root.lang = language;
  // Charts come from Rust in the theme's colours, so pages that show one draw again.
  if (before && before !== theme) window.dispatchEvent(new CustomEvent("theme-changed"));
}
