# terminal: what freshlegs-cli says to people

terminal-recorded = Recorded as { $record }. { $feedback }
terminal-record-removed = Record { $record }, { $session }, is in the bin. Undo brings it back.
terminal-record-there = Session { $session } is recorded already, as { $record }. Change it with: record edit { $record }
terminal-no-records = No records in these days.
terminal-head-record = Record
terminal-head-day = Day
terminal-head-kind = Session
terminal-head-keenness = Keen
terminal-head-effort = Effort
terminal-head-quality = Quality
terminal-head-enjoyment = Enjoyment
terminal-head-minutes = Minutes
terminal-head-enjoyed = One thing enjoyed

terminal-chart-ending = “{ $file }” ends in neither .svg nor .png. Name the file so that it does.
terminal-written = Written to { $file }

terminal-undone = undone
terminal-no-steps = Nothing was done in this file yet.

terminal-sample-added = The sample athlete, Mara Lind, has moved in. Take her out again with: sample remove
terminal-sample-removed = The sample athlete has moved out.

terminal-doctor-file = { $file }, { $bytes } bytes
terminal-doctor-whole = The file is whole (schema { $schema }).
terminal-doctor-holds = It holds { $weeks ->
        [1] 1 planned week
       *[other] { $weeks } planned weeks
    }, { $sessions ->
        [1] 1 session
       *[other] { $sessions } sessions
    } and { $records ->
        [1] 1 record
       *[other] { $records } records
    }, { $bin } of them in the bin.
terminal-doctor-backups = { $count ->
        [0] No backup yet.
        [1] 1 backup: { $newest }.
       *[other] { $count } backups, the newest { $newest }.
    }
terminal-no-events = No events in these weeks.
terminal-morning-kept = Kept.
terminal-places = Places are track, gym and bike; “{ $given }” names something else.
terminal-weekday = A weekday takes its minutes and then its places, for example “45 gym”.
terminal-inside-kept = Kept, to be used again.
terminal-inside-thrown = Thrown away. Sessions made from it stay as they are.
terminal-inside-file = { $file } cannot be read as a session: { $reason }.
terminal-mode = { $mode } begins with this week. The plan stays as it is until the week is built again.
terminal-head-left = Kept for
terminal-import-no-mapping = There is no mapping “{ $name }”. { $count ->
        [0] None is saved yet; import --dry-run --json shows how a table would be read, and its “mapping” can be changed, saved as a file and given here.
       *[other] Saved are: { $known }.
    }
terminal-import-mapping = The mapping in “{ $file }” cannot be used: { $why }. Compare it with what import --dry-run --json shows.
terminal-import-other-format = “{ $file }” is another format ({ $format }). Leave --as out, or choose another file.
terminal-import-no-sport = No session in these files is called “{ $given }”. There are: { $known }.
terminal-import-no-scale = No scale in these files is about “{ $given }”. There are: { $known }.
terminal-import-unsure = { $scale } is read so that { $direction }; if it runs the other way, add --turn { $channel }.
terminal-import-no-double = No session has two numbers of which one is “{ $given }”. { $count ->
        [0] None has two for one thing.
       *[other] There are: { $known }.
    }
