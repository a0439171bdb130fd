// Writes ui/vendor/ from the npm lock file: what the window and the chart fonts take from others.
// Nothing of it is committed. Run by `cargo xtask`, which skips it while the lock file is unchanged.
import { cp, mkdir, rm } from "node:fs/promises";
import { build } from "esbuild";

const out = "ui/vendor";
await rm(out, { recursive: true, force: true });
await mkdir(`${out}/fonts`, { recursive: true });

/** @param {string} name @param {string} contents */
const bundle = (name, contents) =>
  build({
    stdin: { contents, resolveDir: process.cwd() },
    outfile: `${out}/${name}.js`,
    bundle: true,
    format: "esm",
    target: "safari17",
    minify: true,
    legalComments: "inline",
    conditions: ["production"],
  });

await bundle(
  "lit",
  `export { LitElement, html, svg, nothing, render } from "lit";
   export { repeat } from "lit/directives/repeat.js";
   export { classMap } from "lit/directives/class-map.js";
   export { live } from "lit/directives/live.js";
   export { ref, createRef } from "lit/directives/ref.js";
   export { unsafeSVG } from "lit/directives/unsafe-svg.js";`,
);
await bundle("fluent", `export { FluentBundle, FluentResource } from "@fluent/bundle";`);
await bundle("tauri", `export { Channel, invoke } from "@tauri-apps/api/core";`);

for (const cut of ["latin", "latin-ext"])
  for (const slope of ["normal", "italic"])
    await cp(
      `node_modules/@fontsource-variable/inter/files/inter-${cut}-wght-${slope}.woff2`,
      `${out}/fonts/inter-${cut}-${slope}.woff2`,
    );
for (const face of ["400Regular", "400Regular_Italic", "500Medium", "600SemiBold", "700Bold", "700Bold_Italic"])
  await cp(`node_modules/@expo-google-fonts/inter/${face}/Inter_${face}.ttf`, `${out}/fonts/Inter_${face}.ttf`);
