# trends: the sentence above a chart, the words inside it, and its table

# The finding. Effort is never praised and a low number never scolded: it says where the last days stand.
trends-finding-none = Nothing here yet.
trends-finding-no-speed = No speed session yet; your usual shows after { $missing }.
trends-finding-few = { $count ->
        [one] { $whose ->
            [shown] One session
           *[speed] One speed session
        }
       *[other] { $whose ->
            [shown] { $count } sessions
           *[speed] { $count } speed sessions
        }
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
trends-finding-usual = The last five { $whose ->
        [shown] sessions
       *[speed] speed days
    }: right at your usual.
trends-finding-quality = The last five { $whose ->
        [shown] sessions
       *[speed] speed days
    }: { $quality }, for your usual effort.
trends-finding-effort = The last five { $whose ->
        [shown] sessions
       *[speed] speed days
    }: { $effort }, as smooth as usual.
trends-finding-both = The last five { $whose ->
        [shown] sessions
       *[speed] speed days
    }: { $effort } and { $quality }.
# "A little" is said once and means both.
trends-finding-little = The last five { $whose ->
        [shown] sessions
       *[speed] speed days
    }: { $effort }, { $plain }.
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
trends-column-enjoyment = Enjoyment
trends-column-keenness = Keenness
trends-column-note = Note
trends-column-effort-z = Effort beside usual
trends-column-quality-z = Quality beside usual
trends-column-gap = Gap
trends-column-drift = Drift
trends-column-week = Week from
trends-column-load = Load
trends-column-monotony = Monotony
trends-column-sessions = Sessions
trends-column-unknown-load = Without effort or minutes
trends-column-rest = Rest days kept
trends-column-fast-metres = Fast metres
trends-column-jumps = Jumps
trends-column-fast-days = Max-velocity days
trends-column-unknown-plan = Without a plan

# Charts over time: what all of them say.
trends-empty-shown = No such session in this time.
trends-description = { $finding } { $what }
trends-date-short = { $day } { $month }
trends-month-year = { $month } { $year }
trends-span = { $from } – { $to }
trends-week-short = Week of { $day }
trends-week-long = Week of { $day }
trends-now-usual = now { $now }, usual { $usual }
trends-now = now { $now }
trends-last-week = last week { $last }
trends-last-week-usual = last week { $last }, usual { $usual }
trends-framed = { $whose ->
        [shown] in the frame: the last five sessions
       *[speed] in the frame: the last five speed days
    }{ $rings ->
        [yes] ; rings: other sessions
       *[no] {""}
    }
trends-rings = rings: other sessions
trends-part-effort = effort { $value }
trends-part-quality = quality { $value }
trends-part-enjoyment = enjoyment { $value }
trends-part-keenness = keenness { $value }
trends-part-gap = gap { $value }
trends-gathered = { $time }, { $count ->
        [one] 1 session
       *[other] { $count } sessions
    }
trends-means = means
trends-mean-week = mean of each week
trends-mean-month = mean of each month
trends-mean-quarter = mean of each quarter
trends-mean-week-week = each week
trends-mean-week-month = mean week of each month
trends-mean-week-quarter = mean week of each quarter
trends-means-weekly = weekly means
trends-few = { $count ->
        [one] One answer
       *[other] { $count } answers
    } so far; your usual shows after { $missing ->
        [1] one more
        [2] two more
        [3] three more
        [4] four more
        [5] five more
       *[other] { $missing } more
    }.
trends-rating-effort = effort
trends-rating-quality = quality
trends-rating-enjoyment = enjoyment
trends-rating-keenness = keenness
trends-flat-one = Your { $rating } ratings are nearly all the same, so they tell little.
trends-flat-two = Your { $rating } and { $other } ratings are nearly all the same, so they tell little.
trends-reading-learning = learning your normal
trends-reading-steady = steady
trends-reading-watch = watch
trends-reading-trend = trend

# Effort and quality over time.
trends-over-time-title = Effort and quality over time
trends-over-time-what = One row for each rating: the line, behind it your own band, your usual dotted.
trends-over-time-empty = Rate a session, and your lines begin here. Behind each will stand your own band.
trends-side-above = above
trends-side-below = below
trends-over-time-within = The last five { $whose ->
        [shown] sessions
       *[speed] speed days
    } lie within your own bands.
trends-over-time-one = Of the last five { $whose ->
        [shown] sessions
       *[speed] speed days
    }, { $count ->
        [one] one lies
       *[other] { $count } lie
    } { $side } your own band in { $rating }.
trends-over-time-two = Of the last five { $whose ->
        [shown] sessions
       *[speed] speed days
    }, { $count ->
        [one] one lies
       *[other] { $count } lie
    } { $side } your own band in { $rating } and { $others } { $its } it in { $other }.

# Keenness and enjoyment.
trends-keenness-title = Keenness and enjoyment
trends-keenness-what = Keenness was asked before the session, enjoyment after it; behind each stands your own band.
trends-keenness-empty = Say before a session how keen you are, and after it how much you liked it: both become lines here.
trends-keenness-one = The last five { $whose ->
        [shown] sessions
       *[speed] speed days
    }: { $one }.
trends-keenness-both = The last five { $whose ->
        [shown] sessions
       *[speed] speed days
    }: { $one }, { $other }.
trends-keenness-much-lower = less keen than usual
trends-keenness-lower = a little less keen than usual
trends-keenness-same = as keen as usual
trends-keenness-higher = a little keener than usual
trends-keenness-much-higher = keener than usual
trends-enjoyment-much-lower = liked less
trends-enjoyment-lower = liked a little less
trends-enjoyment-same = liked as much as usual
trends-enjoyment-higher = liked a little more
trends-enjoyment-much-higher = liked more

# What a session cost beside what it gave.
trends-decoupling-title = What sessions cost and gave
trends-decoupling-what = Effort beside your usual less quality beside your usual, in your own spreads; below it what Drift said each day.
trends-decoupling-empty = Here each session will stand by what it cost beside what it gave. It takes ten sessions with effort and quality that are two weeks old.
trends-decoupling-gap = Cost − gain
trends-decoupling-drift = Drift
trends-decoupling-up = cost more, gave less
trends-decoupling-down = cost less, gave more
trends-decoupling-few = { $count ->
        [one] One session
       *[other] { $count } sessions
    } with both ratings so far; this begins with ten that are two weeks old.
trends-decoupling-usual = The last five { $whose ->
        [shown] sessions
       *[speed] speed days
    } cost and gave about what they usually do.
trends-decoupling-dearer = The last five { $whose ->
        [shown] sessions
       *[speed] speed days
    } cost more beside what they gave, by { $gap } of your own spreads.
trends-decoupling-cheaper = The last five { $whose ->
        [shown] sessions
       *[speed] speed days
    } cost less beside what they gave, by { $gap } of your own spreads.

# Weekly load and monotony: described, never judged.
trends-load-title = Weekly load and monotony
trends-load-what = Load is effort times minutes, added up by week. Monotony is the mean day over the spread of the days. Both only describe.
trends-load-empty = Rate a session’s effort and say its minutes, and the week’s load stands here.
trends-load-load = Load
trends-load-monotony = Monotony
trends-load-none = No session has effort and minutes yet, which together make the load.
trends-load-first = Your first week with a load is not over yet.
trends-load-few = Last week’s load was { $last }; your usual shows once four weeks stand before it.
trends-load-finding = Last week’s load was { $last }; your usual week is { $usual }.
trends-load-told = { $over ->
        [no] load { $load } so far
       *[yes] load { $load }
    }, monotony { $monotony }, { $sessions ->
        [one] 1 session
       *[other] { $sessions } sessions
    }{ $unknown ->
        [0] {""}
       *[other] , { $unknown } without effort or minutes
    }

# Rest days kept.
trends-rest-title = Rest days kept
trends-rest-what = One block for each day on which rest was planned and kept. A day without an entry is unknown, not rest.
trends-rest-empty = A rest day you keep becomes a block here.
trends-rest-row = Kept
trends-rest-said = { $count ->
        [one] 1 day
       *[other] { $count } days
    }
trends-rest-none = No rest day is written down in these weeks. A day without an entry is unknown, not rest.
trends-rest-first = Your first rest day is kept.
trends-rest-finding = { $weeks ->
        [one] { $kept ->
            [0] Last week no rest day was written down.
           *[other] You kept a rest day last week.
        }
       *[other] You kept a rest day in { $kept } of { $weeks } weeks.
    }
trends-rest-told = { $count ->
        [0] no rest day written down
        [one] 1 rest day kept
       *[other] { $count } rest days kept
    }

# Exposure.
trends-exposure-title = Exposure to speed
trends-exposure-what = Metres at 90 % of full speed or more without build-ups, jumps, and days with max velocity, by week and as planned.
trends-exposure-empty = Record a planned speed session or low jumps, and what you met stands here week by week.
trends-exposure-metres = Fast metres
trends-exposure-jumps = Jumps
trends-exposure-days = Max-velocity days
trends-exposure-said = four weeks { $count }
trends-exposure-none = No fast metres, jumps or max-velocity days are known yet; they are read from the plan of a session.
trends-exposure-finding = In the last four weeks: { $metres } fast metres, { $jumps } jumps, { $days ->
        [one] 1 max-velocity day
       *[other] { $days } max-velocity days
    }.
trends-exposure-told = { $metres } fast metres, { $jumps } jumps, { $days ->
        [one] 1 max-velocity day
       *[other] { $days } max-velocity days
    }{ $unknown ->
        [0] {""}
        [one] , 1 session without a plan
       *[other] , { $unknown } sessions without a plan
    }
