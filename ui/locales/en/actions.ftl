# actions: the board, the proposal, moving, undo, settings, season, and the sample athlete

actions-today = Today
actions-yesterday = Yesterday
actions-minutes-unit = min

# Tags of a card: what has become of it.
actions-tag-done = Done
actions-tag-kept = Kept
actions-tag-skipped = Skipped
actions-tag-anyway = Kept anyway
actions-tag-from = from { $day }
actions-tag-stays = Stays
actions-tag-new = New
actions-goes-to = → { $day }
actions-goes = leaves

# The same for the screen reader, at the end of "Max velocity, 5 times 40 metres, …".
actions-state-planned = planned
actions-state-proposed = proposed
actions-state-done = done
actions-state-kept = kept
actions-state-moved = moved from { $day }
actions-state-moved-anyway = moved from { $day } and kept anyway
actions-state-anyway = kept anyway
actions-state-skipped = did not happen: { $reason }
actions-spoken-metres = { $reps } times { $amount } metres
actions-spoken-seconds = { $reps } times { $amount } seconds
actions-spoken-jumps = { $sets } times { $reps }
actions-spoken-minutes = { $minutes } minutes

actions-skip-ill = ill
actions-skip-injured = injured
actions-skip-travel = travel
actions-skip-life = life
actions-skip-weather = weather
actions-skip-no-wish = no wish

actions-place-track = track
actions-place-gym = gym
actions-place-bike = bike

actions-loose = not planned
actions-the-rest-day = the rest day

# The week in one sentence. The first letter is made a capital where the sentence begins with it.
actions-speed-days = { $count ->
        [0] no speed day
        [1] one speed day
        [2] two speed days
        [3] three speed days
       *[other] { $count } speed days
    }.
actions-speed-days-apart = { $count ->
        [2] two speed days
        [3] three speed days
       *[other] { $count } speed days
    }, { $gap ->
        [1] one day
        [2] two days
        [3] three days
        [4] four days
        [5] five days
       *[other] { $gap } days
    } apart.
actions-foot-heights = The taller the card, the more the day asks of you.
actions-foot-rest = { $count ->
        [1] One rest day kept.
        [2] Two rest days kept.
        [3] Three rest days kept.
       *[other] { $count } rest days kept.
    }
actions-foot-nothing = Nothing is planned here yet.
actions-foot-nothing-was = Nothing was planned or recorded here.

# Proposals.
actions-proposal-first = Your first week
actions-proposal-new = A new week
actions-proposal-again = Your week, built again
actions-proposal-event = A week with your { $event } in it
actions-proposal-same = Your week is as good as it gets
actions-proposal-whole = { $week } · Nothing is saved until you accept.
actions-proposal-changes = { $week } · { $change ->
        [1] one day changes
        [2] two days change
        [3] three days change
        [4] four days change
        [5] five days change
        [6] six days change
       *[7] all seven days change
    }, { $stay ->
        [0] none stays
        [1] one stays
        [2] two stay
        [3] three stay
        [4] four stay
        [5] five stay
       *[6] six stay
    }. Nothing is saved until you accept.
actions-proposal-all-stay = { $week } · All seven days stay.
actions-reason-waived-title = What you did or kept leaves a rule aside.
actions-reason-waived = The days that are still open keep all the others.
actions-reason-speed = Each comes after an easy day, when the legs are fresh.
actions-reason-speed-given = The days that are still open are built around what stands.
actions-reason-rest-title = { $day } is for rest.
actions-reason-rest = Nothing is planned on it. Speed grows there.
actions-reason-play-title = There is play in it.
actions-reason-play = A ball or a game between the reps keeps fast from getting heavy.

# Opening and moving a card.
actions-why-title = Why { $day }
actions-why-moved = Moved here from { $day }.
actions-why-moved-anyway = Moved here from { $day }, and kept anyway.
actions-move-here = Here now.
actions-move-swap = Fits. Changes places with { $session }.
actions-move-free = Fits. Nothing stands here.
actions-move-done = Done already. It stays.
actions-move-skipped = This day did not happen. It stays.
actions-move-not = This one is done or did not happen, so it stays where it is.
actions-move-outside = A card moves within its week; choose one of its seven days.
actions-move-already = It stands there already.
actions-moved = Moved { $session } to { $to }.
actions-moved-swap = Moved { $session } to { $to }; { $other } takes { $from }.
actions-skip-rest = A rest day is not something to skip. Move it to another day instead.
actions-skip-done = This session was recorded. Remove the record first if it did not happen.
actions-no-session = There is no planned session { $id }. The board shows the ones there are.
actions-no-record = There is no record { $id }. It may lie in the bin.

