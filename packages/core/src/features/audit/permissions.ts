import { grants, type Permissions } from '../../entity/roles.ts';

export const auditPermissions: Permissions = { 'auditLog:read': grants('all', 'none', 'none', 'none') };
