# The window's own words. First everything that every page shares, then a section for each page.

window-name = Freshlegs
window-views = Views
window-view-week = Week
window-view-record = Record
window-view-trends = Trends
window-view-season = Season
window-view-athlete = Athlete
window-all-saved = All saved
window-saved-as-you-type = Saved as you type
window-saving = Saving…
window-still-working = Still working…
window-gave-up = This took too long. What you typed is kept; please try again.
window-undo = Undo
window-undo-what = Undo: { $what }
window-redo = Redo
window-redo-what = Redo: { $what }
window-dismiss = Dismiss
window-close = Close
window-saved-file = Saved “{ $name }”.
window-show-in-folder = Show in folder
window-sample-removed = The sample athlete is gone.

## The page of a file that cannot be opened

window-start-title = Your file stays closed for now
window-start-text = Nothing in it was changed.
window-start-again = Try again
window-start-still = Still closed. { $reason }

## The menu

window-menu = Menu
window-theme = Theme
window-theme-system = System
window-theme-light = Light
window-theme-dark = Dark
window-text-size = Text size, per cent
window-save-export = Save everything as JSON…
window-show-place = Show my file
window-print-page = Print this page…
window-remove-sample = Remove the sample athlete
window-keys = All keys
window-about = About, and honest limits

## Keys

window-key-print = Ctrl P
window-key-shift = Shift
window-key-enter = Enter
window-key-space = Space
window-key-page-up = Page up
window-key-page-down = Page down
window-key-escape = Esc
window-key-backspace = Backspace
window-key-tab = Tab
window-keys-everywhere = Everywhere
window-keys-views = Go to a view
window-keys-undo = Undo
window-keys-redo = Redo
window-keys-print = Print this page
window-keys-new-record = Record: today’s, if it waits
window-keys-other-record = Record something else
window-keys-this = This list
window-keys-week = On the week
window-keys-look = Look around
window-keys-open = Open a session
window-keys-pick = Pick up, and put down
window-keys-move = Move at once
window-keys-menu = Move to…
window-keys-pin = Hold it in place, or let it move
window-keys-day = Open the day
window-keys-record = Record it
window-keys-this-week = This week
window-keys-build = Build my week
window-keys-mode = Choose the mode
window-keys-other-week = Week before, week after
window-keys-put-back = Put back, close
window-keys-ratings = On a rating
window-keys-digit = Give a number; 1 0 for ten
window-keys-minus = Below nought, for keenness
window-keys-empty = Empty it
window-keys-next = On to the next

## Honest limits

window-about-belief = Speed is a skill to cultivate, not a resource to extract.
window-limits = Honest limits
window-limits-gains = Your peak may come more slowly this way.
window-limits-patience = It asks for patience, and for noticing how you feel.
window-limits-professional = It is no substitute for a professional.
window-limits-doctor = If performance stays down for 2–3 weeks in spite of rest, see a doctor.
window-your-file = Your file
window-your-file-text = Everything stays in one file on this computer. No account, no network.
window-version = Version { $version }

## Week

## Record: the form, what is said after saving, the choice of what to record

# { $key } is drawn as a key cap.
window-record-brief = About twenty seconds. Digits and { $key }. Leave empty whatever you like.
window-record-stopped-early = Stopped early
window-record-did-not-happen = Did not happen
window-record-remove = Remove this record
window-record-removed = The record is in the bin.
window-record-why-not = What came between?
window-record-skipped = Noted: { $reason }. The plan stays as it is.
window-record-resumed = Continued from before.
window-record-afresh = Start afresh
window-record-afresh-said = Started afresh.

