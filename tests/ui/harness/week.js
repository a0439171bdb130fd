// The week of the design pictures, in the views' shape.
const card = (session, kind, family, asks, title, amount, unit, details, picture, why, more = {}) => ({
  session, record: null, kind, family, shape: null, state: "planned", tag: null, title,
  dose: amount ? { amount, unit } : null, details, minutes: 50, asks, picture, why, ratings: [],
  movable: true, recordable: false, label: `${title}, ${amount} ${unit}, planned`, ...more,
});
const rating = (effort, quality, enjoyment) => [
  { name: "effort", title: "Effort", value: effort }, { name: "quality", title: "Quality", value: quality },
  { name: "enjoyment", title: "Enjoyment", value: enjoyment },
];
const done = { state: "done", tag: "Done", movable: false };
export const cards = [
  card(1, "acceleration", "speed", 2, "Acceleration", "4 × 20", "m", ["from standing", "2–3 min between"], { draws: "wedges", reps: 4 }, "First speed day, straight after a full rest day.", { shape: "triangle", record: 11, ratings: rating(6, 4, 6), ...done }),
  card(2, "strength_mobility", "strength", 1, "Strength and mobility", "45", "min", ["Squat, deadlift, lunge, core; then 10 min hips and ankles"], { draws: "barbell" }, "Heavy work, far from any speed.", { record: 12, ratings: rating(5, 5, 7), ...done }),
  card(3, "active_recovery", "easy", 0, "Active recovery", "30", "min", ["Bike, swim or a brisk walk"], { draws: "waves" }, "A light day so that Thursday can be quick.", { record: 13, ...done }),
  card(4, "max_velocity", "speed", 3, "Max velocity", "5 × 40", "m", ["20 m build-up + 20 m fast", "4 min between reps, with play", "50 min in all"], { draws: "flys", reps: 5 }, "Three days after Monday, and a new kind of fast.", { shape: "circle", recordable: true }),
  card(5, "strength_plyo", "strength", 2, "Strength and low jumps", "3 × 5", "", ["low box jumps, soft landings; then squat, lunge, core"], { draws: "jumps", sets: 3 }, "Jumps sit where nothing fast follows."),
  card(6, "easy_long", "easy", 0, "Easy and long", "50", "min", ["Run or ride, talking pace"], { draws: "long_line" }, "Your long days are Saturday and Sunday."),
  card(7, "rest", "rest", 0, "Rest day", "", "", ["Nothing to do.", "A short walk if you like."], { draws: "sun" }, "Protected. Speed grows here.", { state: "rest", tag: "Kept", minutes: null }),
];
const shorts = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const longs = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
export const day = (i) => ({ day: `2026-11-${23 + i}`, short: shorts[i], number: `${23 + i}`, label: `${longs[i]} ${23 + i} November`, today: i === 3 });
export const week = {
  week: "2026-11-23", previous: "2026-11-16", next: "2026-11-30", this_week: "2026-11-23", title: "23–29 November",
  subtitle: "Week 48 · second of four, then a deload", enjoy: "The moment the ground goes quiet.", fresh_starts: "1 fresh start",
  foot: "Two speed days, three days apart. The taller the card, the more the day asks of you.", planned: true,
  days: cards.map((one, i) => ({ ...day(i), cards: [one] })),
};
const rules = ["The last speed session was max velocity too.", "Only a day after Monday. Speed needs two.", "Fits. Less fresh after Tuesday’s strength.", "Here. The best day this week.", "The day after jumps is never fast.", "The day after jumps is never fast.", "Your rest day. It is kept."];
export const targets = rules.map((text, i) => ({ day: `2026-11-${23 + i}`, short: shorts[i], label: `${longs[i]} ${23 + i} November`, here: i === 3, fits: i === 2, possible: i > 2 || i === 2, text }));
export const session = (one) => ({
  card: one, day: "2026-11-26", subtitle: "Thursday 26 November · track · 50 min · almost flat out, never straining",
  blocks: [
    { time: "10 min", title: "Warm-up", dose: null, intensity: null, recovery: null, text: "Light jogging, leg swings, skips, two build-ups.", build_up_metres: null, rep_metres: null },
    { time: "30 min", title: "", dose: one.dose, intensity: "flys, at 95 %", recovery: "4 min between reps", text: "Walk back, then play: a ball, skipping, juggling. Start when you want the next one.", build_up_metres: one.kind === "max_velocity" ? 20 : null, rep_metres: one.kind === "max_velocity" ? 40 : one.kind === "acceleration" ? 20 : null },
    { time: "10 min", title: "Cool-down", dose: null, intensity: null, recovery: null, text: "Easy walking or jogging, then gentle static stretching.", build_up_metres: null, rep_metres: null },
  ],
  stop_rule: one.family === "speed" ? "Stop when quality drops by two points, or a timed rep is 3 % slower than today’s best. Stopping early is a success." : null,
  cue: one.family === "speed" ? "What happens if I relax my jaw?" : null, goal: one.family === "speed" ? "relaxed shoulders" : null, playful: null,
  why_title: "Why Thursday", why: ["Three days after Monday, a light Wednesday before it, a different kind of fast."], moves: one.movable ? targets : [],
});
