import { type AccountWithContacts, Contact } from '@bottlecrm/contacts';
import type { CreateOf, Ctx, RecordOf, SortOf, UpdateOf, Where } from '@bottlecrm/core';

declare const contact: RecordOf<typeof Contact>;
contact.firstName satisfies string;
contact.email satisfies string | null;
contact.doNotCall satisfies boolean;
contact.accountId satisfies string | null;
contact.accountIds satisfies string[];
// @ts-expect-error a record carries ids; include adds the record itself
contact.account;

export const smallest: CreateOf<typeof Contact> = { firstName: '', lastName: 'Plato' };
// @ts-expect-error a first name is said, if only ''
export const halfNamed: CreateOf<typeof Contact> = { lastName: 'Plato' };
// @ts-expect-error a last name is never null
export const unnamed: UpdateOf<typeof Contact> = { lastName: null };
export const where: Where<typeof Contact> = { accountIds: { all: ['a'] }, doNotCall: false };
export const sort: SortOf<typeof Contact>[] = ['lastName', '-firstName', 'updatedAt'];

declare const account: RecordOf<typeof AccountWithContacts>;
account.contactIds satisfies string[];
account.name satisfies string;
export const linked: UpdateOf<typeof AccountWithContacts> = { contactIds: ['c'] };
export const create = (ctx: Ctx): Promise<RecordOf<typeof Contact>> => ctx.create(Contact, smallest);
