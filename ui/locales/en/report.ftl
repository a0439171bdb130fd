# report: the last weeks on paper, for the athlete, a coach or a training partner

report-title = The last { $weeks ->
        [4] four
        [8] eight
        [12] twelve
       *[other] { $weeks }
    } weeks
report-span = { $from } – { $to } { $year }
report-span-years = { $from } { $from_year } – { $to } { $year }
report-foot = Made of one athlete’s own ratings. It says how they lie beside that athlete’s usual, explains nothing and predicts nothing.
report-reading = Drift: { $word }
report-weeks = Week by week
report-weeks-about = Means of what was rated; a dash stands where nothing was. A session that was not written down is not counted.
report-column-week = Week
report-column-sessions = Sessions
report-column-speed = Speed days
report-column-effort = Effort
report-column-quality = Quality
report-column-enjoyment = Enjoyed
report-column-rest = Rest kept
report-rest = Rest
report-rest-kept = { $kept ->
        [one] One rest day was
       *[other] { $kept } rest days were
    } kept in these { $weeks } weeks.
report-fresh = { $fresh ->
        [one] One speed session was
       *[other] { $fresh } speed sessions were
    } begun with little soreness.
report-enjoyed = What I enjoyed

actions-report-weeks = A report is about 4, 8 or 12 weeks. Choose one of these.

# In the window.
window-report = Make a report…
window-report-title = A report to print
window-report-about = For yourself, a coach or a training partner. Notes and pain never stand in it.
window-report-weeks = The last
window-report-weeks-4 = 4 weeks
window-report-weeks-8 = 8 weeks
window-report-weeks-12 = 12 weeks
window-report-parts = What stands in it
window-report-part-name = My name
window-report-part-reading = Drift’s reading in words
window-report-part-map = The map of effort and quality
window-report-part-over_time = Effort and quality over time
window-report-part-load = Weekly load
window-report-part-weeks = Week by week
window-report-part-rest = Rest days kept
window-report-part-enjoyed = What I enjoyed
window-report-save = Save as PDF
