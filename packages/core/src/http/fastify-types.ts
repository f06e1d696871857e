import type { TSchema } from '../entity/type.ts';
import type { Crm } from './crm.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** The CRM of this application. */
    readonly crm: Crm;
  }
  interface FastifySchema {
    operationId?: string;
    summary?: string;
    description?: string;
    tags?: readonly string[];
  }
  interface FastifyContextConfig {
    /** The permission that a route needs. Every CRM route has one, or is `public`, or says `authenticated`. */
    permission?: string;
    /** Answers without a token. */
    public?: true;
    /** Needs a token but no permission: what a caller may know of itself. */
    authenticated?: true;
    /** About credentials or administration: personal tokens and API keys are refused, whatever their scopes. */
    credentials?: true;
    /** `form`: counted by the key in X-Form-Key as well as by IP address. */
    limit?: 'form';
    /** Answers personal tokens and API keys although it has no permission. Without it a route needs one that their scopes cover. */
    tokens?: true;
    /** The answer holds a secret that is shown once: it is never kept for replays. */
    answersSecret?: true;
    /**
     * The parts of a multipart/form-data body; properties of format `binary` are files. The handler reads them itself, and there
     * is no Idempotency-Key: nobody keeps the bytes to compare a repeat with.
     */
    multipart?: TSchema;
    /** A parameter of the path is a secret, such as that of a signed link: the audit log keeps the pattern instead. */
    secretInPath?: true;
    /** Does what a rollback does not undo: its transaction is not run again after a deadlock. */
    runsOnce?: true;
    /** A read that is sent as POST: its transaction is READ ONLY. */
    readOnly?: true;
    /** What a factory route does, for tools that read the route table. */
    crm?: { readonly entity: string; readonly verb: string };
  }
}
