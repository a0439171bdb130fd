//! What must hold for any past at any size.

use freshlegs_calendar::Family;
use proptest::prelude::*;
use resvg::usvg::roxmltree::{Document, Node};

use super::*;

prop_compose! {
    fn any_session()(
        ago in -20_i64..4200, kind in prop::sample::select(Kind::ALL.to_vec()),
        keenness in prop::option::of(-5_i64..=5), effort in prop::option::of(0_i64..=10),
        quality in prop::option::of(0_i64..=10), enjoyment in prop::option::of(0_i64..=10),
        minutes in prop::option::of(1_i64..=1440), metres in prop::option::of(0_u32..4000),
    ) -> Session {
        Session {
            keenness: keenness.and_then(|n| n.try_into().ok()),
            effort: effort.and_then(|n| n.try_into().ok()),
            quality: quality.and_then(|n| n.try_into().ok()),
            enjoyment: enjoyment.and_then(|n| n.try_into().ok()),
            minutes: minutes.and_then(|n| n.try_into().ok()),
            planned: metres.map(|fast_metres| Exposure { fast_metres, jumps: fast_metres / 9 }),
            ..blank(0, ago, kind)
        }
    }
}

fn any_past() -> impl Strategy<Value = Whole> {
    let sessions =
        prop_oneof![prop::collection::vec(any_session(), 0..40), prop::collection::vec(any_session(), 190..320)];
    sessions.prop_map(|mut sessions| {
        sessions.sort_by_key(|session| session.day);
        Whole::of((1..).zip(sessions).map(|(id, session)| Session { id, ..session }).collect())
    })
}

fn any_look() -> impl Strategy<Value = Look> {
    let theme = prop::sample::select(vec![Theme::Light, Theme::Dark, Theme::Print]);
    let kinds = prop::sample::select(vec![Kinds::All, Kinds::Family(Family::Easy), Kinds::One(Kind::Technique)]);
    let start = prop::sample::select(vec![WeekStart::Monday, WeekStart::Sunday]);
    (0_u32..1300, 0_u32..900, theme, kinds, start, prop::option::of(0_i64..900)).prop_map(
        |(width, height, theme, kinds, week_start, since)| Look {
            theme,
            kinds,
            week_start,
            since: since.map(|ago| today().plus(-ago)),
            ..look(width, height)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_chart_is_strict_and_whole(whole in any_past(), look in any_look()) {
        for name in ChartName::ALL {
            let chart = whole.draw(name, &look);
            let document = Document::parse(&chart.svg).unwrap();
            const TAGS: [&str; 7] = ["svg", "title", "desc", "rect", "path", "text", "g"];
            for node in document.descendants().filter(Node::is_element) {
                prop_assert!(TAGS.contains(&node.tag_name().name()), "{}", node.tag_name().name());
                let forbidden = |name: &str| name == "style" || name == "class" || name.starts_with("on") || name.contains("href");
                prop_assert!(!node.attributes().any(|attribute| forbidden(attribute.name())));
            }
            for hit in &chart.hits {
                prop_assert!(hit.x >= 0.0 && hit.x + hit.width <= f64::from(chart.width) + 0.2, "{}: {hit:?}", name.name());
                prop_assert!(hit.y >= 0.0 && hit.y + hit.height <= f64::from(chart.height) + 0.2, "{}: {hit:?}", name.name());
                prop_assert!(hit.width > 0.0 && hit.height > 0.0 && !hit.label.is_empty());
            }
            prop_assert!(chart.table.rows.iter().all(|row| row.len() == chart.table.columns.len()));
            prop_assert!(!chart.finding.is_empty() && !chart.svg.contains("NaN") && !chart.svg.contains("inf "));
        }
    }
}
