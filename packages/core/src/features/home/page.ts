import { escapeHtml } from '../../http/escape-html.ts';
import type { Page } from '../../http/page.ts';
import { publicUrlOf } from '../../http/public-url.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';
import type { DemoAccount } from './options.ts';
import { HOME_SCRIPT } from './script.ts';
import { HOME_STYLE } from './style.ts';

/** Where the page leads to, and what is there. */
const LINKS: readonly (readonly [string, string, string])[] = [
  ['/docs', 'API', 'Every route, with its parameters and answers'],
  ['/sign-in', 'Sign in', 'By a link or a code in a mail'],
  ['/dev/mailbox', 'Mailbox', 'The mail of this server, none of which is sent'],
  ['/readyz', 'Health', 'Whether the server can serve, and what is missing'],
];

const link = ([path, name, about]: (typeof LINKS)[number]): string =>
  `<li><a class="card" href="${path}"><strong>${name}</strong><span class="quiet">${about}</span></a></li>`;

const account = ({ email, about }: DemoAccount): string =>
  `<li><span>${escapeHtml(email)} <span class="quiet">${escapeHtml(about)}</span></span><button type="button" data-email="${escapeHtml(email)}">Get a token</button></li>`;

const accountList = (app: FeaturesRuntime, accounts: readonly DemoAccount[]): string => `
<section id="accounts" data-api="${escapeHtml(app.model.prefix)}" data-url="${escapeHtml(publicUrlOf(app))}" hidden>
<h2>Demo accounts</h2>
<p class="quiet">In development anybody may be any of them, without a password.</p>
<ul class="card accounts">
${accounts.map(account).join('\n')}
</ul>
<p id="problem" class="problem" role="alert" hidden></p>
<div id="token" class="card" role="status" hidden>
<p>A token of <strong id="who"></strong>, good for <span id="minutes"></span> minutes:</p>
<pre id="curl" tabindex="0"></pre>
<div class="row"><button type="button" id="copy">Copy the token</button><span id="copied" class="quiet"></span></div>
</div>
</section>`;

/** The page of a developer's own server. `paths` are those of the links that are served. */
export function developmentPage(
  app: FeaturesRuntime,
  paths: ReadonlySet<string>,
  accounts: readonly DemoAccount[],
): Page {
  const url = `${publicUrlOf(app)}${app.model.prefix}`;
  return {
    title: 'bottlecrm',
    style: HOME_STYLE,
    ...(accounts.length > 0 ? { script: HOME_SCRIPT } : {}),
    body: `<main>
<header><h1>bottlecrm is running</h1><p class="quiet">In development. The API is at ${escapeHtml(url)}</p></header>
<ul class="links">
${LINKS.filter(([path]) => paths.has(path))
  .map(link)
  .join('\n')}
</ul>${accounts.length > 0 ? accountList(app, accounts) : ''}
</main>`,
  };
}

/** What a stranger sees in production: where to sign in, and nothing of what is there. */
export const strangersPage = (): Page => ({
  title: 'Sign in',
  style: HOME_STYLE,
  body: '<main class="stranger"><h1>Welcome</h1><p><a class="go" href="/sign-in">Sign in</a></p></main>',
});

export const LINKED_PATHS: readonly string[] = LINKS.map(([path]) => path);