# What an action is called, for undo, redo and the history.
actions-op-accept-week = Accept the week of { $week }
actions-op-move = Move { $session } to { $day }
actions-op-skip = Skip { $day }’s { $session }
actions-op-record = Record { $day }’s { $session }
actions-op-change-record = Change the record of { $day }’s { $session }
actions-op-remove-record = Remove the record of { $day }’s { $session }
actions-op-restore-record = Bring back the record of { $day }’s { $session }
actions-op-set-name = Change your name
actions-op-set-enjoy = Change what you enjoy
actions-op-set-goal = Change your goal
actions-op-set-sport = Change your sport
actions-op-set-level = Change your level
actions-op-set-week-start = Change the first day of the week
actions-op-set-palette = Change light or dark
actions-op-set-text-size = Change the text size
actions-op-set-paper = Change the paper
actions-op-set-language = Change the language
actions-op-load-sample = Bring in the sample athlete
actions-op-remove-sample = Remove the sample athlete
actions-undone = Undone: { $label }
actions-redone = Done again: { $label }
actions-nothing-to-undo = Nothing to undo.
actions-nothing-to-redo = Nothing to redo.

# Settings.
actions-setting-unknown = There is no setting “{ $name }”. There are { $known }.
actions-setting-value = “{ $given }” is not one of the choices. Choose one of { $known }.
actions-setting-long = At most { $most } characters fit here, not { $given }.

actions-trends-count = { $count ->
        [0] No session with both ratings yet
        [1] One session
       *[other] { $count } sessions
    }{ $left ->
        [0] .
        [1] ; one more has no effort or no quality.
       *[other] ; { $left } more have no effort or no quality.
    }

# Season.
actions-this-week = This week
actions-season-nothing = nothing planned yet
actions-season-nothing-was = nothing planned or recorded
actions-season-speed = { $count ->
        [0] no speed day
        [1] one speed day
        [2] two speed days
        [3] three speed days
       *[other] { $count } speed days
    }
actions-season-no-rest = { actions-season-speed }
actions-season-rest = { actions-season-speed }, rest on { $day }
actions-season-rest-kept = { actions-season-speed }, rest kept on { $day }

# Paper and files.
actions-print-warm-up = Warm-up { $minutes }
actions-print-stop = stop when quality drops two points
actions-print-skipped = Skipped: { $reason }
actions-file-not-written = “{ $file }” could not be written: { $why }. Choose another place and try again.

# The sample athlete. Her words are made up; any likeness is chance.
actions-sample-not-empty = This file holds weeks or records of yours, so the sample athlete stays outside. Start with another folder to look around.
actions-sample-not-here = The sample athlete is not in this file.
actions-sample-name = Mara Lind
actions-sample-enjoy = The moment the ground goes quiet.
actions-sample-goal = relaxed shoulders
actions-sample-pain-place = left calf

actions-sample-why-technique = A light kind of speed for a light week.
actions-sample-why-acceleration = First speed day, straight after a full rest day.
actions-sample-why-max-velocity = Three days later, and a new kind of fast.
actions-sample-why-change-of-direction = Another kind of fast than the one before.
actions-sample-why-strength-mobility = Heavy work, far from any speed.
actions-sample-why-strength-plyo = Jumps sit where nothing fast follows.
actions-sample-why-active-recovery = A light day in a light week.
actions-sample-why-play = Fast without counting anything.
actions-sample-why-easy-long = The long days are Saturday and Sunday.
actions-sample-why-rest = Protected. Speed grows here.

