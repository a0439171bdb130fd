//! What the rows of ratings show, in one sentence without a verdict.

use freshlegs_texts::Phrase;
use freshlegs_trends::{Band, ENOUGH, RECENT, flat};

use super::Followed;
use crate::past::Look;
use crate::rating::Rating;
use crate::time::{change, count};

/// How many ratings a flatness is judged by: the usual's forty and the last five.
const LOOKED_AT: usize = 45;

pub(super) fn finding(name: &str, followed: &[Followed], look: &Look, asked: usize) -> Phrase {
    let whose = if look.kinds.narrowed() { "shown" } else { "speed" };
    if asked == 0 {
        return Phrase::new("trends-finding-none");
    }
    let main: Vec<&Followed> = followed.iter().filter(|of| judged(name, of.rating)).collect();
    let level: Vec<&str> = main.iter().filter(|of| is_flat(&of.values)).map(|of| of.rating.name()).collect();
    match level.as_slice() {
        [] => {}
        [one] => return Phrase::new("trends-flat-one").with("rating", rating_word(one)),
        [one, other, ..] => {
            return Phrase::new("trends-flat-two").with("rating", rating_word(one)).with("other", rating_word(other));
        }
    }
    let banded: Vec<(Rating, Band, &[i8])> =
        main.iter().filter_map(|of| Some((of.rating, of.band?, newest(&of.values)))).collect();
    if banded.is_empty() {
        let most = main.iter().map(|of| of.values.len()).max().unwrap_or_default();
        let missing = Phrase::new("trends-few").with("count", count(most));
        return missing.with("missing", count(ENOUGH.saturating_sub(most))).with("whose", whose);
    }
    let phrase = if name == "over-time" { outside(&banded) } else { moved(&banded) };
    phrase.with("whose", whose)
}

/// What the sentence of a chart is about.
fn judged(name: &str, rating: Rating) -> bool {
    (name == "over-time") == matches!(rating, Rating::Effort | Rating::Quality)
}

fn is_flat(values: &[i8]) -> bool {
    flat(values.get(values.len().saturating_sub(LOOKED_AT)..).unwrap_or_default())
}

fn newest(values: &[i8]) -> &[i8] {
    values.get(values.len().saturating_sub(RECENT)..).unwrap_or_default()
}

fn rating_word(name: &str) -> Phrase {
    Phrase::new(format!("trends-rating-{name}"))
}

/// How many of the last five lie outside their band, and on which side.
fn outside(banded: &[(Rating, Band, &[i8])]) -> Phrase {
    let sides = banded.iter().filter_map(|(rating, band, newest)| {
        let (above, below) = band.outside(newest);
        let (side, count) = if above >= below { ("above", above) } else { ("below", below) };
        (count > 0).then_some((rating.name(), side, count))
    });
    let word = |side: &str| Phrase::new(format!("trends-side-{side}"));
    match sides.collect::<Vec<_>>().as_slice() {
        [] => Phrase::new("trends-over-time-within"),
        [(rating, side, many)] => Phrase::new("trends-over-time-one")
            .with("rating", rating_word(rating))
            .with("side", word(side))
            .with("count", count(*many)),
        [(rating, side, many), (other, its, others), ..] => Phrase::new("trends-over-time-two")
            .with("rating", rating_word(rating))
            .with("side", word(side))
            .with("count", count(*many))
            .with("other", rating_word(other))
            .with("its", word(its))
            .with("others", count(*others)),
    }
}

/// How far the last five have moved from their usual.
fn moved(banded: &[(Rating, Band, &[i8])]) -> Phrase {
    let word = |(rating, band, _): &(Rating, Band, &[i8])| {
        Phrase::new(format!("trends-{}-{}", rating.name(), change(band.usual, band.now)))
    };
    match banded {
        [one, other, ..] => Phrase::new("trends-keenness-both").with("one", word(one)).with("other", word(other)),
        [one] => Phrase::new("trends-keenness-one").with("one", word(one)),
        [] => Phrase::new("trends-finding-none"),
    }
}
