//! Scored weeks in one line, for the tests of the parts; written as in the rules' kit.

use super::score;
use crate::rules::kit;
use crate::{Mode, Problem, Sport};

/// A week whose parts are asked for.
pub(super) struct Scored {
    week: String,
    problem: Problem,
}

impl Scored {
    pub(super) fn of(line: &str) -> Self {
        Self { week: line.to_owned(), problem: Problem::free(Mode::Cultivate, Sport::Sprint) }
    }

    pub(super) fn in_mode(mut self, mode: Mode) -> Self {
        self.problem.mode = mode;
        self
    }

    pub(super) fn playing(mut self, sport: Sport) -> Self {
        self.problem.sport = sport;
        self
    }

    pub(super) fn wishing(mut self, speed: u8) -> Self {
        self.problem = self.problem.with_speed_sessions(speed).unwrap();
        self
    }

    pub(super) fn after(mut self, line: &str) -> Self {
        for past in kit::history(line) {
            self.problem = self.problem.with_past(past).unwrap();
        }
        self
    }

    pub(super) fn standing(mut self, line: &str) -> Self {
        self.problem = self.problem.with_current(kit::cards(line).map(|card| card.unwrap().kind));
        self
    }

    #[track_caller]
    pub(super) fn part(&self, name: &str, expected: u32) {
        let score = score(&self.problem, &kit::cards(&self.week));
        let points = score.parts.iter().find(|(part, _)| part.name() == name).map_or(0, |(_, points)| *points);
        assert_eq!(points, expected, "{name} of {}", self.week);
        assert_eq!(score.total, score.parts.iter().map(|(_, points)| points).sum::<u32>(), "the parts are the whole");
    }
}

#[test]
fn the_sample_week_costs_one_point_for_its_second_kind_of_fast() {
    let week = Scored::of("acc str rec max ply lon res").after("res");
    week.part("stimulus", 1);
    let score = score(&week.problem, &kit::cards(&week.week));
    assert_eq!(score.total, 1);
}
