//! People's own tables from the first look to the rows.

use freshlegs_calendar::Towards;

use super::found::{FoundChannel, Rejected};
use super::mapped::read;
use super::mapping::{Field, Mapping, RowsAre};
use super::moment::DateOrder;
use super::propose::{Proposal, Question, propose_for_text, propose_mapping};
use super::table::Table;
use super::told::{begins, berlin, given, place, real};

fn draft(text: &str) -> (Table, Proposal) {
    propose_for_text(text.as_bytes()).unwrap()
}

fn heads(proposal: &Proposal) -> Vec<&str> {
    proposal.mapping.columns.iter().map(|column| column.name.as_str()).collect()
}

#[test]
fn a_german_diary_with_decimal_commas_is_read() {
    let (table, mut proposal) = draft(
        "Datum;Sportart;Dauer (min);Strecke km;Anstrengung (0-10);Gefühl (1-5);Spaß;Notiz\n\
         28.04.2024;Sprint;52,5;2,4;7;2;9;'=locker\n05.04.2024;Lauf;40;8,0;3,5;-;8;\n",
    );
    assert_eq!(proposal.mapping.separator, ';');
    let names = ["Datum", "Sportart", "Dauer (min)", "Strecke km", "Anstrengung (0-10)", "Gefühl (1-5)", "Notiz"];
    assert_eq!(heads(&proposal), names, "Spaß is the athlete's own and never filled by an import");
    assert_eq!(proposal.questions, [Question::Scale { column: 5, channel: FoundChannel::Feel }], "only the direction");
    // The athlete answers: on this sheet 1 is best.
    for column in &mut proposal.mapping.columns {
        if let Field::Rating { channel: FoundChannel::Feel, towards, .. } = &mut column.field {
            *towards = Towards::Worse;
        }
    }
    let found = read(&table, &proposal.mapping, &berlin).unwrap();
    let first = &found.sessions[0];
    assert_eq!((begins(first).as_str(), first.minutes, first.distance_m), ("2024-04-28 ", Some(52.5), Some(2400.0)));
    assert_eq!(place(&first.ratings, FoundChannel::Feel), Some(7.5));
    assert_eq!(first.note.as_deref(), Some("=locker"), "the guard is undone");
    let second = &found.sessions[1];
    assert_eq!((second.ratings.len(), given(&second.ratings, FoundChannel::Effort)), (1, Some(3.5)));
    assert_eq!(found.rejected, []);
}

#[test]
fn an_ambiguous_date_is_asked_for_and_an_unanswered_one_is_not_read() {
    let (table, mut proposal) = draft("date,rpe\n05/04/2024,7\n06/04/2024,5\n");
    let orders = vec![(DateOrder::DayFirst, vec![]), (DateOrder::MonthFirst, vec![])];
    assert_eq!(proposal.questions[0], Question::DateOrder { column: 0, orders });
    assert!(matches!(read(&table, &proposal.mapping, &berlin), Err(Rejected::Unanswered { .. })));
    proposal.mapping.columns[0].field = Field::Start { order: Some(DateOrder::MonthFirst), utc: false };
    assert_eq!(begins(&read(&table, &proposal.mapping, &berlin).unwrap().sessions[0]), "2024-05-04 ");
}

#[test]
fn rows_that_speak_against_the_order_are_shown_and_left_out() {
    let (table, proposal) = draft("date,rpe\n28/04/2024,7\n05/04/2024,5\n29/04/2024,5\n31/04/2024,5\n");
    let against = Question::RowsAgainst { column: 0, order: DateOrder::DayFirst, rows: vec![5] };
    assert_eq!(proposal.questions[0], against);
    let found = read(&table, &proposal.mapping, &berlin).unwrap();
    assert_eq!((found.sessions.len(), found.rejected.len()), (3, 1));
    assert!(found.rejected[0].to_string().starts_with("“31/04/2024” in row 5, column “date”, is not a date"));
}

#[test]
fn a_point_that_can_part_thousands_is_asked_for() {
    let (table, proposal) = draft("date\tdistance (m)\trpe\n2024-04-05\t1.234\t5\n2024-04-06\t2.500\t6\n");
    assert!(proposal.questions.contains(&Question::DecimalMark { column: 1 }));
    assert!(matches!(read(&table, &proposal.mapping, &berlin), Err(Rejected::Unanswered { .. })));
}

