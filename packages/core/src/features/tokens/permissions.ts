import { grants, type Permissions } from '../../entity/roles.ts';

/** Of one's own personal tokens, of those of others, and of the organization's API keys. No token scope covers any of them. */
export const tokenPermissions: Permissions = {
  'token:read': grants('own', 'own', 'own', 'own'),
  'token:create': grants('own', 'own', 'own', 'own'),
  'token:revoke': grants('own', 'own', 'own', 'own'),
  'memberToken:read': grants('all', 'none', 'none', 'none'),
  'memberToken:revoke': grants('all', 'none', 'none', 'none'),
  'apiKey:read': grants('all', 'none', 'none', 'none'),
  'apiKey:create': grants('all', 'none', 'none', 'none'),
  'apiKey:revoke': grants('all', 'none', 'none', 'none'),
};
