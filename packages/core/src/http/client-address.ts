import { isIP } from 'node:net';
import fastifyRateLimit from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import { hashOf } from './secrets.ts';

const { normalizeIP } = fastifyRateLimit;

/** Returns where a request comes from. Of IPv6 the /64, which is one customer's. What a trusted proxy passes on need be no address. */
export const addressOf = ({ ip }: FastifyRequest): string => (isIP(ip) ? normalizeIP(ip) : hashOf(String(ip)));
