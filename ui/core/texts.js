// The window's words: Fluent messages of the language that the program sent.
import { FluentBundle, FluentResource } from "/vendor/fluent.js";

/** @type {FluentBundle | null} */
let bundle = null;

/**
 * Reads the locale files.
 * @param {string} language
 * @param {string[]} files
 */
export function readTexts(language, files) {
  bundle = new FluentBundle(language, { useIsolating: false });
  for (const file of files) bundle.addResource(new FluentResource(file), { allowOverrides: true });
}

/**
 * Words that come from the middle of a sentence, as the beginning of one.
 * @param {string} words
 */
export const capital = (words) => words.charAt(0).toLocaleUpperCase(bundle?.locales) + words.slice(1);

/**
 * A message in words. A key that no file knows comes back as itself, so that it is seen.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 * @returns {string}
 */
export function t(key, values) {
  const message = bundle?.getMessage(key);
  if (!bundle || !message?.value) return key;
  return bundle.formatPattern(message.value, values, []);
}
