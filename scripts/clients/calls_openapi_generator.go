// What an application does with the client that openapi-generator makes for Go.
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	api "github.com/GIT_USER_ID/GIT_REPO_ID"
)

func expect(holds bool, what ...any) {
	if !holds {
		panic(fmt.Sprint(what...))
	}
}

func must[T any](value T, response *http.Response, err error) T {
	expect(err == nil, err)
	return value
}

func refused(status int, code string, response *http.Response, err error) {
	expect(err != nil && response != nil && response.StatusCode == status, "not refused: ", status, " ", response)
	problem, ok := err.(*api.GenericOpenAPIError).Model().(api.Problem)
	expect(ok && problem.Code == code, "no problem ", code, ": ", err)
}

func main() {
	configuration := api.NewConfiguration()
	configuration.Servers = api.ServerConfigurations{{URL: os.Getenv("CRM_URL")}}
	products := api.NewAPIClient(configuration).ProductAPI
	ctx := context.WithValue(context.Background(), api.ContextAccessToken, os.Getenv("CRM_TOKEN"))
	create := func(name string, sku string) (*api.ProductResponse, *http.Response, error) {
		body := api.NewCreateProductBody(name)
		body.SetSku(sku)
		body.SetPrice("12.50")
		body.SetDescriptionNil()
		return products.CreateProduct(ctx).CreateProductBody(*body).Execute()
	}
	one := must(create("Go one", "go-1"))
	two := must(create("Go two", "go-2"))
	expect(one.GetPrice() == "12.50" || one.GetPrice() == "12.5000", one.GetPrice())

	name := api.NewTextFilter()
	name.SetStartsWith("Go ")
	list := products.ListProduct(ctx).Name(*name).Sort("name").Limit(1)
	first := must(list.Execute())
	expect(len(first.Data) == 1 && first.Data[0].Id == one.Id, "first page")
	second := must(list.Cursor(first.Page.GetNextCursor()).Execute())
	expect(second.Data[0].Id == two.Id && !second.Page.NextCursor.IsSet() || second.Page.NextCursor.Get() == nil, "second page")
	expect(must(products.GetProduct(ctx, one.Id).Execute()).Name == "Go one", "get")

	change := func(category string) (*api.ProductResponse, *http.Response, error) {
		body := api.NewUpdateProductBody()
		body.SetCategory(category)
		return products.UpdateProduct(ctx, one.Id).UpdateProductBody(*body).Execute()
	}
	configuration.AddDefaultHeader("If-Match", fmt.Sprintf("%q", fmt.Sprint(one.Version)))
	updated := must(change("Tools"))
	expect(updated.GetCategory() == "Tools" && updated.Version == one.Version+1, "update")
	_, response, err := change("No")
	refused(412, "STALE_VERSION", response, err)
	delete(configuration.DefaultHeader, "If-Match")
	_, response, err = create("Go three", "go-1")
	refused(409, "ALREADY_EXISTS", response, err)
	_, response, err = create("", "go-3")
	refused(400, "VALIDATION_FAILED", response, err)
	for _, product := range []*api.ProductResponse{one, two} {
		_, err = products.DeleteProduct(ctx, product.Id).Execute()
		expect(err == nil, err)
	}
	_, response, err = products.GetProduct(ctx, one.Id).Execute()
	refused(404, "NOT_FOUND", response, err)
}
