"""What schemathesis is told of this API: ids of records that exist, and refusals that no JSON schema can say."""

import json
import os
import re
import uuid

import schemathesis

# Ids of records by the path of their list, as check-schemathesis.ts read them.
IDS = json.loads(os.environ["SCHEMATHESIS_IDS"])
# Where the records of a reference are listed.
REFERENCES = {
    "accountId": "/api/accounts",
    "contactId": "/api/contacts",
    "contactIds": "/api/contacts",
    "assigneeIds": "/api/members",
    "memberIds": "/api/members",
    "teamIds": "/api/teams",
    "productId": "/api/products",
    "invoiceId": "/api/invoices",
    "templateId": "/api/invoice-templates",
    "pipelineId": "/api/lead-pipelines",
    "stageId": "/api/lead-stages",
}
UUID = re.compile(r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", re.I)

# Refusals that valid requests may meet: the code, what its detail or that of its first error says, and why no schema says it.
REFUSALS = [
    ("INVALID_REFERENCE", r"", "which ids exist is in the database"),
    ("VALIDATION_FAILED", r"^There is no such ", "which ids exist is in the database"),
    ("VALIDATION_FAILED", r"^must be a contact of the account", "which contacts an account has is in the database"),
    ("VALIDATION_FAILED", r"^must be the stages of the pipeline, each once", "which stages it has is in the database"),
    ("VALIDATION_FAILED", r"^must be the invoice's: ", "what currency an invoice has is in the database"),
    ("VALIDATION_FAILED", r"^is already used by another record", "what is unique is in the database"),
    ("VALIDATION_FAILED", r"^is required: records are matched by it", "depends on the value of matchBy"),
    ("VALIDATION_FAILED", r"^needs at least one of ", "generators lose the properties beside an anyOf of requirements"),
    ("VALIDATION_FAILED", r"^must be <= 100$", "a percentage, where discountType says so"),
    ("VALIDATION_FAILED", r"^must be > 0$", "a pattern of decimals that leaves out zero needs look-ahead, which Go has not"),
    ("VALIDATION_FAILED", r"this is no CSS", "CSS has a grammar of its own"),
    ("VALIDATION_FAILED", r"^must have the counter once", "the grammar of number formats is in the description"),
    ("VALIDATION_FAILED", r"^has a brace without its other", "the grammar of number formats is in the description"),
    ("VALIDATION_FAILED", r"^must have at least 1 character", "text is trimmed before it is measured"),
    ("VALIDATION_FAILED", r"must be text of at most 2,000 characters", "the same, in a filter"),
    ("VALIDATION_FAILED", r"one condition too many", "conditions are counted over all levels"),
    ("VALIDATION_FAILED", r"names a field that is not sortable", "the parameter of the list has the names"),
    ("VALIDATION_FAILED", r"names no relation of this list", "the parameter of the list has the names"),
    ("VALIDATION_FAILED", r"offset cannot be combined with cursor", "generators do not read `not`"),
    ("VALIDATION_FAILED", r"is (not a|no) cursor of this list", "cursors are signed by the server"),
    ("VALIDATION_FAILED", r"^is not a custom field of this entity", "an organization's own document has its fields"),
    ("VALIDATION_FAILED", r"^must name an entity that takes custom fields", "depends on what the host registered"),
    ("VALIDATION_FAILED", r"^needs the opportunities package", "depends on what the host registered"),
    ("VALIDATION_FAILED", r" is no scope$", "depends on what the host registered"),
    ("VALIDATION_FAILED", r"^must not have line breaks or control characters", "what has no glyph is a property of Unicode that dialects of patterns write differently"),
    ("VALIDATION_FAILED", r"^is not one of the allowed values", "time zones: names that differ by a sign alone break generators"),
    ("VALIDATION_FAILED", r"^must be a (valid )?(date-time|time)", "offsets beyond 15:59, which no place has"),
    ("LOGO_NOT_AN_IMAGE", r"", "what an image is depends on its bytes"),
]
# Amounts are published as text, which keeps each digit; numbers are taken, too.
DECIMAL = re.compile(r"\\d\{1,")


def is_uuid(value):
    return isinstance(value, str) and UUID.match(value) is not None


def real(value, path, deletes=False):
    """An id of that list instead of one that hypothesis made up; deletes have the first third for themselves."""
    ids = IDS.get(path) or []
    third = len(ids) // 3
    pool = ids[:third] if deletes else ids[third:]
    return pool[uuid.UUID(value).int % len(pool)] if is_uuid(value) and pool else value


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    if not path_parameters or "id" not in path_parameters:
        return path_parameters
    operation = context.operation
    path = operation.path.split("/{id}")[0]
    deletes = operation.method.lower() == "delete"
    return {**path_parameters, "id": real(path_parameters["id"], path, deletes)}


def with_references(value, key=None):
    if isinstance(value, dict):
        return {name: with_references(part, name) for name, part in value.items()}
    path = REFERENCES.get(key)
    if isinstance(value, list):
        if path is None:
            return [with_references(part) for part in value]
        found = [real(part, path) for part in value]
        return [part for at, part in enumerate(found) if part not in found[:at]]
    return real(value, path) if path and is_uuid(value) else value


@schemathesis.hook
def map_body(context, body):
    return with_references(body)


def is_known(problem):
    first = (problem.get("errors") or [{}])[0]
    said = [first.get("detail") or "", problem.get("detail") or ""]
    return any(
        problem.get("code") == code and any(re.search(pattern, text) for text in said)
        for code, pattern, _reason in REFUSALS
    )


def decimals_of(schema, found):
    if isinstance(schema, dict):
        for name, part in (schema.get("properties") or {}).items():
            if isinstance(part, dict) and DECIMAL.search(part.get("pattern") or ""):
                found.add(name)
        for part in schema.values():
            decimals_of(part, found)
    elif isinstance(schema, list):
        for part in schema:
            decimals_of(part, found)
    return found


def has_number_at(value, names):
    if isinstance(value, list):
        return any(has_number_at(part, names) for part in value)
    if not isinstance(value, dict):
        return False
    return any(
        (name in names and isinstance(part, (int, float)) and not isinstance(part, bool)) or has_number_at(part, names)
        for name, part in value.items()
    )


@schemathesis.hook
def filter_failure(context, failure, case, response):
    kind = type(failure).__name__
    # Node's HTTP parser refuses more than 16 KiB of URL and headers before there is a request.
    if response.status_code == 431:
        return False
    if kind == "AcceptedNegativeData":
        # What cannot be done of a partial batch is in its answer, record by record.
        partial = (case.query or {}).get("partial") in (True, "true")
        schemas = context.operation.schema.raw_schema["components"]["schemas"]
        return not partial and not has_number_at(case.body, decimals_of(schemas, set()))
    if kind != "RejectedPositiveData":
        return True
    try:
        return not is_known(response.json())
    except ValueError:
        return True