window-record-keenness-about = before you started
window-record-effort-about = the session as a whole
window-record-quality-about = how well you moved
window-record-enjoyment-about = how much you liked it
window-record-goal-about = your goal for today
window-record-goal-kept = kept
window-record-goal-partly = partly
window-record-goal-not-today = not today
window-record-pain-about = only if there is any
window-record-pain-add = Add pain and where
window-record-pain-leave = leave alone if there is none
window-record-pain-place = Where
window-record-pain-place-hint = Left hamstring, right heel …
window-record-pain-none = No pain after all
window-record-enjoyed = One thing I enjoyed
window-record-enjoyed-hint = In your own words
window-record-note = Note
window-record-note-hint = For you, or your coach
window-record-minutes = Minutes
window-record-min = min
window-record-minutes-planned = { $minutes } min planned
window-record-kind = What
window-record-kind-about = the nearest kind will do
window-record-day = When
window-record-kept-line = Every key is saved. You can come back to this at any time.
window-record-done = Done
window-record-not-kept = This is not stored yet: { $reason }
window-record-retry = Try again

window-record-not-set = not set
window-record-hint = Type a digit; 1 0 for ten.
window-record-hint-signed = Type − or + and a digit.
window-record-hint-clear = Backspace clears, Tab moves on.
window-record-cleared = { $title }: not set
# A number with what it means, for the screen reader.
window-record-cell = { $number }, { $word }

# The words under a rating row, only where they differ from the words of the number itself.
window-record-anchor-keenness-5 = keen
window-record-anchor-pain-10 = worst imaginable

window-record-which = What do you want to record?
window-record-which-about = Sessions of the last days that have no ratings yet.
window-record-which-none = Nothing of the last days is waiting. You can record anything you did.
window-record-else = Something else
window-record-else-about = a session that was not planned
window-record-other = Record something else
window-record-own = What you did

window-record-back = Back to the week
window-record-change = Change something
window-record-map = Open the map
window-record-your-words = One thing you enjoyed

## Trends

window-trends-page = Trends
window-trends-as-table = Show as table
window-trends-as-map = Show as chart
window-trends-recent = Your last sessions
window-trends-effort = effort { $value }
window-trends-quality = quality { $value }
window-trends-honest = The map shows how your own ratings lie. It explains nothing and predicts nothing.
window-trends-how = One mark is one session. Your usual stands in the middle, so each corner means something.
window-trends-empty-title = The map begins with your first session.
window-trends-empty = Each session with an effort and a quality becomes a mark here: harder to the right, smoother upwards. After a few you see where your usual lies.
window-trends-empty-button = Record a session
window-trends-hits = Sessions on the chart
window-trends-weeks = Weeks on the chart
window-trends-hits-hint = Arrow keys go from one to the next, Enter opens one.
window-charts-filter = What the charts show
window-charts-range = How far back
window-charts-range-6w = 6 weeks
window-charts-range-3m = 3 months
window-charts-range-1y = A year
window-charts-range-all = All
window-charts-kinds = Which sessions
window-charts-save = Save
window-charts-all-rows = Show all { $count } rows
window-charts-svg = Save as SVG
window-charts-png = as PNG

## Season

window-season-title = Season
window-season-about = Your weeks, newest first. Each opens on the board.
window-season-open = { $title }, { $subtitle }. { $text }
window-season-legend = Tall days ask a lot of you, low days little. A point marks what was recorded.

## Athlete

