// Marks the sample athlete for as long as it is in the file, with the one way to be rid of it.

import { removeSample } from "/core/api.js";
import { known, onChange } from "/core/changes.js";
import { Part } from "/core/part.js";
import { fault, say } from "/core/status.js";
import { t } from "/core/texts.js";
import { html, nothing } from "/vendor/lit.js";

class SampleBanner extends Part {
  connectedCallback() {
    super.connectedCallback();
    onChange(() => this.requestUpdate());
  }

  render() {
    if (!known.settings?.sample) return nothing;
    return html`<aside class="sample-banner__band" aria-label=${t("window-sample")}>
      <b>${t("window-sample")}</b> <span class="second">${t("window-sample-text")}</span>
      <button class="link" type="button" data-action="remove-sample" @click=${this.take}>${t("window-sample-remove")}</button>
    </aside>`;
  }

  async take() {
    try {
      await removeSample();
      say(t("window-sample-removed"));
    } catch (thrown) {
      fault(thrown);
    }
  }
}

customElements.define("sample-banner", SampleBanner);
