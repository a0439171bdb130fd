// A map that only stands for one (the real one is drawn by Rust), the sessions beside it, and five weeks in a row.
const sessions = [
  ["Mon 2", "acceleration", "triangle", 6, 6],
  ["Thu 5", "max velocity", "circle", 5, 6],
  ["Sat 7", "easy and long", null, 3, 5],
  ["Mon 9", "acceleration", "triangle", 6, 4],
  ["Thu 12", "max velocity", "circle", 6, 5],
  ["Mon 16", "change of direction", "diamond", 6, 4],
  ["Thu 19", "max velocity", "circle", 7, 4],
  ["Mon 23", "acceleration", "triangle", 6, 4],
];
const R = 7;

/** The map at a size in pixels. */
export function map(width, height, none = false) {
  const dots = none ? [] : sessions;
  const at = ([, , , effort, quality], n) => ({ x: (effort / 10) * width + n, y: height - (quality / 10) * height });
  const dark = document.documentElement.dataset.theme === "dark";
  const ink = dark ? "#eaf2ef" : "#12211f";
  const drawn = dots.map((dot, n) => `<circle cx="${at(dot, n).x}" cy="${at(dot, n).y}" r="${R}" fill="${ink}"/>`);
  return {
    name: "effort-quality",
    width,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Effort and quality"><rect width="${width}" height="${height}" rx="12" fill="${dark ? "#18221f" : "#ffffff"}"/>${drawn.join("")}</svg>`,
    title: "Effort and quality",
    finding: none ? "Nothing here yet." : "The last five speed days: a little harder, less smooth.",
    hits: dots.map((dot, n) => ({
      record: n + 1,
      x: at(dot, n).x - R,
      y: at(dot, n).y - R,
      width: 2 * R,
      height: 2 * R,
      short: `${dot[0]}, ${dot[1]}`,
      label: `${dot[0]} November, ${dot[1]}, effort ${dot[3]}, quality ${dot[4]}`,
    })),
    table: {
      columns: ["Day", "Session", "Effort", "Quality"],
      rows: dots.map(([short, title, , effort, quality]) => [short, title, `${effort}`, `${quality}`]),
    },
  };
}

/** The Trends page. */
export const trends = (width, height, none) => ({
  map: map(width, height, none),
  recent: none
    ? []
    : sessions
        .map(([short, title, shape, effort, quality], n) => ({ record: n + 1, short, title, shape, effort, quality }))
        .reverse(),
  count: "38 sessions; 3 more have no effort or no quality.",
});

const families = ["speed", "strength", "easy", "speed", "strength", "easy", "rest"];
const kinds = [
  "acceleration",
  "strength_mobility",
  "active_recovery",
  "max_velocity",
  "strength_plyo",
  "easy_long",
  "rest",
];
const weeks = [
  ["2026-11-30", "30 November – 6 December", "Week 49", "Nothing planned yet"],
  ["2026-11-23", "23–29 November", "This week", "Two speed days, rest on Sunday"],
  ["2026-11-16", "16–22 November", "Week 47", "Two speed days, rest kept on Sunday"],
  ["2026-11-09", "9–15 November", "Week 46", "Two speed days, rest kept on Sunday"],
  ["2026-11-02", "2–8 November", "Week 45", "One speed day"],
];

/** The Season page. */
export const season = {
  weeks: weeks.map(([week, title, subtitle, text], n) => ({
    week,
    title,
    subtitle,
    text,
    this_week: n === 1,
    kinds: n === 0 ? kinds.map(() => null) : kinds,
    families: n === 0 ? kinds.map(() => null) : families,
    asks: n === 0 ? kinds.map(() => 0) : [2, 1, 0, 3, 2, 0, 0],
    today: n === 1 ? 3 : null,
    done: kinds.map((_, day) => n > 1 || (n === 1 && day < 3)),
  })),
};