window-athlete-title = Athlete
window-athlete-about = What Freshlegs knows about you. Every change is saved at once and can be undone.
window-athlete-you = You
window-athlete-name = Name
window-athlete-name-about = stands on the printed week
window-athlete-name-hint = As you like to be called
window-athlete-enjoy = What I enjoy about moving fast
window-athlete-enjoy-about = stays at the top of your week
window-athlete-enjoy-hint = The moment …
window-athlete-goal = A goal that is not a time
window-athlete-goal-about = for your next speed session
window-athlete-goal-hint = Relaxed shoulders, quiet feet …
window-athlete-training = Training
window-athlete-sport = Sport
window-athlete-sport-about = orders the kinds of speed
window-athlete-sport-sprint = sprint
window-athlete-sport-running = running
window-athlete-sport-cycling = cycling
window-athlete-sport-field = field sport
window-athlete-level = Level
window-athlete-level-about = sets how much a session holds
window-athlete-level-new = new to speed
window-athlete-level-trained = trained
window-athlete-level-advanced = advanced
window-athlete-level-masters = masters
window-athlete-birth-year = Year of birth
window-athlete-birth-year-about = from forty on the masters mode is suggested; you decide
window-athlete-birth-year-hint = 1984
window-athlete-week = Your week
window-athlete-speed-sessions = Speed sessions a week
window-athlete-speed-sessions-about = a wish; never more than the mode allows
window-athlete-speed-sessions-none = as the mode has it
window-athlete-speed-sessions-1 = 1
window-athlete-speed-sessions-2 = 2
window-athlete-speed-sessions-3 = 3
window-athlete-rest-day = Rest day
window-athlete-rest-day-about = the day you like best for it
window-athlete-rest-day-none = last day of the week
window-athlete-long-days = Long days
window-athlete-long-days-about = with time for something long
window-athlete-deload-every = A deload every
window-athlete-deload-every-about = the week in which you catch your breath
window-athlete-deload-every-value = { $value } weeks
window-athlete-days-on-board = Minutes and places of each day are set on the board: press a day’s name.
window-athlete-to-board = To the board
window-athlete-week-start = The week begins on
window-athlete-week-start-monday = Monday
window-athlete-week-start-sunday = Sunday
window-athlete-window = Window and paper
window-athlete-palette = Theme
window-athlete-palette-system = as the system
window-athlete-palette-light = light
window-athlete-palette-dark = dark
window-athlete-text-size = Text size
window-athlete-text-size-value = { $value } %
window-athlete-paper = Paper
window-athlete-paper-a4 = A4
window-athlete-paper-letter = Letter
window-athlete-file = Your file
window-athlete-place = Where it lies
window-athlete-place-about = everything, in one folder
window-athlete-show-place = Show folder
window-athlete-export = Take it with you
window-athlete-export-about = as JSON all of it comes back
window-athlete-export-button = Save everything as a file
window-athlete-sample = Sample athlete
window-athlete-sample-about = ten weeks to look around in
window-athlete-sample-load = Look around with sample data
window-athlete-sample-loaded = The sample athlete is here. You can remove it at any time.
window-athlete-sample-remove = Remove the sample athlete
window-athlete-sample-is-here = What you see belongs to a made-up athlete.
window-athlete-sample-own = Your file holds your own training, so the sample stays out.
window-athlete-no-network = No account, no network. Nothing leaves this computer unless you save it somewhere yourself.
# One more of the honest limits, which the page shows with those of the menu.
window-limits-ratings = It describes your own ratings. It does not diagnose you, and it does not predict.
window-athlete-changed = { $what } changed.
window-week-before = The week before
window-week-after = The week after
window-week-this = This week
window-week-print = Print
window-week-build = Build my week
window-week-enjoy = What I enjoy about moving fast
window-week-enjoy-placeholder = What do you enjoy about moving fast?
window-week-enjoy-change = Change your sentence
window-week-today = Today
window-week-today-label = Today, { $day }
window-week-hint = Arrows look around, Enter opens, Space picks up, M moves, D opens the day.
window-week-open-day = { $day }, open the day
window-week-kept-against = Kept anyway:
window-week-added = { $session }: put on { $day }.
window-week-removed = { $session }: taken out of { $day }.
window-week-pinned = { $session } stays on { $day }.
window-week-unpinned = { $session } may move again.
window-week-record = Record
window-week-change-record = Change the record
window-week-bare = “Build my week” proposes seven days and says why each stands where it stands.
window-week-empty-day = Nothing here
window-week-look = look around
window-week-pick-up = pick up
window-week-all-keys = all keys
window-week-drop-here = Drop here
window-week-drop-asks = Drop it to decide.
window-week-keep-anyway = Keep anyway
window-week-put-back = Put back
window-week-put-back-said = Put back.
window-week-picked-up = Picked up. Arrows choose a day, Space puts it down, Escape puts it back.
window-week-home = Where it was.
window-week-refused = { $rule } Keep anyway, or Escape to put it back.
window-week-move-to = Move to…
window-week-if-moved = If you moved it
window-week-how-it-was = How it was
window-week-stop-rule = Stop rule
window-week-curious = Be curious
window-week-goal = Goal:
window-week-lane-fast = fast
window-week-lane-build = { $metres } m build-up, smoothly
window-week-lane-fast-part = { $metres } m fast, loose, tall
window-week-lane-whole = from standing, faster with every step
window-week-lane-metres = { $metres } m
window-week-did-not-happen = Did not happen
window-week-now = Now
window-week-proposed = Proposed
window-week-keep = Keep my week
window-week-not-now = Not now
window-week-edit-first = Accept and edit
window-week-accept = Accept the week
window-week-accepted = Your week is set.
# By card: the change of one day is taken or left.
window-week-take = Take this
window-week-take-what = Take this: { $title }, { $day }
window-week-accept-some = Accept { $taken } of { $changes } changes
window-week-what-changes = What it changes
window-week-undo-brings-back = Undo brings your week back at any time.
window-week-undo-takes-back = Undo takes it back at any time.
window-week-new-here = New here?
window-week-look-sample = Look around with a sample athlete
window-sample-loaded = The sample athlete is here. Remove it whenever you like.
window-sample = Sample athlete
window-sample-text = Ten made-up weeks to look around in. Nothing here is yours.
window-sample-remove = Remove

