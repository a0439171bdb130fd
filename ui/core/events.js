// Verbs go up: a part asks, the page that holds it acts.

/**
 * Sends a verb with its detail up from an element.
 * @template {keyof import("/types/events.d.ts").Verbs} Name
 * @param {Element} from
 * @param {Name} verb
 * @param {import("/types/events.d.ts").Verbs[Name]} detail
 */
export function ask(from, verb, detail) {
  from.dispatchEvent(new CustomEvent(verb, { bubbles: true, detail }));
}
