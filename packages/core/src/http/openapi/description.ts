import type { RouteOptions } from 'fastify';

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function accessOf({ config = {} }: RouteOptions, scope: string | undefined): string {
  const { permission, public: open, tokens, credentials } = config;
  if (permission) {
    const token = credentials || scope === undefined ? '' : `, token scope \`${scope}\``;
    return `Permission \`${permission}\`${token}.`;
  }
  if (open) return 'No credential.';
  return tokens ? 'Any member or token.' : 'Any signed-in caller.';
}

/** What an operation does and who may, from what its route says of itself. */
export function descriptionOf(route: RouteOptions, scope: string | undefined): string {
  const { summary = '', description } = (route.schema ?? {}) as { summary?: string; description?: string };
  return [
    sentence(description ?? summary),
    accessOf(route, scope),
    ...(route.config?.answersSecret ? ['The answer holds a secret that is shown once.'] : []),
  ].join(' ');
}
