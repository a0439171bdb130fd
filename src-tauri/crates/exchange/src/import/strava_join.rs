//! A row of Strava's table and the recording that belongs to it, made one.
//!
//! Where both give an effort and the two differ, both are kept, and the athlete is asked.

use super::found::{FoundChannel, FoundRating, FoundSession, Source};
use super::strava::{NAME, StravaRow};

/// A row with the sessions of its recording. The row's rating goes to the only one, or to the one that began with it.
pub fn joined(row: Option<StravaRow>, mut recorded: Vec<FoundSession>) -> Vec<FoundSession> {
    let Some(StravaRow { session: row, .. }) = row else { return recorded };
    if recorded.is_empty() {
        return vec![row];
    }
    let began = |session: &FoundSession| session.start.and_then(|start| start.utc);
    let away = |session: &FoundSession| match (began(session), began(&row)) {
        (Some(one), Some(other)) => (one - other).num_seconds().abs(),
        _ => i64::MAX,
    };
    let nearest = recorded.iter().enumerate().min_by_key(|(n, session)| (away(session), *n)).map_or(0, |(n, _)| n);
    let several = recorded.len() > 1;
    for (n, session) in recorded.iter_mut().enumerate() {
        let id = if several { format!("{}/{}", row.source.id, n + 1) } else { row.source.id.clone() };
        session.source = Source { format: NAME.to_owned(), id };
        session.note = session.note.take().or_else(|| row.note.clone());
        if n == nearest {
            join(session, &row, several);
        }
    }
    recorded
}

fn join(session: &mut FoundSession, row: &FoundSession, several: bool) {
    session.start = session.start.or(row.start);
    if !several {
        session.sport.clone_from(&row.sport);
        session.kind = session.kind.or(row.kind);
        session.minutes = session.minutes.or(row.minutes);
        session.distance_m = session.distance_m.or(row.distance_m);
    }
    let effort = |ratings: &[FoundRating]| {
        ratings.iter().find(|r| r.channel == FoundChannel::Effort).and_then(|rating| rating.canonical)
    };
    let theirs = effort(&row.ratings);
    // The same effort said twice is one; two different ones are both kept, and asked about.
    if theirs.is_some() && theirs != effort(&session.ratings) {
        session.ratings.extend(row.ratings.iter().cloned());
    }
}
