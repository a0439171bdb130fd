//! `import`: what other programs wrote down comes in.

use std::collections::HashMap;
use std::path::Path;

use freshlegs_actions::import::{
    DateOrder, FateName, ImportChoices, ImportFile, ImportMorning, ImportRow, ImportScale, ImportView, Mapping, Reading,
};
use freshlegs_actions::{Desk, Refusal};
use freshlegs_store::{Changes, Moment};
use freshlegs_texts::Phrase;
use serde_json::{Value, json};

use crate::args::{FormatName, ImportArgs, OrderName};
use crate::page::Answer;

pub fn run(desk: &mut Desk, args: &ImportArgs, moment: &Moment) -> Result<Answer, Refusal> {
    if let (Some(FormatName::FreshlegsJson), [file]) = (args.format, args.files.as_slice()) {
        return own_export(desk, file, args.dry_run, moment);
    }
    let (mut choices, saved) = choices(desk, args)?;
    let read = Reading::of(&args.files, &choices, &saved, &crate::zone, &mut |_, _| true);
    let reading = read.map_err(|fault| Refusal::fault(fault.to_string()))?;
    if let Some(file) = reading.own_export() {
        return own_export(desk, file, args.dry_run, moment);
    }
    if reading.is_empty() {
        return Err(Refusal::fault(desk.words().word("actions-import-empty")));
    }
    // A table with an open question is shown by a dry run, so that the question can be answered.
    if let Some(sentence) = reading.refused().filter(|_| !(args.dry_run && reading.has_tables())) {
        return Err(Refusal::fault(sentence));
    }
    let mut sorted = desk.sort_import(moment, &reading, &choices)?;
    if !args.turn.is_empty() || args.prefer.is_some() {
        // Scales are named by what the files hold, so the answers about them come second.
        let asked = desk.show_import(&reading, &sorted, &choices, 0);
        choices.preferred = preferred(desk, args, &asked)?;
        let turned = asked.scales.into_iter().filter(|scale| args.turn.contains(&scale.channel));
        choices.turned.extend(turned.map(|scale| (scale.key, true)));
        sorted = desk.sort_import(moment, &reading, &choices)?;
    }
    let view = desk.show_import(&reading, &sorted, &choices, usize::MAX);
    right_format(desk, args, &view)?;
    all_used(desk, args, &view)?;
    let scales: Vec<Vec<ImportScale>> = (0..view.files.len()).map(|at| desk.import_scales(&sorted, at)).collect();
    let mut changes = Changes::default();
    let mut said = view.said.clone();
    if !args.dry_run && !sorted.is_nothing() {
        let done = desk.bring_in(moment, &reading, &sorted, &choices)?;
        (changes, said) = (done.changes, done.output.said);
    }
    Answer::said(words(desk, &view, &scales, &said), &document(&view, &scales, &said, args.dry_run, changes))
}

fn own_export(desk: &mut Desk, file: &Path, dry_run: bool, moment: &Moment) -> Result<Answer, Refusal> {
    if dry_run {
        let said = desk.words().word("actions-import-own");
        return Answer::said(
            &said,
            &json!({ "file": file, "format": "freshlegs-json", "said": said, "dry_run": true }),
        );
    }
    let done = desk.import_export_file(moment, file)?;
    let said = done.output.said;
    Answer::said(&said, &json!({ "file": file, "format": "freshlegs-json", "said": said, "changes": done.changes }))
}

/// What was answered on the command line, and the mappings there are.
fn choices(desk: &Desk, args: &ImportArgs) -> Result<(ImportChoices, Vec<Mapping>), Refusal> {
    let mut saved = desk.saved_mappings()?;
    let mut choices = ImportChoices {
        order: args.order.map(|order| match order {
            OrderName::DayFirst => DateOrder::DayFirst,
            OrderName::MonthFirst => DateOrder::MonthFirst,
            OrderName::YearFirst => DateOrder::YearFirst,
        }),
        kinds: args.kind.iter().cloned().collect(),
        mapping: args.mapping.clone(),
        ..ImportChoices::default()
    };
    let Some(name) = &args.mapping else { return Ok((choices, saved)) };
    if saved.iter().any(|mapping| mapping.name == *name) {
        return Ok((choices, saved));
    }
    if !Path::new(name).is_file() {
        let known: Vec<&str> = saved.iter().map(|mapping| mapping.name.as_str()).collect();
        let said =
            Phrase::new("terminal-import-no-mapping").with("name", name.as_str()).with("known", known.join(", "));
        return Err(Refusal::fault(desk.words().say(&said.with("count", known.len() as u32))));
    }
    let refuse = |why: String| {
        let said = Phrase::new("terminal-import-mapping").with("file", name.as_str()).with("why", why);
        Refusal::fault(desk.words().say(&said))
    };
    let text = std::fs::read_to_string(name).map_err(|fault| refuse(fault.to_string()))?;
    let mapping: Mapping = serde_json::from_str(&text).map_err(|fault| refuse(fault.to_string()))?;
    choices.mapping = Some(mapping.name.clone());
    // Under no file's name it reads none of them by itself, and it is kept for the next time.
    choices.mappings.insert(String::new(), mapping.clone());
    saved.retain(|known| known.name != mapping.name);
    saved.push(mapping);
    Ok((choices, saved))
}

