// The verbs that go up from parts to pages, with their details. A misspelt verb or a wrong detail is a type error.

export interface Verbs {
  /** Open a planned card. */
  "open-session": { session: number };
  /** Record a planned session, change what was recorded of it, or record what stands on a day without a plan. */
  "record-session": { session: number | null; record: number | null; day?: string; kind?: string };
  /** Open a day: its minutes and places, its events, and what could be put there. */
  "open-day": { day: string };
  /** Something of the open day was stored: the day as it is now, and what is said of it. */
  "day-stored": { view: import("/types/views.d.ts").DaySheetView; said: string };
  /** The day was closed. */
  "close-day": null;
  /** Put a session on a day; `anyway` keeps it although a rule speaks against it. */
  "add-session": { day: string; kind: string; anyway: boolean };
  /** Take a planned session out of the week. */
  "remove-session": { session: number };
  /** Hold a card in place, or let it move again. */
  "pin-session": { session: number; pinned: boolean };
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
  /**
   * Accept the proposal; `edit` goes on to the board with the first card in hand's reach. `only` are the days that are
   * taken where not all are; `anyway` keeps such a mix although a rule speaks against it.
   */
  "accept-week": { edit: boolean; only: string[] | null; anyway: boolean };
  /** Leave the proposal. */
  "keep-week": null;
  /** Choose what kind of weeks these are. */
  "open-modes": null;
  /** Something that a mode needs to know was answered. */
  "answer-mode": null;
  /** Ask for the week that would begin a chapter of life. */
  "enter-mode": { life: import("/types/views.d.ts").LifeChange };
  /** Leave out a deload that came by itself. */
  "skip-deload": { week: string };
  /** How the body feels on a morning while coming back. */
  "say-morning": { day: string; pain: number | null; sharp: boolean };
  /** Something of a morning was answered; null is no answer. */
  "check-morning": { day: string; item: import("/types/views.d.ts").MorningItem; value: number | null };
  /** The morning's line was answered or put off. */
  "leave-morning": null;
  /** Play took the place of a session: the week as it is now. */
  "session-swapped": { session: number; week: import("/types/views.d.ts").WeekView };
  /** Let go of an entry of one's own, so that a week fits; `label` is what was pressed. */
  loosen: { loosen: import("/types/views.d.ts").Loosen; label: string };
  /** Show other sessions in the charts: how far back, and of which kinds. */
  "narrow-charts": { range?: string; kinds?: string };
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
  /** Nothing was typed for this day of a printed week; on to the next. */
  "next-day": null;
  /** A record was chosen on a chart or in a list. */
  "open-record": { record: number };
  /** Put something else inside a session; `title` is what it is called. */
  "set-content": { content: import("/types/views.d.ts").Content; title: string };
  /** Put what is typed inside the session. */
  "use-own": null;
  /** Keep what is typed as a session of the athlete's own, to be used again. */
  "save-template": null;
  /** Take a session of the athlete's own off the list. */
  "remove-template": { template: number; title: string };
  /** Something was typed into a session of the athlete's own; `field` is where, nothing where blocks came or went. */
  "type-own": { typed: import("/parts/own-typing.js").TypedSession; field: string | null };
  /** Back from what could be inside to the session itself. */
  "close-contents": null;
  /** Go on with a session of the athlete's own in the editor. */
  "edit-template": { body: import("/types/views.d.ts").OwnSession };
  /** Look for other records. */
  "sift-records": Partial<import("/types/views.d.ts").RecordsAsked>;
  /** Other records of the list are chosen. */
  "choose-records": { chosen: Set<number> };
  /** A record went to the bin from its form; `week` is the one it stood in. */
  "record-removed": { week: string };
  /** A sheet or menu was closed. */
  "close-sheet": null;
}

declare global {
  interface HTMLElementEventMap extends VerbEvents {}
}

type VerbEvents = { [Name in keyof Verbs]: CustomEvent<Verbs[Name]> };
