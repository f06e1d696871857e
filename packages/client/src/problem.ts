/** One thing wrong with one part of a request. `pointer` is a JSON pointer into the body, or `?name` for a query parameter. */
export interface ProblemItem {
  readonly pointer: string;
  readonly detail: string;
}

/** The parts of an RFC 9457 problem that the server sends. */
interface ProblemBody {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly ProblemItem[];
  readonly requestId?: string;
}

/**
 * An answer that is an error, as RFC 9457 problem details.
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export class CrmProblem extends Error {
  readonly status: number;
  /** Such as `NOT_FOUND`; `HTTP_502` and the like when something other than the CRM answered. */
  readonly code: string;
  /** The same for every problem of this code. */
  readonly title: string;
  /** What this request should do about it. */
  readonly detail: string | undefined;
  /** What is wrong with which part; empty when the problem is of the whole request. */
  readonly errors: readonly ProblemItem[];
  /** Names the request in the server's log. */
  readonly requestId: string | undefined;
  /** Seconds until it is worth trying again, where the server said so. */
  readonly retryAfterSeconds: number | undefined;

  constructor(status: number, body: ProblemBody, retryAfterSeconds?: number) {
    const title = body.title ?? `The server answered ${status}`;
    const items = (body.errors ?? []).map(({ pointer, detail }) => `${pointer} ${detail}`.trim());
    super(body.detail ?? [title, ...(items.length > 0 ? [items.join('; ')] : [])].join(': '));
    this.name = 'CrmProblem';
    this.status = status;
    this.code = body.code ?? `HTTP_${status}`;
    this.title = title;
    this.detail = body.detail;
    this.errors = body.errors ?? [];
    this.requestId = body.requestId;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** `Retry-After`: seconds, or the time of day. @see https://www.rfc-editor.org/rfc/rfc9110#name-retry-after */
function secondsOf(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

function bodyOf(text: string): ProblemBody {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}

/** The problem that a response is; reads its body. */
export async function problemOf(response: Response): Promise<CrmProblem> {
  // The status is known even if the rest of the answer breaks off.
  const body = bodyOf(await response.text().catch(() => ''));
  return new CrmProblem(response.status, body, secondsOf(response.headers.get('Retry-After')));
}
