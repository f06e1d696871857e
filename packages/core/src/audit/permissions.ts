import { grants, type Permissions } from '../access/roles.ts';

export const auditPermissions: Permissions = { 'auditLog:read': grants('all', 'none', 'none', 'none') };
