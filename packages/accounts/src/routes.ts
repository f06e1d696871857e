import { crudRoutes } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import type { Account } from './entity.ts';

export function accountRoutes(app: FastifyInstance, account: typeof Account): void {
  crudRoutes(app, account);
}