## The chapter of life: its banner, the way back, the modes, and a week that cannot be

window-life-mode = { $mode }, change the mode
window-life-changes = What it changed
window-life-turn-off = Turn off
window-life-skip = Skip, I am fresh
window-life-skipped = The deload is left out.
window-life-clinician = First let a clinician look at it. No plan can stand in for that.
window-life-sharp = Sharp, sudden, a bruise or a limp
window-life-pain-hint = Type a digit, 1 0 for ten; Enter says it.
window-life-said = Noted: pain { $pain }, { $word }.
window-life-said-sharp = Noted: sharp, sudden, a bruise or a limp.
window-life-back = Back to my usual week at 70 %

window-mode-title = The mode of your weeks
window-mode-about = From the week of { $week } on. Nothing is saved until you accept the week it makes.
window-mode-now = Now
window-mode-suggested = Suggested from forty
window-mode-weeks = How long
window-mode-weeks-value = { $weeks } weeks
window-mode-weak-link = Your weak link
window-mode-race = Day of the race
window-mode-race-about = if there is one
window-mode-race-day = Day
window-mode-race-month = Month
window-mode-race-half = Choose both a day and a month, or neither.
window-mode-rung = Where you begin
window-mode-show = Show me the week
window-mode-choose = Choose one, and you see its week first.

window-conflict-days = The days it stands on
window-conflict-part = { $day }, part of it
window-conflict-not-alone = a start, but not enough on its own
window-conflict-keep = Keep my week as it is
window-conflict-done = Done: { $way }.

## The day: its time and places, its events, and what could be put there

window-day-about = What this day has room for. Every change is saved at once.
window-day-time = Time and places
window-day-scope = Holds for
window-day-once = Only this day
window-day-usual = Use the usual again
window-day-usual-said = This day is as usual again.
window-day-stored-every = Saved for { $every }.
window-day-stored-once = Saved for this day alone.
window-day-minutes = Minutes
window-day-minutes-value = { $minutes } minutes
window-day-minutes-refused = A whole number of minutes, from 0 to 1440.
window-day-places = Places
window-day-track = Track
window-day-gym = Gym
window-day-bike = Bike
window-day-events = Events
window-day-events-none = Nothing is entered. A match, a competition, practice or a long run stands where you enter it.
window-day-event-begin = Add an event
window-day-event-kind = What
window-day-event-minutes = Minutes
window-day-event-minutes-hint = 90
window-day-event-note = Note
window-day-event-note-hint = 14:00, home
window-day-event-weekly = Comes back
window-day-event-add = Add
window-day-event-leave = Not now
window-day-event-done = Done
window-day-event-change = Change
window-day-event-change-what = Change: { $event }
window-day-event-remove = Remove
window-day-event-remove-what = Remove: { $event }
window-day-event-all = All from here on
window-day-event-keep = Keep it
window-day-event-added = { $event } added.
window-day-event-changed = { $event } changed.
window-day-event-removed = { $event } removed.
window-day-put = Put a session here
window-day-put-against = A rule speaks against these.
window-day-gives-way = { $card } gives way.
window-day-built-without = Your week was built without this.
window-day-build-again = Build it again

