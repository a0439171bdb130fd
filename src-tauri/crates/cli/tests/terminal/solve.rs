//! `week solve`: problems in, answers out, and nothing an input can hold makes it stumble.

use std::io::{BufRead, BufReader, Write};

use serde_json::Value;

use crate::kit::terminal;

const DAYS: &str = r#""days":[{"minutes":120},{"minutes":120},{"minutes":120},{"minutes":120},{"minutes":120},{"minutes":120},{"minutes":120}]"#;

/// A problem of seven free days on one line, with these further fields.
fn problem(more: &str) -> String {
    format!("{{{DAYS}{}{more}}}", if more.is_empty() { "" } else { "," })
}

/// The one sentence that refuses this input.
fn refusal(input: &[u8]) -> String {
    let said = terminal().hears(&["week", "solve"], input);
    assert_eq!((said.code, said.out.as_str()), (1, ""), "{}", said.err);
    assert_eq!(said.err.lines().count(), 1, "one sentence: {}", said.err);
    said.err.trim_end().to_owned()
}

/// The answers to these lines; there is one for each.
fn answers(input: &[u8], count: usize) -> Vec<Value> {
    let said = terminal().hears(&["week", "solve", "--each-line"], input);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    assert!(said.out.is_empty() || said.out.ends_with('\n'));
    let answers: Vec<Value> = said.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers.len(), count, "a line for each line");
    answers
}

