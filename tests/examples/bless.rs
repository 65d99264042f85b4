//! Takes what is said of the cases in `diagnostics/` as what is expected of them. Read the difference before you commit it.

#[path = "../diagnostics/case.rs"]
mod case;

fn main() -> std::io::Result<()> {
    for folder in case::folders() {
        std::fs::write(folder.join("expected.txt"), case::rendered(&folder))?;
    }
    Ok(())
}