## An opened session: held, moved, taken off

window-week-hold = Hold in place
window-week-let-move = Let it move
window-week-kept-here = You kept it here
window-week-let-move-again = Let it move again
window-week-take-off = Take it off the board
window-week-points-about = Points compare weeks; lower is better.
window-week-points-same = same
window-week-points-more = { $points ->
    [one] +1 point
   *[other] +{ $points } points
}
window-week-points-less = { $points ->
    [one] −1 point
   *[other] −{ $points } points
}

## What is inside a session: chosen

window-contents-change = Change what is inside
window-contents-title = What is inside
window-contents-back = Back to the session
window-contents-way = How
window-contents-choose = Choose
window-contents-own = Make your own
window-contents-search = Search
window-contents-search-hint = A name, or what it is for
window-contents-found = { $count } of { $all }
window-contents-none = Nothing here has these words.
window-contents-hint = Arrows look around, Enter chooses.
window-contents-library = From the library
window-contents-yours = Your own
window-contents-now = Now
window-contents-edit = Change “{ $title }”
window-contents-remove = Remove “{ $title }”
window-contents-set = Inside now: { $title }.
window-contents-kept = “{ $title }” is kept as your own session.
window-contents-removed = “{ $title }” is off your list.
window-contents-opened = “{ $title }” is open to be changed.

## What is inside a session: made by hand

window-own-brief = It begins with what stands there. What you leave empty is worked out as usual.
window-own-title = Name
window-own-part-warm_up = Warm-up
window-own-part-work = Work
window-own-part-cool_down = Cool-down
window-own-add = Add a block
window-own-add-to = Add a block: { $part }
window-own-block = { $part }, block { $number }
window-own-block-title = What
window-own-minutes = Time
window-own-text = How
window-own-text-hint = In a sentence or two
window-own-count = Sets and reps
window-own-sets = Sets
window-own-reps = Reps
window-own-each = Each rep
window-own-unit = Each rep, in what
window-own-unit-metres = metres
window-own-unit-seconds = seconds
window-own-unit-none = just reps
window-own-build-up = Build-up
window-own-percent = Of full speed, from – to
window-own-percent-from = Of full speed, from, per cent
window-own-percent-to = Of full speed, to, per cent
window-own-between-reps = Recovery between reps
window-own-between-sets = Recovery between sets
window-own-up = Move up: { $title }
window-own-down = Move down: { $title }
window-own-remove = Remove: { $title }
window-own-moved = { $part }, block { $number }.
window-own-removed = { $title } is out.
window-own-cue = Something to be curious about
window-own-goal = A goal that is not a time
window-own-playful = A playful way to do it
window-own-usual-hint = As usual
window-own-whole = A whole number, or nothing.
window-own-pause = Minutes, as in 2½ or 2:15.
window-own-use = Use it for this session
window-own-keep = Keep it as my own session
window-own-unit-min = min
window-own-unit-m = m
window-own-unit-percent = %
window-own-kept-line = Kept while you type.

## The morning check, and play in the place of a session

window-morning = This morning
window-morning-later = Later
window-morning-noted = Noted: { $title } { $value }, { $word }.
window-morning-cleared = { $title }: not set
window-day-morning = How the morning was
window-swap-for-play = Swap for play
window-swapped = { $session } gives way to play.

## Recorded differently than planned

window-record-differently = Not as planned

## A printed week, typed back in

window-typing-title = Type in a week
window-typing-about = In the order of the paper. Enter goes on to the next day; what stays empty is left alone.
window-typing-from-paper = from the printed page
window-typing-which = Which week
window-typing-next = Next day
window-typing-nothing = nothing
window-typing-said = { $day } session is saved. { $feedback }
window-typing-pass-rest = A rest day. It counts as kept unless something was done all the same.
window-typing-pass-to-come = Still to come.
window-typing-pass-skipped = Nothing to type here.
window-typing-pass-nothing = Nothing was planned.
window-typing-else = Something was done
window-typing-through = The week is typed in.
window-typing-through-about = Each day is a step of its own; Undo takes back one at a time.
## Everything recorded, and the bin

