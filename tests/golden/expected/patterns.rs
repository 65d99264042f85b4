//! Patterns 1
//!
//! Generated from `patterns.yaml`; edits are overwritten.

use std::ops::Deref;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Generated, Members, Object, Schemas, Serialize,
    Serializer, Writer, object, pattern, read,
};
use super::support::{Map, Model, Schema, Violations};

static SCHEMAS: Schemas = Schemas::new(include_str!("patterns.schema.json"), &PATTERNS);

const RANGES_1: &[(char, char)] = &[
    ('$', '$'),
    ('¢', '¥'),
    ('֏', '֏'),
    ('؋', '؋'),
    ('߾', '߿'),
    ('৲', '৳'),
    ('৻', '৻'),
    ('૱', '૱'),
    ('௹', '௹'),
    ('฿', '฿'),
    ('៛', '៛'),
    ('₠', '⃁'),
    ('꠸', '꠸'),
    ('﷼', '﷼'),
    ('﹩', '﹩'),
    ('＄', '＄'),
    ('￠', '￡'),
    ('￥', '￦'),
    ('𑿝', '𑿠'),
    ('𞋿', '𞋿'),
    ('𞲰', '𞲰'),
];

static PATTERN_1: pattern::Plain = pattern::Plain::new(
    "^[A-Z]{2}-\\d+(px|%)?$",
    &[
        &[
            pattern::Piece::Start,
            pattern::Piece::Chars(&[('A', 'Z')], 2, 2),
            pattern::Piece::Text("-"),
            pattern::Piece::Chars(&[('0', '9')], 1, u32::MAX),
            pattern::Piece::End,
        ],
        &[
            pattern::Piece::Start,
            pattern::Piece::Chars(&[('A', 'Z')], 2, 2),
            pattern::Piece::Text("-"),
            pattern::Piece::Chars(&[('0', '9')], 1, u32::MAX),
            pattern::Piece::Text("px"),
            pattern::Piece::End,
        ],
        &[
            pattern::Piece::Start,
            pattern::Piece::Chars(&[('A', 'Z')], 2, 2),
            pattern::Piece::Text("-"),
            pattern::Piece::Chars(&[('0', '9')], 1, u32::MAX),
            pattern::Piece::Text("%"),
            pattern::Piece::End,
        ],
    ],
);

static PATTERN_2: pattern::Linear = pattern::Linear::new(
    "^[a-z]([a-z0-9-]*[a-z0-9])?$",
    "^[a-z](?:[\\-0-9a-z]*[0-9a-z])?$",
);

static PATTERN_3: pattern::Linear =
    pattern::Linear::new("^(\\w+\\@)+\\\"$", "^(?:[0-9A-Z_a-z]+@)+\"$");

