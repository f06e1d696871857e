const JSON_TYPE = /[/+]json\b/;
const TEXT_TYPE = /^text\//;

/** The body of an answer as its content type says: JSON as what it holds, text as a string, bytes as a Blob. Undefined without one. */
export async function contentOf(response: Response): Promise<unknown> {
  const type = response.headers.get('Content-Type') ?? '';
  if (response.body === null || response.status === 204 || response.headers.get('Content-Length') === '0')
    return undefined;
  if (JSON_TYPE.test(type)) return response.json();
  return TEXT_TYPE.test(type) ? response.text() : response.blob();
}
