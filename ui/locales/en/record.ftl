# record: the names of the ratings, the words of each number, and what is said after saving

record-rating-keenness = Keenness
record-rating-effort = Effort
record-rating-quality = Quality
record-rating-enjoyment = Enjoyment
record-rating-pain = Pain

# The words of each number. Effort is the session rating of perceived exertion (Foster 2001).
record-effort-0 = rest
record-effort-1 = very easy
record-effort-2 = easy
record-effort-3 = moderate
record-effort-4 = somewhat hard
record-effort-5 = hard
record-effort-6 = between hard and very hard
record-effort-7 = very hard
record-effort-8 = between very hard and maximal
record-effort-9 = nearly maximal
record-effort-10 = maximal

record-quality-0 = nothing worked
record-quality-1 = hardly anything worked
record-quality-2 = far below my usual
record-quality-3 = below my usual
record-quality-4 = a little below my usual
record-quality-5 = my usual
record-quality-6 = a little above my usual
record-quality-7 = above my usual
record-quality-8 = far above my usual
record-quality-9 = nearly my best ever
record-quality-10 = my best ever

record-enjoyment-0 = none
record-enjoyment-1 = hardly any
record-enjoyment-2 = little
record-enjoyment-3 = some
record-enjoyment-4 = not quite all right
record-enjoyment-5 = all right
record-enjoyment-6 = a bit more than all right
record-enjoyment-7 = liked it
record-enjoyment-8 = liked it a lot
record-enjoyment-9 = nearly loved it
record-enjoyment-10 = loved it

record-keenness-minus-5 = dread
record-keenness-minus-4 = close to dread
record-keenness-minus-3 = quite unwilling
record-keenness-minus-2 = unwilling
record-keenness-minus-1 = a little unwilling
record-keenness-0 = neither
record-keenness-1 = slightly keen
record-keenness-2 = a little keen
record-keenness-3 = rather keen
record-keenness-4 = very keen
record-keenness-5 = as keen as it gets

record-pain-0 = none
record-pain-1 = very slight
record-pain-2 = slight
record-pain-3 = moderate
record-pain-4 = somewhat strong
record-pain-5 = strong
record-pain-6 = between strong and very strong
record-pain-7 = very strong
record-pain-8 = stronger than very strong
record-pain-9 = nearly the worst imaginable
record-pain-10 = the worst imaginable

record-usual = your usual: { $usual }

record-saved-at = Saved at { $time }
record-saved-on = Saved on { $day } at { $time }
record-tomorrow = Tomorrow: { $session }.
record-tomorrow-until = Tomorrow: { $session }. Nothing fast until { $day }.

# Feedback: what it was beside the athlete's own usual. Effort is never praised, a low number never scolded.
record-feedback-smoother-lighter = Quality { $quality } at effort { $effort }: smoother and lighter than your usual.
record-feedback-smoother-usual = Quality { $quality } at effort { $effort }: smoother than your usual, for the same effort.
record-feedback-smoother-harder = Quality { $quality } at effort { $effort }: smoother than your usual, and harder.
record-feedback-usual-lighter = Quality { $quality } at effort { $effort }: your usual, for less effort.
record-feedback-usual-usual = Quality { $quality } at effort { $effort }: your usual.
record-feedback-usual-again = Quality { $quality } at effort { $effort }: your usual again, after { $days ->
        [2] two sessions
        [3] three sessions
       *[other] some sessions
    } a little below it.
record-feedback-usual-harder = Quality { $quality } at effort { $effort }: your usual, for more effort.
record-feedback-flatter-lighter = Quality { $quality } at effort { $effort }: lighter and less smooth than your usual.
record-feedback-flatter-usual = Quality { $quality } at effort { $effort }: less smooth than your usual. One day says little.
record-feedback-flatter-harder = Quality { $quality } at effort { $effort }: harder and less smooth than your usual. One day says little.

record-feedback-quality-smoother = Quality { $quality }: smoother than your usual.
record-feedback-quality-usual = Quality { $quality }: your usual.
record-feedback-quality-flatter = Quality { $quality }: less smooth than your usual. One day says little.
record-feedback-effort-lighter = Effort { $effort }: lighter than your usual.
record-feedback-effort-usual = Effort { $effort }: your usual.
record-feedback-effort-harder = Effort { $effort }: harder than your usual.

record-nth = { $nth ->
        [1] first
        [2] second
        [3] third
        [4] fourth
       *[5] fifth
    }
record-feedback-early = Your { record-nth } { $session }. After six, your usual stands beside it.
record-feedback-sixth = Your sixth { $session }. From the next one on, your usual stands beside it.
record-feedback-pain = Pain of { $pain } is kept with this session.
record-feedback-plain = Done. Nothing more needs saying.
record-feedback-rest = A rest day, kept.
record-feedback-goal-kept = { $goal }: kept.
record-feedback-goal-partly = { $goal }: partly.
record-feedback-goal-not-today = { $goal }: not today.
record-feedback-goal-unnamed-kept = Goal kept.
record-feedback-goal-unnamed-partly = Goal partly kept.
record-feedback-goal-unnamed-not-today = The goal can wait for another day.
record-feedback-stopped-early = You stopped early, which is a success.

# Refusals of the form.
record-pain-how-much = How much pain, from 0 to 10? Or empty the place.
record-minutes-how = Minutes are a whole number such as 50, or 1:10 for an hour and ten; “{ $given }” is neither.
record-day-to-come = { $day } is still to come. Record it on the day itself or later.

record-title-day = { $weekday }’s

# The morning check. Sleep goes the other way: 10 is a very good night.
record-rating-sleep = Sleep
record-rating-soreness = Soreness
record-rating-tiredness = Tiredness

record-sleep-0 = no sleep
record-sleep-1 = hardly slept
record-sleep-2 = very badly
record-sleep-3 = badly
record-sleep-4 = rather badly
record-sleep-5 = middling
record-sleep-6 = fairly well
record-sleep-7 = quite well
record-sleep-8 = well
record-sleep-9 = almost very well
record-sleep-10 = very well

record-soreness-0 = none
record-soreness-1 = hardly any
record-soreness-2 = slight
record-soreness-3 = a little
record-soreness-4 = somewhat sore
record-soreness-5 = sore
record-soreness-6 = quite sore
record-soreness-7 = very sore
record-soreness-8 = extremely sore
record-soreness-9 = hardly able to move
record-soreness-10 = as sore as it gets

record-tiredness-0 = wide awake
record-tiredness-1 = awake
record-tiredness-2 = hardly tired
record-tiredness-3 = a little tired
record-tiredness-4 = somewhat tired
record-tiredness-5 = tired
record-tiredness-6 = quite tired
record-tiredness-7 = very tired
record-tiredness-8 = extremely tired
record-tiredness-9 = nearly worn out
record-tiredness-10 = worn out

# Done differently, or written down on another day than it was done.
record-planned-as = Planned as { $session }, { $day }
record-late = Written down on { $written }. Both days are kept.
record-written = Done on { $done }, written down on { $written } at { $time }.
# Tags: what the athlete says was the matter. They are no verdict.
record-tag-ill = ill
record-tag-injured = injured
record-tag-travelling = travelling
record-tag-deload = deload

# The list of everything recorded.
record-list-day = { $weekday } { $date }
record-list-day-year = { $weekday } { $date } { $year }
record-goal-kept = goal kept
record-goal-partly = goal partly kept
record-goal-not-today = goal not today
record-stopped-early = stopped early