static PATTERN_4: pattern::Linear = pattern::Linear::new(
    "^(\\p{Lu}\\p{Ll}+ ?)+$",
    "^(?:[A-Z\\x{C0}-\\x{D6}\\x{D8}-\\x{DE}\\x{100}\\x{102}\\x{104}\\x{106}\\x{108}\\x{10A}\\x{10C}\\x{10E}\\x{110}\\x{112}\\x{114}\\x{116}\\x{118}\\x{11A}\\x{11C}\\x{11E}\\x{120}\\x{122}\\x{124}\\x{126}\\x{128}\\x{12A}\\x{12C}\\x{12E}\\x{130}\\x{132}\\x{134}\\x{136}\\x{139}\\x{13B}\\x{13D}\\x{13F}\\x{141}\\x{143}\\x{145}\\x{147}\\x{14A}\\x{14C}\\x{14E}\\x{150}\\x{152}\\x{154}\\x{156}\\x{158}\\x{15A}\\x{15C}\\x{15E}\\x{160}\\x{162}\\x{164}\\x{166}\\x{168}\\x{16A}\\x{16C}\\x{16E}\\x{170}\\x{172}\\x{174}\\x{176}\\x{178}-\\x{179}\\x{17B}\\x{17D}\\x{181}-\\x{182}\\x{184}\\x{186}-\\x{187}\\x{189}-\\x{18B}\\x{18E}-\\x{191}\\x{193}-\\x{194}\\x{196}-\\x{198}\\x{19C}-\\x{19D}\\x{19F}-\\x{1A0}\\x{1A2}\\x{1A4}\\x{1A6}-\\x{1A7}\\x{1A9}\\x{1AC}\\x{1AE}-\\x{1AF}\\x{1B1}-\\x{1B3}\\x{1B5}\\x{1B7}-\\x{1B8}\\x{1BC}\\x{1C4}\\x{1C7}\\x{1CA}\\x{1CD}\\x{1CF}\\x{1D1}\\x{1D3}\\x{1D5}\\x{1D7}\\x{1D9}\\x{1DB}\\x{1DE}\\x{1E0}\\x{1E2}\\x{1E4}\\x{1E6}\\x{1E8}\\x{1EA}\\x{1EC}\\x{1EE}\\x{1F1}\\x{1F4}\\x{1F6}-\\x{1F8}\\x{1FA}\\x{1FC}\\x{1FE}\\x{200}\\x{202}\\x{204}\\x{206}\\x{208}\\x{20A}\\x{20C}\\x{20E}\\x{210}\\x{212}\\x{214}\\x{216}\\x{218}\\x{21A}\\x{21C}\\x{21E}\\x{220}\\x{222}\\x{224}\\x{226}\\x{228}\\x{22A}\\x{22C}\\x{22E}\\x{230}\\x{232}\\x{23A}-\\x{23B}\\x{23D}-\\x{23E}\\x{241}\\x{243}-\\x{246}\\x{248}\\x{24A}\\x{24C}\\x{24E}\\x{370}\\x{372}\\x{376}\\x{37F}\\x{386}\\x{388}-\\x{38A}\\x{38C}\\x{38E}-\\x{38F}\\x{391}-\\x{3A1}\\x{3A3}-\\x{3AB}\\x{3CF}\\x{3D2}-\\x{3D4}\\x{3D8}\\x{3DA}\\x{3DC}\\x{3DE}\\x{3E0}\\x{3E2}\\x{3E4}\\x{3E6}\\x{3E8}\\x{3EA}\\x{3EC}\\x{3EE}\\x{3F4}\\x{3F7}\\x{3F9}-\\x{3FA}\\x{3FD}-\\x{42F}\\x{460}\\x{462}\\x{464}\\x{466}\\x{468}\\x{46A}\\x{46C}\\x{46E}\\x{470}\\x{472}\\x{474}\\x{476}\\x{478}\\x{47A}\\x{47C}\\x{47E}\\x{480}\\x{48A}\\x{48C}\\x{48E}\\x{490}\\x{492}\\x{494}\\x{496}\\x{498}\\x{49A}\\x{49C}\\x{49E}\\x{4A0}\\x{4A2}\\x{4A4}\\x{4A6}\\x{4A8}\\x{4AA}\\x{4AC}\\x{4AE}\\x{4B0}\\x{4B2}\\x{4B4}\\x{4B6}\\x{4B8}\\x{4BA}\\x{4BC}\\x{4BE}\\x{4C0}-\\x{4C1}\\x{4C3}\\x{4C5}\\x{4C7}\\x{4C9}\\x{4CB}\\x{4CD}\\x{4D0}\\x{4D2}\\x{4D4}\\x{4D6}\\x{4D8}\\x{4DA}\\x{4DC}\\x{4DE}\\x{4E0}\\x{4E2}\\x{4E4}\\x{4E6}\\x{4E8}\\x{4EA}\\x{4EC}\\x{4EE}\\x{4F0}\\x{4F2}\\x{4F4}\\x{4F6}\\x{4F8}\\x{4FA}\\x{4FC}\\x{4FE}\\x{500}\\x{502}\\x{504}\\x{506}\\x{508}\\x{50A}\\x{50C}\\x{50E}\\x{510}\\x{512}\\x{514}\\x{516}\\x{518}\\x{51A}\\x{51C}\\x{51E}\\x{520}\\x{522}\\x{524}\\x{526}\\x{528}\\x{52A}\\x{52C}\\x{52E}\\x{531}-\\x{556}\\x{10A0}-\\x{10C5}\\x{10C7}\\x{10CD}\\x{13A0}-\\x{13F5}\\x{1C89}\\x{1C90}-\\x{1CBA}\\x{1CBD}-\\x{1CBF}\\x{1E00}\\x{1E02}\\x{1E04}\\x{1E06}\\x{1E08}\\x{1E0A}\\x{1E0C}\\x{1E0E}\\x{1E10}\\x{1E12}\\x{1E14}\\x{1E16}\\x{1E18}\\x{1E1A}\\x{1E1C}\\x{1E1E}\\x{1E20}\\x{1E22}\\x{1E24}\\x{1E26}\\x{1E28}\\x{1E2A}\\x{1E2C}\\x{1E2E}\\x{1E30}\\x{1E32}\\x{1E34}\\x{1E36}\\x{1E38}\\x{1E3A}\\x{1E3C}\\x{1E3E}\\x{1E40}\\x{1E42}\\x{1E44}\\x{1E46}\\x{1E48}\\x{1E4A}\\x{1E4C}\\x{1E4E}\\x{1E50}\\x{1E52}\\x{1E54}\\x{1E56}\\x{1E58}\\x{1E5A}\\x{1E5C}\\x{1E5E}\\x{1E60}\\x{1E62}\\x{1E64}\\x{1E66}\\x{1E68}\\x{1E6A}\\x{1E6C}\\x{1E6E}\\x{1E70}\\x{1E72}\\x{1E74}\\x{1E76}\\x{1E78}\\x{1E7A}\\x{1E7C}\\x{1E7E}\\x{1E80}\\x{1E82}\\x{1E84}\\x{1E86}\\x{1E88}\\x{1E8A}\\x{1E8C}\\x{1E8E}\\x{1E90}\\x{1E92}\\x{1E94}\\x{1E9E}\\x{1EA0}\\x{1EA2}\\x{1EA4}\\x{1EA6}\\x{1EA8}\\x{1EAA}\\x{1EAC}\\x{1EAE}\\x{1EB0}\\x{1EB2}\\x{1EB4}\\x{1EB6}\\x{1EB8}\\x{1EBA}\\x{1EBC}\\x{1EBE}\\x{1EC0}\\x{1EC2}\\x{1EC4}\\x{1EC6}\\x{1EC8}\\x{1ECA}\\x{1ECC}\\x{1ECE}\\x{1ED0}\\x{1ED2}\\x{1ED4}\\x{1ED6}\\x{1ED8}\\x{1EDA}\\x{1EDC}\\x{1EDE}\\x{1EE0}\\x{1EE2}\\x{1EE4}\\x{1EE6}\\x{1EE8}\\x{1EEA}\\x{1EEC}\\x{1EEE}\\x{1EF0}\\x{1EF2}\\x{1EF4}\\x{1EF6}\\x{1EF8}\\x{1EFA}\\x{1EFC}\\x{1EFE}\\x{1F08}-\\x{1F0F}\\x{1F18}-\\x{1F1D}\\x{1F28}-\\x{1F2F}\\x{1F38}-\\x{1F3F}\\x{1F48}-\\x{1F4D}\\x{1F59}\\x{1F5B}\\x{1F5D}\\x{1F5F}\\x{1F68}-\\x{1F6F}\\x{1FB8}-\\x{1FBB}\\x{1FC8}-\\x{1FCB}\\x{1FD8}-\\x{1FDB}\\x{1FE8}-\\x{1FEC}\\x{1FF8}-\\x{1FFB}\\x{2102}\\x{2107}\\x{210B}-\\x{210D}\\x{2110}-\\x{2112}\\x{2115}\\x{2119}-\\x{211D}\\x{2124}\\x{2126}\\x{2128}\\x{212A}-\\x{212D}\\x{2130}-\\x{2133}\\x{213E}-\\x{213F}\\x{2145}\\x{2183}\\x{2C00}-\\x{2C2F}\\x{2C60}\\x{2C62}-\\x{2C64}\\x{2C67}\\x{2C69}\\x{2C6B}\\x{2C6D}-\\x{2C70}\\x{2C72}\\x{2C75}\\x{2C7E}-\\x{2C80}\\x{2C82}\\x{2C84}\\x{2C86}\\x{2C88}\\x{2C8A}\\x{2C8C}\\x{2C8E}\\x{2C90}\\x{2C92}\\x{2C94}\\x{2C96}\\x{2C98}\\x{2C9A}\\x{2C9C}\\x{2C9E}\\x{2CA0}\\x{2CA2}\\x{2CA4}\\x{2CA6}\\x{2CA8}\\x{2CAA}\\x{2CAC}\\x{2CAE}\\x{2CB0}\\x{2CB2}\\x{2CB4}\\x{2CB6}\\x{2CB8}\\x{2CBA}\\x{2CBC}\\x{2CBE}\\x{2CC0}\\x{2CC2}\\x{2CC4}\\x{2CC6}\\x{2CC8}\\x{2CCA}\\x{2CCC}\\x{2CCE}\\x{2CD0}\\x{2CD2}\\x{2CD4}\\x{2CD6}\\x{2CD8}\\x{2CDA}\\x{2CDC}\\x{2CDE}\\x{2CE0}\\x{2CE2}\\x{2CEB}\\x{2CED}\\x{2CF2}\\x{A640}\\x{A642}\\x{A644}\\x{A646}\\x{A648}\\x{A64A}\\x{A64C}\\x{A64E}\\x{A650}\\x{A652}\\x{A654}\\x{A656}\\x{A658}\\x{A65A}\\x{A65C}\\x{A65E}\\x{A660}\\x{A662}\\x{A664}\\x{A666}\\x{A668}\\x{A66A}\\x{A66C}\\x{A680}\\x{A682}\\x{A684}\\x{A686}\\x{A688}\\x{A68A}\\x{A68C}\\x{A68E}\\x{A690}\\x{A692}\\x{A694}\\x{A696}\\x{A698}\\x{A69A}\\x{A722}\\x{A724}\\x{A726}\\x{A728}\\x{A72A}\\x{A72C}\\x{A72E}\\x{A732}\\x{A734}\\x{A736}\\x{A738}\\x{A73A}\\x{A73C}\\x{A73E}\\x{A740}\\x{A742}\\x{A744}\\x{A746}\\x{A748}\\x{A74A}\\x{A74C}\\x{A74E}\\x{A750}\\x{A752}\\x{A754}\\x{A756}\\x{A758}\\x{A75A}\\x{A75C}\\x{A75E}\\x{A760}\\x{A762}\\x{A764}\\x{A766}\\x{A768}\\x{A76A}\\x{A76C}\\x{A76E}\\x{A779}\\x{A77B}\\x{A77D}-\\x{A77E}\\x{A780}\\x{A782}\\x{A784}\\x{A786}\\x{A78B}\\x{A78D}\\x{A790}\\x{A792}\\x{A796}\\x{A798}\\x{A79A}\\x{A79C}\\x{A79E}\\x{A7A0}\\x{A7A2}\\x{A7A4}\\x{A7A6}\\x{A7A8}\\x{A7AA}-\\x{A7AE}\\x{A7B0}-\\x{A7B4}\\x{A7B6}\\x{A7B8}\\x{A7BA}\\x{A7BC}\\x{A7BE}\\x{A7C0}\\x{A7C2}\\x{A7C4}-\\x{A7C7}\\x{A7C9}\\x{A7CB}-\\x{A7CC}\\x{A7CE}\\x{A7D0}\\x{A7D2}\\x{A7D4}\\x{A7D6}\\x{A7D8}\\x{A7DA}\\x{A7DC}\\x{A7F5}\\x{FF21}-\\x{FF3A}\\x{10400}-\\x{10427}\\x{104B0}-\\x{104D3}\\x{10570}-\\x{1057A}\\x{1057C}-\\x{1058A}\\x{1058C}-\\x{10592}\\x{10594}-\\x{10595}\\x{10C80}-\\x{10CB2}\\x{10D50}-\\x{10D65}\\x{118A0}-\\x{118BF}\\x{16E40}-\\x{16E5F}\\x{16EA0}-\\x{16EB8}\\x{1D400}-\\x{1D419}\\x{1D434}-\\x{1D44D}\\x{1D468}-\\x{1D481}\\x{1D49C}\\x{1D49E}-\\x{1D49F}\\x{1D4A2}\\x{1D4A5}-\\x{1D4A6}\\x{1D4A9}-\\x{1D4AC}\\x{1D4AE}-\\x{1D4B5}\\x{1D4D0}-\\x{1D4E9}\\x{1D504}-\\x{1D505}\\x{1D507}-\\x{1D50A}\\x{1D50D}-\\x{1D514}\\x{1D516}-\\x{1D51C}\\x{1D538}-\\x{1D539}\\x{1D53B}-\\x{1D53E}\\x{1D540}-\\x{1D544}\\x{1D546}\\x{1D54A}-\\x{1D550}\\x{1D56C}-\\x{1D585}\\x{1D5A0}-\\x{1D5B9}\\x{1D5D4}-\\x{1D5ED}\\x{1D608}-\\x{1D621}\\x{1D63C}-\\x{1D655}\\x{1D670}-\\x{1D689}\\x{1D6A8}-\\x{1D6C0}\\x{1D6E2}-\\x{1D6FA}\\x{1D71C}-\\x{1D734}\\x{1D756}-\\x{1D76E}\\x{1D790}-\\x{1D7A8}\\x{1D7CA}\\x{1E900}-\\x{1E921}][a-z\\x{B5}\\x{DF}-\\x{F6}\\x{F8}-\\x{FF}\\x{101}\\x{103}\\x{105}\\x{107}\\x{109}\\x{10B}\\x{10D}\\x{10F}\\x{111}\\x{113}\\x{115}\\x{117}\\x{119}\\x{11B}\\x{11D}\\x{11F}\\x{121}\\x{123}\\x{125}\\x{127}\\x{129}\\x{12B}\\x{12D}\\x{12F}\\x{131}\\x{133}\\x{135}\\x{137}-\\x{138}\\x{13A}\\x{13C}\\x{13E}\\x{140}\\x{142}\\x{144}\\x{146}\\x{148}-\\x{149}\\x{14B}\\x{14D}\\x{14F}\\x{151}\\x{153}\\x{155}\\x{157}\\x{159}\\x{15B}\\x{15D}\\x{15F}\\x{161}\\x{163}\\x{165}\\x{167}\\x{169}\\x{16B}\\x{16D}\\x{16F}\\x{171}\\x{173}\\x{175}\\x{177}\\x{17A}\\x{17C}\\x{17E}-\\x{180}\\x{183}\\x{185}\\x{188}\\x{18C}-\\x{18D}\\x{192}\\x{195}\\x{199}-\\x{19B}\\x{19E}\\x{1A1}\\x{1A3}\\x{1A5}\\x{1A8}\\x{1AA}-\\x{1AB}\\x{1AD}\\x{1B0}\\x{1B4}\\x{1B6}\\x{1B9}-\\x{1BA}\\x{1BD}-\\x{1BF}\\x{1C6}\\x{1C9}\\x{1CC}\\x{1CE}\\x{1D0}\\x{1D2}\\x{1D4}\\x{1D6}\\x{1D8}\\x{1DA}\\x{1DC}-\\x{1DD}\\x{1DF}\\x{1E1}\\x{1E3}\\x{1E5}\\x{1E7}\\x{1E9}\\x{1EB}\\x{1ED}\\x{1EF}-\\x{1F0}\\x{1F3}\\x{1F5}\\x{1F9}\\x{1FB}\\x{1FD}\\x{1FF}\\x{201}\\x{203}\\x{205}\\x{207}\\x{209}\\x{20B}\\x{20D}\\x{20F}\\x{211}\\x{213}\\x{215}\\x{217}\\x{219}\\x{21B}\\x{21D}\\x{21F}\\x{221}\\x{223}\\x{225}\\x{227}\\x{229}\\x{22B}\\x{22D}\\x{22F}\\x{231}\\x{233}-\\x{239}\\x{23C}\\x{23F}-\\x{240}\\x{242}\\x{247}\\x{249}\\x{24B}\\x{24D}\\x{24F}-\\x{293}\\x{296}-\\x{2AF}\\x{371}\\x{373}\\x{377}\\x{37B}-\\x{37D}\\x{390}\\x{3AC}-\\x{3CE}\\x{3D0}-\\x{3D1}\\x{3D5}-\\x{3D7}\\x{3D9}\\x{3DB}\\x{3DD}\\x{3DF}\\x{3E1}\\x{3E3}\\x{3E5}\\x{3E7}\\x{3E9}\\x{3EB}\\x{3ED}\\x{3EF}-\\x{3F3}\\x{3F5}\\x{3F8}\\x{3FB}-\\x{3FC}\\x{430}-\\x{45F}\\x{461}\\x{463}\\x{465}\\x{467}\\x{469}\\x{46B}\\x{46D}\\x{46F}\\x{471}\\x{473}\\x{475}\\x{477}\\x{479}\\x{47B}\\x{47D}\\x{47F}\\x{481}\\x{48B}\\x{48D}\\x{48F}\\x{491}\\x{493}\\x{495}\\x{497}\\x{499}\\x{49B}\\x{49D}\\x{49F}\\x{4A1}\\x{4A3}\\x{4A5}\\x{4A7}\\x{4A9}\\x{4AB}\\x{4AD}\\x{4AF}\\x{4B1}\\x{4B3}\\x{4B5}\\x{4B7}\\x{4B9}\\x{4BB}\\x{4BD}\\x{4BF}\\x{4C2}\\x{4C4}\\x{4C6}\\x{4C8}\\x{4CA}\\x{4CC}\\x{4CE}-\\x{4CF}\\x{4D1}\\x{4D3}\\x{4D5}\\x{4D7}\\x{4D9}\\x{4DB}\\x{4DD}\\x{4DF}\\x{4E1}\\x{4E3}\\x{4E5}\\x{4E7}\\x{4E9}\\x{4EB}\\x{4ED}\\x{4EF}\\x{4F1}\\x{4F3}\\x{4F5}\\x{4F7}\\x{4F9}\\x{4FB}\\x{4FD}\\x{4FF}\\x{501}\\x{503}\\x{505}\\x{507}\\x{509}\\x{50B}\\x{50D}\\x{50F}\\x{511}\\x{513}\\x{515}\\x{517}\\x{519}\\x{51B}\\x{51D}\\x{51F}\\x{521}\\x{523}\\x{525}\\x{527}\\x{529}\\x{52B}\\x{52D}\\x{52F}\\x{560}-\\x{588}\\x{10D0}-\\x{10FA}\\x{10FD}-\\x{10FF}\\x{13F8}-\\x{13FD}\\x{1C80}-\\x{1C88}\\x{1C8A}\\x{1D00}-\\x{1D2B}\\x{1D6B}-\\x{1D77}\\x{1D79}-\\x{1D9A}\\x{1E01}\\x{1E03}\\x{1E05}\\x{1E07}\\x{1E09}\\x{1E0B}\\x{1E0D}\\x{1E0F}\\x{1E11}\\x{1E13}\\x{1E15}\\x{1E17}\\x{1E19}\\x{1E1B}\\x{1E1D}\\x{1E1F}\\x{1E21}\\x{1E23}\\x{1E25}\\x{1E27}\\x{1E29}\\x{1E2B}\\x{1E2D}\\x{1E2F}\\x{1E31}\\x{1E33}\\x{1E35}\\x{1E37}\\x{1E39}\\x{1E3B}\\x{1E3D}\\x{1E3F}\\x{1E41}\\x{1E43}\\x{1E45}\\x{1E47}\\x{1E49}\\x{1E4B}\\x{1E4D}\\x{1E4F}\\x{1E51}\\x{1E53}\\x{1E55}\\x{1E57}\\x{1E59}\\x{1E5B}\\x{1E5D}\\x{1E5F}\\x{1E61}\\x{1E63}\\x{1E65}\\x{1E67}\\x{1E69}\\x{1E6B}\\x{1E6D}\\x{1E6F}\\x{1E71}\\x{1E73}\\x{1E75}\\x{1E77}\\x{1E79}\\x{1E7B}\\x{1E7D}\\x{1E7F}\\x{1E81}\\x{1E83}\\x{1E85}\\x{1E87}\\x{1E89}\\x{1E8B}\\x{1E8D}\\x{1E8F}\\x{1E91}\\x{1E93}\\x{1E95}-\\x{1E9D}\\x{1E9F}\\x{1EA1}\\x{1EA3}\\x{1EA5}\\x{1EA7}\\x{1EA9}\\x{1EAB}\\x{1EAD}\\x{1EAF}\\x{1EB1}\\x{1EB3}\\x{1EB5}\\x{1EB7}\\x{1EB9}\\x{1EBB}\\x{1EBD}\\x{1EBF}\\x{1EC1}\\x{1EC3}\\x{1EC5}\\x{1EC7}\\x{1EC9}\\x{1ECB}\\x{1ECD}\\x{1ECF}\\x{1ED1}\\x{1ED3}\\x{1ED5}\\x{1ED7}\\x{1ED9}\\x{1EDB}\\x{1EDD}\\x{1EDF}\\x{1EE1}\\x{1EE3}\\x{1EE5}\\x{1EE7}\\x{1EE9}\\x{1EEB}\\x{1EED}\\x{1EEF}\\x{1EF1}\\x{1EF3}\\x{1EF5}\\x{1EF7}\\x{1EF9}\\x{1EFB}\\x{1EFD}\\x{1EFF}-\\x{1F07}\\x{1F10}-\\x{1F15}\\x{1F20}-\\x{1F27}\\x{1F30}-\\x{1F37}\\x{1F40}-\\x{1F45}\\x{1F50}-\\x{1F57}\\x{1F60}-\\x{1F67}\\x{1F70}-\\x{1F7D}\\x{1F80}-\\x{1F87}\\x{1F90}-\\x{1F97}\\x{1FA0}-\\x{1FA7}\\x{1FB0}-\\x{1FB4}\\x{1FB6}-\\x{1FB7}\\x{1FBE}\\x{1FC2}-\\x{1FC4}\\x{1FC6}-\\x{1FC7}\\x{1FD0}-\\x{1FD3}\\x{1FD6}-\\x{1FD7}\\x{1FE0}-\\x{1FE7}\\x{1FF2}-\\x{1FF4}\\x{1FF6}-\\x{1FF7}\\x{210A}\\x{210E}-\\x{210F}\\x{2113}\\x{212F}\\x{2134}\\x{2139}\\x{213C}-\\x{213D}\\x{2146}-\\x{2149}\\x{214E}\\x{2184}\\x{2C30}-\\x{2C5F}\\x{2C61}\\x{2C65}-\\x{2C66}\\x{2C68}\\x{2C6A}\\x{2C6C}\\x{2C71}\\x{2C73}-\\x{2C74}\\x{2C76}-\\x{2C7B}\\x{2C81}\\x{2C83}\\x{2C85}\\x{2C87}\\x{2C89}\\x{2C8B}\\x{2C8D}\\x{2C8F}\\x{2C91}\\x{2C93}\\x{2C95}\\x{2C97}\\x{2C99}\\x{2C9B}\\x{2C9D}\\x{2C9F}\\x{2CA1}\\x{2CA3}\\x{2CA5}\\x{2CA7}\\x{2CA9}\\x{2CAB}\\x{2CAD}\\x{2CAF}\\x{2CB1}\\x{2CB3}\\x{2CB5}\\x{2CB7}\\x{2CB9}\\x{2CBB}\\x{2CBD}\\x{2CBF}\\x{2CC1}\\x{2CC3}\\x{2CC5}\\x{2CC7}\\x{2CC9}\\x{2CCB}\\x{2CCD}\\x{2CCF}\\x{2CD1}\\x{2CD3}\\x{2CD5}\\x{2CD7}\\x{2CD9}\\x{2CDB}\\x{2CDD}\\x{2CDF}\\x{2CE1}\\x{2CE3}-\\x{2CE4}\\x{2CEC}\\x{2CEE}\\x{2CF3}\\x{2D00}-\\x{2D25}\\x{2D27}\\x{2D2D}\\x{A641}\\x{A643}\\x{A645}\\x{A647}\\x{A649}\\x{A64B}\\x{A64D}\\x{A64F}\\x{A651}\\x{A653}\\x{A655}\\x{A657}\\x{A659}\\x{A65B}\\x{A65D}\\x{A65F}\\x{A661}\\x{A663}\\x{A665}\\x{A667}\\x{A669}\\x{A66B}\\x{A66D}\\x{A681}\\x{A683}\\x{A685}\\x{A687}\\x{A689}\\x{A68B}\\x{A68D}\\x{A68F}\\x{A691}\\x{A693}\\x{A695}\\x{A697}\\x{A699}\\x{A69B}\\x{A723}\\x{A725}\\x{A727}\\x{A729}\\x{A72B}\\x{A72D}\\x{A72F}-\\x{A731}\\x{A733}\\x{A735}\\x{A737}\\x{A739}\\x{A73B}\\x{A73D}\\x{A73F}\\x{A741}\\x{A743}\\x{A745}\\x{A747}\\x{A749}\\x{A74B}\\x{A74D}\\x{A74F}\\x{A751}\\x{A753}\\x{A755}\\x{A757}\\x{A759}\\x{A75B}\\x{A75D}\\x{A75F}\\x{A761}\\x{A763}\\x{A765}\\x{A767}\\x{A769}\\x{A76B}\\x{A76D}\\x{A76F}\\x{A771}-\\x{A778}\\x{A77A}\\x{A77C}\\x{A77F}\\x{A781}\\x{A783}\\x{A785}\\x{A787}\\x{A78C}\\x{A78E}\\x{A791}\\x{A793}-\\x{A795}\\x{A797}\\x{A799}\\x{A79B}\\x{A79D}\\x{A79F}\\x{A7A1}\\x{A7A3}\\x{A7A5}\\x{A7A7}\\x{A7A9}\\x{A7AF}\\x{A7B5}\\x{A7B7}\\x{A7B9}\\x{A7BB}\\x{A7BD}\\x{A7BF}\\x{A7C1}\\x{A7C3}\\x{A7C8}\\x{A7CA}\\x{A7CD}\\x{A7CF}\\x{A7D1}\\x{A7D3}\\x{A7D5}\\x{A7D7}\\x{A7D9}\\x{A7DB}\\x{A7F6}\\x{A7FA}\\x{AB30}-\\x{AB5A}\\x{AB60}-\\x{AB68}\\x{AB70}-\\x{ABBF}\\x{FB00}-\\x{FB06}\\x{FB13}-\\x{FB17}\\x{FF41}-\\x{FF5A}\\x{10428}-\\x{1044F}\\x{104D8}-\\x{104FB}\\x{10597}-\\x{105A1}\\x{105A3}-\\x{105B1}\\x{105B3}-\\x{105B9}\\x{105BB}-\\x{105BC}\\x{10CC0}-\\x{10CF2}\\x{10D70}-\\x{10D85}\\x{118C0}-\\x{118DF}\\x{16E60}-\\x{16E7F}\\x{16EBB}-\\x{16ED3}\\x{1D41A}-\\x{1D433}\\x{1D44E}-\\x{1D454}\\x{1D456}-\\x{1D467}\\x{1D482}-\\x{1D49B}\\x{1D4B6}-\\x{1D4B9}\\x{1D4BB}\\x{1D4BD}-\\x{1D4C3}\\x{1D4C5}-\\x{1D4CF}\\x{1D4EA}-\\x{1D503}\\x{1D51E}-\\x{1D537}\\x{1D552}-\\x{1D56B}\\x{1D586}-\\x{1D59F}\\x{1D5BA}-\\x{1D5D3}\\x{1D5EE}-\\x{1D607}\\x{1D622}-\\x{1D63B}\\x{1D656}-\\x{1D66F}\\x{1D68A}-\\x{1D6A5}\\x{1D6C2}-\\x{1D6DA}\\x{1D6DC}-\\x{1D6E1}\\x{1D6FC}-\\x{1D714}\\x{1D716}-\\x{1D71B}\\x{1D736}-\\x{1D74E}\\x{1D750}-\\x{1D755}\\x{1D770}-\\x{1D788}\\x{1D78A}-\\x{1D78F}\\x{1D7AA}-\\x{1D7C2}\\x{1D7C4}-\\x{1D7C9}\\x{1D7CB}\\x{1DF00}-\\x{1DF09}\\x{1DF0B}-\\x{1DF1E}\\x{1DF25}-\\x{1DF2A}\\x{1E922}-\\x{1E943}]+ ?)+$",
);

