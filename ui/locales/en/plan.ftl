# plan: kinds, rules, reasons, and what is inside a session.

## Kinds: as a title, where there is little room, and in the middle of a sentence

plan-kind-technique = Technique
plan-kind-technique-short = Technique
plan-kind-technique-word = technique
plan-kind-acceleration = Acceleration
plan-kind-acceleration-short = Acceleration
plan-kind-acceleration-word = acceleration
plan-kind-max-velocity = Max velocity
plan-kind-max-velocity-short = Max velocity
plan-kind-max-velocity-word = max velocity
plan-kind-change-of-direction = Change of direction
plan-kind-change-of-direction-short = Direction
plan-kind-change-of-direction-word = change of direction
plan-kind-resisted-sprint = Resisted sprint
plan-kind-resisted-sprint-short = Resisted
plan-kind-resisted-sprint-word = resisted sprint
plan-kind-cycling-intervals = Bike sprints
plan-kind-cycling-intervals-short = Bike sprints
plan-kind-cycling-intervals-word = bike sprints
plan-kind-return-drills = Coming back
plan-kind-return-drills-short = Coming back
plan-kind-return-drills-word = coming back
plan-kind-strength-mobility = Strength and mobility
plan-kind-strength-mobility-short = Strength
plan-kind-strength-mobility-word = strength and mobility
plan-kind-active-recovery = Active recovery
plan-kind-active-recovery-short = Recovery
plan-kind-active-recovery-word = active recovery
plan-kind-play = Play
plan-kind-play-short = Play
plan-kind-play-word = play
plan-kind-strength-plyo = Strength and low jumps
plan-kind-strength-plyo-short = Low jumps
plan-kind-strength-plyo-word = strength and low jumps
plan-kind-easy-long = Easy and long
plan-kind-easy-long-short = Easy, long
plan-kind-easy-long-word = easy and long
plan-kind-rest = Rest day
plan-kind-rest-short = Rest day
plan-kind-rest-word = rest day
plan-kind-match = Match
plan-kind-match-short = Match
plan-kind-match-word = match
plan-kind-competition = Competition
plan-kind-competition-short = Competition
plan-kind-competition-word = competition
plan-kind-sport-practice = Practice
plan-kind-sport-practice-short = Practice
plan-kind-sport-practice-word = practice
plan-kind-long-run = Long run
plan-kind-long-run-short = Long run
plan-kind-long-run-word = long run

## The big number of a card or block: "4 × 20" and "m"

plan-dose = { $reps } × { $amount }
plan-dose-sets = { $sets } × { $reps } × { $amount }
plan-dose-minutes = { $minutes }
plan-unit-metres = m
plan-unit-seconds = s
plan-unit-minutes = min

## Recovery

plan-recovery = { $minutes } min between
plan-recovery-range = { $from }–{ $to } min between
plan-recovery-play = { $minutes } min between reps, with play
plan-recovery-reps = { $minutes } min between reps
plan-recovery-reps-range = { $from }–{ $to } min between reps
plan-recovery-seconds = { $seconds } s between
plan-recovery-reps-seconds = { $seconds } s between reps
plan-recovery-sets = { $minutes } min between sets
plan-recovery-sets-seconds = { $seconds } s between sets
plan-recovery-sets-play = { $minutes } min of play between sets
plan-recovery-sets-play-seconds = { $seconds } s of play between sets
plan-recovery-both = { $reps }, { $sets }

## Lines on a card

plan-detail-technique = relaxed strides, up to 80 %
plan-detail-acceleration = from standing
plan-detail-change-of-direction = short cuts and shuffles
plan-detail-resisted-sprint = with a sled or uphill
plan-detail-cycling-intervals = on the bike
plan-detail-build-up = { $build_up } m build-up + { $fast } m fast
plan-detail-in-all = { $minutes } min in all
plan-detail-strength-mobility = Squat, deadlift, lunge, core; then 10 min hips and ankles
plan-detail-strength-plyo = low box jumps, soft landings; then squat, lunge, core
plan-detail-active-recovery = Bike, swim or a brisk walk
plan-detail-play = Ball games, tag, skipping. Nothing is measured
plan-detail-easy-long = Run or ride, talking pace
plan-detail-rest = Nothing to do.
plan-detail-rest-walk = A short walk if you like.
plan-detail-match = Counts as a speed day
plan-detail-competition = Counts as a speed day
plan-detail-sport-practice = As your club has it
plan-detail-long-run = Talking pace, all the way

## How a session feels

