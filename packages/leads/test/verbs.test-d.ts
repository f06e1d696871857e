import { type Ctx, collectionVerb, defineMoves, grants, recordVerb, refuse, Type } from '@bottlecrm/core';
import { Lead } from '@bottlecrm/leads';
import type { FastifyInstance } from 'fastify';

declare const app: FastifyInstance;
declare const ctx: Ctx;

export async function locks(id: string): Promise<void> {
  const lead = await ctx.lock(Lead, id, 'lead:convert');
  lead.convertedAccountId satisfies string | null;
  await ctx.lock(Lead, id, 'lead:update');
  // @ts-expect-error a misspelt verb
  await ctx.lock(Lead, id, 'lead:konvert');
  // @ts-expect-error another entity's permission
  await ctx.lock(Lead, id, 'account:update');
}

const Body = Type.Object({ score: Type.Integer() });
const Answer = Type.Object({ rank: Type.Integer() });

recordVerb(app, Lead, {
  verb: 'convert',
  body: Body,
  answers: Answer,
  run: async (_ctx, _id, { score }) => ({ rank: score }),
});
recordVerb(app, Lead, { verb: 'score', permission: 'lead:update', run: (own, id) => own.get(Lead, id) });
// @ts-expect-error a misspelt verb that names no permission
recordVerb(app, Lead, { verb: 'konvert', run: (own, id) => own.get(Lead, id) });
// @ts-expect-error a misspelt permission
recordVerb(app, Lead, { verb: 'score', permission: 'lead:updat', run: (own, id) => own.get(Lead, id) });
// @ts-expect-error an answer that its schema does not say
recordVerb(app, Lead, { verb: 'convert', answers: Answer, run: async () => ({ rank: 'first' }) });
recordVerb(app, Lead, {
  verb: 'convert',
  body: Body,
  // @ts-expect-error a property that the body does not have
  run: (own, _id, { sore }) => own.get(Lead, String(sore)),
});
// @ts-expect-error a record where a schema says otherwise
collectionVerb(app, Lead, { verb: 'bulk', answers: Answer, run: (own) => own.get(Lead, '') });

const refused = () => refuse('', 'is not in a state for this');
defineMoves(Lead, refused, { close: { from: ['assigned'], to: ['closed'], stamps: 'convertedAt', summary: 'Close' } });
// @ts-expect-error a misspelt status
defineMoves(Lead, refused, { close: { from: ['asigned'], to: ['closed'], summary: 'Close' } });
// @ts-expect-error a misspelt field
defineMoves(Lead, refused, { close: { from: ['assigned'], to: ['closed'], stamps: 'closedAt', summary: 'Close' } });

Lead.verbNames satisfies readonly 'convert'[];
Lead.extend({ fields: {} }).verbNames satisfies readonly 'convert'[];
export const none = grants('none', 'none', 'none', 'none');
