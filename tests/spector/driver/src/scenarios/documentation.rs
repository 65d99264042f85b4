use crate::prelude::*;

pub fn run(run: &mut Run) -> Result {
    documentation(run)?;
    Ok(())
}

fn documentation(run: &mut Run) -> Result {
    use scenarios::documentation as api;
    let client = api::blocking::Client::builder(Wire::to("documentation")).build()?;
    run.scenario("Documentation_Lists_bulletPointsOp", || done(client.lists_bullet_points_op().send()));
    run.scenario("Documentation_Lists_bulletPointsModel", || {
        done(
            client
                .lists_bullet_points_model_operation(api::ListsBulletPointsModelRequest::from_json(
                    r#"{"input":{"prop":"Simple"}}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Documentation_Lists_numbered", || done(client.lists_numbered().send()));
    run.scenario("Documentation_TextFormatting_boldText", || done(client.text_formatting_bold_text().send()));
    run.scenario("Documentation_TextFormatting_italicText", || done(client.text_formatting_italic_text().send()));
    run.scenario("Documentation_TextFormatting_combinedFormatting", || {
        done(client.text_formatting_combined_formatting().send())
    });
    Ok(())
}
