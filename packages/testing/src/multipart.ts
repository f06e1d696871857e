const BOUNDARY = 'bottlecrm-test-boundary';

/** What `multipartBody` is sent with. */
export const MULTIPART_HEADERS = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` } as const;

/** One part of a multipart body. */
export interface MultipartPart {
  readonly name: string;
  readonly content: string | Buffer;
  /** Without one the part is a field and no file. */
  readonly filename?: string;
  /** The content type that the client claims. */
  readonly type?: string;
}

/** As browsers do in names. @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
const quoted = (text: string): string =>
  `"${text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}"`;

const headOf = ({ name, filename, type }: MultipartPart): string =>
  [
    `--${BOUNDARY}`,
    `Content-Disposition: form-data; name=${quoted(name)}${filename === undefined ? '' : `; filename=${quoted(filename)}`}`,
    ...(type === undefined ? [] : [`Content-Type: ${type}`]),
    '\r\n',
  ].join('\r\n');

/** A multipart/form-data body as a browser sends it: `client.post(path, multipartBody([…]), MULTIPART_HEADERS)`. */
export const multipartBody = (parts: readonly MultipartPart[]): Buffer =>
  Buffer.concat([
    ...parts.flatMap((part) => [Buffer.from(headOf(part)), Buffer.from(part.content), Buffer.from('\r\n')]),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);
