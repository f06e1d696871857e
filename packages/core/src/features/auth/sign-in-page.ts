import type { FastifyInstance } from 'fastify';
import { escapeHtml } from '../../http/escape-html.ts';
import { refuseTaken } from '../../http/operations-routes.ts';
import { type Page, renderPage } from '../../http/page.ts';
import { publicUrlOf } from '../../http/public-url.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';
import { SIGN_IN_SCRIPT } from './sign-in-script.ts';
import { SIGN_IN_STYLE } from './sign-in-style.ts';

/** Whether core serves `/sign-in`: as the option says, else outside production and in browser mode. */
export function hasSignInPage(app: FeaturesRuntime): boolean {
  const { signInPage, browser = false } = app.options.auth ?? {};
  return signInPage ?? (process.env.NODE_ENV !== 'production' || browser !== false);
}

function bodyOf(app: FeaturesRuntime): string {
  const { host } = new URL(publicUrlOf(app));
  const { browser, google } = app.options.auth ?? {};
  const cookies = browser ? 'yes' : 'no';
  const mailbox = app.mailbox && app.mailer === app.mailbox;
  return `<main id="app" class="card" data-api="${escapeHtml(app.model.prefix)}" data-cookies="${cookies}">
<header><h1 id="title" tabindex="-1">Sign in</h1><p class="quiet">${escapeHtml(host)}</p></header>
<p id="problem" class="problem" role="alert" hidden></p>
<noscript><p>This page needs JavaScript. Or type the code of the mail into the application that you use.</p></noscript>

<form id="ask" hidden>
<label for="email">E-mail address</label>
<input id="email" type="email" autocomplete="email" inputmode="email" required maxlength="254" placeholder="you@example.com">
<button type="submit">E-mail me a sign-in link</button>
${browser && google ? '<a class="button second" id="google" href="">Continue with Google</a>' : ''}
</form>

<form id="sent" hidden>
<p role="status">If <strong id="address"></strong> can sign in here, a message is on its way. Open its link, or type its code:</p>
<label for="code">Code</label>
<input id="code" class="code" autocomplete="one-time-code" inputmode="numeric" pattern="[0-9]{3} ?[0-9]{3}" title="Six digits" required maxlength="7" placeholder="000 000">
<button type="submit">Sign in</button>
<button type="button" class="plain" id="again">Use another address</button>
${mailbox ? '<p class="quiet">In development, mail goes to the <a href="/dev/mailbox">mailbox</a>.</p>' : ''}
</form>

<form id="confirm" hidden>
<p>Your link signs you in once, on this device.</p>
<button type="submit">Sign in</button>
</form>

<section id="inside" hidden aria-label="Signed in">
<p id="who" class="who" role="status"></p>
<form id="switch"><label for="organization">Organization</label><select id="organization"></select></form>
<form id="create">
<label for="name">New organization</label>
<div class="row"><input id="name" required maxlength="255" placeholder="Name" autocomplete="organization"><button type="submit" class="second">Create</button></div>
</form>
<div id="token" hidden><label for="access">Access token</label><textarea id="access" readonly rows="4" spellcheck="false"></textarea></div>
<button type="button" class="second" id="leave">Sign out</button>
</section>
</main>`;
}

/** The page `/sign-in`: asks for a link, takes its code, and spends a link when its button is pressed, never by being opened. */
export async function signInPage(app: FastifyInstance, crm: FeaturesRuntime): Promise<void> {
  if (!hasSignInPage(crm) || crm.options.auth?.magicLink === false) return;
  refuseTaken(app, ['/sign-in'], 'auth: { signInPage: false }');
  const page = (): Page => ({ title: 'Sign in', body: bodyOf(crm), style: SIGN_IN_STYLE, script: SIGN_IN_SCRIPT });
  // The address may hold a link's secret: the server does not log it.
  app.get('/sign-in', { config: { public: true }, logLevel: 'silent' }, async (_request, reply) => {
    const { html, headers } = await renderPage(page());
    return reply.headers(headers).send(html);
  });
}