actions-sample-enjoyed-speed-1 = The last fly felt like rolling downhill.
actions-sample-enjoyed-speed-2 = Third one, nobody had to push.
actions-sample-enjoyed-speed-3 = Hearing only the wind on the back straight.
actions-sample-enjoyed-speed-4 = The first step landed right under me.
actions-sample-enjoyed-speed-5 = Racing Jonas to the cones and laughing.
actions-sample-enjoyed-speed-6 = Warm track, cold air.
actions-sample-enjoyed-speed-7 = Felt tall for once.
actions-sample-enjoyed-speed-8 = Walking back with the sun in my face.
actions-sample-enjoyed-speed-9 = The juggling between sets. New record: eleven.
actions-sample-enjoyed-speed-10 = Quiet feet on the second rep.
actions-sample-enjoyed-strength-1 = The bar went up straight.
actions-sample-enjoyed-strength-2 = Hips felt oiled afterwards.
actions-sample-enjoyed-strength-3 = Soft landings, like a cat.
actions-sample-enjoyed-strength-4 = Good music, empty gym.
actions-sample-enjoyed-strength-5 = Split squats without wobbling.
actions-sample-enjoyed-easy-1 = A heron at the weir.
actions-sample-enjoyed-easy-2 = Talked with Ines the whole way.
actions-sample-enjoyed-easy-3 = Rode along the canal until the bakery.
actions-sample-enjoyed-easy-4 = The lake to myself.
actions-sample-enjoyed-easy-5 = Leaves up to the ankles.
actions-sample-enjoyed-easy-6 = Nowhere to be.
actions-sample-enjoyed-play-1 = Tag with the juniors. I was it, twice.
actions-sample-enjoyed-play-2 = Forgot the time completely.
actions-sample-enjoyed-play-3 = Frisbee in the dusk until we lost it.
actions-sample-enjoyed-play-4 = Five-a-side with work. One nutmeg.

actions-sample-note-good-1 = Slept well, came early, took my time with the warm-up.
actions-sample-note-good-2 = Wind from the side, did not matter.
actions-sample-note-good-3 = Left it at that although there was more in me.
actions-sample-note-good-4 = New spikes. A bit stiff still.
actions-sample-note-good-5 = Ate too late before. Next time earlier.
actions-sample-note-good-6 = Jaw loose, shoulders down. It helps.
actions-sample-note-good-7 = Short on time, skipped nothing.
actions-sample-note-good-8 = Ines filmed two. Knees look good.
actions-sample-note-heavy-1 = Legs would not wake up.
actions-sample-note-heavy-2 = Left out the easy week because I felt fine. Hm.
actions-sample-note-heavy-3 = Everything a beat late.
actions-sample-note-heavy-4 = Slept six hours. Deadline at work.
actions-sample-note-heavy-5 = Had to make myself go.
actions-sample-note-heavy-6 = Harder than it looked. Calves tight.

# Days, events and what is held in place.
actions-tag-yours = Yours
actions-state-yours = yours
actions-every = every { $day }
actions-day-no-time = no time
actions-day-no-track = no track
actions-day-no-gym = no gym
actions-day-no-bike = no bike
actions-day-minutes = A day has 0 to 1440 minutes, not { $given }.
actions-day-past = This day has gone by. Record what was done on it instead.
actions-day-done = This day is done. What was recorded stays.
actions-day-event = What you entered for this day has it to itself. Take it out first.
actions-event-kind = An event is a match, a competition, practice or a long run.
actions-event-absent = { $event } does not stand on { $day }; name a day on which it does.
actions-event-twice = { $event } stands on { $day } already; change that one.
actions-event-second = the week is built around the { $event }
actions-no-event = There is no event { $id }. The day it was on shows the ones there are.
actions-session-event = A match, a competition, practice or a long run is entered as an event.
actions-pin-event = What you entered never moves. Change it on its day.
actions-move-event = What you entered for this day stays.
actions-move-held = You hold this one in place. Let it move first.

# A week that does not fit, and a chapter of life that begins.
actions-proposal-conflict = This week does not fit together
actions-proposal-none = { $week } · Your plan stays as it is.
actions-why-off = Off after { $day }: pain asks for two days of rest.
actions-reason-off-title = Two days off after pain.
actions-proposal-inside = { $week } · All seven days stay; what is inside changes where it says so.
actions-tag-was = was { $dose }
actions-proposal-deload = A deload week
actions-proposal-mode = { $mode }, from this week
actions-life-volume = Your usual week at { $volume } per cent, on the way back.
actions-no-deload = No deload comes by itself in this week.

