//! Which backups are kept: many of late, few of long ago.

use std::collections::BTreeMap;
use std::fs;

use chrono::Datelike;
use freshlegs_calendar::Today;

use super::{Backup, BackupReason};
use crate::opening::system;
use crate::{Place, StoreFault};

/// After today and yesterday, of which everything is kept.
const DAYS: usize = 7;
/// After the days.
const WEEKS: usize = 4;
/// After the weeks.
const MONTHS: usize = 12;
/// Of those made before something big, whatever their age.
const BEFORE_BIG: usize = 5;

impl Place {
    /// Removes the backups that are no longer kept, and says how many.
    pub fn thin_out_backups(&self, today: Today) -> Result<usize, StoreFault> {
        let gone = too_many(self.list_backups()?, today);
        for backup in &gone {
            let path = self.backups().join(&backup.name);
            fs::remove_file(&path).map_err(|error| system("remove", &path, &error))?;
        }
        Ok(gone.len())
    }
}

/// The backups that are no longer kept, of a list that is newest first.
fn too_many(backups: Vec<Backup>, today: Today) -> Vec<Backup> {
    let mut by_reason: BTreeMap<BackupReason, Vec<Backup>> = BTreeMap::new();
    for backup in backups {
        by_reason.entry(backup.reason).or_default().push(backup);
    }
    let mut gone = Vec::new();
    for (reason, backups) in by_reason {
        match reason {
            BackupReason::Routine => gone.extend(too_many_of_routine(backups, today)),
            BackupReason::BeforeMigration | BackupReason::BeforeRestore => {
                gone.extend(backups.into_iter().skip(BEFORE_BIG));
            }
        }
    }
    gone
}

/// Going back in time, the newest of each day stays, then the newest of each week, then of each month.
fn too_many_of_routine(backups: Vec<Backup>, today: Today) -> Vec<Backup> {
    let yesterday = today.plus(-1).date();
    let (mut days, mut weeks, mut months) = (0, 0, 0);
    let mut kept = None;
    backups
        .into_iter()
        .filter(|backup| {
            let day = backup.at.date();
            let newer = kept.unwrap_or(today.plus(1).date());
            let stays = if day >= yesterday {
                true
            } else if days < DAYS {
                days += usize::from(day != newer);
                day != newer
            } else if weeks < WEEKS {
                weeks += usize::from(day.iso_week() != newer.iso_week());
                day.iso_week() != newer.iso_week()
            } else {
                let another = (day.year(), day.month()) != (newer.year(), newer.month());
                months += usize::from(another);
                another && months <= MONTHS
            };
            if stays {
                kept = Some(day);
            }
            !stays
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;
    use freshlegs_calendar::Day;

    use super::*;

    fn made(day: Day, hour: u32, reason: BackupReason) -> Backup {
        let at = day.date().and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap());
        Backup { name: super::super::name(at, reason, 1), at, reason, bytes: 1 }
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    /// Two backups a day for so many days, thinned out each evening, as a life does it.
    fn after_days(days: i64, last: Day) -> Vec<Backup> {
        let mut kept: Vec<Backup> = Vec::new();
        for today in (0..days).rev().map(|back| last.plus(-back)) {
            for hour in [8, 20] {
                kept.insert(0, made(today, hour, BackupReason::Routine));
            }
            let gone = too_many(kept.clone(), today);
            kept.retain(|backup| !gone.contains(backup));
        }
        kept
    }

    #[test]
    fn after_two_years_there_are_days_then_weeks_then_months() {
        let kept: Vec<String> =
            after_days(730, day("2026-11-25")).iter().map(|b| b.at.format("%m-%d %a %H").to_string()).collect();
        insta::assert_snapshot!(kept.join("\n"));
    }

    #[test]
    fn today_and_yesterday_lose_nothing() {
        let today = day("2026-11-25");
        let kept = (0..40).map(|n| made(today.plus(-(n / 20)), (n % 20) as u32, BackupReason::Routine)).collect();
        assert_eq!(too_many(kept, today), [], "everything of two days stays");
    }

    #[test]
    fn of_those_before_something_big_five_stay_however_old() {
        let today = day("2026-11-25");
        let list: Vec<Backup> = (1..=8).map(|n| made(today.plus(-400 * n), 9, BackupReason::BeforeMigration)).collect();
        assert_eq!(too_many(list.clone(), today), list[5..], "only the three oldest go");
    }

    #[test]
    fn a_clock_set_back_removes_nothing_of_the_future() {
        let today = day("2026-11-25");
        let list: Vec<Backup> = (1..=30).rev().map(|n| made(today.plus(n), 9, BackupReason::Routine)).collect();
        assert_eq!(too_many(list, today), [], "backups dated later than today stay");
    }
}
