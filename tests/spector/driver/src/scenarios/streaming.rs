use crate::prelude::*;

pub fn run(run: &mut Run) -> Result {
    use scenarios::streaming_jsonl as api;
    let client = api::blocking::Client::builder(Wire::to("streaming_jsonl")).build()?;
    run.scenario("Streaming_Jsonl_Basic_send", || {
        let lines = ["one", "two", "three"].map(|desc| format!(r#"{{"desc": "{desc}"}}"#));
        done(client.basic_send(lines.join("\n").into_bytes()).send())
    });
    run.scenario("Streaming_Jsonl_Basic_receive", || {
        let lines = client.basic_receive().stream()?.json_lines::<api::BasicInfo>();
        let lines = lines.map(|line| Ok(line?.desc)).collect::<Result<Vec<_>>>()?;
        equal(lines, ["one", "two", "three"])
    });
    Ok(())
}
