// What an application does with the client that oapi-codegen makes.
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	"example.com/api"
)

func expect(holds bool, what ...any) {
	if !holds {
		panic(fmt.Sprint(what...))
	}
}

func must[T any](value T, err error) T {
	expect(err == nil, err)
	return value
}

func ptr[T any](value T) *T { return &value }

func header(name string, value string) api.RequestEditorFn {
	return func(_ context.Context, request *http.Request) error {
		request.Header.Set(name, value)
		return nil
	}
}

func isProblem(code string, problem *api.Problem, status int, response *http.Response) {
	expect(response.StatusCode == status && problem != nil && problem.Code == code, status, " ", code, " ", problem)
}

func main() {
	ctx := context.Background()
	token := api.WithRequestEditorFn(header("Authorization", "Bearer "+os.Getenv("CRM_TOKEN")))
	client := must(api.NewClientWithResponses(os.Getenv("CRM_URL"), token))
	create := func(name string, sku string) *api.CreateProductResponse {
		body := api.CreateProductBody{Name: name, Sku: ptr(sku), Price: ptr("12.50")}
		return must(client.CreateProductWithResponse(ctx, nil, body))
	}
	one := create("Oapi one", "oapi-1").JSON201
	two := create("Oapi two", "oapi-2").JSON201
	expect(one != nil && two != nil, "create")

	list := func(cursor *string) *api.ProductPage {
		params := api.ListProductParams{Name: &api.TextFilter{StartsWith: ptr("Oapi")}, Sort: ptr("name"), Limit: ptr(1), Cursor: cursor}
		return must(client.ListProductWithResponse(ctx, &params)).JSON200
	}
	first := list(nil)
	expect(len(first.Data) == 1 && first.Data[0].Id == one.Id, "first page")
	second := list(first.Page.NextCursor)
	expect(second.Data[0].Id == two.Id && second.Page.NextCursor == nil, "second page")
	expect(must(client.GetProductWithResponse(ctx, one.Id)).JSON200.Name == "Oapi one", "get")

	change := func(category string) *api.UpdateProductResponse {
		match := header("If-Match", fmt.Sprintf("%q", fmt.Sprint(one.Version)))
		return must(client.UpdateProductWithResponse(ctx, one.Id, nil, api.UpdateProductBody{Category: ptr(category)}, match))
	}
	updated := change("Tools").JSON200
	expect(*updated.Category == "Tools" && updated.Version == one.Version+1, "update")
	stale := change("No")
	isProblem("STALE_VERSION", stale.ApplicationproblemJSON412, 412, stale.HTTPResponse)
	taken := create("Oapi three", "oapi-1")
	isProblem("ALREADY_EXISTS", taken.ApplicationproblemJSON409, 409, taken.HTTPResponse)
	empty := create("", "oapi-3")
	isProblem("VALIDATION_FAILED", empty.ApplicationproblemJSON400, 400, empty.HTTPResponse)
	for _, product := range []*api.ProductResponse{one, two} {
		expect(must(client.DeleteProductWithResponse(ctx, product.Id, nil)).StatusCode() == 204, "delete")
	}
	gone := must(client.GetProductWithResponse(ctx, one.Id))
	isProblem("NOT_FOUND", gone.ApplicationproblemJSON404, 404, gone.HTTPResponse)
}
