//! Keys that are put together from names exist for every name, so that no key is ever shown to an athlete.

use freshlegs_actions::views::{Ease, ReportPart};
use freshlegs_calendar::{Effort, Enjoyment, Keenness, Kind, Quality, Scale, Sleep, Soreness, Tiredness, Weekday};
use freshlegs_record::{Goal, SkipReason, Tag};
use freshlegs_trends::drift::Channel;

use crate::kit::athlete;

#[test]
fn every_name_has_its_words() {
    let dashed = |kind: Kind| kind.name().replace('_', "-");
    let mut keys: Vec<String> =
        SkipReason::ALL.iter().map(|reason| format!("actions-skip-{}", reason.name())).collect();
    keys.extend(Tag::ALL.map(|tag| format!("record-tag-{}", tag.name())));
    for goal in Goal::ALL {
        keys.push(format!("record-goal-{}", goal.name()));
        keys.push(format!("record-feedback-goal-{}", goal.name()));
        keys.push(format!("record-feedback-goal-unnamed-{}", goal.name()));
    }
    let felt = [Keenness::SCALE, Effort::SCALE, Quality::SCALE, Enjoyment::SCALE];
    let mornings = [Sleep::SCALE, Soreness::SCALE, Tiredness::SCALE];
    for Scale { name, least, most, .. } in felt.into_iter().chain(mornings) {
        keys.push(format!("record-rating-{name}"));
        let words = |n: i8| if n < 0 { format!("record-{name}-minus{n}") } else { format!("record-{name}-{n}") };
        keys.extend((least..=most).map(words));
    }
    for (smooth, hard) in [("smoother", "lighter"), ("usual", "usual"), ("flatter", "harder")] {
        keys.extend([
            format!("record-feedback-quality-{smooth}"),
            format!("record-feedback-effort-{hard}"),
            format!("record-feedback-{smooth}-lighter"),
            format!("record-feedback-{smooth}-usual"),
            format!("record-feedback-{smooth}-harder"),
        ]);
    }
    keys.extend(
        Kind::ALL
            .iter()
            .flat_map(|kind| ["", "-short", "-word"].map(|end| format!("plan-kind-{}{end}", dashed(*kind)))),
    );
    keys.extend(Weekday::ALL.iter().flat_map(|day| ["", "-short"].map(|end| format!("calendar-{}{end}", day.name()))));
    keys.extend(["track", "gym", "bike"].map(|place| format!("actions-place-{place}")));
    keys.extend(Ease::ALL.iter().flat_map(|ease| {
        let dashed = ease.name().replace('_', "-");
        let offer = [format!("reading-offer-{dashed}"), format!("actions-op-ease-{dashed}")];
        [format!("reading-why-{}", ease.name())].into_iter().chain(offer)
    }));
    keys.extend(ReportPart::ALL.map(|part| format!("window-report-part-{}", part.name())));
    for reading in ["learning", "steady", "watch", "trend"] {
        keys.extend([format!("reading-word-{reading}"), format!("reading-of-{reading}")]);
    }
    keys.extend(Channel::ALL.map(|channel| format!("reading-channel-{}", channel.name())));
    let settings =
        ["name", "enjoy", "goal", "sport", "level", "week-start", "palette", "text-size", "paper", "language"];
    keys.extend(settings.map(|name| format!("actions-op-set-{name}")));
    let athlete = athlete();
    let missing: Vec<&String> = keys.iter().filter(|key| !athlete.desk.words().knows(key)).collect();
    assert_eq!(missing, Vec::<&String>::new());
}
