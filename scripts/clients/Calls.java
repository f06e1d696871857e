import java.util.concurrent.Callable;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.ProductApi;
import org.openapitools.client.model.CreateProductBody;
import org.openapitools.client.model.Problem;
import org.openapitools.client.model.ProductPage;
import org.openapitools.client.model.ProductResponse;
import org.openapitools.client.model.TextFilter;
import org.openapitools.client.model.UpdateProductBody;

/** What an application does with the client that openapi-generator makes for Java. */
public final class Calls {
  private static final ApiClient CLIENT = new ApiClient();
  private static String version;

  private static void expect(boolean holds, String what) {
    if (!holds) throw new AssertionError(what);
  }

  private static void refuses(int status, String code, Callable<?> call) throws Exception {
    try {
      call.call();
    } catch (ApiException error) {
      Problem problem = CLIENT.getObjectMapper().readValue(error.getResponseBody(), Problem.class);
      expect(error.getCode() == status && code.equals(problem.getCode()), status + " " + code + ": " + problem);
      return;
    }
    throw new AssertionError("not refused: " + status + " " + code);
  }

  private static ProductPage list(ProductApi api, String cursor) throws ApiException {
    TextFilter name = new TextFilter().startsWith("Java");
    return api.listProduct(1, cursor, null, "name", null, null, null, null, null, null, null, null, null, null, name, null,
        null, null, null, null);
  }

  public static void main(String[] args) throws Exception {
    CLIENT.updateBaseUri(System.getenv("CRM_URL"));
    CLIENT.setRequestInterceptor(request -> {
      request.header("Authorization", "Bearer " + System.getenv("CRM_TOKEN"));
      if (version != null) request.header("If-Match", version);
    });
    ProductApi api = new ProductApi(CLIENT);
    ProductResponse one = api.createProduct(new CreateProductBody().name("Java one").price("12.50").sku("java-1"), null);
    ProductResponse two = api.createProduct(new CreateProductBody().name("Java two").description(null), null);
    expect("12.5000".equals(one.getPrice()) || "12.50".equals(one.getPrice()), "price " + one.getPrice());
    expect(two.getDescription() == null, "null is sent and answered");

    ProductPage first = list(api, null);
    expect(first.getData().size() == 1 && first.getData().get(0).getId().equals(one.getId()), "first page");
    ProductPage second = list(api, first.getPage().getNextCursor());
    expect(second.getData().get(0).getId().equals(two.getId()) && second.getPage().getNextCursor() == null, "second page");
    expect(api.getProduct(one.getId()).getName().equals("Java one"), "get");

    version = "\"" + one.getVersion() + "\"";
    ProductResponse updated = api.updateProduct(one.getId(), new UpdateProductBody().category("Tools"), null);
    expect("Tools".equals(updated.getCategory()) && updated.getVersion() == one.getVersion() + 1, "update");
    refuses(412, "STALE_VERSION", () -> api.updateProduct(one.getId(), new UpdateProductBody().category("No"), null));
    version = null;
    refuses(400, "VALIDATION_FAILED", () -> api.createProduct(new CreateProductBody().name(""), null));
    refuses(409, "ALREADY_EXISTS", () -> api.createProduct(new CreateProductBody().name("Java three").sku("java-1"), null));
    api.deleteProduct(one.getId(), null, null);
    api.deleteProduct(two.getId(), null, null);
    refuses(404, "NOT_FOUND", () -> api.getProduct(one.getId()));
  }
}
