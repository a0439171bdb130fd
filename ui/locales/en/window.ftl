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
window-undo = Undo
window-undo-what = Undo: { $what }
window-redo = Redo
window-redo-what = Redo: { $what }
window-dismiss = Dismiss
window-close = Close
window-saved-file = Saved “{ $name }”.
window-show-in-folder = Show in folder
window-sample-removed = The sample athlete is gone.

## The menu

window-menu = Menu
window-theme = Theme
window-theme-system = As the system
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
window-keys-new-record = Record a session
window-keys-this = This list
window-keys-week = On the week
window-keys-look = Look around
window-keys-open = Open a session
window-keys-pick = Pick up, and put down
window-keys-move = Move at once
window-keys-menu = Move to…
window-keys-record = Record it
window-keys-this-week = This week
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

