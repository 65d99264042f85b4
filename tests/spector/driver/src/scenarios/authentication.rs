use crate::prelude::*;

const TOKEN: &str = "https://security.microsoft.com/.default";

pub fn run(run: &mut Run) -> Result {
    api_key(run)?;
    custom(run)?;
    optional(run)?;
    oauth2(run)?;
    union(run)
}

fn api_key(run: &mut Run) -> Result {
    use scenarios::authentication_api_key as api;
    let client = |key: &str| {
        api::blocking::Client::builder(Wire::to("authentication_api_key"))
            .credentials(api::Credentials::new().api_key_auth(key))
            .build()
    };
    run.scenario("Authentication_ApiKey_valid", || done(client("valid-key")?.valid().send()));
    run.scenario("Authentication_ApiKey_invalid", || match client("invalid-key")?.invalid().send() {
        Err(CallError::Documented(api::InvalidResponse::Forbidden(body), _)) => {
            expect(body, r#"{"error":"invalid-api-key"}"#)
        }
        other => equal(format!("{other:?}"), "the documented response of status 403"),
    });
    Ok(())
}

fn custom(run: &mut Run) -> Result {
    use scenarios::authentication_http_custom as api;
    let client = |key: &str| {
        api::blocking::Client::builder(Wire::to("authentication_http_custom"))
            .credentials(api::Credentials::new().http(key))
            .build()
    };
    run.scenario("Authentication_Http_Custom_valid", || done(client("valid-key")?.valid().send()));
    run.scenario("Authentication_Http_Custom_invalid", || match client("invalid-key")?.invalid().send() {
        Err(CallError::Documented(api::InvalidResponse::Forbidden(body), _)) => {
            expect(body, r#"{"error":"invalid-api-key"}"#)
        }
        other => equal(format!("{other:?}"), "the documented response of status 403"),
    });
    Ok(())
}

fn optional(run: &mut Run) -> Result {
    use scenarios::authentication_noauth_union as api;
    run.scenario("Authentication_Noauth_Union_validNoAuth", || {
        done(api::blocking::Client::builder(Wire::to("authentication_noauth_union")).build()?.valid_no_auth().send())
    });
    run.scenario("Authentication_Noauth_Union_validToken", || {
        let credentials = api::Credentials::new().oauth2_auth(TOKEN);
        done(
            api::blocking::Client::builder(Wire::to("authentication_noauth_union"))
                .credentials(credentials)
                .build()?
                .valid_token()
                .send(),
        )
    });
    Ok(())
}

fn oauth2(run: &mut Run) -> Result {
    use scenarios::authentication_oauth2 as api;
    let client = |token: &str| {
        api::blocking::Client::builder(Wire::to("authentication_oauth2"))
            .credentials(api::Credentials::new().oauth2_auth(token))
            .build()
    };
    run.scenario("Authentication_OAuth2_valid", || done(client(TOKEN)?.valid().send()));
    run.scenario("Authentication_OAuth2_invalid", || match client("another")?.invalid().send() {
        Err(CallError::Documented(api::InvalidResponse::Forbidden(body), _)) => {
            expect(body, r#"{"error":"invalid-grant"}"#)
        }
        other => equal(format!("{other:?}"), "the documented response of status 403"),
    });
    Ok(())
}

fn union(run: &mut Run) -> Result {
    use scenarios::authentication_union as api;
    run.scenario("Authentication_Union_validKey", || {
        let credentials = api::Credentials::new().api_key_auth("valid-key");
        done(
            api::blocking::Client::builder(Wire::to("authentication_union"))
                .credentials(credentials)
                .build()?
                .valid_key()
                .send(),
        )
    });
    run.scenario("Authentication_Union_validToken", || {
        let credentials = api::Credentials::new().oauth2_auth(TOKEN);
        done(
            api::blocking::Client::builder(Wire::to("authentication_union"))
                .credentials(credentials)
                .build()?
                .valid_token()
                .send(),
        )
    });
    Ok(())
}
