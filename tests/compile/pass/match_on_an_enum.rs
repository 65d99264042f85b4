use product_apis::qonto::VatExemptionCode;

fn nature(code: &VatExemptionCode) -> &'static str {
    match code {
        VatExemptionCode::N2_1 | VatExemptionCode::N2_2 => "not subject",
        VatExemptionCode::S84_1_2 | VatExemptionCode::S4_1B => "another",
        VatExemptionCode::Unknown(_) => "new",
        _ => "known",
    }
}

fn main() {
    assert_eq!(nature(&"N2.1".parse().unwrap()), "not subject");
}
