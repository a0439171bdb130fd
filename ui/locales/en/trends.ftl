# trends: the sentence above a chart, the words inside it, and its table

# The finding. Effort is never praised and a low number never scolded: it says where the last days stand.
trends-finding-none = Nothing here yet.
trends-finding-no-speed = No speed session yet; your usual shows after { $missing }.
trends-finding-few = { $count ->
        [one] One speed session
       *[other] { $count } speed sessions
    } so far; your usual shows after { $missing ->
        [1] one more
        [2] two more
        [3] three more
        [4] four more
        [5] five more
       *[other] { $missing } more
    }.
trends-finding-flat-effort = Your effort ratings are nearly all the same, so they tell little.
trends-finding-flat-quality = Your quality ratings are nearly all the same, so they tell little.
trends-finding-flat-both = Your effort and quality ratings are nearly all the same, so they tell little.
trends-finding-usual = The last five speed days: right at your usual.
trends-finding-quality = The last five speed days: { $quality }, for your usual effort.
trends-finding-effort = The last five speed days: { $effort }, as smooth as usual.
trends-finding-both = The last five speed days: { $effort } and { $quality }.
# "A little" is said once and means both.
trends-finding-little = The last five speed days: { $effort }, { $plain }.
trends-effort-much-lower = lighter
trends-effort-lower = a little lighter
trends-effort-same = as hard as usual
trends-effort-higher = a little harder
trends-effort-much-higher = harder
trends-quality-much-lower = less smooth
trends-quality-lower = a little less smooth
trends-quality-same = as smooth as usual
trends-quality-higher = a little smoother
trends-quality-much-higher = smoother

# The map.
trends-map-title = Effort and quality
trends-map-description = { $finding } { $count ->
        [0] An empty map: effort grows to the right, quality upwards.
        [one] One session; effort grows to the right, quality upwards.
       *[other] { $count } sessions; effort grows to the right, quality upwards.
    }
trends-map-empty = Rate a session’s effort and quality, and it becomes a dot here. Your usual will stand in the middle.
trends-map-light-smooth = light and smooth
trends-map-hard-smooth = hard and smooth
trends-map-light-flat = light and flat
trends-map-hard-heavy = hard and heavy
trends-map-usual-effort = usual effort
trends-map-usual-quality = usual quality
trends-map-usual = usual
trends-map-smoother = ↑ smoother
trends-map-harder = harder →
trends-map-today = today
trends-map-weekly-mean = weekly mean
trends-map-earlier = earlier sessions, larger is more
trends-map-other = other sessions
# The name of an axis is set bold in its colour; the second part follows it.
trends-map-effort = Effort
trends-map-effort-way = , harder to the right
trends-map-quality = Quality
trends-map-quality-way = , smoother upwards
trends-map-times = ×{ $count }

# A dot, short beside it and whole for the ear.
trends-dot-short = { $day }, { $kind }
trends-dot = { $day }, { $kind }, effort { $effort }, quality { $quality }
trends-more-short = { $count ->
        [one] 1 more session
       *[other] { $count } more sessions
    }
trends-more = { $count ->
        [one] 1 more session
       *[other] { $count } more sessions
    } at effort { $effort }, quality { $quality }; the last was { $day }, { $kind }

# Days in front of a dot and in the table.
trends-day = { $weekday } { $day } { $month }
trends-day-of-year = { $weekday } { $day } { $month } { $year }
trends-day-short = { $weekday } { $day }
trends-day-short-month = { $weekday } { $day } { $month }
trends-day-short-year = { $day } { $month } { $year }
trends-column-day = Day
trends-column-session = Session
trends-column-effort = Effort
trends-column-quality = Quality