# Coming back.
actions-ladder-rung = Rung { $rung } of 6
actions-ladder-morning = The morning after { $day }’s session: how much pain?
actions-morning-empty = Nothing is said of this morning; say how the night was, how the body feels, or how much it hurts.
actions-morning-ahead = That morning is still to come.

# What is inside a session.
actions-contents-title = { $session }, { $day }
actions-contents-usual = The usual one
actions-contents-usual-purpose = The dose of your level, grown one step at a time.
actions-contents-rung = Rung { $rung }
actions-contents-rung-purpose = A step on the way back. Two good days open the next one.
actions-contents-own = Your own.
actions-contents-done = What is inside a session that is done stays as it is.
actions-contents-too-long = This session has grown too long to be kept. Shorten its texts.
actions-contents-no-rung = Only the drills of coming back have rungs; choose something else.
actions-template-kind = No session of your own can be kept for a match, a competition, practice or rest; choose a kind of training.
actions-contents-none = This day holds nothing that could be changed inside.
actions-no-content = The library has no session “{ $id }” of this kind.
actions-no-template = There is no session { $id } of your own. The list shows the ones there are.
actions-why-grown-reps = { $reps ->
        [1] One rep more
       *[other] { $reps } reps more
    } than you began with, one at a time.
actions-why-grown-metres = { $metres } m more than you began with, one step at a time.

# What these actions are called, for undo, redo and the history.
actions-op-accept-cards = Accept { $count ->
        [1] one card
       *[other] { $count } cards
    } of the week of { $week }
actions-op-enter-mode = { $mode } from { $week }
actions-op-skip-deload = Skip the deload of { $week }
actions-op-set-day = Set the time of { $day }
actions-op-set-day-every = Set the time of every { $day }
actions-op-add-event = Enter { $day }’s { $session }
actions-op-change-event = Change { $day }’s { $session }
actions-op-remove-event = Take out { $day }’s { $session }
actions-op-add-session = Put { $session } on { $day }
actions-op-remove-session = Take { $day }’s { $session } off
actions-op-pin = Hold { $day }’s { $session } in place
actions-op-unpin = Let { $day }’s { $session } move
actions-op-set-content = Change what is inside { $day }’s { $session }
actions-op-save-template = Keep “{ $title }”
actions-op-remove-template = Throw “{ $title }” away
actions-op-morning = Say how { $day } morning was
actions-op-set-birth-year = Change your year of birth
actions-op-set-speed-sessions = Change your speed sessions a week
actions-op-set-rest-day = Change your rest day
actions-op-set-long-days = Change your long days
actions-op-set-deload-every = Change the rhythm of deloads
actions-reason-heavy-title = More than you have been doing.

# The head of the week, mornings and play.
actions-fresh-starts = { $count ->
        [1] 1 fresh start
       *[other] { $count } fresh starts
    }
actions-rest-kept = { $count ->
        [1] 1 rest day kept
       *[other] { $count } rest days kept
    }
actions-swap-play = This one is play already.
actions-swap-rest = A rest day is kept for rest. Take another session for play.
actions-op-swap-for-play = Swap { $day }’s { $session } for play

# Done differently: a line of the card.
actions-planned-as = planned as { $session }
actions-planned-minutes = { $done } min, planned as { $planned }
actions-state-done-differently = done, { $planned }
# Everything recorded: the list, tags, the bin, what comes in and goes out.
actions-records-count = { $count ->
        [0] Nothing recorded yet
        [1] One session
       *[other] { $count } sessions
    }
actions-records-found = { $count ->
        [0] No session is like that
        [1] One session is like that
       *[other] { $count } sessions are like that
    }
actions-tagged = { $count ->
        [0] Nothing to change: { $tag } stands there already.
        [1] One session is now tagged: { $tag }.
       *[other] { $count } sessions are now tagged: { $tag }.
    }
actions-untagged = { $count ->
        [0] Nothing to change: none of them was tagged { $tag }.
        [1] One session is no longer tagged: { $tag }.
       *[other] { $count } sessions are no longer tagged: { $tag }.
    }
actions-removed-records = { $count ->
        [1] The record is in the bin.
       *[other] { $count } records are in the bin.
    }
actions-bin-count = { $count ->
        [0] The bin is empty
        [1] One record
       *[other] { $count } records
    }
