// What xtask/vendor.mjs bundles into /vendor/lit.js, with the types of the packages it comes from.
export { html, LitElement, nothing, render, svg } from "lit";
export { classMap } from "lit/directives/class-map.js";
export { live } from "lit/directives/live.js";
export { createRef, ref } from "lit/directives/ref.js";
export { repeat } from "lit/directives/repeat.js";
export { unsafeSVG } from "lit/directives/unsafe-svg.js";