static PATTERN_5: pattern::Backtracking = pattern::Backtracking::new(
    "^(?!-)[a-z-]+$",
    &[
        pattern::Step::Start,
        pattern::Step::Look(false, 4),
        pattern::Step::Char(&[('-', '-')], pattern::Direction::Forward),
        pattern::Step::Match,
        pattern::Step::Chars(
            &[('-', '-'), ('a', 'z')],
            pattern::Direction::Forward,
            1,
            usize::MAX,
        ),
        pattern::Step::End,
        pattern::Step::Match,
    ],
    0,
);

static PATTERN_6: pattern::Backtracking = pattern::Backtracking::new(
    "^(?!0)\\p{Sc}?\\d+\\p{Sc}?$",
    &[
        pattern::Step::Start,
        pattern::Step::Look(false, 4),
        pattern::Step::Char(&[('0', '0')], pattern::Direction::Forward),
        pattern::Step::Match,
        pattern::Step::Chars(RANGES_1, pattern::Direction::Forward, 0, 1),
        pattern::Step::Chars(&[('0', '9')], pattern::Direction::Forward, 1, usize::MAX),
        pattern::Step::Chars(RANGES_1, pattern::Direction::Forward, 0, 1),
        pattern::Step::End,
        pattern::Step::Match,
    ],
    0,
);

