//! Formats 1
//!
//! Generated from `formats.yaml`; edits are overwritten.

use std::fmt;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Generated, Members, Object, Schemas, Secret,
    Serialize, Serializer, Writer, object,
};
use super::support::{
    Char, Date, DateTime, Decimal, Ipv4, Ipv6, LocalDateTime, LocalTime, Map, Model,
    Schema, Uri, Uuid, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("formats.schema.json"), &[]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Formats {
    /// Format `byte`.
    pub byte: Option<String>,
    pub date: Option<Date>,
    pub date_time: Option<DateTime>,
    pub decimal: Option<Decimal>,
    /// Format `duration`.
    pub duration: Option<String>,
    /// Format `email`.
    pub email: Option<String>,
    /// Format `hostname`.
    pub hostname: Option<String>,
    /// Format `idn-email`.
    pub idn_email: Option<String>,
    /// Format `idn-hostname`.
    pub idn_hostname: Option<String>,
    pub ipv4: Option<Ipv4>,
    pub ipv6: Option<Ipv6>,
    /// Format `iri`.
    pub iri: Option<String>,
    /// Format `iri-reference`.
    pub iri_reference: Option<String>,
    /// Format `json-pointer`.
    pub json_pointer: Option<String>,
    /// Format `regex`.
    pub regex: Option<String>,
    /// Format `relative-json-pointer`.
    pub relative_json_pointer: Option<String>,
    /// Format `time`.
    pub time: Option<String>,
    pub uri: Option<Uri>,
    /// Format `uri-reference`.
    pub uri_reference: Option<String>,
    /// Format `uri-template`.
    pub uri_template: Option<String>,
    pub uuid: Option<Uuid>,
    /// Format `base64url`.
    pub base64url: Option<String>,
    pub char: Option<Char>,
    pub date_time_local: Option<LocalDateTime>,
    /// Format `decimal128`.
    pub decimal128: Option<String>,
    /// Format `http-date`.
    pub http_date: Option<String>,
    /// Format `int64`.
    pub int64: Option<String>,
    /// Format `ipv4-cidr`.
    pub ipv4_cidr: Option<String>,
    /// Format `ipv6-cidr`.
    pub ipv6_cidr: Option<String>,
    /// Format `language`.
    pub language: Option<String>,
    /// Format `media-range`.
    pub media_range: Option<String>,
    /// Format `sf-binary`.
    pub sf_binary: Option<String>,
    /// Format `sf-boolean`.
    pub sf_boolean: Option<String>,
    /// Format `sf-string`.
    pub sf_string: Option<String>,
    /// Format `sf-token`.
    pub sf_token: Option<String>,
    pub time_local: Option<LocalTime>,
    /// Format `uint64`.
    pub uint64: Option<String>,
    pub commonmark: Option<String>,
    pub html: Option<String>,
    pub binary: Option<String>,
    pub password: Option<String>,
    pub made_up: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl fmt::Debug for Formats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Formats")
            .field("byte", &self.byte)
            .field("date", &self.date)
            .field("date_time", &self.date_time)
            .field("decimal", &self.decimal)
            .field("duration", &self.duration)
            .field("email", &self.email)
            .field("hostname", &self.hostname)
            .field("idn_email", &self.idn_email)
            .field("idn_hostname", &self.idn_hostname)
            .field("ipv4", &self.ipv4)
            .field("ipv6", &self.ipv6)
            .field("iri", &self.iri)
            .field("iri_reference", &self.iri_reference)
            .field("json_pointer", &self.json_pointer)
            .field("regex", &self.regex)
            .field("relative_json_pointer", &self.relative_json_pointer)
            .field("time", &self.time)
            .field("uri", &self.uri)
            .field("uri_reference", &self.uri_reference)
            .field("uri_template", &self.uri_template)
            .field("uuid", &self.uuid)
            .field("base64url", &self.base64url)
            .field("char", &self.char)
            .field("date_time_local", &self.date_time_local)
            .field("decimal128", &self.decimal128)
            .field("http_date", &self.http_date)
            .field("int64", &self.int64)
            .field("ipv4_cidr", &self.ipv4_cidr)
            .field("ipv6_cidr", &self.ipv6_cidr)
            .field("language", &self.language)
            .field("media_range", &self.media_range)
            .field("sf_binary", &self.sf_binary)
            .field("sf_boolean", &self.sf_boolean)
            .field("sf_string", &self.sf_string)
            .field("sf_token", &Secret)
            .field("time_local", &self.time_local)
            .field("uint64", &self.uint64)
            .field("commonmark", &self.commonmark)
            .field("html", &self.html)
            .field("binary", &self.binary)
            .field("password", &Secret)
            .field("made_up", &self.made_up)
            .field("additional_properties", &self.additional_properties)
            .finish()
    }
}

