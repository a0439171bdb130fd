//! The screens of which pictures are taken, and the way to each.

/// A screen of the window.
pub struct Screen {
    /// The name of its pictures.
    pub name: &'static str,
    /// Whether the sample athlete is loaded.
    pub sample: bool,
    /// The script that leads there from the week.
    pub go: &'static str,
    /// What holds once it is shown.
    pub arrived: &'static str,
}

/// From anywhere to the preview of the files that the pictures bring along.
const IMPORT: &str = "location.hash = '#/athlete';
             const wait = setInterval(() => {
               const entry = document.querySelector('[data-action=import-folder]');
               if (entry) { clearInterval(wait); entry.click(); }
             }, 20)";

/// In this order: the later ones leave something behind in the athlete's file.
pub const SCREENS: &[Screen] = &[
    Screen { name: "start", sample: false, go: "", arrived: "true" },
    Screen {
        name: "learning",
        sample: false,
        go: "location.hash = '#/trends'",
        arrived: "document.querySelector('[data-reading=learning]')",
    },
    Screen {
        name: "week",
        sample: true,
        go: "location.hash = '#/week'",
        arrived: "document.querySelector('[data-session]')",
    },
    Screen {
        name: "session",
        sample: true,
        go: "document.querySelector('[data-session][data-kind=max_velocity] button, [data-session] button')?.click()",
        arrived: "document.querySelector('dialog[open]')",
    },
    Screen {
        name: "record",
        sample: true,
        go: "location.hash = '#/record'",
        arrived: "document.body.dataset.page === 'record'",
    },
    Screen {
        name: "differently",
        sample: true,
        go: "location.hash = '#/record';
             const wait = setInterval(() => {
               const door = document.querySelector('[data-action=differently]');
               if (door) { clearInterval(wait); door.click(); }
             }, 20)",
        arrived: "document.querySelector('#kind-field')",
    },
    Screen {
        name: "typing",
        sample: true,
        go: "location.hash = '#/record/week/2026-11-23'",
        arrived: "document.querySelector('week-typing session-record h1')",
    },
    Screen {
        name: "trends",
        sample: true,
        go: "location.hash = '#/trends'",
        arrived: "document.querySelector('[data-chart] svg')",
    },
    Screen {
        name: "charts",
        sample: true,
        go: "location.hash = '#/trends';
             const wait = setInterval(() => {
               const panel = document.querySelector('chart-panel[name=over-time]');
               if (panel) { clearInterval(wait); panel.scrollIntoView(); }
             }, 20)",
        arrived: "document.querySelector('[data-chart=keenness] svg')",
    },
    Screen {
        name: "charts-below",
        sample: true,
        go: "location.hash = '#/trends';
             const wait = setInterval(() => {
               const panel = document.querySelector('chart-panel[name=load]');
               if (panel) panel.scrollIntoView();
               if (document.querySelector('[data-chart=exposure] svg')) { clearInterval(wait); panel.scrollIntoView(); }
             }, 20)",
        arrived: "document.querySelector('[data-chart=exposure] svg') && document.querySelector('[data-chart=load] svg')",
    },
    Screen {
        name: "numbers",
        sample: true,
        go: "location.hash = '#/trends';
             const wait = setInterval(() => {
               const door = document.querySelector('[data-action=numbers][aria-expanded=false]');
               if (door) { clearInterval(wait); door.click(); door.scrollIntoView(); }
             }, 20)",
        arrived: "document.querySelector('.drift-reading__numbers td')",
    },
    Screen {
        name: "report",
        sample: true,
        go: "location.hash = '#/trends';
             const wait = setInterval(() => {
               const door = document.querySelector('[data-action=report]');
               if (door) { clearInterval(wait); door.click(); }
             }, 20)",
        arrived: "document.querySelector('dialog[open] [data-action=save-report]')",
    },
    Screen {
        name: "ease",
        sample: true,
        go: "location.hash = '#/week/2026-11-23/ease/rest'",
        arrived: "document.querySelector('week-proposal [data-day=\"2026-11-27\"]')",
    },
    // Before records are thrown away for the bin's picture: without them there is nothing to mute.
    Screen {
        name: "muted",
        sample: true,
        go: "import('/core/api.js').then(async (api) => {
               if ((await api.readReading()).fine === 'asked') await api.sayFine(true);
               location.hash = '#/trends';
             })",
        arrived: "document.querySelector('[data-reading=muted]')",
    },
    Screen {
        name: "season",
        sample: true,
        go: "location.hash = '#/season'",
        arrived: "document.body.dataset.page === 'season'",
    },
    Screen {
        name: "athlete",
        sample: true,
        go: "location.hash = '#/athlete'",
        arrived: "document.body.dataset.page === 'athlete'",
    },
    Screen {
        name: "history",
        sample: true,
        go: "import('/core/api.js').then(async (api) => {
               const records = await api.numberRecords({});
               const tagged = await api.outlineRecords({ tag: 'travelling' });
               if (tagged.count === 0) await api.tagRecords(records.slice(4, 7), 'travelling');
               location.hash = '#/record/history';
             })",
        arrived: "document.querySelector('history-list .record-line__tag')",
    },
    Screen {
        name: "chosen",
        sample: true,
        go: "location.hash = '#/record/history';
             const wait = setInterval(() => {
               const boxes = [...document.querySelectorAll('history-list input')].slice(1, 4);
               if (boxes.length > 0) { clearInterval(wait); for (const box of boxes) box.click(); }
             }, 20)",
        arrived: "document.querySelectorAll('history-list input:checked').length === 3",
    },
    Screen {
        name: "bin",
        sample: true,
        go: "import('/core/api.js').then(async (api) => {
               if ((await api.readBin()).lines.length === 0) await api.removeRecords((await api.numberRecords({})).slice(8, 11));
               location.hash = '#/record/bin';
             })",
        arrived: "document.querySelector('record-bin [data-record]')",
    },
    Screen { name: "import", sample: true, go: IMPORT, arrived: "document.querySelector('[data-room=sports] select, [data-room=files]')" },
    Screen {
        name: "import-columns",
        sample: true,
        go: IMPORT,
        arrived: "document.querySelector('[data-room=table]')?.scrollIntoView() ?? document.querySelector('[data-room=sports] select')",
    },
    Screen {
        name: "import-sessions",
        sample: true,
        go: IMPORT,
        arrived: "document.querySelector('[data-room=sports] select') && (document.querySelector('[data-room=scales]')?.scrollIntoView() ?? true)",
    },
    Screen {
        name: "import-entry",
        sample: false,
        go: "location.hash = '#/athlete';
             const wait = setInterval(() => {
               const entry = document.querySelector('import-entry button');
               if (entry) { clearInterval(wait); entry.scrollIntoView({ block: 'center' }); entry.dataset.seen = ''; }
             }, 20)",
        arrived: "document.querySelector('import-entry [data-seen]')",
    },
    Screen {
        name: "day",
        sample: true,
        go: "document.querySelector('[data-day=\"2026-11-28\"] [data-action=open-day]').click()",
        arrived: "document.querySelector('dialog[open] [data-room=put]')",
    },
    Screen {
        name: "inside",
        sample: true,
        go: "document.querySelector('[data-session][data-kind=max_velocity] button').click();
             const wait = setInterval(() => {
               const door = document.querySelector('dialog[open] [data-action=contents]');
               if (door) { clearInterval(wait); door.click(); }
             }, 20)",
        arrived: "document.querySelector('contents-list li')",
    },
    Screen {
        name: "own-session",
        sample: true,
        go: "document.querySelector('[data-session][data-kind=max_velocity] button').click();
             const wait = setInterval(() => {
               const way = document.querySelector('[data-choice=way][data-value=own]');
               if (way) { clearInterval(wait); way.click(); return; }
               document.querySelector('dialog[open] [data-action=contents]')?.click();
             }, 50)",
        arrived: "document.querySelector('[data-block]')",
    },
    Screen {
        name: "modes",
        sample: true,
        go: "document.querySelector('[data-action=modes]').click();
             const wait = setInterval(() => {
               const peak = document.querySelector('#mode-peak');
               if (peak) { clearInterval(wait); peak.click(); }
             }, 20)",
        arrived: "document.querySelector('dialog[open] [data-choice=weeks]')",
    },
    Screen {
        name: "proposal",
        sample: true,
        go: "import('/core/api.js').then(async (api) => {
               const day = '2026-12-05', event = { day, kind: 'match', minutes: '90', note: '14:00, home', weekly: false };
               if ((await api.readDay(day)).events.length === 0) {
                 await api.acceptWeek('2026-11-30');
                 await api.addEvent(event);
               }
               location.hash = '#/week/2026-11-30';
               const wait = setInterval(() => {
                 if (document.querySelector('[data-day=\"2026-12-05\"] [data-kind=match]')) {
                   clearInterval(wait);
                   document.querySelector('[data-action=build]').click();
                 }
               }, 20);
             })",
        arrived: "document.querySelector('week-proposal [data-kind=match]')",
    },
    Screen {
        name: "conflict",
        sample: true,
        go: "import('/core/api.js').then(async (api) => {
               if (!(await api.readWeek('2026-12-07')).planned) {
                 await api.addSession('2026-12-07', 'acceleration', true);
                 await api.addSession('2026-12-08', 'max_velocity', true);
                 const week = await api.readWeek('2026-12-07');
                 await api.pinSession(week.days[0].cards[0].session, false);
                 await api.pinSession(week.days[0].cards[0].session, true);
               }
               location.hash = '#/week/2026-12-07';
               const wait = setInterval(() => {
                 if (document.querySelector('[data-day=\"2026-12-08\"] [data-kind=max_velocity]')) {
                   clearInterval(wait);
                   document.querySelector('[data-action=build]').click();
                 }
               }, 20);
             })",
        arrived: "document.querySelector('week-conflict')",
    },
    Screen {
        name: "masters",
        sample: true,
        go: "import('/core/api.js').then(async (api) => {
               const asked = { mode: 'masters', weeks: null, weak_link: null, race: null, rung: null, volume: null };
               if ((await api.readWeek('2026-11-23')).life.mode !== 'masters') await api.acceptWeek('2026-11-23', { life: asked });
               location.hash = '#/week/2026-11-23';
             })",
        arrived: "document.querySelector('.life-banner__band[data-mode=masters]')",
    },
    Screen {
        name: "ladder",
        sample: true,
        go: "import('/core/api.js').then(async (api) => {
               const asked = { mode: 'return', weeks: null, weak_link: null, race: null, rung: 2, volume: null };
               if ((await api.readWeek('2026-11-23')).life.mode !== 'return') await api.acceptWeek('2026-11-23', { life: asked });
               location.hash = '#/week/2026-11-23';
             })",
        arrived: "document.querySelector('.come-back__row')",
    },
];
