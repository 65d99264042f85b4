//! Updates the expected texts of the cases in `diagnostics/`, and the snapshots of stages in `golden/`. Read the differences before you
//! commit them.

#[path = "../diagnostics/case.rs"]
mod case;

use bindings_tests::snapshots;

fn main() -> std::io::Result<()> {
    for folder in case::folders() {
        std::fs::write(folder.join("expected.txt"), case::rendered(&folder))?;
    }
    for snapshot in snapshots::all() {
        std::fs::create_dir_all(snapshot.path.parent().unwrap_or(&snapshot.path))?;
        std::fs::write(snapshot.path, snapshot.text)?;
    }
    Ok(())
}
