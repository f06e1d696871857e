"""What an application does with the client that openapi-generator makes for Python."""

import os

import openapi_client as crm
from openapi_client.exceptions import ApiException


def refuses(status, code, call):
    try:
        call()
    except ApiException as error:
        problem = crm.Problem.from_json(error.body)
        assert (error.status, problem.code) == (status, code), problem
        return
    raise AssertionError(f"not refused: {status} {code}")


configuration = crm.Configuration(host=os.environ["CRM_URL"], access_token=os.environ["CRM_TOKEN"])
with crm.ApiClient(configuration) as client:
    api = crm.ProductApi(client)
    one = api.create_product(crm.CreateProductBody(name="Python one", price="12.50", sku="python-1"))
    two = api.create_product(crm.CreateProductBody(name="Python two", description=None))
    assert one.price in ("12.50", "12.5000") and two.description is None

    # This generator does not write deepObject parameters: conditions go into the body of a query.
    def query(cursor):
        where = crm.ProductWhere.from_dict({"name": {"startsWith": "Python"}})
        return api.query_product(crm.QueryProductBody(where=where, sort=["name"], limit=1, cursor=cursor))

    first = query(None)
    assert [record.id for record in first.data] == [one.id]
    second = query(first.page.next_cursor)
    assert [record.id for record in second.data] == [two.id] and second.page.next_cursor is None
    assert len(api.list_product(limit=1, sort="-createdAt").data) == 1
    assert api.get_product(one.id).name == "Python one"

    match = {"If-Match": f'"{one.version}"'}
    updated = api.update_product(one.id, crm.UpdateProductBody(category="Tools"), _headers=match)
    assert updated.category == "Tools" and updated.version == one.version + 1
    stale = crm.UpdateProductBody(category="No")
    refuses(412, "STALE_VERSION", lambda: api.update_product(one.id, stale, _headers=match))
    again = crm.CreateProductBody(name="Python three", sku="python-1")
    refuses(409, "ALREADY_EXISTS", lambda: api.create_product(again))
    nowhere = crm.CreateProductBody.model_construct(name="Python", category=5)
    refuses(400, "VALIDATION_FAILED", lambda: api.create_product(nowhere))
    api.delete_product(one.id)
    api.delete_product(two.id)
    refuses(404, "NOT_FOUND", lambda: api.get_product(one.id))
