// The verbs that go up from parts to pages, with their details. A misspelt verb or a wrong detail is a type error.

export interface Verbs {
  /** Open a planned card. */
  "open-session": { session: number };
  /** Record a planned session, or change what was recorded of it. */
  "record-session": { session: number | null; record: number | null };
  /** Pick a card up or open its Move menu. */
  "move-menu": { session: number };
  /** Move a card; `anyway` keeps it although a rule speaks against it. */
  "move-session": { session: number; to: string; anyway: boolean };
  /** The athlete's own sentence was changed. */
  "change-enjoy": { text: string };
  /** Another week. */
  "go-week": { week: string };
  /** Ask for a proposal of this week. */
  "build-week": null;
  /** Accept the proposal; `edit` goes on to the board with the first card in hand's reach. */
  "accept-week": { edit: boolean };
  /** Leave the proposal. */
  "keep-week": null;
  /** Save the week as a PDF. */
  "print-week": null;
  /** Look around with the sample athlete. */
  "load-sample": null;
  /** A rating row was answered; null is no answer. */
  rate: { name: string; value: number | null };
  /** One of a few words was chosen; null is none. */
  choose: { name: string; value: string | null };
  /** Something in the Record form was answered. */
  answer: Partial<import("/types/views.d.ts").Draft>;
  /** The Record form is done. */
  "finish-record": null;
  /** A record was saved, with the answers it was made of. */
  "record-saved": { recorded: import("/types/views.d.ts").RecordedView; draft: import("/types/views.d.ts").Draft };
  /** A record was chosen on a chart or in a list. */
  "open-record": { record: number };
  /** A sheet or menu was closed. */
  "close-sheet": null;
}

declare global {
  interface HTMLElementEventMap extends VerbEvents {}
}

type VerbEvents = { [Name in keyof Verbs]: CustomEvent<Verbs[Name]> };
