/** What the home page of development does: asks for a token of a demo account. Its hash is in the page's policy. */
export const HOME_SCRIPT = `
'use strict';
(() => {
  const at = (id) => document.getElementById(id);
  const { api, url } = at('accounts').dataset;
  const show = (id, text) => { at(id).textContent = text; };

  async function signIn(email) {
    const answer = await fetch(api + '/auth/dev-login', {
      method: 'POST', credentials: 'omit', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email }),
    });
    const told = await answer.json();
    if (!answer.ok) throw new Error(told.detail ?? told.title);
    return told;
  }

  async function press(button) {
    at('problem').hidden = true;
    button.disabled = true;
    try {
      const { accessToken, expiresIn } = await signIn(button.dataset.email);
      show('who', button.dataset.email);
      show('minutes', String(Math.round(expiresIn / 60)));
      show('curl', "curl -s '" + url + api + "/me' -H 'authorization: Bearer " + accessToken + "'");
      show('copied', '');
      at('token').hidden = false;
      at('token').scrollIntoView({ block: 'nearest' });
      at('copy').onclick = async () => {
        await navigator.clipboard.writeText(accessToken);
        show('copied', 'Copied.');
      };
    } catch (error) {
      at('token').hidden = true;
      show('problem', error.message);
      at('problem').hidden = false;
    } finally {
      button.disabled = false;
    }
  }

  for (const button of document.querySelectorAll('button[data-email]')) button.onclick = () => press(button);
  at('accounts').hidden = false;
})();
`;
