/**
 * What the page `/accept-invitation` does. Plain JavaScript for browsers, in the page itself: its hash is in the page's policy.
 * Opening it spends nothing; its button does.
 */
export const ACCEPT_INVITATION_SCRIPT = `
'use strict';
(() => {
  const at = (id) => document.getElementById(id);
  const { api, cookies } = at('app').dataset;
  const token = new URLSearchParams(location.search).get('token') ?? '';
  // The secret leaves the address bar and the history before anything else happens.
  history.replaceState(null, '', location.pathname);

  async function accept() {
    const name = at('name').value.trim();
    const answer = await fetch(api + '/invitations/accept', {
      method: 'POST', credentials: 'same-origin', referrerPolicy: 'no-referrer',
      headers: { 'content-type': 'application/json', ...(cookies === 'yes' ? { 'x-session-mode': 'cookie' } : {}) },
      body: JSON.stringify(name === '' ? { token } : { token, name }),
    });
    const told = await answer.json();
    if (answer.ok) return told;
    const [first] = told.errors ?? [];
    throw new Error(first ? first.pointer.replace(/^[/?]/, '') + ' ' + first.detail + '.' : told.detail ?? told.title);
  }

  at('accept').addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = at('accept').querySelector('button');
    button.disabled = true;
    at('problem').hidden = true;
    try {
      const { user, org, expiresIn } = await accept();
      at('who').textContent = user.email;
      at('organization').textContent = org.name;
      // No session was answered: the account was there before.
      at('known-account').hidden = expiresIn !== undefined;
      at('accept').hidden = true;
      at('done').hidden = false;
      document.title = at('title').textContent = 'Welcome';
      at('title').focus();
    } catch (error) {
      at('problem').textContent = error.message;
      at('problem').hidden = false;
    } finally {
      button.disabled = false;
    }
  });
  at('accept').hidden = false;
})();
`;