plan-feels-technique = relaxed and tidy, up to 80 %
plan-feels-acceleration = sharp and short, never straining
plan-feels-max-velocity = almost flat out, never straining
plan-feels-change-of-direction = quick feet, never forced
plan-feels-resisted-sprint = strong and tall, never grinding
plan-feels-cycling-intervals = quick legs, never straining
plan-feels-return-drills = easy enough to smile, free of pain
plan-feels-strength-mobility = moderate weight, two good reps left
plan-feels-active-recovery = so easy that you finish fresher
plan-feels-play = as long as it is fun
plan-feels-strength-plyo = springy and quiet, two good reps left
plan-feels-easy-long = easy enough to talk
plan-feels-rest = rested
plan-feels-match = all you have, for the joy of it
plan-feels-competition = all you have, for the joy of it
plan-feels-sport-practice = as your club asks
plan-feels-long-run = easy enough to talk

## Blocks

plan-block-warm-up = Warm-up
plan-block-warm-up-text = Light jogging, leg swings, skips, two build-ups.
plan-block-cool-down = Cool-down
plan-block-cool-down-text = Easy walking or jogging, then gentle static stretching.
plan-block-strength-warm-up = Warm-up
plan-block-strength-warm-up-text = Easy movement, then two light sets of what comes.
plan-block-easy-start = Start slowly
plan-block-easy-start-text = Slower than you think you need.
plan-block-play-warm-up = Warm-up
plan-block-play-warm-up-text = Jog, skip and loosen up.

plan-block-technique = Strides
plan-block-technique-text = Skips and high knees first, then strides. Walk back slowly; start when you feel loose.
plan-block-acceleration = Starts
plan-block-acceleration-text = Fall into the first step and push. Walk back; start when you want the next one.
plan-block-max-velocity = Flys
plan-block-max-velocity-text = Walk back, then play: a ball, skipping, juggling. Start when you want the next one.
plan-block-change-of-direction = Cuts and shuffles
plan-block-change-of-direction-text = Sink low, plant, push away. Change sides with every rep and walk until you are fresh.
plan-block-resisted-sprint = Pulls
plan-block-resisted-sprint-text = A light sled or a gentle hill. Lean, push long, walk back slowly.
plan-block-cycling-intervals = Bike sprints
plan-block-cycling-intervals-text = Seated, quick from the first turn. Spin easily until your legs want the next one.
plan-block-strength = Squat, deadlift, lunge, core
plan-block-strength-text = Rounds of five to eight, with rests as long as you like.
plan-block-strength-after-jumps = Squat, lunge, core
plan-block-strength-after-jumps-text = Rounds of five to eight, with rests as long as you like.
plan-block-mobility = Hips and ankles
plan-block-mobility-text = Slow circles, deep squats and lunges, for as long as it feels good.
plan-block-jumps = Low box jumps
plan-block-jumps-text = Land softly and step down. A minute or two between sets.
plan-block-jumps-step-down-text = A knee-high box at most; land softly, always step down. Two minutes between sets.
plan-block-active-recovery = Easy movement
plan-block-active-recovery-text = Bike, swim or a brisk walk; for the air, not for the legs.
plan-block-play = Play
plan-block-play-text = Ball games, tag, skipping, light agility. Nothing is measured.
plan-block-easy-long = Easy running or riding
plan-block-easy-long-text = Talking pace. If a sentence gets short, slow down.
plan-block-long-run = Long run
plan-block-long-run-text = Talking pace from the first minute to the last.
plan-block-rest = Rest
plan-block-rest-text = Nothing to do. Light stretching or a short walk if you like.
plan-block-match = Match
plan-block-match-text = Play.
plan-block-competition = Competition
plan-block-competition-text = Race. Between starts: shade, water, easy walking.
plan-block-sport-practice = Practice
plan-block-sport-practice-text = As your club has it. Keep the last tenth in the tank.

plan-block-rung-0 = Walking
plan-block-rung-0-text = See a clinician first. Then walk, as long as nothing hurts.
plan-block-rung-1 = Easy jog
plan-block-rung-1-text = Soft and slow, as long as nothing hurts.
plan-block-rung-1-drills = A-skips and high knees in place
plan-block-rung-1-drills-text = A few at a time, tall and light. Rest as long as you like.
plan-block-rung-2 = Strides
plan-block-rung-2-text = Smooth and even. Walk back slowly.
plan-block-rung-3 = Build-ups
plan-block-rung-3-text = A little quicker every ten metres, then let it roll out.
plan-block-rung-4 = Rolling starts
plan-block-rung-4-text = Jog in, lift the speed, let it roll out.
plan-block-rung-5 = Flys
plan-block-rung-5-text = Build up, hold it loose, let it roll out.
plan-block-rung-6 = Starts
plan-block-rung-6-text = Full speed, as it used to feel. Two whole sessions of it, and you are back.

## Intensity, beside a block's dose

