import type { FastifyInstance } from 'fastify';
import type { Contribution } from '../../http/crm.ts';
import { PLUGIN } from '../../tenancy/service-plugin.ts';

const PLACE = '@bottlecrm/core/mailbox';

/** Pages of a plugin that keeps the mail of development itself, in place of core's. */
export interface MailboxContribution extends Contribution {
  readonly to: typeof PLACE;
  /** Registers `/dev/mailbox` and what is below it. Only this machine is answered there, and nobody in production. */
  readonly routes: (scope: FastifyInstance) => void;
}

/** For a plugin that sends mail: `contributes: [mailboxPages(routes)]`. */
export const mailboxPages = (routes: MailboxContribution['routes']): MailboxContribution => ({ to: PLACE, routes });

const isPages = (one: Contribution): one is MailboxContribution => one.to === PLACE;

/** A plugin as far as it contributes. */
interface Contributor {
  readonly [PLUGIN]: { readonly definition: { readonly contributes?: readonly Contribution[] } };
}

/** Returns the pages of the first plugin that has some. Asked before any is registered: core's own mailbox would have its routes by then. */
export const contributedMailbox = (plugins: readonly Contributor[]): MailboxContribution | undefined =>
  plugins.flatMap((plugin) => plugin?.[PLUGIN]?.definition.contributes ?? []).find(isPages);
