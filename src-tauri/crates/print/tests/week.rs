//! A week on paper.
use freshlegs_calendar::Kind;
use freshlegs_print::{Paper, PrintCard, PrintDay, WeekPage, week_pdf};
use freshlegs_texts::{Catalogue, Language};

fn day(short: &str, date: &str, kind: Kind, title: &str, dose: &str, rest: &str, details: &[&str], goal: Option<&str>, why: &str) -> PrintDay {
    PrintDay {
        short: short.into(), date: date.into(),
        card: Some(PrintCard { kind, title: title.into(), tag: None, dose: (!dose.is_empty()).then(|| dose.into()), dose_rest: rest.into(),
            details: details.iter().map(|d| (*d).into()).collect(), goal: goal.map(Into::into), why: why.into() }),
        record: None,
    }
}

fn page() -> WeekPage {
    WeekPage {
        language: Language::En,
        title: "23–29 November 2026".into(),
        subtitle: "Week 48 · two speed days, three days apart · Mara Lind".into(),
        enjoy: Some("The moment the ground goes quiet.".into()),
        days: [
            day("Mon", "23 Nov", Kind::Acceleration, "Acceleration", "4 × 20 m", "from standing, 2–3 min between", &["Warm-up 10 min", "stop when quality drops two points"], Some("relaxed shoulders"), "first speed day, straight after a full rest day."),
            day("Tue", "24 Nov", Kind::StrengthMobility, "Strength and mobility", "45 min", "squat, deadlift, lunge, core", &["then 10 min hips and ankles"], None, "heavy work, far from any speed."),
            day("Wed", "25 Nov", Kind::ActiveRecovery, "Active recovery", "30 min", "bike, swim or a brisk walk", &[], None, "a light day so that Thursday can be quick."),
            day("Thu", "26 Nov", Kind::MaxVelocity, "Max velocity", "5 × 40 m", "flys (20 + 20), 4 min between, with play", &["Warm-up 10 min", "stop when quality drops two points", "what if I relax my jaw?"], None, "three days after Monday, and a new kind of fast."),
            day("Fri", "27 Nov", Kind::StrengthPlyo, "Strength and low jumps", "3 × 5", "low box jumps, soft landings", &["then squat, lunge, core, 45 min in all"], None, "jumps sit where nothing fast follows."),
            day("Sat", "28 Nov", Kind::EasyLong, "Easy and long", "50 min", "run or ride, talking pace", &[], None, "your long days are Saturday and Sunday."),
            day("Sun", "29 Nov", Kind::Rest, "Rest day", "", "Nothing to do. A short walk if you like.", &[], None, "protected. Speed grows here."),
        ],
    }
}

#[test]
fn look() {
    let out = std::path::Path::new("/work/tmp/print");
    for paper in Paper::ALL {
        let t = std::time::Instant::now();
        let pdf = week_pdf(&page(), paper, &Catalogue::new(Language::En)).unwrap();
        eprintln!("{} {:?}", pdf.len(), t.elapsed());
        std::fs::write(out.join(format!("{}.pdf", paper.name())), pdf).unwrap();
    }
}

#[test]
fn look_hostile() {
    use freshlegs_record::*;
    let out = std::path::Path::new("/work/tmp/print");
    let long = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenantragsformular ".repeat(60);
    let nasty = format!("#panic() ] $ x^2 $ \\ *b* _i_ `c` <l> @r // c /* d */ 🏃🏽‍♀️ שלום مرحبا 走る \u{202e}abc\u{0} {}", "W".repeat(4000));
    let mut p = page();
    for (i, d) in p.days.iter_mut().enumerate() {
        let words = if i % 2 == 0 { &long } else { &nasty };
        let kinds = [Kind::ChangeOfDirection, Kind::Technique, Kind::ResistedSprint, Kind::CyclingIntervals, Kind::ReturnDrills, Kind::Play, Kind::Match];
        *d = PrintDay { short: words.clone(), date: words.clone(), card: Some(PrintCard { kind: kinds[i], title: words.clone(), tag: Some(words.clone()), dose: Some(words.clone()), dose_rest: words.clone(), details: vec![words.clone(); 5], goal: Some(words.clone()), why: words.clone() }),
            record: None };
        let w = |s: &str| Words::try_from(s.chars().take(4000).collect::<String>()).ok();
        let mut e = Entry::blank("2026-11-23".parse().unwrap(), kinds[i]);
        e.keenness = i64::from(3_i8).try_into().ok(); e.effort = i64::from(10_i8).try_into().ok(); e.quality = i64::from(0_i8).try_into().ok(); e.goal = Some(Goal::Partly); e.enjoyed = w(words); e.note = w(words); e.minutes = 1440_i64.try_into().ok();
        e.pain = Some(PainReport { level: i64::from(3_i8).try_into().unwrap(), place: w(words) });
        d.record = Some(e);
    }
    p.title = long.clone(); p.subtitle = nasty.clone(); p.enjoy = Some(nasty.clone());
    for paper in Paper::ALL {
        let t = std::time::Instant::now();
        let pdf = week_pdf(&p, paper, &Catalogue::new(Language::En)).unwrap();
        eprintln!("{} {:?}", pdf.len(), t.elapsed());
        std::fs::write(out.join(format!("hostile-{}.pdf", paper.name())), pdf).unwrap();
    }
    let mut q = page();
    for d in &mut q.days {
        let mut e = Entry::blank("2026-11-23".parse().unwrap(), Kind::Rest);
        let w = |s: &str| Words::try_from(s.to_owned()).ok();
        e.keenness = i64::from(-2_i8).try_into().ok(); e.effort = i64::from(6_i8).try_into().ok(); e.quality = i64::from(4_i8).try_into().ok(); e.enjoyment = i64::from(7_i8).try_into().ok(); e.goal = Some(Goal::Kept); e.enjoyed = w("The last fly felt like rolling downhill."); e.note = w("Windy. Left calf tight in the warm-up, gone after the second rep; slept badly, but I wanted to go."); e.minutes = i64::from(52_i8).try_into().ok();
        e.pain = Some(PainReport { level: i64::from(2_i8).try_into().unwrap(), place: w("left calf") });
        d.record = Some(e);
    }
    q.days[3].card = None; q.days[5] = PrintDay { short: "Sat".into(), date: "28 Nov".into(), ..PrintDay::default() };
    q.days[4].card.as_mut().unwrap().tag = Some("skipped: travel".into());
    q.days[0].card.as_mut().unwrap().kind = Kind::Play;
    q.days[1].card.as_mut().unwrap().kind = Kind::Match;
    q.days[2].card.as_mut().unwrap().kind = Kind::ChangeOfDirection;
    let pdf = week_pdf(&q, Paper::Letter, &Catalogue::new(Language::En)).unwrap();
    std::fs::write(out.join("done.pdf"), pdf).unwrap();
}