impl Formats {
    /// Returns a builder for [`Formats`].
    pub fn builder() -> FormatsBuilder {
        FormatsBuilder(Self::default())
    }
}

/// A builder for [`Formats`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct FormatsBuilder(Formats);

impl FormatsBuilder {
    /// Format `byte`.
    pub fn byte(mut self, value: impl Into<String>) -> Self {
        self.0.byte = Some(value.into());
        self
    }

    pub fn date(mut self, value: impl Into<Date>) -> Self {
        self.0.date = Some(value.into());
        self
    }

    pub fn date_time(mut self, value: impl Into<DateTime>) -> Self {
        self.0.date_time = Some(value.into());
        self
    }

    pub fn decimal(mut self, value: impl Into<Decimal>) -> Self {
        self.0.decimal = Some(value.into());
        self
    }

    /// Format `duration`.
    pub fn duration(mut self, value: impl Into<String>) -> Self {
        self.0.duration = Some(value.into());
        self
    }

    /// Format `email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.0.email = Some(value.into());
        self
    }

    /// Format `hostname`.
    pub fn hostname(mut self, value: impl Into<String>) -> Self {
        self.0.hostname = Some(value.into());
        self
    }

    /// Format `idn-email`.
    pub fn idn_email(mut self, value: impl Into<String>) -> Self {
        self.0.idn_email = Some(value.into());
        self
    }

    /// Format `idn-hostname`.
    pub fn idn_hostname(mut self, value: impl Into<String>) -> Self {
        self.0.idn_hostname = Some(value.into());
        self
    }

    pub fn ipv4(mut self, value: impl Into<Ipv4>) -> Self {
        self.0.ipv4 = Some(value.into());
        self
    }

    pub fn ipv6(mut self, value: impl Into<Ipv6>) -> Self {
        self.0.ipv6 = Some(value.into());
        self
    }

    /// Format `iri`.
    pub fn iri(mut self, value: impl Into<String>) -> Self {
        self.0.iri = Some(value.into());
        self
    }

    /// Format `iri-reference`.
    pub fn iri_reference(mut self, value: impl Into<String>) -> Self {
        self.0.iri_reference = Some(value.into());
        self
    }

    /// Format `json-pointer`.
    pub fn json_pointer(mut self, value: impl Into<String>) -> Self {
        self.0.json_pointer = Some(value.into());
        self
    }

    /// Format `regex`.
    pub fn regex(mut self, value: impl Into<String>) -> Self {
        self.0.regex = Some(value.into());
        self
    }

    /// Format `relative-json-pointer`.
    pub fn relative_json_pointer(mut self, value: impl Into<String>) -> Self {
        self.0.relative_json_pointer = Some(value.into());
        self
    }

    /// Format `time`.
    pub fn time(mut self, value: impl Into<String>) -> Self {
        self.0.time = Some(value.into());
        self
    }

    pub fn uri(mut self, value: impl Into<Uri>) -> Self {
        self.0.uri = Some(value.into());
        self
    }

    /// Format `uri-reference`.
    pub fn uri_reference(mut self, value: impl Into<String>) -> Self {
        self.0.uri_reference = Some(value.into());
        self
    }

    /// Format `uri-template`.
    pub fn uri_template(mut self, value: impl Into<String>) -> Self {
        self.0.uri_template = Some(value.into());
        self
    }

    pub fn uuid(mut self, value: impl Into<Uuid>) -> Self {
        self.0.uuid = Some(value.into());
        self
    }

    /// Format `base64url`.
    pub fn base64url(mut self, value: impl Into<String>) -> Self {
        self.0.base64url = Some(value.into());
        self
    }

    pub fn char(mut self, value: impl Into<Char>) -> Self {
        self.0.char = Some(value.into());
        self
    }

    pub fn date_time_local(mut self, value: impl Into<LocalDateTime>) -> Self {
        self.0.date_time_local = Some(value.into());
        self
    }

    /// Format `decimal128`.
    pub fn decimal128(mut self, value: impl Into<String>) -> Self {
        self.0.decimal128 = Some(value.into());
        self
    }

    /// Format `http-date`.
    pub fn http_date(mut self, value: impl Into<String>) -> Self {
        self.0.http_date = Some(value.into());
        self
    }

    /// Format `int64`.
    pub fn int64(mut self, value: impl Into<String>) -> Self {
        self.0.int64 = Some(value.into());
        self
    }

    /// Format `ipv4-cidr`.
    pub fn ipv4_cidr(mut self, value: impl Into<String>) -> Self {
        self.0.ipv4_cidr = Some(value.into());
        self
    }

    /// Format `ipv6-cidr`.
    pub fn ipv6_cidr(mut self, value: impl Into<String>) -> Self {
        self.0.ipv6_cidr = Some(value.into());
        self
    }

    /// Format `language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.0.language = Some(value.into());
        self
    }

    /// Format `media-range`.
    pub fn media_range(mut self, value: impl Into<String>) -> Self {
        self.0.media_range = Some(value.into());
        self
    }

    /// Format `sf-binary`.
    pub fn sf_binary(mut self, value: impl Into<String>) -> Self {
        self.0.sf_binary = Some(value.into());
        self
    }

    /// Format `sf-boolean`.
    pub fn sf_boolean(mut self, value: impl Into<String>) -> Self {
        self.0.sf_boolean = Some(value.into());
        self
    }

    /// Format `sf-string`.
    pub fn sf_string(mut self, value: impl Into<String>) -> Self {
        self.0.sf_string = Some(value.into());
        self
    }

    /// Format `sf-token`.
    pub fn sf_token(mut self, value: impl Into<String>) -> Self {
        self.0.sf_token = Some(value.into());
        self
    }

    pub fn time_local(mut self, value: impl Into<LocalTime>) -> Self {
        self.0.time_local = Some(value.into());
        self
    }

    /// Format `uint64`.
    pub fn uint64(mut self, value: impl Into<String>) -> Self {
        self.0.uint64 = Some(value.into());
        self
    }

    pub fn commonmark(mut self, value: impl Into<String>) -> Self {
        self.0.commonmark = Some(value.into());
        self
    }

    pub fn html(mut self, value: impl Into<String>) -> Self {
        self.0.html = Some(value.into());
        self
    }

    pub fn binary(mut self, value: impl Into<String>) -> Self {
        self.0.binary = Some(value.into());
        self
    }

    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.0.password = Some(value.into());
        self
    }

    pub fn made_up(mut self, value: impl Into<String>) -> Self {
        self.0.made_up = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Formats, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Formats {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Formats");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("byte", &self.byte).format("byte");
        checker.property("duration", &self.duration).format("duration");
        checker.property("email", &self.email).format("email");
        checker.property("hostname", &self.hostname).format("hostname");
        checker.property("idn_email", &self.idn_email).format("idn-email");
        checker.property("idn_hostname", &self.idn_hostname).format("idn-hostname");
        checker.property("iri", &self.iri).format("iri");
        checker.property("iri_reference", &self.iri_reference).format("iri-reference");
        checker.property("json_pointer", &self.json_pointer).format("json-pointer");
        checker.property("regex", &self.regex).format("regex");
        checker
            .property("relative_json_pointer", &self.relative_json_pointer)
            .format("relative-json-pointer");
        checker.property("time", &self.time).format("time");
        checker.property("uri_reference", &self.uri_reference).format("uri-reference");
        checker.property("uri_template", &self.uri_template).format("uri-template");
        checker.property("base64url", &self.base64url).format("base64url");
        checker.property("decimal128", &self.decimal128).format("decimal128");
        checker.property("http_date", &self.http_date).format("http-date");
        checker.property("int64", &self.int64).format("int64");
        checker.property("ipv4_cidr", &self.ipv4_cidr).format("ipv4-cidr");
        checker.property("ipv6_cidr", &self.ipv6_cidr).format("ipv6-cidr");
        checker.property("language", &self.language).format("language");
        checker.property("media_range", &self.media_range).format("media-range");
        checker.property("sf_binary", &self.sf_binary).format("sf-binary");
        checker.property("sf_boolean", &self.sf_boolean).format("sf-boolean");
        checker.property("sf_string", &self.sf_string).format("sf-string");
        checker.property("sf_token", &self.sf_token).format("sf-token");
        checker.property("uint64", &self.uint64).format("uint64");
    }
}

