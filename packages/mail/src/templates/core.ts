import type { MailTemplate } from '../contributions.ts';

const MINUTES = '{{ minutes }} {% if minutes == 1 %}minute{% else %}minutes{% endif %}';

const magicLink: MailTemplate = {
  subject: 'Sign in to {{ site }}',
  preheader: `Your link works once, within ${MINUTES}.`,
  html: `<h1>Sign in to {{ site }}</h1>
<p>Open this link to sign in. It works once, within ${MINUTES}.</p>
{% render 'button', url: url, label: 'Sign in' %}
<p>Or type this code where you asked for it:</p>
{% render 'code', code: code %}
{% render 'note', text: 'If you did not ask for this, do nothing: nobody can sign in without this message.' %}`,
  text: `Sign in to {{ site }}

Open this link:
{{ url }}

or type this code: {{ code | slice: 0, 3 }} {{ code | slice: 3, 3 }}

Link and code work once, within ${MINUTES}.
If you did not ask for them, do nothing: nobody can sign in without this message.`,
};

const SENTENCE = `{% if inviter %}{{ inviter }} invites you to join {{ organization }}{% else %}You are invited to join {{ organization }}{% endif %}`;

const invitation: MailTemplate = {
  subject: 'Invitation to join {{ organization }}',
  preheader: `${SENTENCE}.`,
  html: `<h1>${SENTENCE}</h1>
<p>Open this link to accept. It works once, until {{ until }}, and for this address alone.</p>
{% render 'button', url: url, label: 'Accept the invitation' %}
{% render 'note', text: 'If you did not expect it, do nothing.' %}`,
  text: `${SENTENCE}.

Open this link to accept:
{{ url }}

It works once, until {{ until }}, and for this address alone.
If you did not expect it, do nothing.`,
};

/** What core sends, with the values that it gives along. */
export const coreTemplates: Readonly<Record<string, MailTemplate>> = {
  'core/magic-link': magicLink,
  'core/invitation': invitation,
};
