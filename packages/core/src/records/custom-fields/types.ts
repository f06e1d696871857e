import { WEB_ADDRESS } from '../../entity/f.ts';
import type { FieldKind } from '../../entity/field.ts';
import { Line, Lines } from '../../entity/text/line.ts';
import { type TSchema, Type } from '../../entity/type.ts';

/** What a custom field may hold. */
export const CUSTOM_FIELD_TYPES = [
  'text',
  'textarea',
  'number',
  'dropdown',
  'multi_select',
  'date',
  'checkbox',
  'url',
  'email',
  'record',
] as const;
export type CustomFieldType = (typeof CUSTOM_FIELD_TYPES)[number];

export interface CustomFieldOption {
  readonly value: string;
  readonly label: string;
}

interface TypeRule {
  /** The field kind whose filters and sorting it shares. `multi_select` has its own. */
  readonly kind: FieldKind;
  /** How the text of the stored value becomes that kind's SQL type; empty for text. */
  readonly cast: '' | '::numeric' | '::date' | '::boolean' | '::uuid';
  readonly schema: (options: readonly string[]) => TSchema;
  readonly takesOptions?: true;
  readonly takesTarget?: true;
  /** Values that can be compared for uniqueness. */
  readonly canBeUnique?: true;
}

const choice = (options: readonly string[]): TSchema => Type.Unsafe<string>({ type: 'string', enum: [...options] });

/** One row per type: everything that the types differ in. */
export const TYPE_RULES: Readonly<Record<CustomFieldType, TypeRule>> = {
  text: { kind: 'text', cast: '', schema: () => Line({ maxLength: 1000 }), canBeUnique: true },
  textarea: { kind: 'text', cast: '', schema: () => Lines() },
  number: {
    kind: 'decimal',
    cast: '::numeric',
    schema: () => Type.Number({ minimum: -1e15, maximum: 1e15 }),
    canBeUnique: true,
  },
  dropdown: { kind: 'enum', cast: '', schema: choice, takesOptions: true },
  multi_select: {
    kind: 'enum',
    cast: '',
    schema: (options) => Type.Array(choice(options), { uniqueItems: true, maxItems: 100 }),
    takesOptions: true,
  },
  date: { kind: 'date', cast: '::date', schema: () => Type.String({ format: 'date' }), canBeUnique: true },
  checkbox: { kind: 'boolean', cast: '::boolean', schema: () => Type.Boolean() },
  url: {
    kind: 'url',
    cast: '',
    schema: () =>
      Type.String({ format: 'uri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://', 'x-must': WEB_ADDRESS, maxLength: 2048 }),
    canBeUnique: true,
  },
  email: { kind: 'email', cast: '', schema: () => Type.String({ format: 'email', maxLength: 254 }), canBeUnique: true },
  record: {
    kind: 'ref',
    cast: '::uuid',
    schema: () => Type.String({ format: 'uuid' }),
    takesTarget: true,
    canBeUnique: true,
  },
};
