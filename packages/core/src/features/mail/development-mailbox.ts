import type { Ctx } from '../../tenancy/ctx.ts';
import type { Mailer, MailMessage } from './mailer.ts';

const MOST_MESSAGES = 100;

export interface KeptMessage extends MailMessage {
  /** RFC 3339 UTC. */
  readonly sentAt: string;
}

/** Sends nothing: keeps the last messages in memory, to be read at `/dev/mailbox`. */
export class DevelopmentMailbox implements Mailer {
  readonly #messages = new Map<string, KeptMessage>();

  async send(_ctx: Ctx, message: MailMessage): Promise<void> {
    this.#messages.delete(message.id);
    this.#messages.set(message.id, { ...message, sentAt: new Date().toISOString() });
    for (const id of this.#messages.keys()) if (this.#messages.size > MOST_MESSAGES) this.#messages.delete(id);
  }

  /** The latest first. */
  list(): KeptMessage[] {
    return [...this.#messages.values()].reverse();
  }

  find(id: string): KeptMessage | undefined {
    return this.#messages.get(id);
  }
}