/// The key of the scale that was preferred by its name.
fn preferred(desk: &Desk, args: &ImportArgs, view: &ImportView) -> Result<Option<String>, Refusal> {
    let Some(name) = &args.prefer else { return Ok(None) };
    let mut scales = view.doubles.iter().flat_map(|double| &double.scales);
    if let Some((key, _)) = scales.clone().find(|(_, scale)| scale == name) {
        return Ok(Some(key.clone()));
    }
    let known: Vec<&str> = scales.by_ref().map(|(_, scale)| scale.as_str()).collect();
    let said = Phrase::new("terminal-import-no-double").with("given", name.as_str()).with("known", known.join(", "));
    Err(Refusal::fault(desk.words().say(&said.with("count", known.len() as u32))))
}

/// A file that is not what it was said to be is refused.
fn right_format(desk: &Desk, args: &ImportArgs, view: &ImportView) -> Result<(), Refusal> {
    let Some(asked) = args.format else { return Ok(()) };
    let asked = clap::ValueEnum::to_possible_value(&asked).map(|value| value.get_name().replace('-', "_"));
    match view.files.iter().find(|file| file.format.is_some() && file.format != asked) {
        Some(file) => {
            let said = Phrase::new("terminal-import-other-format").with("file", file.name.as_str());
            Err(Refusal::fault(desk.words().say(&said.with("format", file.title.as_str()))))
        }
        None => Ok(()),
    }
}

/// An answer to what no file asks is a slip of the keyboard.
fn all_used(desk: &Desk, args: &ImportArgs, view: &ImportView) -> Result<(), Refusal> {
    let refuse = |key: &str, given: &str, known: Vec<&str>| {
        let said = Phrase::new(key).with("given", given).with("known", known.join(", "));
        Err(Refusal::fault(desk.words().say(&said)))
    };
    let sports: Vec<&str> = view.sports.iter().map(|sport| sport.sport.as_str()).collect();
    if let Some((sport, _)) = args.kind.iter().find(|(sport, _)| !sports.contains(&sport.as_str())) {
        return refuse("terminal-import-no-sport", sport, sports);
    }
    let channels: Vec<&str> = view.scales.iter().map(|scale| scale.channel.as_str()).collect();
    match args.turn.iter().find(|channel| !channels.contains(&channel.as_str())) {
        Some(channel) => refuse("terminal-import-no-scale", channel, channels),
        None => Ok(()),
    }
}

/// Longer lists are for `--json`.
const MOST_LINES: usize = 20;

fn words(desk: &Desk, view: &ImportView, scales: &[Vec<ImportScale>], said: &str) -> String {
    let mut lines = Vec::new();
    for (file, scales) in view.files.iter().zip(scales) {
        lines.push(format!("{}: {}", file.name, file.title));
        lines.push(format!("  {}", file.said));
        lines.extend(scales.iter().map(|scale| format!("  {}; {}", scale.title, scale.direction)));
        let told: Vec<&String> = file.rejected.iter().chain(&file.remarks).collect();
        lines.extend(told.iter().take(MOST_LINES).map(|told| format!("  {told}")));
        if told.len() > MOST_LINES {
            lines.push(format!("  … {}", told.len() - MOST_LINES));
        }
        lines.extend(file.table.iter().flat_map(|table| &table.questions).map(|asked| format!("  {asked}")));
    }
    lines.push(said.to_owned());
    let unsure = view.scales.iter().filter(|scale| !scale.certain && scale.question.is_some());
    lines.extend(unsure.map(|scale| {
        let told = Phrase::new("terminal-import-unsure").with("scale", scale.title.as_str());
        desk.words().say(&told.with("direction", scale.direction.as_str()).with("channel", scale.channel.as_str()))
    }));
    lines.join("\n")
}

fn document(view: &ImportView, scales: &[Vec<ImportScale>], said: &str, dry_run: bool, changes: Changes) -> Value {
    let mut rows: HashMap<&str, Vec<&ImportRow>> = HashMap::new();
    view.rows.iter().for_each(|row| rows.entry(row.file.as_str()).or_default().push(row));
    let mut mornings: HashMap<&str, Vec<&ImportMorning>> = HashMap::new();
    view.mornings.iter().for_each(|morning| mornings.entry(morning.file.as_str()).or_default().push(morning));
    let of_file = |(file, scales): (&ImportFile, &Vec<ImportScale>)| {
        let sessions = rows.get(file.name.as_str()).map(Vec::as_slice).unwrap_or_default();
        let mornings = mornings.get(file.name.as_str()).map(Vec::as_slice).unwrap_or_default();
        let left_out = sessions.iter().filter(|row| row.fate == FateName::Rejected).count();
        json!({
            "file": file.name, "format": file.format, "title": file.title, "said": file.said,
            "new": file.counts.new, "changed": file.counts.changed, "duplicate": file.counts.duplicate,
            "rejected": file.counts.rejected, "planned": file.counts.planned, "rest_days": file.counts.rest_days,
            "mornings_new": file.counts.mornings, "mornings_duplicate": file.counts.mornings_known,
            "reasons": file.rejected, "remarks": file.remarks, "scales": scales, "sessions": sessions,
            "left_out": left_out, "mornings": mornings, "table": file.table,
        })
    };
    json!({
        "dry_run": dry_run, "said": said, "counts": view.counts,
        "files": view.files.iter().zip(scales).map(of_file).collect::<Vec<_>>(),
        "sports": view.sports, "doubles": view.doubles, "asks": view.asks, "changes": changes,
    })
}
