"""What an application does with the client that openapi-python-client makes."""

import os

from api_client import AuthenticatedClient
from api_client.api.product import create_product, delete_product, get_product, list_product, query_product, update_product
from api_client.models import CreateProductBody, Problem, QueryProductBody, UpdateProductBody

client = AuthenticatedClient(base_url=os.environ["CRM_URL"], token=os.environ["CRM_TOKEN"])


def refused(response, status, code):
    assert response.status_code == status, response
    assert isinstance(response.parsed, Problem) and response.parsed.code == code, response


def query(**further):
    body = {"where": {"name": {"startsWith": "OPC"}}, "sort": ["name"], "limit": 1, **further}
    return query_product.sync(client=client, body=QueryProductBody.from_dict(body))


one = create_product.sync(client=client, body=CreateProductBody(name="OPC one", price="12.50", sku="opc-1"))
two = create_product.sync(client=client, body=CreateProductBody(name="OPC two", description=None))
assert one.price in ("12.50", "12.5000") and two.description is None

# This generator does not write deepObject parameters: conditions go into the body of a query.
first = query()
assert [record.id for record in first.data] == [one.id]
second = query(cursor=first.page.next_cursor)
assert [record.id for record in second.data] == [two.id] and second.page.next_cursor is None
assert len(list_product.sync(client=client, limit=1, sort="-createdAt").data) == 1
assert get_product.sync(one.id, client=client).name == "OPC one"

matching = client.with_headers({"If-Match": f'"{one.version}"'})
change = {"id": one.id, "client": matching}
updated = update_product.sync(**change, body=UpdateProductBody(category="Tools"))
assert updated.category == "Tools" and updated.version == one.version + 1
refused(update_product.sync_detailed(**change, body=UpdateProductBody(category="No")), 412, "STALE_VERSION")
client = AuthenticatedClient(base_url=os.environ["CRM_URL"], token=os.environ["CRM_TOKEN"])
again = CreateProductBody(name="OPC three", sku="opc-1")
refused(create_product.sync_detailed(client=client, body=again), 409, "ALREADY_EXISTS")
refused(create_product.sync_detailed(client=client, body=CreateProductBody(name="")), 400, "VALIDATION_FAILED")
for product in (one, two):
    assert delete_product.sync_detailed(product.id, client=client).status_code == 204
refused(get_product.sync_detailed(one.id, client=client), 404, "NOT_FOUND")