window-history-title = Everything recorded
window-history-about = search, tag, change or remove
window-history-back = Back to everything recorded
window-history-search = Look for records
window-history-words = Words in notes, or a kind
window-history-what = What
window-history-what-all = Everything
window-history-family-speed = Speed
window-history-family-strength = Strength
window-history-family-easy = Easy
window-history-family-play = Play
window-history-family-match = Match and practice
window-history-from = From, as year-month-day
window-history-from-hint = from
window-history-to = To, as year-month-day
window-history-to-hint = to
window-history-date-wrong = A date is written as year, month and day: 2026-11-26.
window-history-tag = Tag
window-history-tag-all = Any tag
window-history-tags = Tags
window-history-rated = Ratings
window-history-rated-all = Rated or not
window-history-rated-true = With ratings
window-history-rated-false = Without ratings
window-history-choose = Choose { $date }, { $title }
window-history-chosen = { $count ->
        [one] 1 chosen
       *[other] { $count } chosen
    }
window-history-choose-none = Choose none
window-history-remove = Move to the bin
window-bin-title = Bin
window-bin-about = What is here can be brought back for 30 days.
window-bin-empty = Empty the bin
window-bin-restore = Bring back
window-bin-restore-what = Bring back { $date }, { $title }
window-keys-history = Everything recorded
window-keys-list = In a list of records
window-keys-choose = Choose, or leave
window-keys-range = Choose as far as here
window-keys-choose-all = Choose all
window-save-csv = Save records as a table…
window-save-ics = Save the coming weeks as a calendar…
window-athlete-csv-button = Records as a table
window-athlete-ics-button = Coming weeks as a calendar
window-athlete-import = Import
window-athlete-import-about = From watches, other diaries and tables

## Files of other programs come in

window-import-can-read = FIT files of a watch, exports of Strava, TrainingPeaks, intervals.icu and GoldenCheetah, any table (CSV, Excel, OpenDocument), whole folders and zips, and an export of Freshlegs into an empty file. Nothing is stored before you have seen it.
window-import-files = Import files…
window-import-folder = Import a folder…
window-import-back = Back to the preview
window-import-read = The files are read.
window-import-reading = Reading the files
window-import-progress = { $done } of { $total ->
        [one] 1 file
       *[other] { $total } files
    }
window-import-stop = Stop
window-import-title = Before it comes in
window-import-nothing-yet = Nothing is stored yet. One Undo takes the whole import back.
window-import-one-undo = One Undo takes all of it back.
window-import-room-asks = Questions
window-import-room-files = Files
window-import-room-table = Columns
window-import-room-scales = Scales
window-import-room-sports = Sports
window-import-room-sessions = Sessions
window-import-room-mornings = Mornings
window-import-which-order = How are the dates written?
window-import-left-out = { $count } left out, and why
window-import-remarks = { $count ->
        [one] 1 remark
       *[other] { $count } remarks
    }
window-import-asked = It waits for an answer.
window-import-more = and { $count } more
window-import-more-files = { $count ->
        [one] One more file
       *[other] { $count } more files
    }
window-import-more-tables = { $count ->
        [one] One more table
       *[other] { $count } more tables
    }
window-import-yes = Yes
window-import-no = No, the other way round
window-import-turn = Read it the other way round
window-import-agreed = As you said.
window-import-ask-again = Ask me again
window-import-ask-again-what = Ask me again: { $title }
window-import-no-sport = No sport named
window-import-sessions = { $count ->
        [one] 1 session
       *[other] { $count } sessions
    }
window-import-kinds-differ = different kinds, as the file says
window-import-look = please look
window-import-column-date = Day
window-import-column-becomes = Becomes
window-import-column-minutes = Min
window-import-column-effort = Effort
window-import-column-quality = Quality
window-import-column-sleep = Sleep
window-import-column-soreness = Soreness
window-import-column-tiredness = Tiredness
window-import-column-file = In the file → 0 to 10
window-import-column-fate = Outcome
window-import-take = { $sessions ->
        [0] { $mornings ->
            [0] { $plan ->
                [0] Import
               *[other] Import into the plan
            }
            [one] Import 1 morning
           *[other] Import { $mornings } mornings
        }
        [one] Import 1 session
       *[other] Import { $sessions } sessions
    }
