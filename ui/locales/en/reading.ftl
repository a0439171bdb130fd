# reading: what the ratings say, and what could be done about it. A change in ratings is named, never a state.

# The four words, long beneath the word itself.
reading-word-learning = Learning
reading-word-steady = Steady
reading-word-watch = Watch
reading-word-trend = Trend
reading-word-muted = Muted
reading-of-learning = learning your normal
reading-of-steady = steady
reading-of-watch = watch
reading-of-trend = trend

# What moved, by how much of the athlete's own spread, over how long.
reading-size-of = { $size } of your usual spread
reading-size-times = { $size ->
        [1] your whole usual spread
       *[other] { $size } times your usual spread
    }
reading-part-of = { $size } of it
reading-part-times = { $size ->
        [1] as much
       *[other] { $size } times it
    }
reading-over = for about { $days ->
        [one] one day
       *[other] { $days } days
    } and { $sessions ->
        [one] one session
       *[other] { $sessions } sessions
    }
reading-moved-both = Your sessions have felt harder by { $effort } and gone worse by { $quality }, { $over }.
reading-moved-effort = Your sessions have felt harder by { $size }, { $over }.
reading-moved-quality = Your sessions have gone worse by { $size }, { $over }.
reading-moved-keenness = Your keenness has been lower by { $size }, { $over }.
reading-moved-body = Your mornings have been worse by { $size }, { $over }.
reading-moved-little = Several ratings have moved a little, { $over }.
reading-also-keenness = Keenness is down too, by { $size }.
reading-also-body = Your mornings are worse too, by { $size }.
reading-note = This is a change in your ratings, not a diagnosis.
reading-steady = Your ratings are where they usually are.
reading-better = Your sessions have lately gone better by { $quality }.

# What would clear it: counted by going on with sessions as they usually were.
reading-clears = { $sessions ->
        [one] one session near your usual.
        [2] two sessions near your usual.
        [3] three sessions near your usual.
        [4] four sessions near your usual.
        [5] five sessions near your usual.
        [6] six sessions near your usual.
       *[other] { $sessions } sessions near your usual.
    }
reading-clears-weeks = some weeks near your usual.

# While learning, only what is missing, in numbers.
reading-learning-none = Nothing is recorded yet. Your usual shows after five weeks with ten rated sessions.
reading-missing-days = { $have } of { $need } days since your first entry.
reading-missing-baseline = { $have } of { $need } rated sessions from before the last two weeks.
reading-missing-recent = { $have } of { $need } rated sessions in the last three weeks.

# Planned sessions that were left out: a sentence of its own.
reading-skipped = In the last two weeks { $missed ->
        [one] one of { $planned } planned sessions was
       *[other] { $missed } of { $planned } planned sessions were
    } left out for want of a wish or without a word.
reading-skipped-more = { reading-skipped } That is more than you usually leave out.

# Muted: only the words and the offers.
reading-muted-fine = You said that you are fine. This is asked again on { $day }; the charts go on.
reading-muted-tag = A session is tagged: { $tag }. What the ratings say waits until { $day }; the charts go on.
reading-professional = If performance stays down for two to three weeks in spite of rest, see a doctor.

# The sessions behind it, and the table of all ratings.
reading-behind-most = The { $named ->
        [5] five
       *[other] { $named }
    } that say most of { $sessions } sessions.
reading-behind-most-mornings = The { $named ->
        [5] five
       *[other] { $named }
    } that say most of { $sessions } sessions; { $mornings ->
        [one] one morning counts
       *[other] { $mornings } mornings count
    } too.
reading-behind-mornings = { $mornings ->
        [one] One morning counts
       *[other] { $mornings } mornings count
    } too.
reading-channel-effort = Effort
reading-channel-quality = Quality
reading-channel-keenness = Keenness
reading-channel-body = Morning
reading-column-sum = Products
reading-column-needed = Taken away
reading-column-counted = Left, at most 2
reading-column-day = Day
reading-column-channel = Rating of
reading-column-rating = Given
reading-column-expected = Expected
reading-column-surprise = Surprise
reading-column-weight = Weight
reading-column-product = Product

# Answers, and what they are called in the history.
actions-op-fine = Answer “I am fine”
actions-op-fine-off = Take “I am fine” back
actions-reading-to-come = That day is still to come. Choose today or a day before it.
actions-fine-not-asked = Nothing is asked: no watch and no trend is said today.
actions-fine-not-said = There is no answer to take back.

reading-clears-head = What clears it:
terminal-fine = If you are fine, say so and it is asked again in two weeks: trends fine
terminal-fine-off = Take the answer back with: trends fine --off

# What the week answers: offers, each a proposal like any other.
reading-week = { $word }: your ratings have moved for about { $days ->
        [one] one day
       *[other] { $days } days
    }, so nothing grows.
reading-offer-play = Swap a grind for play
reading-offer-rest = Add a rest day
reading-offer-speed-less = One speed day less
reading-offer-line = { $day }: { $to } instead of { $from }
reading-why-play = A game instead of a grind: nothing is measured.
reading-why-rest = A full rest day more. It counts as success.
reading-why-speed_less = One speed day less this week; what stays, stays fast.
reading-a-rest-day = a rest day
reading-reason-rest-stays-title = Everything else stays.
reading-reason-rest-stays = No other card moves.
reading-reason-nothing-grows-title = Nothing grows.
reading-reason-nothing-grows = Reps and distances stay as they were until your ratings are near your usual again.
actions-op-ease-play = Swap a grind for play, week of { $week }
actions-op-ease-rest = Add a rest day, week of { $week }
actions-op-ease-speed-less = One speed day less, week of { $week }
actions-ease-none = Nothing in that week can give way: it has gone by, is done, or is held by a rule.

# Flat weeks: a change, never more of the same.
reading-plateau = Your speed days have been level for { $weeks ->
        [4] four weeks
        [5] five weeks
       *[other] six weeks or more
    }: { $sessions } sessions near your usual, and no dose has grown.
reading-plateau-then = A change helps here, not more work: a new stimulus, one more rest day, a weak link.
terminal-no-offers = Nothing is asked for: no watch and no trend is said today.

# The reading and the offers in the window.
window-reading-title = Drift
window-reading-of = One of four words
window-reading-behind = The sessions behind it
window-reading-numbers = Show the numbers
window-reading-no-numbers = Hide the numbers
window-reading-numbers-how = Each rating beside what the ones before it led to expect. Surprise is in your own spreads, more is worse. The products add up; what a change of this size would bring by itself is taken away.
window-reading-all = All ratings since then
window-reading-totals = What they add up to
window-reading-plateau = Level weeks
window-reading-plateau-show = Show the plateau weeks
window-reading-fine = I am fine, ask me in two weeks
window-reading-fine-off = Ask me again now
window-reading-fine-said = Asked again in two weeks.
window-reading-fine-taken = The reading speaks again.
window-offers = What this week could give up
window-offers-see = See the reading
