//! Headers, lengths and checksums that lie.

use super::*;

fn fit() -> Fit {
    Fit::activity().records(10).session(&rated(70, 75)).end()
}

fn is_read(bytes: &[u8], remarks: &[Remark]) {
    let read = file(bytes);
    assert_eq!(felt(bytes), [(Some(70.0), Some(75.0))]);
    assert_eq!(when(&read.sessions[0]), "2026-11-26 18:30:00");
    assert_eq!(read.remarks, remarks);
}

#[test]
fn every_header_that_is_allowed() {
    is_read(&fit().close(), &[]);
    is_read(&fit().close_as(Ends { header_sum: 0xBEEF, ..USUAL }), &[]);
    is_read(&fit().close_as(Ends { header: 12, ..USUAL }), &[]);
}

#[test]
fn a_wrong_checksum_is_said_and_a_missing_one_is_not() {
    is_read(&fit().close_as(Ends { sum: Some(0xBEEF), ..USUAL }), &[Remark::WrongSum]);
    is_read(&fit().close_as(Ends { sum: Some(0), ..USUAL }), &[]);
    let whole = fit().close();
    is_read(&whole[..whole.len() - 2], &[]);
    is_read(&whole[..whole.len() - 1], &[]);
}

#[test]
fn a_length_that_lies_is_not_believed() {
    let length = fit().body.len() as u32;
    is_read(&fit().close_as(Ends { length: Some(0), ..USUAL }), &[]);
    is_read(&fit().close_as(Ends { length: Some(u32::MAX), ..USUAL }), &[Remark::Cut]);
    is_read(&fit().close_as(Ends { length: Some(length + 9), ..USUAL }), &[Remark::Cut]);
    for short in [1, 7, 30, 60, length - 30] {
        is_read(&fit().close_as(Ends { length: Some(length - short), ..USUAL }), &[]);
    }
    // The header counts the checksum in.
    is_read(&fit().close_as(Ends { length: Some(length + 2), ..USUAL }), &[]);
}

#[test]
fn what_lies_before_between_and_behind_does_no_harm() {
    let whole = fit().close();
    is_read(&[&whole[..], &[0; 4096]].concat(), &[]);
    is_read(&[b"\xEF\xBB\xBF", &whole[..]].concat(), &[]);
    is_read(&[&whole[..], b"PADDING .FIT is not a header"].concat(), &[]);
    let unclosed = fit().close_as(Ends { length: Some(0), ..USUAL });
    is_read(&[&unclosed[..unclosed.len() - 2], &[0; 512]].concat(), &[]);
    let later = Fit::activity().session_at(THURSDAY + 7200, &rated(20, 25)).end().close();
    let apart = [&whole[..], &[0; 100], &later[..]].concat();
    assert_eq!(felt(&apart), [(Some(70.0), Some(75.0)), (Some(20.0), Some(25.0))]);
}

#[test]
fn a_chain_with_a_broken_link_keeps_the_others() {
    let link =
        |n: u32, ends: Ends| Fit::activity().session_at(THURSDAY + n * 7200, &rated(70, 75)).end().close_as(ends);
    let cut = link(0, USUAL);
    let two = [&cut[..cut.len() - 20], &link(1, USUAL)[..], &link(2, Ends { sum: Some(1), ..USUAL })[..]].concat();
    assert_eq!(felt(&two).len(), 3);
    let mut headless = link(1, USUAL);
    headless[9] = b'f';
    let chain = [link(0, USUAL), headless, link(2, USUAL)].concat();
    assert_eq!(felt(&chain).len(), 2, "the one with the broken header is lost, its neighbours are not");
}