impl Object for Formats {
    const PROPERTIES: &'static [&'static str] = &[
        "byte",
        "date",
        "date_time",
        "decimal",
        "duration",
        "email",
        "hostname",
        "idn_email",
        "idn_hostname",
        "ipv4",
        "ipv6",
        "iri",
        "iri_reference",
        "json_pointer",
        "regex",
        "relative_json_pointer",
        "time",
        "uri",
        "uri_reference",
        "uri_template",
        "uuid",
        "base64url",
        "char",
        "date_time_local",
        "decimal128",
        "http_date",
        "int64",
        "ipv4_cidr",
        "ipv6_cidr",
        "language",
        "media_range",
        "sf_binary",
        "sf_boolean",
        "sf_string",
        "sf_token",
        "time_local",
        "uint64",
        "commonmark",
        "html",
        "binary",
        "password",
        "made_up",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            byte: None,
            date: None,
            date_time: None,
            decimal: None,
            duration: None,
            email: None,
            hostname: None,
            idn_email: None,
            idn_hostname: None,
            ipv4: None,
            ipv6: None,
            iri: None,
            iri_reference: None,
            json_pointer: None,
            regex: None,
            relative_json_pointer: None,
            time: None,
            uri: None,
            uri_reference: None,
            uri_template: None,
            uuid: None,
            base64url: None,
            char: None,
            date_time_local: None,
            decimal128: None,
            http_date: None,
            int64: None,
            ipv4_cidr: None,
            ipv6_cidr: None,
            language: None,
            media_range: None,
            sf_binary: None,
            sf_boolean: None,
            sf_string: None,
            sf_token: None,
            time_local: None,
            uint64: None,
            commonmark: None,
            html: None,
            binary: None,
            password: None,
            made_up: None,
            additional_properties: Map::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.byte),
                1 => members.put(&mut object.date),
                2 => members.put(&mut object.date_time),
                3 => members.put(&mut object.decimal),
                4 => members.put(&mut object.duration),
                5 => members.put(&mut object.email),
                6 => members.put(&mut object.hostname),
                7 => members.put(&mut object.idn_email),
                8 => members.put(&mut object.idn_hostname),
                9 => members.put(&mut object.ipv4),
                10 => members.put(&mut object.ipv6),
                11 => members.put(&mut object.iri),
                12 => members.put(&mut object.iri_reference),
                13 => members.put(&mut object.json_pointer),
                14 => members.put(&mut object.regex),
                15 => members.put(&mut object.relative_json_pointer),
                16 => members.put(&mut object.time),
                17 => members.put(&mut object.uri),
                18 => members.put(&mut object.uri_reference),
                19 => members.put(&mut object.uri_template),
                20 => members.put(&mut object.uuid),
                21 => members.put(&mut object.base64url),
                22 => members.put(&mut object.char),
                23 => members.put(&mut object.date_time_local),
                24 => members.put(&mut object.decimal128),
                25 => members.put(&mut object.http_date),
                26 => members.put(&mut object.int64),
                27 => members.put(&mut object.ipv4_cidr),
                28 => members.put(&mut object.ipv6_cidr),
                29 => members.put(&mut object.language),
                30 => members.put(&mut object.media_range),
                31 => members.put(&mut object.sf_binary),
                32 => members.put(&mut object.sf_boolean),
                33 => members.put(&mut object.sf_string),
                34 => members.put_secret(&mut object.sf_token),
                35 => members.put(&mut object.time_local),
                36 => members.put(&mut object.uint64),
                37 => members.put(&mut object.commonmark),
                38 => members.put(&mut object.html),
                39 => members.put(&mut object.binary),
                40 => members.put_secret(&mut object.password),
                41 => members.put(&mut object.made_up),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Formats {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Formats {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("byte", &self.byte);
        object.optional("date", &self.date);
        object.optional("date_time", &self.date_time);
        object.optional("decimal", &self.decimal);
        object.optional("duration", &self.duration);
        object.optional("email", &self.email);
        object.optional("hostname", &self.hostname);
        object.optional("idn_email", &self.idn_email);
        object.optional("idn_hostname", &self.idn_hostname);
        object.optional("ipv4", &self.ipv4);
        object.optional("ipv6", &self.ipv6);
        object.optional("iri", &self.iri);
        object.optional("iri_reference", &self.iri_reference);
        object.optional("json_pointer", &self.json_pointer);
        object.optional("regex", &self.regex);
        object.optional("relative_json_pointer", &self.relative_json_pointer);
        object.optional("time", &self.time);
        object.optional("uri", &self.uri);
        object.optional("uri_reference", &self.uri_reference);
        object.optional("uri_template", &self.uri_template);
        object.optional("uuid", &self.uuid);
        object.optional("base64url", &self.base64url);
        object.optional("char", &self.char);
        object.optional("date_time_local", &self.date_time_local);
        object.optional("decimal128", &self.decimal128);
        object.optional("http_date", &self.http_date);
        object.optional("int64", &self.int64);
        object.optional("ipv4_cidr", &self.ipv4_cidr);
        object.optional("ipv6_cidr", &self.ipv6_cidr);
        object.optional("language", &self.language);
        object.optional("media_range", &self.media_range);
        object.optional("sf_binary", &self.sf_binary);
        object.optional("sf_boolean", &self.sf_boolean);
        object.optional("sf_string", &self.sf_string);
        object.optional("sf_token", &self.sf_token);
        object.optional("time_local", &self.time_local);
        object.optional("uint64", &self.uint64);
        object.optional("commonmark", &self.commonmark);
        object.optional("html", &self.html);
        object.optional("binary", &self.binary);
        object.optional("password", &self.password);
        object.optional("made_up", &self.made_up);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}
