import { Line } from '../../entity/text/line.ts';
import { Type } from '../../entity/type.ts';

const Uuid = Type.String({ format: 'uuid' });
const DateTime = Type.String({ format: 'date-time' });
const NullableDateTime = Type.Unsafe<string | null>({ type: ['string', 'null'], format: 'date-time' });

const Name = Line({ description: 'What it is for.' });
const scopes = (more = '') =>
  Type.Array(Line({ maxLength: 200 }), {
    maxItems: 200,
    uniqueItems: true,
    description: `\`leads:read\`, \`leads:write\`, \`*:read\`, \`*:write\` or \`*\`. They narrow what the role may do; an empty list allows nothing.${more}`,
  });
const ExpiresAt = Type.Optional(
  Type.Unsafe<string | null>({ type: ['string', 'null'], format: 'date-time', description: 'Null: never.' }),
);

export const CreateTokenBody = Type.Object(
  { name: Name, scopes: scopes(), expiresAt: ExpiresAt },
  { title: 'CreateTokenBody', additionalProperties: false },
);
export const CreateApiKeyBody = Type.Object(
  {
    name: Name,
    scopes: Type.Optional(scopes(' Default: `*:read`.')),
    expiresAt: ExpiresAt,
  },
  { title: 'CreateApiKeyBody', additionalProperties: false },
);

const properties = {
  id: Uuid,
  name: Type.String(),
  scopes: Type.Array(Type.String()),
  hint: Type.String({ description: 'The last characters of the secret.' }),
  expiresAt: NullableDateTime,
  lastUsedAt: Type.Unsafe<string | null>({ ...NullableDateTime, description: 'To the minute; null: never used.' }),
  revokedAt: NullableDateTime,
  createdAt: DateTime,
};
const Secret = Type.String({ description: 'The secret. It is shown this once.' });
const Owner = Type.Object(
  {
    profileId: Uuid,
    name: Type.Unsafe<string | null>({ type: ['string', 'null'] }),
    email: Type.String(),
    isActive: Type.Boolean({ description: 'While false, the token is not accepted.' }),
  },
  { title: 'TokenOwner', additionalProperties: false },
);
const closed = (title: string) => ({ title, additionalProperties: false });

export const TokenResponse = Type.Object(properties, closed('TokenResponse'));
export const CreatedTokenResponse = Type.Object({ ...properties, token: Secret }, closed('CreatedTokenResponse'));
export const MemberTokenResponse = Type.Object({ ...properties, owner: Owner }, closed('MemberTokenResponse'));
const CreatedBy = Type.Unsafe<string | null>({
  type: ['string', 'null'],
  format: 'uuid',
  description: 'The profile that made it.',
});
export const ApiKeyResponse = Type.Object({ ...properties, createdBy: CreatedBy }, closed('ApiKeyResponse'));
export const CreatedApiKeyResponse = Type.Object(
  { ...properties, createdBy: CreatedBy, token: Secret },
  closed('CreatedApiKeyResponse'),
);

export const TokenQuery = Type.Object(
  {
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 25 })),
    cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
  },
  closed('TokenQuery'),
);
