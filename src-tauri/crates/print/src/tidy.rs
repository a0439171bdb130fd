//! Words as they can be set: one line, of a length that fits a page, in letters that the font has.

/// Longer words than this never help on paper and only cost time to set.
const LONGEST: usize = 600;

/// Makes any text printable: runs of white space become one space, invisible and control characters go,
/// a letter the page's font lacks becomes □, and what is longer than a page could hold is cut.
pub fn tidy(words: &str, has: impl Fn(char) -> bool) -> String {
    let mut out = String::with_capacity(words.len().min(LONGEST));
    let mut length = 0;
    for letter in words.trim().chars() {
        let letter = match letter {
            letter if letter.is_whitespace() => ' ',
            letter if is_unseen(letter) => continue,
            letter if has(letter) => letter,
            _ => '□',
        };
        // One box for a row of letters that cannot be shown, one space for a row of spaces.
        if matches!(letter, ' ' | '□') && out.ends_with(letter) {
            continue;
        }
        if length == LONGEST {
            out.push('…');
            break;
        }
        out.push(letter);
        length += 1;
    }
    out
}

/// Characters that leave no ink: controls, joiners, direction marks, variation selectors, private use.
fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}' | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

#[cfg(test)]
mod tests {
    use super::tidy;

    #[test]
    fn lines_become_one_line() {
        assert_eq!(tidy("  legs\n\n\tlight \u{200b}today\r\n", |_| true), "legs light today");
    }

    #[test]
    fn letters_the_font_lacks_become_one_box() {
        assert_eq!(tidy("fast 🏃🏽‍♀️💨 legs", |letter| letter.is_ascii()), "fast □ legs");
    }

    #[test]
    fn a_novel_is_cut() {
        let set = tidy(&"word ".repeat(800), |_| true);
        assert_eq!(set.chars().count(), 601, "600 letters and the ellipsis");
        assert!(set.ends_with('…'), "the cut is shown");
    }
}
