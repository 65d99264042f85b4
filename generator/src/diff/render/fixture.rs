//! The differences between two versions of two APIs, as a team sees them when a vendor ships new documents.

use crate::diff::change::{
    ApiDiff, Change, Counterexample, Diff, DocumentVersion, IgnoredChange, Position, Subject, Verdict,
};
use crate::diff::code::ChangeCode;
use Verdict::{Breaks, Compatible, MayBreak, Tolerated};

const SHOP: &str = "specs/shop.yaml";
const BILLING: &str = "specs/billing.yaml";

/// Returns the differences of the fixture.
pub fn diff() -> Diff {
    Diff { apis: vec![shop(), billing()] }
}

/// Returns a change of a subject; its verdicts are on source, sending and receiving.
fn change(code: ChangeCode, subject: Subject, part: &str, message: &str, verdicts: [Verdict; 3]) -> Change {
    let [source, sending, receiving] = verdicts;
    Change {
        code,
        subject,
        part: part.to_owned(),
        message: message.to_owned(),
        old: None,
        new: None,
        source,
        sending,
        receiving,
        operations: Vec::new(),
        counterexamples: Vec::new(),
        rust: None,
        reason: None,
    }
}

impl Change {
    /// Sets its places: the lines in the old and in the new document, of which 0 is none.
    fn at(mut self, path: &str, pointer: &str, old: usize, new: usize) -> Self {
        let position = |path: String, line: usize| {
            (line > 0).then(|| Position { path, pointer: pointer.to_owned(), line: Some(line) })
        };
        self.old = position(format!("v1.4.0:/{path}"), old);
        self.new = position(path.to_owned(), new);
        self
    }

    fn shown_by(mut self, is_sent: bool, what: &str, instance: &str, violations: &[(&str, &str)]) -> Self {
        let violations = violations.iter().map(|(pointer, sentence)| ((*pointer).to_owned(), (*sentence).to_owned()));
        let (what, instance, violations) = (what.to_owned(), instance.to_owned(), violations.collect());
        self.counterexamples.push(Counterexample { is_sent, what, instance, violations });
        self
    }

    fn affecting(mut self, operations: &[&str]) -> Self {
        self.operations = operations.iter().map(|name| (*name).to_owned()).collect();
        self
    }

    fn because(mut self, reason: &str) -> Self {
        self.reason = Some(reason.to_owned());
        self
    }
}

fn operation(name: &str) -> Subject {
    Subject::Operation(name.to_owned())
}

fn type_of(name: &str) -> Subject {
    Subject::Type(name.to_owned())
}

fn document(title: &str, version: &str, path: &str) -> Option<DocumentVersion> {
    Some(DocumentVersion { title: title.to_owned(), version: version.to_owned(), path: path.to_owned() })
}

fn shop() -> ApiDiff {
    let ignored = change(
        ChangeCode::ValueAdded,
        type_of("Currency"),
        "Currency::Bgn",
        "the value `BGN` is added",
        [Compatible, Compatible, Tolerated],
    );
    ApiDiff {
        name: "shop".to_owned(),
        old: document("Shop API", "1.4.0", "v1.4.0:/specs/shop.yaml"),
        new: document("Shop API", "2.0.0", SHOP),
        changes: shop_operations().into_iter().chain(shop_types()).collect(),
        ignored: vec![IgnoredChange {
            change: ignored.at(SHOP, "/components/schemas/Currency/enum/33", 0, 410),
            reason: "the client preserves unknown currencies".to_owned(),
            until: Some("2027-03-01".parse().unwrap()),
        }],
    }
}