plan-intensity-technique = strides, at { $percent } %
plan-intensity-acceleration = from standing, at { $percent } %
plan-intensity-max-velocity = flys, at { $percent } %
plan-intensity-change-of-direction = cuts, at { $percent } %
plan-intensity-resisted-sprint = sled or hill, at { $percent } %
plan-intensity-cycling-intervals = on the bike, at { $percent } %
plan-intensity-jumps = low box jumps, soft landings
plan-intensity-strength = moderate weight, three rounds
plan-intensity-strength-light = moderate weight, two rounds
plan-intensity-rung-2 = strides, at { $percent } %
plan-intensity-rung-3 = build-ups, at { $percent } %
plan-intensity-rung-4 = rolling start, at { $percent } %
plan-intensity-rung-5 = flys, at { $percent } %
plan-intensity-rung-6 = from standing, at { $percent } %

plan-at-percent = at { $percent } %

## What the athlete wrote, said as it is

plan-own-words = { $words }

## One step more

plan-progress-rep = One rep more than last time: two sessions in a row felt like your usual or better.
plan-progress-metres = { $metres } m more in each rep than last time: two sessions in a row felt like your usual or better.

## Stop rules

plan-stop-rule = Stop when quality drops by two points, or a timed rep is 3 % slower than today’s best. Stopping early is a success.
plan-stop-rule-return = Stop at any pain above 1, or when quality drops by two points. Stopping early is a success.
plan-stop-rule-match = Come off at sudden pain or a limp. There will be another one.

## Something to be curious about

plan-cue-technique = What happens if I make no sound when I land?
plan-cue-acceleration = What happens if I push the ground away instead of reaching for it?
plan-cue-max-velocity = What happens if I relax my jaw?
plan-cue-change-of-direction = What happens if I look where I want to go?
plan-cue-resisted-sprint = What happens if I push longer instead of faster?
plan-cue-cycling-intervals = What happens if I loosen my grip?
plan-cue-return-drills = What feels easy today that was not easy last time?
plan-cue-match = What happens if I breathe out before I sprint?
plan-cue-competition = What happens if I look forward to the start?

## Goals that are not a time

plan-goal-technique = quiet feet
plan-goal-acceleration = patient first steps
plan-goal-max-velocity = relaxed shoulders
plan-goal-change-of-direction = low hips in every turn
plan-goal-resisted-sprint = one straight line from head to heel
plan-goal-cycling-intervals = a quiet upper body
plan-goal-return-drills = a smile on the way home
plan-goal-match = one moment of pure play
plan-goal-competition = loose hands at the start

## Playful ways to do it

plan-playful-technique = Copy an animal’s way of running, rep by rep.
plan-playful-acceleration = Race a rolling ball, or a friend who starts lying down.
plan-playful-max-velocity = Chase a friend with a head start, and change roles.
plan-playful-change-of-direction = Play tag in a square of ten metres.
plan-playful-resisted-sprint = Let a friend on a bike be the sled.
plan-playful-cycling-intervals = Sprint from one village sign to the next, if no car is near.
plan-playful-strength-mobility = Trade one exercise for climbing or wrestling with a friend.
plan-playful-strength-plyo = Land without a sound: the quietest jump wins.
plan-playful-active-recovery = Take a way you have never taken.
plan-playful-play = Let somebody else invent the rules.
plan-playful-easy-long = Follow the first dog, river or church tower that you like.
plan-playful-long-run = Run to somewhere and take the train home.

## Rules, as a good coach would say them

plan-rule-time = { $day } has { $minutes } min; this takes at least { $least }.
plan-rule-time-track = There is no track on { $day }.
plan-rule-time-gym = There is no gym on { $day }.
plan-rule-time-bike = There is no bike on { $day }.
plan-rule-mode = { $kind } does not belong in this kind of week.
plan-rule-mode-return = { $kind } asks too much while you are coming back.
plan-rule-cap = That would be { $all ->
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
       *[other] { $all }
    } speed days. This week holds { $cap ->
        [1] one.
        [2] two.
        [3] three.
       *[other] { $cap }.
    }
plan-rule-spacing = Only { $gap ->
        [1] a day
        [2] two days
       *[other] { $gap } days
    } after { $day }. Speed needs { $needs ->
        [2] two.
        [3] three.
       *[other] { $needs }.
    }
plan-rule-rest-day = { $needs ->
        [1] The week needs a full rest day.
        [2] The week needs two full rest days.
       *[other] The week needs { $needs } full rest days.
    }
plan-rule-easy-before-fast-strength-plyo = The day after jumps is never fast.
plan-rule-easy-before-fast-sport-practice = The day after practice is never fast.
plan-rule-easy-before-fast-long-run = The day after a long run is never fast.
plan-rule-variety = The last speed day was { $kind } too.
plan-rule-after-match = The day after a { $match } is for rest or active recovery.
plan-rule-before-match = The day before a { $match } stays light.
plan-rule-impact = Speed may cost { $most } points of ground impact a week. This makes { $sum }.
plan-rule-new-stimulus = { $kind } is what you did lately. A plateau asks for something new.
plan-rule-long-run = The day before a long run stays slow.

