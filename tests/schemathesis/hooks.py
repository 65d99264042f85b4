"""What schemathesis does not know of the documents."""

from decimal import Decimal

import schemathesis
from hypothesis import strategies

# The format of texts with a decimal (https://spec.openapis.org/registry/format/decimal), in place of any text.
schemathesis.openapi.format("decimal", strategies.from_regex(r"-?(0|[1-9][0-9]{0,8})(\.[0-9]{1,6})?", fullmatch=True))


def exceeds_types(value):
    """Returns whether a number in a value exceeds its Rust type. With the option `numbers = "native"`, such a number is refused though its
    schema allows it."""
    if isinstance(value, dict):
        return any(exceeds_types(member) for member in value.values())
    if isinstance(value, list):
        return any(exceeds_types(item) for item in value)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return abs(value) >= 2**63 or -Decimal(str(value)).as_tuple().exponent > 20


@schemathesis.hook
def filter_body(context, body):
    return not exceeds_types(body)
