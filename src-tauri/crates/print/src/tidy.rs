//! Words as they can be set: one line, of a length that fits a page, in letters that the font has.

/// A run of letters longer than this may be parted, for no line is so wide that it must hold one.
const LONGEST_RUN: usize = 28;

/// How many letters stand together in a run that may be parted.
const SYLLABLE: usize = 8;

/// Makes any text printable in at most `most` letters: runs of white space become one space, invisible and
/// control characters go, a letter the page's font lacks becomes □, and a very long word may be parted.
pub fn tidy(words: &str, most: usize, has: impl Fn(char) -> bool) -> String {
    let mut line = String::with_capacity(words.len().min(most));
    let mut length = 0;
    for letter in words.trim().chars() {
        let letter = match letter {
            letter if letter.is_whitespace() => ' ',
            letter if is_unseen(letter) => continue,
            letter if has(letter) => letter,
            _ => '□',
        };
        // One box for a row of letters that cannot be shown, one space for a row of spaces.
        if matches!(letter, ' ' | '□') && line.ends_with(letter) {
            continue;
        }
        if length == most {
            line.push('…');
            break;
        }
        line.push(letter);
        length += 1;
    }
    line.split(' ').map(parted).collect::<Vec<_>>().join(" ")
}

/// A very long word with soft hyphens in it, which are only seen where a line ends.
fn parted(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    if letters.len() <= LONGEST_RUN {
        return word.to_owned();
    }
    let syllables: Vec<String> = letters.chunks(SYLLABLE).map(|part| part.iter().collect()).collect();
    syllables.join("\u{ad}")
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
        assert_eq!(tidy("  legs\n\n\tlight \u{200b}today\r\n", 99, |_| true), "legs light today");
    }

    #[test]
    fn letters_the_font_lacks_become_one_box() {
        assert_eq!(tidy("fast 🏃🏽‍♀️💨 legs", 99, |letter| letter.is_ascii()), "fast □ legs");
    }

    #[test]
    fn a_novel_is_cut() {
        let set = tidy(&"word ".repeat(800), 160, |_| true);
        assert_eq!(set.chars().count(), 161, "160 letters and the ellipsis");
        assert!(set.ends_with('…'), "the cut is shown");
    }

    #[test]
    fn only_very_long_words_may_be_parted() {
        assert_eq!(tidy("Schnelligkeitsausdauer", 99, |_| true), "Schnelligkeitsausdauer");
        assert_eq!(
            tidy("Schnelligkeitsausdauertraining", 99, |_| true),
            "Schnelli\u{ad}gkeitsau\u{ad}sdauertr\u{ad}aining"
        );
    }
}
