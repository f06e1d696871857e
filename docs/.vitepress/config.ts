import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitepress';

const docs = join(import.meta.dirname, '..');

const page = (text: string, link: string) => ({ text, link });

/** The decision records, in order; each page's title is its first heading. */
const decisions = readdirSync(join(docs, 'decisions'))
  .filter((name) => /^\d{4}-.*\.md$/.test(name))
  .sort()
  .map((name) => {
    const [, number = '', title = ''] = /^(\d{4})-(.*)\.md$/.exec(name) ?? [];
    return page(`${number} ${title.replaceAll('-', ' ')}`, `/decisions/${number}-${title}`);
  });

/** Written by the measurements, where they have been run. */
const performance = existsSync(join(docs, 'performance.md')) ? [page('Performance', '/performance')] : [];

export default defineConfig({
  title: '@bottlecrm',
  description: 'A headless CRM that you put inside your own application',
  cleanUrls: true,
  srcExclude: ['examples/**', 'scripts/**', 'test/**', 'README.md'],
  ignoreDeadLinks: false,
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      page('Getting started', '/getting-started'),
      page('Concepts', '/concepts/organizations'),
      page('Guides', '/guides/embedding'),
      page('Reference', '/reference/configuration'),
    ],
    sidebar: [
      page('Getting started', '/getting-started'),
      {
        text: 'Concepts',
        items: [
          page('Organizations and ctx', '/concepts/organizations'),
          page('Isolation', '/concepts/isolation'),
          page('Entities and fields', '/concepts/entities'),
          page('Access', '/concepts/access'),
          page('Transactions, versions, history', '/concepts/transactions'),
          page('Kanban', '/concepts/kanban'),
          page('Errors', '/concepts/errors'),
        ],
      },
      {
        text: 'Guides',
        items: [
          page('Embed in your Fastify app', '/guides/embedding'),
          page('Sign people in', '/guides/sign-in'),
          page('Google and passwords', '/guides/google-and-password'),
          page('Your own identity', '/guides/your-own-identity'),
          page('Organizations and members', '/guides/organizations-and-members'),
          page('Platform administration', '/guides/platform-administration'),
          page('Write a plugin', '/guides/writing-a-plugin'),
          page('Extend an entity', '/guides/extending-an-entity'),
          page('Tokens and API keys', '/guides/tokens-and-api-keys'),
          page('Public forms', '/guides/public-forms'),
          page('Rate limits', '/guides/rate-limits'),
          page('Migrations', '/guides/migrations'),
          page('Test a plugin', '/guides/testing'),
          page('Run in production', '/guides/production'),
          page('Host it yourself', '/guides/self-hosting'),
          page('Run workers', '/guides/running-workers'),
          page('Send mail', '/guides/sending-mail'),
          page('Metrics, traces and errors', '/guides/observability'),
        ],
      },
      {
        text: 'Packages',
        items: [
          page('Files', '/packages/files'),
          page('Jobs', '/packages/jobs'),
          page('Mail', '/packages/mail'),
          page('PDF', '/packages/pdf'),
          page('Invoices', '/packages/invoices'),
        ],
      },
      {
        text: 'Reference',
        items: [
          page('Configuration', '/reference/configuration'),
          page('Command line', '/reference/cli'),
          page('HTTP', '/reference/http'),
          page('List queries', '/reference/list-queries'),
          page('Entities', '/reference/entities'),
          page('Permissions', '/reference/permissions'),
          page('Who may do what', '/permissions'),
          page('Errors', '/reference/errors'),
          page('Fields', '/reference/fields'),
          page('Plugin definition', '/reference/plugin-definition'),
          page('ctx', '/reference/ctx'),
          ...performance,
        ],
      },
      { text: 'Decisions', collapsed: true, items: decisions },
    ],
  },
});