#[test]
fn the_articles_athlete_gets_the_articles_week_on_one_line() {
    let terminal = terminal();
    let asked = problem(r#""mode":"cultivate","sport":"sprint","before":[{"day":-1,"kind":"rest"}]"#);
    let said = terminal.hears(&["week", "solve"], asked.as_bytes());
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    let kinds =
        ["acceleration", "strength_mobility", "active_recovery", "max_velocity", "strength_plyo", "easy_long", "rest"];
    assert!(said.out.starts_with(r#"{"score":1,"week":[{"day":0,"kind":"acceleration","why":[""#), "{}", said.out);
    assert!(said.out.ends_with("}],\"parts\":{\"stimulus\":1}}\n"), "one line: {}", said.out);
    let answer: Value = serde_json::from_str(&said.out).unwrap();
    for (day, kind) in kinds.iter().enumerate() {
        assert_eq!(answer["week"][day]["kind"], *kind);
        assert!(answer["week"][day]["why"][0].as_str().unwrap().ends_with('.'), "why is a sentence");
    }
    // `--json` changes nothing, nor does the problem's layout, nor a byte order mark.
    let spread = format!("\u{feff}{:#}", serde_json::from_str::<Value>(&asked).unwrap());
    assert_eq!(terminal.hears(&["--json", "week", "solve"], spread.as_bytes()).out, said.out);
    assert!(std::fs::read_dir(terminal.folder.path()).unwrap().next().is_none(), "it needs no file");
}

#[test]
fn a_week_that_cannot_be_is_an_answer_too() {
    let asked = problem(r#""pinned":[{"day":0,"kind":"acceleration"},{"day":1,"kind":"max_velocity"}]"#);
    let said = terminal().hears(&["week", "solve"], asked.as_bytes());
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    insta::assert_snapshot!(said.out.trim_end(), @r#"{"infeasible":{"entries":[{"day":0,"kind":"acceleration","as":"pinned"},{"day":1,"kind":"max_velocity","as":"pinned"}],"rules":[{"rule":"spacing","days":[0,1]}],"loosen":[{"day":1,"kind":"max_velocity","as":"pinned"}]}}"#);
}

#[test]
fn a_problem_that_is_none_is_refused_with_the_path_and_the_reason() {
    let event = problem(r#""pinned":[{"day":0,"kind":"match"}]"#);
    let broken = problem("\"mode\":\"sum\\n\\u001b[1mmer\"");
    let asked = [event.as_bytes(), broken.as_bytes(), b"", b" \n", b"{", b"\xff{}", b"[]", b"1e999", b"{} {}"];
    insta::assert_snapshot!(asked.map(refusal).join("\n"), @r"
    pinned[0].kind: match is an event; events are fixed, not pinned
    mode: “sum  [1mmer” is not a mode; choose cultivate, masters, base, race_prep, return, peak, plateau, deload
    a problem is needed here, not nothing
    a problem is needed here, not nothing
    this is not JSON: EOF while parsing an object at line 1 column 1
    this is not UTF-8: byte 1 cannot be read
    an object is needed here, not a list
    this is not JSON: number out of range at line 1 column 5
    this is not JSON: trailing characters at line 1 column 4
    ");
    let long = format!("{{\"note\":\"{}\"}}", "x".repeat(2 << 20));
    assert_eq!(refusal(long.as_bytes()), "a problem holds at most 1048576 bytes");
    assert!(refusal("[".repeat(1 << 20).as_bytes()).starts_with("this is not JSON: recursion limit exceeded"));
}

#[test]
fn each_line_is_answered_in_its_place_whatever_it_holds() {
    let good = problem("");
    let mut input = Vec::new();
    let long = format!("{{\"note\":\"{}\"}}", "x".repeat(2 << 20));
    let deep = "[".repeat(100_000);
    let lines: [&[u8]; 9] = [
        good.as_bytes(),
        b"",
        b"not a problem",
        b"\xff\xfe",
        long.as_bytes(),
        deep.as_bytes(),
        br#"{"days":[1e400]}"#,
        br#"{"days":[{"minutes":99999999999999999999},0,0,0,0,0,0]}"#,
        good.as_bytes(),
    ];
    for line in lines {
        input.extend_from_slice(line);
        // Both ends of line are ends of line.
        input.extend_from_slice(if line.is_empty() { b"\r\n" } else { b"\n" });
    }
    input.pop();
    let answers = answers(&input, lines.len());
    assert_eq!((&answers[0], &answers[0]["week"][6]["kind"]), (&answers[8], &Value::from("rest")));
    let refused: Vec<_> = answers[1..8].iter().map(Value::to_string).collect();
    insta::assert_snapshot!(refused.join("\n"), @r#"
    {"error":{"path":"","reason":"a problem is needed here, not nothing"}}
    {"error":{"path":"","reason":"this is not JSON: expected ident at line 1 column 2"}}
    {"error":{"path":"","reason":"this is not UTF-8: byte 1 cannot be read"}}
    {"error":{"path":"","reason":"a line holds at most 1048576 bytes"}}
    {"error":{"path":"","reason":"this is not JSON: recursion limit exceeded at line 1 column 128"}}
    {"error":{"path":"","reason":"this is not JSON: number out of range at line 1 column 14"}}
    {"error":{"path":"days[0].minutes","reason":"1e+20 is out of range"}}
    "#);
}

#[test]
fn a_last_line_without_an_end_counts_and_nothing_answers_nothing() {
    let two = format!("{}\n{}", problem(""), problem(r#""mode":"peak""#));
    assert_eq!(answers(two.as_bytes(), 2), answers(format!("{two}\n").as_bytes(), 2));
    answers(b"", 0);
    answers(b"\n", 1);
}

#[test]
fn an_answer_comes_before_the_next_problem_is_asked() {
    let mut program = terminal().starts(&["week", "solve", "--each-line"]);
    let (mut ask, heard) = (program.stdin.take().unwrap(), program.stdout.take().unwrap());
    let mut heard = BufReader::new(heard).lines();
    for mode in ["peak", "return", "deload"] {
        writeln!(ask, "{}", problem(&format!(r#""mode":"{mode}""#))).unwrap();
        // Would wait for ever if the answer were held back.
        assert!(heard.next().unwrap().unwrap().starts_with(r#"{"score":"#));
    }
    drop(ask);
    assert!(heard.next().is_none() && program.wait().unwrap().success());
}

#[test]
fn a_reader_that_goes_away_ends_it_quietly() {
    let mut program = terminal().starts(&["week", "solve", "--each-line"]);
    drop(program.stdout.take());
    let mut ask = program.stdin.take().unwrap();
    let asked = format!("{}\n", problem(""));
    // More than any pipe holds; the program closes its end as soon as nobody hears it.
    let written = (0..10_000).try_for_each(|_| ask.write_all(asked.as_bytes()));
    drop(ask);
    let said = crate::kit::said(program.wait_with_output().unwrap());
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    assert!(written.is_err(), "it did not read on in vain");
}
