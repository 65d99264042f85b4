//! The items of the API as a whole: its servers, its security schemes, and its clients.

use super::SurfaceChange;
use super::item::Path;
use super::rules::Finding;
use crate::diff::change::{Subject, Verdict};
use crate::maps::{HashMap, HashSet};

/// Returns the items from which an item of the API as a whole follows: it is there because of each of them.
fn causes(path: &Path) -> Vec<&str> {
    let text = path.to_string();
    let mut causes = Vec::new();
    if text.contains("Server") {
        causes.push("SERVERS");
    }
    if text.contains("Credentials") {
        causes.push("SECURITY_SCHEMES");
    }
    let is_of_client = matches!(path.item.as_str(), "Api" | "Client" | "Credentials" | "Server" | "blocking");
    if path.module.is_empty() && is_of_client {
        causes.push("client");
    }
    if path.module.is_empty() && matches!(path.item.as_str(), "Service" | "router") {
        causes.push("service");
    }
    causes.push(path.module);
    causes
}

/// Returns the changes of the API as a whole: an item that follows from another one is not listed, unless it breaks more.
pub(super) fn changes(findings: Vec<Finding>) -> Vec<SurfaceChange> {
    let is_root = |finding: &&Finding| finding.path.module.is_empty() && finding.path.member.is_none();
    let roots = findings.iter().filter(is_root);
    let roots: HashMap<&str, Verdict> = roots.map(|root| (root.path.item.as_str(), root.verdict)).collect();
    let paths: HashSet<&Path> = findings.iter().map(|finding| &finding.path).collect();
    let is_listed = |finding: &&Finding| {
        let path = &finding.path;
        // The client that blocks has the items of the other one.
        let is_repeated = path.module == "blocking" && paths.contains(&Path { module: "client", ..path.clone() });
        let mut verdicts = causes(path).into_iter().filter_map(|cause| roots.get(cause));
        !is_repeated && !verdicts.any(|verdict| *verdict >= finding.verdict)
    };
    let change = |finding: &Finding| SurfaceChange {
        code: finding.code,
        subject: Subject::Api,
        part: finding.path.to_string(),
        message: finding.message.clone(),
        source: finding.verdict,
        old: None,
        new: None,
    };
    findings.iter().filter(is_listed).map(change).collect()
}