actions-bin-left = { $days ->
        [0] the last day
        [1] one more day
       *[other] { $days } more days
    }
actions-bin-is-empty = The bin is empty already.
actions-bin-emptied = { $count ->
        [1] The bin is empty. One record was let go of.
       *[other] The bin is empty. { $count } records were let go of.
    }
actions-restored = Back again: { $session }, { $day }.
actions-not-in-bin = There is no record { $id } in the bin. The list of the bin shows the ones there are.
actions-import-not-empty = This file holds something of yours already, so the export stays outside. Start with an empty folder to bring it in.
actions-import-refused = The export was not brought in, and nothing was changed: { $why }
actions-imported = Everything is here: { $records ->
        [1] one record
       *[other] { $records } records
    } and { $sessions ->
        [1] one planned day
       *[other] { $sessions } planned days
    }.
actions-file-not-read = “{ $file }” could not be read: { $why }. Choose another file and try again.
actions-op-tag = Tag { $count ->
        [1] one session
       *[other] { $count } sessions
    }: { $tag }
actions-op-untag = Take the tag { $tag } off { $count ->
        [1] one session
       *[other] { $count } sessions
    }
actions-op-remove-records = Remove { $count } records
actions-op-empty-bin = Empty the bin
actions-op-clear-bin = Let go of { $count ->
        [1] one record
       *[other] { $count } records
    } after 30 days in the bin
actions-op-import-export = Bring in everything from an export
actions-op-import = Import { $count ->
        [1] one session
       *[other] { $count } sessions
    }
actions-op-import-mornings = Import { $count ->
        [1] one morning
       *[other] { $count } mornings
    }
actions-import-nothing = There is nothing new in these files, so nothing was changed.
actions-import-stopped = Reading was stopped, and nothing was changed.
actions-import-empty = There is no file there that could be read. Choose another one.
actions-import-done = Imported: { $new ->
        [0] no new session
        [1] one new session
       *[other] { $new } new sessions
    }{ $changed ->
        [0] { "" }
       *[other] , { $changed } changed
    }{ $duplicate ->
        [0] { "" }
       *[other] , { $duplicate } here already
    }{ $planned ->
        [0] { "" }
       *[other] , { $planned } for the plan
    }{ $rest ->
        [0] { "" }
        [1] , one rest day
       *[other] , { $rest } rest days
    }{ $mornings ->
        [0] { "" }
        [1] , one morning
       *[other] , { $mornings } mornings
    }{ $rejected ->
        [0] { "" }
       *[other] , { $rejected } left out
    }.
actions-import-counts = { $new } new, { $changed } changed, { $duplicate } here already, { $rejected } left out{ $planned ->
        [0] { "" }
       *[other] , { $planned } for the plan
    }{ $rest ->
        [0] { "" }
        [1] , one rest day
       *[other] , { $rest } rest days
    }{ $mornings ->
        [0] { "" }
        [1] , one morning
       *[other] , { $mornings } mornings
    }{ $known ->
        [0] { "" }
        [1] , one morning here already
       *[other] , { $known } mornings here already
    }.
actions-import-own = This is an export of Freshlegs. It comes in whole, into an empty file.
actions-import-format-none = not known here
actions-import-format-fit = activity of a watch (FIT)
actions-import-format-gzip = packed file
actions-import-format-zip = zip
actions-import-format-strava-zip = Strava export
actions-import-format-strava-table = Strava table
actions-import-format-training-peaks = TrainingPeaks workouts
actions-import-format-intervals-activities = intervals.icu activities
actions-import-format-intervals-wellness = intervals.icu wellness
actions-import-format-golden-cheetah = GoldenCheetah activity
actions-import-format-pmdata-sessions = PMData sessions
actions-import-format-pmdata-wellness = PMData mornings
actions-import-format-freshlegs = export of Freshlegs
actions-import-format-freshlegs-table = table of Freshlegs
actions-import-format-table = table
actions-import-format-xlsx = Excel workbook
actions-import-format-ods = OpenDocument spreadsheet
actions-import-fate-new = New
actions-import-fate-changed = Changed
actions-import-fate-duplicate = Here already
actions-import-fate-planned = For the plan
actions-import-fate-rejected = Left out
actions-import-channel-effort = effort
actions-import-channel-feel = feel
actions-import-channel-soreness = soreness
actions-import-channel-tiredness = tiredness
actions-import-channel-sleep = sleep
actions-import-channel-keenness = keenness
actions-import-channel-stress = stress
actions-import-channel-mood = mood
actions-import-channel-readiness = readiness
actions-import-scale = { $name }: { $channel } from { $least } to { $most }
actions-import-direction-effort = { $end } is the hardest
actions-import-direction-feel = { $end } is the best
actions-import-direction-soreness = { $end } is the sorest
actions-import-direction-tiredness = { $end } is the most tired
actions-import-direction-sleep = { $end } is the best night
actions-import-direction-keenness = { $end } is the keenest
actions-import-direction-stress = { $end } is the most stress
actions-import-direction-mood = { $end } is the best mood
actions-import-direction-readiness = { $end } is the readiest
actions-import-question-effort = { $day } says { $given }. Was that { $read ->
        [much] hard
       *[other] easy
    }?