## Why a card stands where it stands

plan-why-first-speed-rested = First speed day, straight after a full rest day.
plan-why-first-speed = The first speed day of the week.
plan-why-first-speed-light = First speed day, after a light one.
plan-why-speed-new = { $gap ->
        [2] Two
        [3] Three
        [4] Four
        [5] Five
        [6] Six
       *[other] { $gap }
    } days after { $day }, and a new kind of fast.
plan-why-speed = { $gap ->
        [1] A day
        [2] Two days
        [3] Three days
        [4] Four days
        [5] Five days
        [6] Six days
       *[other] { $gap } days
    } after { $day }’s speed.
plan-why-speed-easy-ground = Easy on the ground, { $gap ->
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
       *[other] { $gap }
    } days after { $day }.
plan-why-strength-far = Heavy work, far from any speed.
plan-why-strength = Heavy work where the week has room for it.
plan-why-strength-match = No jumps, so your legs come back by { $day }.
plan-why-jumps = Jumps sit where nothing fast follows.
plan-why-jumps-match = Jumps early, { $days ->
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
       *[other] { $days }
    } days before the match.
plan-why-recovery = A light day so that { $day } can be quick.
plan-why-recovery-match = A light day before you play.
plan-why-recovery-after-match = Easy movement, right after a match.
plan-why-recovery-strength = A light day between the two strength days.
plan-why-recovery-plain = Easy movement between days that ask more.
plan-why-play = Nothing is measured today. That keeps the rest honest.
plan-why-long-days = Your long days are { $first } and { $second }.
plan-why-long-day = { $day } has time for something long.
plan-why-long = Easy minutes where nothing fast is lost.
plan-why-rest = Protected. Speed grows here.
plan-why-rest-after-match = Protected, and right after a match.
plan-why-entered = You entered it. It never moves.
plan-why-kept = You keep it here.

## Coming back, rung by rung: what was seen last, and what opens the next rung

plan-ladder-start = You begin on rung { $rung }; no day on it yet.
plan-ladder-good = { $day } stayed at pain { $pain }, the next morning included: one good day on rung { $rung }.
plan-ladder-opened = Two good days, mornings included: rung { $rung } is open.
plan-ladder-ready = Two full sessions on rung { $rung }, mornings included, stayed at pain 0 to 1.
plan-ladder-waits = Pain { $pain } today; tomorrow morning says whether the day counts.
plan-ladder-morning-open = The morning after { $day } has no answer yet, so the day does not count.
plan-ladder-pain-open = Pain on { $day } has no answer yet, so the day does not count.
plan-ladder-two = Pain of 2 on { $day }: you stay on rung { $rung }, and the day does not count.
plan-ladder-lower = { $day } was on rung { $lower }, so it does not count for rung { $rung }.
plan-ladder-while-off = { $day } was a day off, so its session does not count.
plan-ladder-hurt = Pain of { $pain } on { $day }: rung { $rung } now, with the next two days off.
plan-ladder-hurt-morning = Pain of { $pain } on the morning after { $day }: rung { $rung } now, with two days off.
plan-ladder-worse = Pain rose from { $pain } to { $morning } by the morning after { $day }: rung { $rung } now, with two days off.
plan-ladder-sharp = Sharp pain, a bruise or a limp on { $day }: stop here and see a clinician.

plan-ladder-next-two-days = Two separate days at pain 0 to 1, mornings included, open rung { $next }.
plan-ladder-next-one-more = One more day at pain 0 to 1, morning included, opens rung { $next }.
plan-ladder-next-off = { $day } is the last day off. After it, two separate days at pain 0 to 1, mornings included, open rung { $next }.
plan-ladder-next-clinician = A clinician comes first. After that, two days of walking at pain 0 to 1, mornings included, open rung { $next }.
plan-ladder-next-clinician-off = A clinician comes first, and { $day } is the last day off. After that, two days of walking at pain 0 to 1, mornings included, open rung { $next }.
plan-ladder-next-clinician-one-more = A clinician comes first. One more day of walking at pain 0 to 1, morning included, opens rung { $next }.
plan-ladder-next-last = Two full sessions at pain 0 to 1, mornings included, open your usual week at 70 % of its volume.
plan-ladder-next-last-one-more = One more full session at pain 0 to 1, morning included, opens your usual week at 70 % of its volume.
plan-ladder-next-ready = Your usual week is open, at 70 % of its volume.

## The season: the line at the head of a week, and what a chapter is

plan-season-week = { $number ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
        [6] sixth
        [7] seventh
        [8] eighth
       *[other] { $number }th
    } week
plan-season-week-then = { $number ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
        [6] sixth
        [7] seventh
        [8] eighth
       *[other] week { $number }
    } of { $of ->
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
       *[other] { $of }
    }, then { $then }
