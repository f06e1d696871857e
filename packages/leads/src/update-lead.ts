import { CrmError, type Ctx, errors, type RecordOf, type UpdateOf, type WriteRoute } from '@bottlecrm/core';
import { convertLead } from './convert-lead.ts';
import { Lead } from './lead.ts';

const CUSTOM_FIELD = /^\/customFields\/(account|contact|opportunity)\//;

/** A PATCH has no place for the custom fields of what is created: names the request that has. */
async function convertWithDefaults(ctx: Ctx, id: string): Promise<void> {
  try {
    await convertLead(ctx, id);
  } catch (error) {
    const items = error instanceof CrmError && error.code === 'VALIDATION_FAILED' ? (error.errors ?? []) : [];
    const missing = items.filter(({ pointer }) => CUSTOM_FIELD.test(pointer));
    if (missing.length === 0) throw error;
    throw errors.VALIDATION_FAILED({
      errors: missing.map(({ pointer, detail }) => ({
        pointer: '/status',
        detail: `${pointer.slice(1).replaceAll('/', '.')} ${detail}: send it with POST /leads/:id/convert`,
      })),
    });
  }
}

/** PATCH of one lead: `status: 'converted'` converts it with the defaults, after the other changes of the body. */
export async function updateLead(
  ctx: Ctx,
  id: string,
  body: Record<string, unknown>,
  route: WriteRoute,
): Promise<RecordOf<typeof Lead>> {
  const { status, ...rest } = body;
  if (status !== 'converted' || route.verb !== 'update')
    return ctx.update(Lead, id, body as UpdateOf<typeof Lead>, { isLast: true });
  if (Object.keys(rest).length > 0) await ctx.update(Lead, id, rest as UpdateOf<typeof Lead>);
  await convertWithDefaults(ctx, id);
  return ctx.elevated.get(Lead, id);
}
