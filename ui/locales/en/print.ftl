# The printed week. One page for wall and bag: the plan on the left, room for the pen on the right.

print-enjoy = what I enjoy about moving fast
# How the athlete's own sentence is quoted.
print-quoted = “{ $words }”
print-brand = Freshlegs
print-document-title = { $title } – Freshlegs
print-why = Why: { $reason }
print-goal-detail = goal: { $goal }
print-session = Session

# What a screen reader says for the edge of a row.
print-family-speed = Speed
print-family-strength = Strength
print-family-easy = Easy
print-family-play = Play
print-family-rest = Rest
print-family-match = Match

# Under the four boxes.
print-keenness = Keen −5…+5
print-effort = Effort 0–10
print-quality = Quality 0–10
print-enjoyment = Enjoyed 0–10
# Beside the boxes to tick, and on the writing lines.
print-goal = Goal
print-goal-kept = kept
print-goal-partly = partly
print-goal-not-today = not today
print-pain = Pain 0–10, where
print-pain-short = Pain
print-enjoyed = One thing I enjoyed
print-note = Note
print-minutes = min
# What a screen reader says for a tick in its box.
print-ticked = ticked
print-rested = rested
print-light-walk = light walk or stretch
print-something-else = something else
# A pain already recorded, with and without its place.
print-pain-said = { $level }, { $place }

# The foot: what the numbers mean. Each pair is a bold word and its ends.
print-legend-keenness = Keen
print-legend-keenness-ends = −5 dread, 0 neither, +5 keen.
print-legend-effort = Effort
print-legend-effort-ends = 0 rest, 3 moderate, 5 hard, 7 very hard, 10 maximal.
print-legend-quality = Quality
print-legend-quality-ends = 5 is my usual, 10 my best ever.
print-legend-enjoyment = Enjoyed
print-legend-enjoyment-ends = 0 none, 10 loved it.
print-legend-pain = Pain
print-legend-pain-ends = 0–10, only if there is any.
print-foot = An empty box is fine. The boxes come in the order of the Record form, so the sheet is typed back in a minute. If performance stays down for 2–3 weeks in spite of rest, see a doctor.