plan-season-to-race = { $weeks ->
        [0] the week of the race
        [one] one week to the race
       *[other] { $weeks } weeks to the race
    }
plan-season-coming-back = at your own pace
plan-season-deload-week = a light week
plan-season-deload-skipped = no deload, you feel fresh
plan-season-no-rhythm = your usual week

plan-season-then-cultivate = your usual weeks
plan-season-then-masters = masters weeks
plan-season-then-base = base
plan-season-then-race-prep = race prep
plan-season-then-return = coming back
plan-season-then-peak = a peak
plan-season-then-plateau = something new
plan-season-then-deload = a deload

plan-season-peak-booked = { $weeks ->
        [4] Four
        [5] Five
        [6] Six
        [7] Seven
        [8] Eight
       *[other] { $weeks }
    } weeks of peak, from { $from }, then one deload week from { $deload }.

plan-chapter-peak = A peak lasts 4 to 8 weeks, not { $given }.
plan-chapter-peak-length = A peak lasts 4 to 8 weeks; choose how many.
plan-chapter-plateau = A plateau lasts 4 to 6 weeks, not { $given }.
plan-chapter-plateau-length = A plateau lasts 4 to 6 weeks; choose how many.
plan-chapter-deload = A deload lasts one week, not { $given }.
plan-chapter-open = These weeks go on until something else begins; leave their number empty.
plan-chapter-weak-link = A weak link belongs to a plateau.
plan-chapter-rung = A rung belongs to coming back.
plan-chapter-race = A race belongs to base and race prep.
plan-chapter-race-before = The race lies before these weeks begin; choose a later day.
plan-chapter-volume = The volume is 40 to 100 %, not { $given } %.

plan-weak-link-hips = Hips
plan-weak-link-core = Core
plan-weak-link-ankles = Ankles
plan-weak-link-hamstrings = Hamstrings
plan-weak-link-hips-text = Weak link this month: hips. Ten minutes of bridges, side steps and slow lunges, in place of something else.
plan-weak-link-core-text = Weak link this month: core. Ten minutes of planks, dead bugs and slow carries, in place of something else.
plan-weak-link-ankles-text = Weak link this month: ankles. Ten minutes of calf raises, one-leg balance and slow circles, in place of something else.
plan-weak-link-hamstrings-text = Weak link this month: hamstrings. Ten minutes of bridges, slow hinges and heel slides, in place of something else.

plan-load-over = This week asks for { $percent } % more than the mean of your last four; a tenth more is the usual step.
plan-load-double = This week asks for twice the mean of your last four or more; a tenth more is the usual step.

## Cards and days in the middle of a sentence

plan-brief-strength = strength
plan-brief-jumps = low jumps
plan-brief-easy = easy hour
plan-brief-easy-the = the easy hour
plan-brief-rest = rest
plan-brief-drills = drills
# "Tuesday’s strength", "last Sunday’s match", "max velocity on Thursday two weeks ago".
plan-whose = { $day }’s { $kind }
plan-whose-last = last { $day }’s { $kind }
plan-whose-earlier = { $kind } on { $day } two weeks ago
plan-last-day = last { $day }
plan-list-and = { $first } and { $second }
plan-list-or = { $first } or { $second }
plan-list-more = { $first }, { $rest }

## Why not there: what another day would cost

plan-fits = Fits just as well.
plan-fits-better = Fits, and suits the week better.
plan-costs-fresh = Fits. Less fresh after { $card }.
plan-costs-fresh-two-days = Fits. Less fresh, two days after { $card }.
plan-costs-fresh-other = Fits, but { $speed } is then less fresh after { $card }.
plan-costs-fresh-other-two-days = Fits, but { $speed } is then less fresh, two days after { $card }.
plan-costs-spread = Fits, but { $before } and { $day } are then speed days only { $gap ->
        [1] a day
        [2] two days
       *[other] { $gap } days
    } apart.
plan-costs-strength-close = Fits, but { $before } and { $day } are then both strength days.
plan-costs-extra-play = Fits, but the week then has more play than it needs.
plan-costs-extra-play-again = Fits, but { $before } and { $day } are then both for play.
plan-costs-pile-up = Fits, but { $day } is then { $row ->
        [3] the third hard day
        [4] the fourth hard day
        [5] the fifth hard day
       *[other] one more hard day
    } in a row.
plan-costs-impact-pair = Fits, but { $before } and { $day } then both land hard.
plan-costs-carry = Fits, but { $card } then { $many ->
        [1] reaches
       *[other] reach
    } into next week.
plan-costs-rest-day = Fits, but your rest day is { $day }.
plan-costs-weekend-long = Fits, but your long { $count ->
        [1] day is
       *[other] days are
    } { $days }.
