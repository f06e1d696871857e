import type { RouteOptions } from 'fastify';

/** Ends a text as a sentence. */
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function accessOf({ config = {} }: RouteOptions, scope: string | undefined): string {
  const { permission, public: open, tokens, credentials } = config;
  if (permission) {
    const token = credentials || scope === undefined ? '' : `, token scope \`${scope}\``;
    return `Permission \`${permission}\`${token}.`;
  }
  if (open) return 'No credential is needed.';
  return tokens ? 'Any member or token may call it.' : 'Any signed-in caller may call it.';
}

/** Returns what an operation does beyond its summary, and who may call it. */
export function descriptionOf(route: RouteOptions, scope: string | undefined): string {
  const { description } = (route.schema ?? {}) as { description?: string };
  return [
    ...(description === undefined ? [] : [sentence(description)]),
    accessOf(route, scope),
    ...(route.config?.answersSecret ? ['The answer holds a secret that is shown once.'] : []),
  ].join(' ');
}
