import type { FastifyInstance } from 'fastify';
import { escapeHtml } from '../../http/escape-html.ts';
import { refuseTaken } from '../../http/operations-routes.ts';
import { type Page, renderPage } from '../../http/page.ts';
import { publicUrlOf } from '../../http/public-url.ts';
import { hasSignInPage } from '../auth/sign-in-page.ts';
import { SIGN_IN_STYLE } from '../auth/sign-in-style.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';
import { ACCEPT_INVITATION_SCRIPT } from './accept-invitation-script.ts';
import { INVITATION_PAGE } from './invitation-token.ts';

function bodyOf(app: FeaturesRuntime): string {
  const { host } = new URL(publicUrlOf(app));
  const cookies = app.options.auth?.browser ? 'yes' : 'no';
  return `<main id="app" class="card" data-api="${escapeHtml(app.model.prefix)}" data-cookies="${cookies}">
<header><h1 id="title" tabindex="-1">Accept the invitation</h1><p class="quiet">${escapeHtml(host)}</p></header>
<p id="problem" class="problem" role="alert" hidden></p>
<noscript><p>This page needs JavaScript.</p></noscript>

<form id="accept" hidden>
<label for="name">Your name</label>
<input id="name" autocomplete="name" maxlength="255" aria-describedby="known">
<p id="known" class="quiet">If you have an account here already, it keeps its name.</p>
<button type="submit">Join</button>
</form>

<section id="done" hidden>
<p role="status"><strong id="who"></strong> is a member of <strong id="organization"></strong>.</p>
<p id="known-account" hidden>You have an account here already. Sign in with it to go on.</p>
${app.options.auth?.magicLink === false ? '' : '<a class="button" href="/sign-in">Continue</a>'}
</section>
</main>`;
}

/** The page that invitations lead to, where core serves `/sign-in` and the host names no page of its own. */
export async function acceptInvitationPage(app: FastifyInstance, crm: FeaturesRuntime): Promise<void> {
  if (!hasSignInPage(crm) || crm.options.auth?.invitationUrl !== undefined) return;
  refuseTaken(app, [INVITATION_PAGE], 'auth: { invitationUrl }');
  const page = (): Page => ({
    title: 'Accept the invitation',
    body: bodyOf(crm),
    style: SIGN_IN_STYLE,
    script: ACCEPT_INVITATION_SCRIPT,
  });
  // The address holds the invitation's secret: the server does not log it.
  app.get(INVITATION_PAGE, { config: { public: true }, logLevel: 'silent' }, async (_request, reply) => {
    const { html, headers } = await renderPage(page());
    return reply.headers(headers).send(html);
  });
}
