import type { FastifyInstance } from 'fastify';
import { endShare, lendWhileBodyFlows, takeShare, takeShareAgain } from './request-share.ts';

/** Has requests of a scope take a share before they are read, and give it back when they are answered. After what refuses them. */
export function shareRequests(scope: FastifyInstance): void {
  scope.addHook('onRequest', takeShare);
  scope.addHook('preParsing', lendWhileBodyFlows);
  scope.addHook('preValidation', takeShareAgain);
  scope.addHook('onSend', endShare);
}
