//! What must hold for any sessions at any size.

use proptest::prelude::*;

use super::*;

fn any_dot() -> impl Strategy<Value = Dot> {
    let kind = prop::sample::select(Kind::ALL.to_vec());
    (0_i64..900, kind, 0_i64..=10, 0_i64..=10)
        .prop_map(|(ago, kind, effort, quality)| dot(0, ago - 20, kind, effort, quality))
}

fn any_dots() -> impl Strategy<Value = Vec<Dot>> {
    let dots = prop_oneof![prop::collection::vec(any_dot(), 0..30), prop::collection::vec(any_dot(), 190..260)];
    dots.prop_map(|dots| (0..).zip(dots).map(|(id, dot)| Dot { id, ..dot }).collect())
}

fn any_options() -> impl Strategy<Value = MapOptions> {
    let theme = prop::sample::select(vec![Theme::Light, Theme::Dark, Theme::Print]);
    (0_u32..1300, 0_u32..900, theme, any::<bool>(), prop::option::of(0_i64..260)).prop_map(
        |(width, height, theme, small, ringed)| MapOptions {
            width,
            height,
            theme,
            small,
            today: today(),
            ringed,
            since: None,
            narrowed: false,
            table: true,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_map_is_strict_and_whole(dots in any_dots(), options in any_options()) {
        let chart = effort_quality(&dots, &options, &words());
        let document = Document::parse(&chart.svg).unwrap();
        const TAGS: [&str; 7] = ["svg", "title", "desc", "rect", "path", "text", "g"];
        for node in document.descendants().filter(Node::is_element) {
            prop_assert!(TAGS.contains(&node.tag_name().name()), "{}", node.tag_name().name());
            for attribute in node.attributes() {
                let name = attribute.name();
                let forbidden = name == "style" || name == "class" || name.starts_with("on") || name.contains("href");
                prop_assert!(!forbidden, "the window's policy forbids {name}");
            }
        }
        let sheet = Place::new(0.0, 0.0, f64::from(chart.width), f64::from(chart.height)).grown(0.001);
        let mut ids: Vec<Option<i64>> = chart.hits.iter().map(|hit| hit.id).collect();
        for hit in &chart.hits {
            prop_assert!(sheet.holds(&Place::new(hit.x, hit.y, hit.width, hit.height)), "{hit:?} in {sheet:?}");
            prop_assert!(hit.width > 0.0 && hit.height > 0.0);
        }
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), chart.hits.len(), "each thing that is drawn opens another record");
        prop_assert_eq!(dots.is_empty(), chart.hits.is_empty());
        prop_assert_eq!(chart.table.rows.len(), dots.len());
    }

    #[test]
    fn every_session_lies_on_the_card(dots in any_dots(), options in any_options()) {
        let options = MapOptions { width: options.width.max(160), height: options.height.max(160), ..options };
        let words = words();
        let mut dots = shown(&dots, &options);
        dots.sort_by_key(|dot| (dot.day, dot.id));
        let felt: Vec<Felt> = dots.iter().map(Dot::felt).collect();
        let frame = Frame::new(axes::card(&dots, &options, &Names::new(&words, options.today)), usuals(&felt), &dots);
        let stacks = Stacks::of(&dots, &frame, &options);
        for placed in &stacks.placed {
            let mark = Place::around(placed.at, 2.0 * stacks.radius, 2.0 * stacks.radius);
            prop_assert!(frame.card.holds(&mark), "{:?} is clipped by {:?}", placed, frame.card);
        }
        let hidden: usize = stacks.crowds.iter().map(|crowd| crowd.hidden).sum();
        prop_assert_eq!(stacks.placed.len() + hidden, dots.len(), "every session is a mark or counted");
    }

    #[test]
    fn the_order_of_the_records_does_not_matter(dots in any_dots(), options in any_options()) {
        let forwards = effort_quality(&dots, &options, &words());
        let backwards: Vec<Dot> = dots.into_iter().rev().collect();
        prop_assert_eq!(effort_quality(&backwards, &options, &words()), forwards);
    }
}
