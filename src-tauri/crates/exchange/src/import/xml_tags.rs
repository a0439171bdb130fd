//! The tags of an XML text, in their order, and whether every one that opens is closed.
//!
//! calamine looks for the end of a table until it finds it, also beyond the end of the file. So a spreadsheet that
//! broke off while it was saved is recognised here, before calamine would turn round in it for ever.

use super::limits::XML_DEPTH;
use super::rejected::Rejected;

/// A tag with everything between its brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag<'a> {
    /// `<name a="b">`
    Open(&'a str),
    /// `</name>`
    Close(&'a str),
    /// `<name a="b"/>`
    Empty(&'a str),
}

/// Calls for each tag; refuses a text whose tags do not close each other.
pub fn each_tag<'a>(xml: &'a str, mut call: impl FnMut(Tag<'a>) -> Result<(), Rejected>) -> Result<(), Rejected> {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = xml;
    while let Some(at) = rest.find('<') {
        rest = rest.get(at + 1..).unwrap_or_default();
        if let Some(end) = end_of_aside(rest)? {
            rest = rest.get(end..).unwrap_or_default();
            continue;
        }
        let end = end_of_tag(rest).ok_or_else(broken)?;
        let inside = rest.get(..end).unwrap_or_default();
        rest = rest.get(end + 1..).unwrap_or_default();
        if let Some(closed) = inside.strip_prefix('/') {
            if open.pop() != Some(closed.trim_end()) {
                return Err(broken());
            }
            call(Tag::Close(closed.trim_end()))?;
        } else if let Some(empty) = inside.strip_suffix('/') {
            call(Tag::Empty(empty))?;
        } else {
            if open.len() >= XML_DEPTH {
                return Err(Rejected::TooDeep);
            }
            open.push(name(inside));
            call(Tag::Open(inside))?;
        }
        if name(inside).is_empty() {
            return Err(broken());
        }
    }
    if open.is_empty() { Ok(()) } else { Err(broken()) }
}

/// The name of a tag.
pub fn name(inside: &str) -> &str {
    inside.split(|c: char| c.is_ascii_whitespace()).next().unwrap_or_default()
}

/// Where a comment, a section of characters or an instruction ends, if one begins here.
fn end_of_aside(rest: &str) -> Result<Option<usize>, Rejected> {
    let asides = [("!--", "-->"), ("![CDATA[", "]]>"), ("?", "?>")];
    let Some((begin, end)) = asides.iter().find(|(begin, _)| rest.starts_with(begin)) else {
        // A document type could make one entity a billion; no spreadsheet has one.
        return if rest.starts_with('!') { Err(broken()) } else { Ok(None) };
    };
    let inside = rest.get(begin.len()..).unwrap_or_default();
    inside.find(end).map(|at| Some(begin.len() + at + end.len())).ok_or_else(broken)
}

/// Where a tag ends; a `>` in quotes ends nothing.
fn end_of_tag(xml: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in xml.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

fn broken() -> Rejected {
    Rejected::broken("the spreadsheet", "its parts do not end where they should")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn told(xml: &str) -> Result<Vec<Tag<'_>>, String> {
        let mut tags = Vec::new();
        let read = each_tag(xml, |tag| {
            tags.push(tag);
            Ok(())
        });
        read.map(|()| tags).map_err(|refusal| refusal.to_string())
    }

    #[test]
    fn tags_come_in_their_order() {
        let xml = "<?xml version=\"1.0\"?><a b=\"x>y\"><!-- <c> --><d e='1'/>text<![CDATA[<f>]]></a >";
        assert_eq!(told(xml), Ok(vec![Tag::Open("a b=\"x>y\""), Tag::Empty("d e='1'"), Tag::Close("a")]));
    }

    #[test]
    fn what_broke_off_or_is_crossed_is_refused() {
        for xml in
            ["<a>", "<a><b></a></b>", "</a>", "<a", "<a b='></a>", "<!-- ", "<>", "< a></ a>", "<!DOCTYPE a><a></a>"]
        {
            assert!(told(xml).unwrap_err().contains("do not end where they should"), "{xml}");
        }
        assert!(told(&"<a>".repeat(100_000)).unwrap_err().contains("nested deeper"));
    }

    proptest! {
        #[test]
        fn no_text_at_all_makes_it_panic(text in ".*", tags in "(</?[ab!?-]{0,3}[ =\"'/]{0,3}>?){0,9}") {
            let _ = (told(&text), told(&tags));
        }
    }
}