actions-import-question-feel = { $day } says { $given }. Was that a { $read ->
        [much] good
       *[other] bad
    } day?
actions-import-question-soreness = { $day } says { $given }. Were you { $read ->
        [much] sore
       *[other] hardly sore
    } that morning?
actions-import-question-tiredness = { $day } says { $given }. Were you { $read ->
        [much] tired
       *[other] fresh
    } that morning?
actions-import-question-sleep = { $day } says { $given }. Did you sleep { $read ->
        [much] well
       *[other] badly
    }?
actions-import-question-keenness = { $day } says { $given }. Were you { $read ->
        [much] keen to train
       *[other] not keen to train
    }?
actions-import-question-stress = { $day } says { $given }. Was that a day with { $read ->
        [much] much
       *[other] little
    } stress?
actions-import-question-mood = { $day } says { $given }. Was your mood { $read ->
        [much] good
       *[other] bad
    }?
actions-import-question-readiness = { $day } says { $given }. Were you { $read ->
        [much] ready to train
       *[other] not ready to train
    }?
actions-import-kept-aside = Kept beside the session; no chart shows it.
actions-import-rating = { $channel } { $given } of { $least }–{ $most } → { $place } of 10
actions-import-rating-none = { $channel } { $given }: read as not given
actions-import-asks-day = Which column is the day?
actions-import-asks-order = “{ $column }”: does the day or the month stand first?
actions-import-asks-rows = “{ $column }”: some rows do not fit the order of the others and would be left out.
actions-import-asks-years = “{ $column }”: the years have two digits; look whether the century is right.
actions-import-asks-decimal = “{ $column }”: is the point or the comma the decimal mark?
actions-import-asks-unit = “{ $column }”: what does a bare number count?
actions-import-asks-scale = “{ $column }”: where does the scale begin and end, and which end is which?
actions-import-from = From { $format }.
actions-import-from-rated = From { $format }: { $told }.
actions-import-told = { $channel } { $given } of { $least }–{ $most }
actions-import-source-fit = a watch
actions-import-source-strava = Strava
actions-import-source-trainingpeaks = TrainingPeaks
actions-import-source-intervals-icu = intervals.icu
actions-import-source-goldencheetah = GoldenCheetah
actions-import-source-pmdata = PMData
actions-import-source-table = a table
actions-import-two = { $day } has two numbers for one thing, { $first } and { $second }. The first is taken.

# A chart that does not exist, or is asked for in a way that does not.
actions-chart-unknown-name = There is no chart “{ $given }”. There are effort-quality, over-time, keenness, decoupling, load, rest and exposure.
actions-chart-unknown-kinds = “{ $given }” names no sessions. Say all, speed, strength, easy, play, match, or one kind, for example max_velocity.
actions-chart-unknown-range = “{ $given }” is no range. Say 6w, 3m, 1y or all.
actions-import-source-freshlegs = a table of Freshlegs
actions-op-import-known = Import files that were known
actions-import-rating-off = { $channel } { $given } is off the scale { $least }–{ $most }: kept, and shown nowhere
actions-import-differs = { $day }: this file rates a session otherwise than it stands here. What stands here stays.
actions-import-double = { $count ->
        [1] One session has
       *[other] { $count } sessions have
    } two numbers for { $channel }. Which one counts?
