//! From what the athlete chose to single files: folders are gone through, in order.

use std::path::{Path, PathBuf};

/// The most files of one import; a watch of twenty years has about 20 000.
pub(super) const MOST_FILES: usize = 100_000;
/// How deep folders may lie in each other.
const DEEPEST: usize = 16;

/// A file and the name it is spoken of by: its path below what was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Chosen {
    pub(super) path: PathBuf,
    pub(super) name: String,
    /// Whether the athlete named it, and not its folder only.
    pub(super) by_name: bool,
}

/// Every file among the paths and below them. Hidden ones and links are passed over.
pub(super) fn files(paths: &[PathBuf]) -> Vec<Chosen> {
    let mut found = Vec::new();
    for path in paths {
        let name = name_of(path);
        if path.is_dir() {
            below(path, "", 0, &mut found);
        } else {
            found.push(Chosen { path: path.clone(), name, by_name: true });
        }
    }
    found
}

fn below(folder: &Path, prefix: &str, depth: usize, found: &mut Vec<Chosen>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let mut entries: Vec<_> = entries.filter_map(Result::ok).collect();
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        // A link may lead in a circle, or out of what was chosen.
        let Ok(sort) = entry.file_type() else { continue };
        if name.starts_with('.') || sort.is_symlink() || found.len() >= MOST_FILES {
            continue;
        }
        let named = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
        if sort.is_dir() && depth < DEEPEST {
            below(&entry.path(), &named, depth + 1, found);
        } else if sort.is_file() {
            found.push(Chosen { path: entry.path(), name: named, by_name: false });
        }
    }
}

/// A file's own name.
pub(super) fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// Whether a name says that no training can be in it: pictures and the like fill exports by the thousand.
pub(super) fn is_beside_the_point(name: &str) -> bool {
    const ENDINGS: [&str; 14] =
        ["jpg", "jpeg", "png", "gif", "heic", "webp", "mp4", "mov", "svg", "html", "css", "js", "ds_store", "ini"];
    let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
    ENDINGS.contains(&ending.as_str())
}