#[test]
fn values_that_stand_for_nothing_are_nothing() {
    let (table, mut proposal) = draft("date,sleep (1-5),soreness (1-5)\n2024-04-05,0,--\n2024-04-06,4,-1\n");
    assert_eq!(proposal.mapping.rows, RowsAre::Mornings);
    let found = read(&table, &proposal.mapping, &berlin).unwrap();
    let sleep = |n: usize| {
        (given(&found.mornings[n].ratings, FoundChannel::Sleep), place(&found.mornings[n].ratings, FoundChannel::Sleep))
    };
    assert_eq!((sleep(0), sleep(1)), ((Some(0.0), None), (Some(4.0), Some(7.5))));
    proposal.mapping.missing.push("0".to_owned());
    assert_eq!(read(&table, &proposal.mapping, &berlin).unwrap().mornings.len(), 1, "a mark set by the athlete");
}

#[test]
fn loads_and_averages_are_no_feelings() {
    let (_, proposal) = draft(
        "Date,icu_fatigue,Relative Effort,Prefer Perceived Exertion,session_rpe load,Avg HR,sleep duration,Enjoyment\n\
         2024-04-05,41,55,1,350,140,7.5,9\n",
    );
    assert_eq!(heads(&proposal), ["Date"]);
}

#[test]
fn two_header_rows_and_a_column_of_times() {
    let (table, proposal) = draft("Session,,,Body\nDay,Time,Effort,Sore\n2024-04-05,17:30,7,2\n");
    assert_eq!(
        (proposal.mapping.header_rows, heads(&proposal)),
        (2, vec!["Session Day", "Time", "Effort", "Body Sore"])
    );
    assert_eq!(begins(&read(&table, &proposal.mapping, &berlin).unwrap().sessions[0]), "2024-04-05 17:30:00");
}

#[test]
fn a_table_without_a_header_can_be_mapped_by_place() {
    let table = Table::likely(b"2024-04-05,7\n2024-04-06,5\n").unwrap();
    let proposal = propose_mapping(&table);
    assert_eq!(
        (proposal.mapping.header_rows, proposal.mapping.columns.len()),
        (0, 1),
        "the day is found by its values"
    );
    assert_eq!(read(&table, &proposal.mapping, &berlin).unwrap().sessions.len(), 2);
}

#[test]
fn a_mapping_is_saved_and_used_again_and_a_column_that_is_gone_is_said() {
    let (table, proposal) = draft("date,rpe,minutes,feel (1-5)\n2024-04-05,7,50,4\n");
    let json = serde_json::to_string(&proposal.mapping).unwrap();
    let saved: Mapping = serde_json::from_str(&json).unwrap();
    assert_eq!(saved, proposal.mapping);
    assert_eq!(read(&table, &saved, &berlin), read(&table, &proposal.mapping, &berlin));
    let other = Table::likely(b"date,effort\n2024-04-05,7\n").unwrap();
    let gone = read(&other, &saved, &berlin).unwrap_err().to_string();
    assert_eq!(gone, "the mapping asks for column “rpe”, which this file does not have; map it again");
    assert!(
        serde_json::from_str::<Mapping>(&json.replace("\"channel\":\"feel\"", "\"channel\":\"enjoyment\"")).is_err()
    );
}

#[test]
fn importing_twice_finds_the_same_sessions() {
    let (table, proposal) = draft("date,sport,minutes\n2024-04-05,Run,50\n2024-04-05,Run,50\n2024-04-06,Run,50\n");
    let ids = || -> Vec<String> {
        read(&table, &proposal.mapping, &berlin).unwrap().sessions.into_iter().map(|s| s.source.id).collect()
    };
    assert_eq!(ids(), ids());
    assert!(ids()[1].ends_with(" 2024-04-05  Run #2"), "{}", ids()[1]);
}

#[test]
fn a_real_teams_tables_are_drafted_and_read() {
    let Some(bytes) = real("soccermon/sessions.csv") else { return };
    let (table, proposal) = propose_for_text(&bytes).unwrap();
    assert_eq!(heads(&proposal), ["date", "effort_0_10", "minutes"]);
    assert_eq!(proposal.questions, [], "the names say it all");
    let found = read(&table, &proposal.mapping, &berlin).unwrap();
    assert_eq!((found.sessions.len(), found.rejected.len()), (table.len() - 1, 0));
    let Some(bytes) = real("soccermon/wellness.csv") else { return };
    let (table, proposal) = propose_for_text(&bytes).unwrap();
    assert_eq!(proposal.mapping.rows, RowsAre::Mornings);
    let found = read(&table, &proposal.mapping, &berlin).unwrap();
    assert_eq!((found.mornings.len() > 9_000, found.rejected.len()), (true, 0), "{}", found.mornings.len());
}
