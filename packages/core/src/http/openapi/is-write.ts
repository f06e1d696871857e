import type { RouteOptions } from 'fastify';

/** Whether a route changes anything: a read may be sent as POST, and says so. */
export const isWrite = ({ method, config }: RouteOptions): boolean =>
  !['GET', 'HEAD'].includes(String(method)) && config?.readOnly !== true;