static PATTERN_7: pattern::Plain = pattern::Plain::new(
    "(?i:^[A-Za-z]+$)",
    &[&[
        pattern::Piece::Start,
        pattern::Piece::Chars(
            &[('A', 'Z'), ('a', 'z'), ('ſ', 'ſ'), ('K', 'K')],
            1,
            u32::MAX,
        ),
        pattern::Piece::End,
    ]],
);

static PATTERN_8: pattern::Plain =
    pattern::Plain::new("^x-", &[&[pattern::Piece::Start, pattern::Piece::Text("x-")]]);

static PATTERN_9: pattern::Linear = pattern::Linear::new("^(ab)+$", "^(?:ab)+$");

static PATTERN_10: pattern::Backtracking = pattern::Backtracking::new(
    "^(.)\\1$",
    &[
        pattern::Step::Start,
        pattern::Step::Open(0),
        pattern::Step::Char(
            &[
                ('\0', '\t'),
                ('\u{b}', '\u{c}'),
                ('\u{e}', '‧'),
                ('\u{202a}', '\u{10ffff}'),
            ],
            pattern::Direction::Forward,
        ),
        pattern::Step::Close(0, pattern::Direction::Forward),
        pattern::Step::Reference(&[0], pattern::Direction::Forward),
        pattern::Step::End,
        pattern::Step::Match,
    ],
    3,
);

