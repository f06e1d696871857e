import { type Ctx, type EachResult, Profile, type RecordOf } from '@bottlecrm/core';
import type { MailService } from '@bottlecrm/mail';
import { recurringInvoicePaused } from '../events.ts';
import type { PauseReason } from '../values.ts';
import { peopleOf } from './generate-invoice.ts';
import { RecurringInvoice } from './recurring-invoice.ts';

type Recurring = RecordOf<typeof RecurringInvoice>;
/** Why an invoice of a schedule was refused. */
type Refusal = NonNullable<EachResult['error']>;

const MOST_CHARACTERS = 2000;
const TEMPLATE = 'invoices/recurring-paused';

/** What the people of a schedule do about it, by reason. */
const ADVICE: Readonly<Record<PauseReason, string>> = {
  account_deleted: 'Its account has been deleted: restore the account, or give it another.',
  contact_left: 'Its contact does not belong to its account any more: give it another contact, or none.',
  custom_field_missing: 'Invoices need a custom field that it does not have: give it one of the same key and type.',
  refused: 'Its next invoice was refused.',
};

function reasonOf({ errors = [] }: Refusal): PauseReason {
  const names = (start: string) => errors.some(({ pointer }) => pointer.startsWith(start));
  if (names('/accountId')) return 'account_deleted';
  if (names('/contactId')) return 'contact_left';
  return names('/customFields/') ? 'custom_field_missing' : 'refused';
}

function detailOf({ errors, detail, title }: Refusal): string {
  const items = errors?.map(({ pointer, detail: what }) => `${pointer.slice(1).replaceAll('/', '.')} ${what}`.trim());
  return (items?.join('; ') || detail || title).slice(0, MOST_CHARACTERS);
}

/** Given to @bottlecrm/mail where it is registered. */
export const recurringTemplates = {
  to: '@bottlecrm/mail/templates',
  templates: {
    [TEMPLATE]: {
      subject: 'Paused: the recurring invoice {{ name }}',
      preheader: '{{ advice }}',
      html: `<h1>The recurring invoice {{ name }} is paused</h1>
<p>The invoice of {{ day }} could not be made, and none will be until it is resumed.</p>
<p>{{ advice }}</p>
<p>{{ detail }}</p>`,
      text: `The recurring invoice {{ name }} is paused.

The invoice of {{ day }} could not be made, and none will be until it is resumed.

{{ advice }}

{{ detail }}`,
    },
  },
} as const;

async function mailPeople(ctx: Ctx, recurring: Recurring, reason: PauseReason, detail: string): Promise<void> {
  if (!ctx.has('mail')) return;
  const { data } = await ctx.list(Profile, { where: { id: { in: peopleOf(recurring) }, isActive: true }, limit: 100 });
  for (const { email } of data)
    await ctx.service<MailService>('mail').sendMail(ctx, {
      to: email,
      template: TEMPLATE,
      data: { name: recurring.title ?? recurring.id, day: recurring.nextOn, advice: ADVICE[reason], detail },
      record: { entity: RecurringInvoice.name, id: recurring.id },
    });
}

/** Pauses a locked schedule whose next invoice was refused, with the reason, and has its people told after commit. */
export async function pauseRecurringInvoice(ctx: Ctx, recurring: Recurring, refusal: Refusal): Promise<void> {
  const pausedBecause = reasonOf(refusal);
  const pauseDetail = detailOf(refusal);
  await ctx.update(RecurringInvoice, recurring.id, { isActive: false }, { set: { pausedBecause, pauseDetail } });
  await ctx.emit(recurringInvoicePaused, { recurringInvoiceId: recurring.id });
  await mailPeople(ctx, recurring, pausedBecause, pauseDetail);
}
