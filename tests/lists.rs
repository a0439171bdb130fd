//! The command list is written in three places, for three readers. Here they are compared.

use std::collections::BTreeSet;

use freshlegs_shell::commands::NAMES;

#[test]
fn handler_permissions_and_pages_name_the_same_commands() {
    let handler: BTreeSet<&str> = NAMES.iter().copied().collect();
    let permitted = include_str!("../src-tauri/permissions/own.toml");
    let (_, list) = permitted.split_once("commands.allow = [").expect("own.toml allows commands");
    let permitted: BTreeSet<&str> = list.split('"').skip(1).step_by(2).collect();
    assert_eq!(
        handler, permitted,
        "src-tauri/src/commands/mod.rs on the left, src-tauri/permissions/own.toml on the right"
    );

    // Every call in api.js goes through one of three functions, with the command's name as the first argument.
    let api = include_str!("../ui/core/api.js");
    let calls = ["read(\"", "change(\"", "dialog(\""];
    let called = calls.iter().flat_map(|call| api.split(call).skip(1)).filter_map(|rest| rest.split('"').next());
    let called: BTreeSet<&str> = called.collect();
    assert_eq!(handler, called, "src-tauri/src/commands/mod.rs on the left, ui/core/api.js on the right");
}

#[test]
fn the_window_may_call_our_own_commands_and_nothing_else() {
    let capability: serde_json::Value =
        serde_json::from_str(include_str!("../src-tauri/capabilities/main.json")).expect("a capability is JSON");
    assert_eq!(capability["permissions"], serde_json::json!(["own-commands"]));
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert_eq!(capability.get("remote"), None, "no page from elsewhere may call anything");
}

#[test]
fn the_identity_is_fixed_for_ever() {
    let config = freshlegs_shell::context::<tauri::test::MockRuntime>();
    assert_eq!(config.config().identifier, "io.github.freshlegs.Freshlegs", "another name is an empty folder");
    let usual = freshlegs_store::Place::usual().expect("this system names a data folder");
    assert!(usual.root().ends_with("io.github.freshlegs.Freshlegs"), "both programs find the same file: {usual:?}");
}

#[test]
fn the_content_policy_lets_nothing_in_from_outside() {
    let context = freshlegs_shell::context::<tauri::test::MockRuntime>();
    let policy = context.config().app.security.csp.as_ref().expect("there is a policy").to_string();
    assert!(policy.starts_with("default-src 'none'"), "what is not named is refused: {policy}");
    for hole in ["unsafe-inline", "unsafe-eval", "https:", "data:", "blob:", "*"] {
        assert!(!policy.contains(hole), "{hole} would open the page: {policy}");
    }
}