plan-costs-weekend-long-none = Fits, but no day has time for something long.
plan-costs-short-to-long = Fits, but max velocity on { $before } then comes before acceleration on { $day }.
plan-costs-early = Fits, but speed then waits until { $day }.
plan-costs-change = Fits, but the plan that stands has { $card }.
plan-costs-stimulus = Fits, but your sport asks for other speed before { $kind }.
plan-costs-rotation = Fits, but last week had { $kind } too.
plan-costs-speed-short = Fits, but the week then has less speed than the { $wish ->
        [1] one session
        [2] two sessions
       *[other] three sessions
    } you aim for.
plan-costs-speed-more = Fits, but the week then has more speed than the { $wish ->
        [1] one session
        [2] two sessions
       *[other] three sessions
    } you aim for.
plan-costs-strength-less = Fits, but the week then has less strength than it wants.
plan-costs-strength-more = Fits, but the week then has more strength than it wants.
plan-costs-same-strength = Fits, but all strength of the week is then of one kind.
plan-costs-play = Fits, but then nothing playful is left in the week.
plan-costs-aerobic-missing = Fits, but then the week lacks an easy hour.
plan-costs-aerobic-more = Fits, but the week then has more easy hours than it wants.
plan-costs-recovery = Fits, but then the week has no active recovery.
plan-costs-extra-recovery = Fits, but one active recovery is enough for a week.
plan-costs-extra-rest = Fits, but the week then rests more than it needs to.

## What the points of a week are for

plan-part-speed-short = speed sessions missing or too many
plan-part-strength = strength sessions away from their number
plan-part-strength-close = strength on days in a row
plan-part-same-strength = strength of one kind only
plan-part-play = no play all week
plan-part-aerobic = easy hours missing or too many
plan-part-recovery = no active recovery
plan-part-extra-recovery = more than one active recovery
plan-part-extra-rest = more rest days than the week needs
plan-part-extra-play = more than one day of play
plan-part-fresh = speed after a day that asked something
plan-part-pile-up = three hard days in a row
plan-part-impact-pair = hard landings on days in a row
plan-part-carry = what the last day carries into next week
plan-part-spread = speed days closer than three days
plan-part-rest-day = your rest day used for something else
plan-part-weekend-long = an easy hour outside your long days
plan-part-stimulus = kinds of speed your sport asks for later
plan-part-rotation = kinds of speed that last week had
plan-part-short-to-long = max velocity before acceleration
plan-part-early = speed that starts late in the week
plan-part-change = days that differ from the plan

## Why here, in full: what the other days would say

plan-here-only = No other day fits. It is kept here by { $rules }.
plan-here-kept = Other days are ruled out by { $rules }.
plan-here-better = { $days } would suit the week better.
plan-here-as-good = { $days } would do just as well.
plan-here-dearer = Every other day that fits would cost more: { $days }.
plan-here-dearer-most = Every other day that fits would cost more, from { $days } up.
plan-here-dearer-one = The only other day that fits would cost more: { $days }.
plan-here-points = { $day } { $points ->
        [1] one point
       *[other] { $points } points
    }
plan-here-for = The points are for { $parts }.
plan-held-time = the time and place of a day
plan-held-mode = what this kind of week allows
plan-held-cap = the number of speed days
plan-held-spacing = the days between speed and speed
plan-held-rest-day = the full rest days
plan-held-easy-before-fast = the easy day before speed
plan-held-variety = the change between kinds of speed
plan-held-after-match = the rest after a match
plan-held-before-match = the light day before a match
plan-held-impact = the limit on ground impact
plan-held-new-stimulus = the search for something new
plan-held-long-run = the slow day before a long run

## Why no week fits: what cannot stay together, and the rule between

plan-conflict = { $stay } { $count ->
        [1] cannot stay
        [2] cannot both stay
       *[other] cannot all stay
    }: { $why }.
plan-conflict-after = After { $before }, { $stay } { $count ->
        [1] cannot stay
        [2] cannot both stay
       *[other] cannot all stay
    }: { $why }.
plan-conflict-time = { $stay } { $count ->
        [1] cannot stay
        [2] cannot both stay
       *[other] cannot all stay
    } while { $days } { $short ->
        [1] lacks
       *[other] lack
    } the time or the place: { $why }.
plan-conflict-after-time = After { $before }, { $stay } { $count ->
        [1] cannot stay
        [2] cannot both stay
       *[other] cannot all stay
    } while { $days } { $short ->
        [1] lacks
       *[other] lack
    } the time or the place: { $why }.
plan-conflict-none = No week fits as it is: { $why }.
plan-conflict-why-none = the rules leave no room
plan-conflict-why-also = { $first }, and { $second }
plan-conflict-why-time = a session needs its minutes and its place
plan-conflict-why-mode = this kind of week has its own kinds of speed
plan-conflict-why-mode-return = nothing asks that much while you are coming back
plan-conflict-why-cap = this week holds { $cap ->
        [1] one speed day
        [2] two speed days
        [3] three speed days
       *[other] { $cap } speed days
    }
