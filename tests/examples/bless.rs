//! Updates the expected texts of the cases in `diagnostics/`. Read the differences before you commit them.

#[path = "../diagnostics/case.rs"]
mod case;

fn main() -> std::io::Result<()> {
    for folder in case::folders() {
        std::fs::write(folder.join("expected.txt"), case::rendered(&folder))?;
    }
    Ok(())
}