window-import-take-own = Bring everything in
window-import-cancel = Cancel
window-import-working = Working it out
window-import-why-scale = Say first which way this runs: { $title }.
window-import-why-asks = Nothing can be read before the question above is answered.
window-import-table = How “{ $file }” is read
window-import-table-about = Say what each column holds. What is not named is not read.
window-import-only-you = What only you know
window-import-column-nth = Column { $n }
window-import-holds-nothing = not read
window-import-holds-start = Day (and time)
window-import-holds-time = Time of day
window-import-holds-minutes = How long
window-import-holds-distance = How far
window-import-holds-sport = Sport
window-import-holds-note = Title or note
window-import-holds-id = The file’s own name for it
window-import-holds-rating = A rating
window-import-holds-effort = Effort
window-import-holds-feel = How well it went
window-import-holds-soreness = Soreness
window-import-holds-tiredness = Tiredness
window-import-holds-sleep = Sleep
window-import-holds-keenness = Keenness
window-import-holds-stress = Stress
window-import-holds-mood = Mood
window-import-holds-readiness = Readiness
window-import-ask-order = How the date is written
window-import-ask-utc = Clock
window-import-ask-unit = A bare number is
window-import-ask-metres = Counted in
window-import-ask-decimal = Decimal mark
window-import-ask-least = Least
window-import-ask-most = Most
window-import-ask-towards = Which end is which
window-import-ask-not-given = Stands for “not given”
window-import-ask-rows = A row is
window-import-ask-charset = Letters
window-import-ask-separator = Between columns
window-import-ask-sheet = Sheet
window-import-ask-header = Rows above the values
window-import-ask-missing = Marks for nothing
window-import-ask-name = Keep this way of reading as
window-import-name-about = Kept with the import under this name, and used by itself for the next table with these columns.
window-import-by-values = by its values
window-import-please-say = please say
window-import-order-year-first = year first
window-import-order-day-first = day first
window-import-order-month-first = month first
window-import-order-excel-days = days as Excel counts them
window-import-order-epoch-seconds = seconds since 1970
window-import-order-epoch-millis = milliseconds since 1970
window-import-own-time = my own time
window-import-utc = UTC
window-import-unit-hours = hours
window-import-unit-minutes = minutes
window-import-unit-seconds = seconds
window-import-unit-milliseconds = milliseconds
window-import-unit-metres = metres
window-import-unit-kilometres = kilometres
window-import-unit-miles = miles
window-import-unit-yards = yards
window-import-decimal-point = point: 7.5
window-import-decimal-comma = comma: 7,5
window-import-rows-sessions = a session
window-import-rows-mornings = a morning
window-import-separator-comma = comma
window-import-separator-semicolon = semicolon
window-import-separator-tab = tab
window-import-separator-bar = upright bar
window-import-first-rows = The first rows as they stand
window-import-more-effort-worse = { $most } is the hardest
window-import-more-effort-better = { $least } is the hardest
window-import-more-feel-better = { $most } is the best
window-import-more-feel-worse = { $least } is the best
window-import-more-soreness-worse = { $most } is the sorest
window-import-more-soreness-better = { $least } is the sorest
window-import-more-tiredness-worse = { $most } is the most tired
window-import-more-tiredness-better = { $least } is the most tired
window-import-more-sleep-better = { $most } is the best night
window-import-more-sleep-worse = { $least } is the best night
window-import-more-keenness-better = { $most } is the keenest
window-import-more-keenness-worse = { $least } is the keenest
window-import-more-stress-worse = { $most } is the most stress
window-import-more-stress-better = { $least } is the most stress
window-import-more-mood-better = { $most } is the best mood
window-import-more-mood-worse = { $least } is the best mood
window-import-more-readiness-better = { $most } is the readiest
window-import-more-readiness-worse = { $least } is the readiest
