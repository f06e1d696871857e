import type { Ctx } from '../../tenancy/ctx.ts';

/** A message that core or a plugin wants sent. */
export interface MailMessage {
  /** A UUID, the same when an effect is repeated: the message is recognisable by it. */
  readonly id: string;
  /** What it is, such as `core/magic-link`: a mail service may render its own text for it from `data`. */
  readonly template: string;
  /** One address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Sends mail. Called after commit, by a handler of an event, and again when it throws. */
export interface Mailer {
  /** `ctx` is the organization in whose name the message goes out, or the installation's own context. */
  send(ctx: Ctx, message: MailMessage): Promise<void>;
}