fn shop_operations() -> Vec<Change> {
    let orders = || operation("POST /orders");
    vec![
        change(
            ChangeCode::ServerAdded,
            Subject::Api,
            "server",
            "the server `https://eu.shop.example` is added",
            [Compatible; 3],
        )
        .at(SHOP, "/servers/1", 0, 9),
        change(
            ChangeCode::SecurityTightened,
            Subject::Api,
            "security",
            "the scope `orders:write` is required, and was not",
            [Compatible, MayBreak, Compatible],
        )
        .at(SHOP, "/security/0", 12, 14)
        .because("whether a token has the scope is not in the document"),
        change(
            ChangeCode::ConstraintTightened,
            orders(),
            "body.number",
            "the minimum length is 4, and was 3",
            [Compatible, Breaks, Compatible],
        )
        .at(SHOP, "/components/schemas/NewOrder/properties/number", 120, 131)
        .shown_by(
            true,
            "the request body of POST /orders",
            r#"{"number":"abc","total":"150.00"}"#,
            &[("/number", "must have at least 4 characters")],
        ),
        change(
            ChangeCode::PropertyRequired,
            orders(),
            "body.currency",
            "the property is required, and was optional",
            [Breaks, Breaks, Compatible],
        )
        .at(SHOP, "/components/schemas/NewOrder/required", 116, 127)
        .shown_by(
            true,
            "the request body of POST /orders",
            r#"{"number":"abcd","total":"150.00"}"#,
            &[("", "required property `currency` is missing")],
        ),
        change(
            ChangeCode::ResponseAdded,
            orders(),
            "response 409",
            "a response for the status 409 is added",
            [Compatible, Compatible, Tolerated],
        )
        .at(SHOP, "/paths/~1orders/post/responses/409", 0, 60),
        change(
            ChangeCode::ParameterRequired,
            operation("GET /orders"),
            "query parameter page",
            "the parameter is required, and was optional",
            [Breaks, Breaks, Compatible],
        )
        .at(SHOP, "/paths/~1orders/get/parameters/0", 70, 76)
        .shown_by(
            true,
            "the request of GET /orders",
            "GET /orders?per_page=50",
            &[("", "required query parameter `page` is missing")],
        ),
        change(
            ChangeCode::OperationMoved,
            operation("GET /orders/{id}/invoice"),
            "",
            "the path is `/orders/{id}/invoice`, and was `/invoices/{id}`",
            [Compatible, Breaks, Compatible],
        )
        .at(SHOP, "/paths/~1orders~1{id}~1invoice/get", 95, 101)
        .because("old code sends a path that the new document does not have"),
        change(
            ChangeCode::OperationRemoved,
            operation("DELETE /orders/{id}"),
            "",
            "the operation is removed",
            [Breaks, Breaks, Compatible],
        )
        .at(SHOP, "/paths/~1orders~1{id}/delete", 88, 0),
        change(
            ChangeCode::OperationAdded,
            operation("POST /orders/{id}/refund"),
            "",
            "the operation is added",
            [Compatible; 3],
        )
        .at(SHOP, "/paths/~1orders~1{id}~1refund/post", 0, 105),
        change(
            ChangeCode::OperationDeprecated,
            operation("GET /products"),
            "",
            "the operation is deprecated",
            [Compatible; 3],
        )
        .at(SHOP, "/paths/~1products/get/deprecated", 0, 110),
    ]
}

fn shop_types() -> Vec<Change> {
    let order = || type_of("Order");
    let all = [
        "POST /orders",
        "GET /orders",
        "GET /orders/{id}",
        "GET /customers/{id}/orders",
        "POST /orders/{id}/refund",
        "POST /orders/{id}/cancel",
        "GET /exports/orders",
    ];
    vec![
        change(
            ChangeCode::PropertyAdded,
            order(),
            "Order::note",
            "the optional property `note` is added",
            [Compatible; 3],
        )
        .at(SHOP, "/components/schemas/Order/properties/note", 0, 180)
        .affecting(&all[..2]),
        change(
            ChangeCode::NullAdded,
            order(),
            "Order::shipped_at",
            "null is valid, and was not",
            [Breaks, Compatible, Breaks],
        )
        .at(SHOP, "/components/schemas/Order/properties/shipped_at/type", 160, 172)
        .affecting(&all)
        .shown_by(
            false,
            "the response 200 of GET /orders/{id}",
            "{\n  \"number\": \"abcd\",\n  \"shipped_at\": null\n}",
            &[("/shipped_at", "must be of the type string")],
        ),
        change(
            ChangeCode::PropertyRemoved,
            order(),
            "Order::legacy_id",
            "the property `legacy_id` is removed",
            [Breaks, Compatible, Tolerated],
        )
        .at(SHOP, "/components/schemas/Order/properties/legacy_id", 158, 0)
        .affecting(&all),
        change(
            ChangeCode::ValueAdded,
            type_of("Status"),
            "Status::Refunded",
            "the value `refunded` is added",
            [Compatible, Compatible, Tolerated],
        )
        .at(SHOP, "/components/schemas/Status/enum/4", 0, 220)
        .affecting(&all[..3])
        .shown_by(
            false,
            "the response 200 of GET /orders/{id}",
            r#"{"number":"abcd","status":"refunded"}"#,
            &[("/status", "must be one of 4 values")],
        ),
        change(
            ChangeCode::TraitRemoved,
            type_of("Page"),
            "Copy",
            "the type no longer implements `Copy`",
            [Breaks, Compatible, Compatible],
        ),
    ]
}

fn billing() -> ApiDiff {
    let invoices = || operation("GET /invoices");
    let hostile = "the pattern is `<script>alert(1)</script>|^a*$`, and was `^a+$`\u{1b}[31m\u{202e} @octocat #12 [x](javascript:y)\nnext";
    let changes = vec![
        change(
            ChangeCode::ConstraintChanged,
            invoices(),
            "query parameter q",
            hostile,
            [Compatible, MayBreak, Compatible],
        )
        .at(BILLING, "/paths/~1invoices/get/parameters/0/schema/pattern", 31, 31)
        .because("patterns are compared only if one contains the other as text"),
        change(
            ChangeCode::DefaultChanged,
            invoices(),
            "query parameter sort",
            "the default is `-date`, and was `date`",
            [Compatible, MayBreak, Compatible],
        )
        .at(BILLING, "/paths/~1invoices/get/parameters/1/schema/default", 40, 40)
        .because("requests without the parameter mean something else"),
        change(ChangeCode::ItemAdded, type_of("InvoiceSort"), "", "the enum is added", [Compatible; 3]),
    ];
    ApiDiff {
        name: "billing".to_owned(),
        old: document("Billing <beta>", "7", "v1.4.0:/specs/billing.yaml"),
        new: document("Billing <beta>", "8", BILLING),
        changes,
        ignored: Vec::new(),
    }
}
