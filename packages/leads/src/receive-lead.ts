import { CrmError, type Ctx, type FormWork, oneLine, type UsedFormKey } from '@bottlecrm/core';
import type { Lead } from './lead.ts';
import type { SubmitLeadFormInput } from './schemas.ts';

type NewLead = Omit<SubmitLeadFormInput, 'fax'> & { readonly title?: string; readonly stageId?: null };

const MOST_ATTEMPTS = 3;

/**
 * The form again without what the organization's records stand against: an open lead with the same address, a full column.
 * A stranger is not told of either, and the inquiry is not lost.
 */
function withoutObstacle(input: NewLead, error: unknown): NewLead | undefined {
  const code = error instanceof CrmError ? error.code : undefined;
  if (code === 'BOARD_COLUMN_FULL' && input.stageId !== null) return { ...input, stageId: null };
  if (code !== 'ALREADY_EXISTS' || !input.email) return undefined;
  const { email, ...rest } = input;
  const description = [`E-mail: ${email} (another open lead has it)`, input.description].filter(Boolean).join('\n\n');
  return { ...rest, title: email, description };
}

async function createLead(ctx: Ctx, entity: typeof Lead, input: NewLead, { assigneeIds }: UsedFormKey): Promise<void> {
  const values = { ...input, source: 'website', assigneeIds: [...assigneeIds] };
  await ctx.create(entity, values as never, { mayLackCustomFields: true });
}

/** Only the message has lines: a visitor is not told of a character that nobody sees. */
function inLines({ description, ...rest }: NewLead): NewLead {
  const lines = Object.entries(rest).map(([name, value]) => [name, typeof value === 'string' ? oneLine(value) : value]);
  return { ...(Object.fromEntries(lines) as NewLead), ...(description === undefined ? {} : { description }) };
}

/** Makes a lead of what somebody sent with a public form, unless it was a robot that fills every field. */
export async function receiveLead(open: FormWork, entity: typeof Lead, body: SubmitLeadFormInput): Promise<void> {
  const { fax, ...sent } = body;
  if (fax) return;
  let input: NewLead = inLines(sent);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await open((ctx, formKey) => createLead(ctx, entity, input, formKey));
    } catch (error) {
      const next = attempt < MOST_ATTEMPTS ? withoutObstacle(input, error) : undefined;
      if (!next) throw error;
      input = next;
    }
  }
}
