import { withClient } from './client.ts';

const NO_SUCH_DATABASE = '3D000';

/** On a fresh server the database is not there yet: the ones that every server has are asked to create it. */
export async function reachableUrl(adminUrl: string): Promise<string> {
  const urls = [adminUrl, urlFor(adminUrl, 'postgres'), urlFor(adminUrl, 'template1')];
  for (const [at, url] of urls.entries()) {
    try {
      await withClient(url, (client) => client.query('SELECT 1'));
      return url;
    } catch (error) {
      const { cause } = error as { readonly cause?: { readonly code?: string } };
      if (cause?.code !== NO_SUCH_DATABASE || at === urls.length - 1) throw error;
    }
  }
  return adminUrl;
}

export function databaseOf(url: string): string {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  return name === '' || name === 'postgres' || name === 'template1' ? 'bottlecrm' : name;
}

export function urlFor(url: string, database: string, user?: string, password?: string): string {
  const result = new URL(url);
  result.pathname = `/${encodeURIComponent(database)}`;
  if (user !== undefined) result.username = user;
  if (password !== undefined) result.password = encodeURIComponent(password);
  return result.href;
}