plan-conflict-why-spacing = speed needs { $needs ->
        [2] two
        [3] three
       *[other] { $needs }
    } days between
plan-conflict-why-rest-day = the week needs { $needs ->
        [1] a full rest day
        [2] two full rest days
       *[other] { $needs } full rest days
    }
plan-conflict-why-easy-before-fast = the day after jumps, practice or a long run is never fast
plan-conflict-why-easy-before-fast-strength-plyo = the day after jumps is never fast
plan-conflict-why-easy-before-fast-sport-practice = the day after practice is never fast
plan-conflict-why-easy-before-fast-long-run = the day after a long run is never fast
plan-conflict-why-variety = two speed days in a row are never of one kind
plan-conflict-why-after-match = the day after a { $match } is for rest or active recovery
plan-conflict-why-before-match = the day before a { $match } stays light
plan-conflict-why-impact = speed keeps to { $most ->
        [4] four
       *[other] { $most }
    } points of ground impact a week
plan-conflict-why-new-stimulus = a plateau asks for something new
plan-conflict-why-long-run = the day before a long run stays slow
# "Practice on Monday, Tuesday and Wednesday".
plan-entry-alike = { $kind } on { $days }
plan-entry-before = what you did { $day }
plan-entry-day = { $day }’s time
plan-loosen-pinned = Let { $card } move
plan-loosen-event = Take { $card } out
plan-loosen-kept = Let { $card } move again
plan-loosen-time = Give { $day } more time
plan-loosen-before = Look again at { $day }

## Modes: the name, the banner's line, and what each changes

plan-mode-cultivate = Cultivate
plan-mode-cultivate-line = Speed while you are fresh, strength beside it, and a full rest day kept.
plan-mode-masters = Masters
plan-mode-masters-line = { $between ->
        [3] Three
       *[other] { $between }
    } days between speed sessions, longer recoveries, and ground impact kept to { $impact } a week.
plan-mode-base = Base
plan-mode-base-line = Two easy hours and two strength sessions, with one session of technique to stay quick.
plan-mode-race-prep = Race prep
plan-mode-race-prep-line = Up to two speed sessions, one easy hour, and slow days before long runs.
plan-mode-return = Coming back
plan-mode-return-line = Drills on your own rung, every day light, and no dates promised.
plan-mode-peak = Peak
plan-mode-peak-line = Up to three speed sessions for four to eight weeks, then a deload.
plan-mode-plateau = Plateau
plan-mode-plateau-line = A kind of speed you have not done lately, a second rest day, and nothing added.
plan-mode-deload = Deload
plan-mode-deload-line = One speed session, two full rest days, and 40 % less inside each session.
plan-mode-change-speed = { $target ->
        [1] One speed session a week.
        [2] Two speed sessions a week, and no third.
        [3] Three speed sessions a week.
       *[other] { $target } speed sessions a week.
    }
plan-mode-change-speed-room = { $target ->
        [1] One speed session a week, and { $cap ->
            [2] two
           *[other] { $cap }
        } at most.
        [2] Two speed sessions a week, and { $cap ->
            [3] three
           *[other] { $cap }
        } at most.
       *[other] { $target } speed sessions a week, and { $cap } at most.
    }
plan-mode-change-between = { $days ->
        [3] Three
       *[other] { $days }
    } days between speed sessions.
plan-mode-change-rest = { $days ->
        [2] Two full rest days.
       *[other] { $days } full rest days.
    }
plan-mode-change-strength = Strength { $count ->
        [1] once a week.
        [2] twice a week.
       *[other] { $count } times a week.
    }
plan-mode-change-easy = { $count ->
        [0] No easy hour: the week is for speed.
        [2] Two easy hours.
       *[other] { $count } easy hours.
    }
plan-mode-change-kinds = Speed is { $kinds }.
plan-mode-change-new = Speed trains what your last two speed sessions did not.
plan-mode-change-impact = Speed keeps to { $most ->
        [4] four
       *[other] { $most }
    } points of ground impact a week.
plan-mode-change-nervous = { $most ->
        [1] Every day stays light: no jumps and nothing flat out.
       *[other] Nothing flat out.
    }
plan-mode-change-recovery = Recoveries are 30 % longer.
plan-mode-change-landings = Hard landings stay off days in a row where the week allows it.
plan-mode-change-long-run = The day before a long run stays slow.
plan-mode-change-rungs = What a speed session holds is your own rung; the next one opens after two good days.
plan-mode-change-held = Cards you hold in place stay light too.
plan-mode-change-then-deload = Four to eight weeks of it, then one week of deload.
plan-mode-change-volume = Inside each session, 40 % less; how fast stays the same.

