import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { UUID } from '../entity/values.ts';

/** The id of a request as transactions and logs keep it: a host's server may number its requests otherwise. */
export const requestIdOf = ({ id }: FastifyRequest): string => (UUID.test(id) ? id.toLowerCase() : randomUUID());
