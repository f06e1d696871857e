import { CrmError, type Ctx, type FormWork, type UsedFormKey } from '@bottlecrm/core';
import { keepInDescription, withTitle } from './form-notes.ts';
import { formValues, type LeadForm } from './form-values.ts';
import type { Lead } from './lead.ts';
import type { SubmitLeadFormInput } from './schemas.ts';

interface NewLead {
  /** What the visitor said, whatever becomes of it. */
  readonly said: LeadForm;
  readonly form: LeadForm;
  /** Null: outside of the board. */
  readonly stageId?: null;
}

/** Each attempt leaves out what the one before was refused for. */
const MOST_ATTEMPTS = 8;

/**
 * The lead again without what it was refused for: a value that does not fit its field, an address that another open lead has, a
 * full column. A stranger is told of none of them, and the inquiry is not lost.
 */
function withoutObstacle(lead: NewLead, error: unknown): NewLead | undefined {
  const { form, stageId } = lead;
  const { code, errors: items = [] } = error instanceof CrmError ? error : { code: undefined };
  if (code === 'BOARD_COLUMN_FULL' && stageId !== null) return { ...lead, stageId: null };
  if (code === 'ALREADY_EXISTS' && form.email)
    return { ...lead, form: keepInDescription(form, ['email'], ' (another open lead has it)') };
  if (code !== 'VALIDATION_FAILED') return undefined;
  const refused = new Set(items.map(({ pointer }) => pointer.split('/')[1] ?? ''));
  const names = Object.keys(form).filter((name) => name !== 'description' && refused.has(name));
  return names.length > 0 ? { ...lead, form: keepInDescription(form, names) } : undefined;
}

/** A visitor knows of no custom field that the organization requires. */
async function createLead(
  ctx: Ctx,
  entity: typeof Lead,
  { said, form, ...stage }: NewLead,
  formKey: UsedFormKey,
): Promise<void> {
  const values = { ...withTitle(form, said), ...stage, source: 'website', assigneeIds: [...formKey.assigneeIds] };
  await ctx.create(entity, values as never, { mayLackCustomFields: true });
}

/**
 * Makes a lead of what somebody sent with a public form, unless it was a robot that fills every field. What does not fit a field is
 * kept in the description.
 * @throws {VALIDATION_FAILED} for a form that says nothing
 */
export async function receiveLead(open: FormWork, entity: typeof Lead, body: SubmitLeadFormInput): Promise<void> {
  const { fax, ...sent } = body;
  if (fax) return;
  const said = await formValues(sent);
  let lead: NewLead = { said, form: said };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await open((ctx, formKey) => createLead(ctx, entity, lead, formKey));
    } catch (error) {
      const next = attempt < MOST_ATTEMPTS ? withoutObstacle(lead, error) : undefined;
      if (!next) throw error;
      lead = next;
    }
  }
}