## Why a proposed week differs from the one that stands

plan-change-moves = So { $kind } { $many ->
        [1] takes
       *[other] take
    } { $to }.
plan-change-leaves = So { $card } { $many ->
        [1] steps
       *[other] step
    } aside.
plan-change-comes = So { $kind } { $many ->
        [1] comes
       *[other] come
    } in on { $day }.
plan-change-rests = So { $day } is for rest.
plan-change-way = So { $card } { $many ->
        [1] makes
       *[other] make
    } way for { $other }.
plan-change-match-speed = { $place ->
        [0] { $card } is your speed day.
        [1] { $card } is your first speed day.
        [2] { $card } is your second speed day.
        [3] { $card } is your third speed day.
       *[other] { $card } is one of your speed days.
    }
plan-change-event = { $card } is yours and stays.
plan-change-kept = { $card } is where you want it.
plan-change-around = The other days are built around it.
plan-change-gone = { $card } is no longer in the week.
plan-change-eve-easy = The easy hour takes { $day } and leaves the legs alone.
plan-change-eve-recovery = Active recovery takes { $day } and leaves the legs alone.
plan-change-jumps = Jumps want more than two days before a { $match }.
plan-change-jumps-move = So they take { $day }.
plan-change-jumps-strength = So they take { $day }; strength takes { $other }.
plan-change-jumps-leave = So they step aside this week.
plan-change-mode-kinds = Speed is { $kinds } in this kind of week.
plan-change-mode-return = While you are coming back, speed is drills.
plan-change-mode-light = { $most ->
        [1] Every day of this week stays light.
       *[other] Nothing in this week is flat out.
    }
plan-change-cap = This week holds { $cap ->
        [1] one speed day.
        [2] two speed days.
       *[other] three speed days.
    }
plan-change-aim = This week aims for { $aim ->
        [1] one speed day.
        [2] two speed days.
       *[other] three speed days.
    }
plan-change-time = { $day } has { $minutes } min; { $kind } { $many ->
        [1] takes
       *[other] take
    } at least { $least }.
plan-change-spacing = Speed needs { $needs ->
        [2] two
        [3] three
       *[other] { $needs }
    } days between.
plan-change-spacing-last = Speed needs { $needs ->
        [2] two
        [3] three
       *[other] { $needs }
    } days after { $card }.
plan-change-variety = Two speed days in a row are never of one kind.
plan-change-variety-last = Last { $day } was for { $kind } already.
plan-change-new-stimulus = A plateau asks for a new kind of speed.
plan-better-strength = This week wants { $count ->
        [1] one strength day.
       *[other] two strength days.
    }
plan-better-strength-close = Strength wants a day between.
plan-better-play = A week wants something playful.
plan-better-aerobic = { $count ->
        [0] This week does without the easy hour.
        [1] This week wants one easy hour.
       *[other] This week wants two easy hours.
    }
plan-better-aerobic-long = The long run counts as the easy hour.
plan-better-recovery = A week wants one day of active recovery.
plan-better-fresh = Speed wants fresh legs.
plan-better-pile-up = Three hard days in a row are one too many.
plan-better-carry = The last day leaves the next week room.
plan-better-spread = Speed days like three days between.
plan-better-short-to-long = Acceleration likes to come before max velocity.
plan-better-early = Speed comes early in the week, while you are fresh.
plan-better-rest-day = Your rest day is { $day }.
plan-better-weekend-long = Your long { $count ->
        [1] day is
       *[other] days are
    } { $days }.
plan-better-rotation = Speed changes its kind from week to week.

## What is good about a week that there is nothing to compare with

plan-week-speed = { $count ->
        [1] { $days } is for speed.
       *[other] { $days } are for speed.
    }
plan-week-speed-one-room = The day to be fresh for.
plan-week-speed-two-room = { $gap ->
        [1] A day
        [2] Two days
        [3] Three days
        [4] Four days
        [5] Five days
       *[other] Six days
    } from one to the other.
plan-week-speed-more-room = At least { $gap ->
        [1] a day
        [2] two days
       *[other] three days
    } from one to the next.
plan-week-rest = { $count ->
        [1] { $days } is a full rest day.
       *[other] { $days } are full rest days.
    }
plan-week-rest-grows = Speed grows there.
plan-week-play = { $count ->
        [1] { $days } is for play.
       *[other] { $days } are for play.
    }
plan-week-play-measured = Nothing is measured there.
plan-week-play-within = { $card } has play in it.
plan-week-play-between = A ball or skipping between the reps.
plan-week-play-enough = So the week is playful as it is.
plan-week-strength = { $count ->
        [1] { $days } is for strength.
       *[other] { $days } are for strength.
    }
plan-week-strength-away = Never on the day of speed.
