import type { FastifyInstance } from 'fastify';
import type { Application } from '../../crm/application.ts';
import { inDependencyOrder } from '../../crm/plugin/check-plugin.ts';
import { type Contribution, PLUGIN } from '../../crm/plugin/plugin.ts';

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

/** Asked before any plugin is registered: core's own mailbox would have its routes by then. */
export const contributedMailbox = ({ options }: Application): MailboxContribution | undefined =>
  inDependencyOrder(options.plugins ?? [])
    .flatMap(({ plugin }) => plugin?.[PLUGIN]?.definition.contributes ?? [])
    .find(isPages);