static PATTERN_11: pattern::Plain = pattern::Plain::new("", &[&[]]);

static PATTERNS: [&dyn pattern::Pattern; 11] = [
    &PATTERN_1,
    &PATTERN_2,
    &PATTERN_3,
    &PATTERN_4,
    &PATTERN_5,
    &PATTERN_6,
    &PATTERN_7,
    &PATTERN_8,
    &PATTERN_9,
    &PATTERN_10,
    &PATTERN_11,
];

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Patterns {
    /// Matches `^[A-Z]{2}-\d+(px|%)?$`.
    pub plain: Option<String>,
    /// Matches `^[a-z]([a-z0-9-]*[a-z0-9])?$`.
    pub linear: Option<String>,
    /// Matches `^(\w+\@)+\"$`.
    pub unescaped: Option<String>,
    /// Matches `^(\p{Lu}\p{Ll}+ ?)+$`.
    pub words: Option<String>,
    /// Matches `^(?!-)[a-z-]+$`.
    pub backtracking: Option<String>,
    /// Matches `^(?!0)\p{Sc}?\d+\p{Sc}?$`.
    pub amount: Option<String>,
    /// Matches `(?i:^[A-Za-z]+$)`.
    pub foreign: Option<String>,
    pub unknown: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Patterns {
    /// Returns a builder for [`Patterns`].
    pub fn builder() -> PatternsBuilder {
        PatternsBuilder(Self::default())
    }
}

/// A builder for [`Patterns`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct PatternsBuilder(Patterns);

impl PatternsBuilder {
    /// Matches `^[A-Z]{2}-\d+(px|%)?$`.
    pub fn plain(mut self, value: impl Into<String>) -> Self {
        self.0.plain = Some(value.into());
        self
    }

    /// Matches `^[a-z]([a-z0-9-]*[a-z0-9])?$`.
    pub fn linear(mut self, value: impl Into<String>) -> Self {
        self.0.linear = Some(value.into());
        self
    }

    /// Matches `^(\w+\@)+\"$`.
    pub fn unescaped(mut self, value: impl Into<String>) -> Self {
        self.0.unescaped = Some(value.into());
        self
    }

    /// Matches `^(\p{Lu}\p{Ll}+ ?)+$`.
    pub fn words(mut self, value: impl Into<String>) -> Self {
        self.0.words = Some(value.into());
        self
    }

    /// Matches `^(?!-)[a-z-]+$`.
    pub fn backtracking(mut self, value: impl Into<String>) -> Self {
        self.0.backtracking = Some(value.into());
        self
    }

    /// Matches `^(?!0)\p{Sc}?\d+\p{Sc}?$`.
    pub fn amount(mut self, value: impl Into<String>) -> Self {
        self.0.amount = Some(value.into());
        self
    }

    /// Matches `(?i:^[A-Za-z]+$)`.
    pub fn foreign(mut self, value: impl Into<String>) -> Self {
        self.0.foreign = Some(value.into());
        self
    }

    pub fn unknown(mut self, value: impl Into<String>) -> Self {
        self.0.unknown = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Patterns, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Patterns {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Patterns");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("plain", &self.plain).pattern(&PATTERN_1);
        checker.property("linear", &self.linear).pattern(&PATTERN_2);
        checker.property("unescaped", &self.unescaped).pattern(&PATTERN_3);
        checker.property("words", &self.words).pattern(&PATTERN_4);
        checker.property("backtracking", &self.backtracking).pattern(&PATTERN_5);
        checker.property("amount", &self.amount).pattern(&PATTERN_6);
        checker.property("foreign", &self.foreign).pattern(&PATTERN_7);
    }
}

impl Object for Patterns {
    const PROPERTIES: &'static [&'static str] = &[
        "plain",
        "linear",
        "unescaped",
        "words",
        "backtracking",
        "amount",
        "foreign",
        "unknown",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            plain: None,
            linear: None,
            unescaped: None,
            words: None,
            backtracking: None,
            amount: None,
            foreign: None,
            unknown: None,
            additional_properties: Map::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.plain),
                1 => members.put(&mut object.linear),
                2 => members.put(&mut object.unescaped),
                3 => members.put(&mut object.words),
                4 => members.put(&mut object.backtracking),
                5 => members.put(&mut object.amount),
                6 => members.put(&mut object.foreign),
                7 => members.put(&mut object.unknown),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Patterns {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Patterns {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("plain", &self.plain);
        object.optional("linear", &self.linear);
        object.optional("unescaped", &self.unescaped);
        object.optional("words", &self.words);
        object.optional("backtracking", &self.backtracking);
        object.optional("amount", &self.amount);
        object.optional("foreign", &self.foreign);
        object.optional("unknown", &self.unknown);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ByName(pub Map);

impl Generated for ByName {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ByName");
    const TYPED: bool = false;
}

impl Deref for ByName {
    type Target = Map;

    fn deref(&self) -> &Map {
        &self.0
    }
}

impl From<Map> for ByName {
    fn from(value: Map) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for ByName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for ByName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Unchecked(pub Map);

impl Generated for Unchecked {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Unchecked");
    const TYPED: bool = false;
}

impl Deref for Unchecked {
    type Target = Map;

    fn deref(&self) -> &Map {
        &self.0
    }
}

impl From<Map> for Unchecked {
    fn from(value: Map) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Unchecked {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Unchecked {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pattern {
    pub pattern: Option<Map>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Pattern {
    /// Returns a builder for [`Pattern`].
    pub fn builder() -> PatternBuilder {
        PatternBuilder(Self::default())
    }
}

/// A builder for [`Pattern`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct PatternBuilder(Pattern);

impl PatternBuilder {
    pub fn pattern(mut self, value: Map) -> Self {
        self.0.pattern = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Pattern, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Pattern {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Pattern");
    const TYPED: bool = false;
}

impl Object for Pattern {
    const PROPERTIES: &'static [&'static str] = &["pattern"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { pattern: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.pattern),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Pattern {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Pattern {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("pattern", &self.pattern);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}
