//! The name under which what a file told is kept.

use freshlegs_exchange::import::found::Source;

/// The most characters of a source's name.
const MOST: usize = 400;

/// A source whose name fits: a long one is cut, and its end becomes a number (FNV-1a: Fowler, Noll and Vo 1991).
pub(super) fn short(source: Source) -> Source {
    if source.id.is_empty() {
        return Source { id: "?".to_owned(), ..source };
    }
    if source.id.chars().count() <= MOST {
        return source;
    }
    let print = source
        .id
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |print, byte| (print ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    let begin: String = source.id.chars().take(MOST - 20).collect();
    Source { id: format!("{begin} {print:016x}"), ..source }
}
