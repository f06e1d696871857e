/**
 * What the page `/sign-in` does. Plain JavaScript for browsers, in the page itself: its hash is in the page's policy. Tokens
 * stay in cookies, or without browser mode in this page's memory alone.
 */
export const SIGN_IN_SCRIPT = `
'use strict';
(() => {
  const at = (id) => document.getElementById(id);
  const { api, cookies } = at('app').dataset;
  const byCookie = cookies === 'yes';
  const query = new URLSearchParams(location.search);
  const linkToken = query.get('token');
  const returnTo = query.get('returnTo');
  // The secret leaves the address bar and the history before anything else happens.
  if (linkToken !== null) history.replaceState(null, '', location.pathname);
  let accessToken;
  let email = '';

  async function call(method, path, body) {
    const headers = {};
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (byCookie) headers['x-session-mode'] = 'cookie';
    else if (accessToken) headers.authorization = 'Bearer ' + accessToken;
    const answer = await fetch(api + path, {
      method, headers, credentials: byCookie ? 'same-origin' : 'omit', referrerPolicy: 'no-referrer',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const told = text === '' ? {} : JSON.parse(text);
    if (answer.ok) return told;
    const [first] = told.errors ?? [];
    const said = first ? first.pointer.replace(/^[/?]/, '') + ' ' + first.detail + '.' : told.detail ?? told.title;
    throw Object.assign(new Error(said ?? 'Something went wrong.'), { status: answer.status });
  }

  /** Signed in already: by the access cookie, else by the refresh cookie. */
  async function known() {
    if (!byCookie) return undefined;
    for (const [method, path] of [['GET', '/auth/me'], ['POST', '/auth/refresh']]) {
      try {
        return await call(method, path, method === 'POST' ? {} : undefined);
      } catch (error) {
        if (error.status !== 401) throw error;
      }
    }
    return undefined;
  }

  function show(step, title) {
    for (const id of ['ask', 'sent', 'confirm', 'inside']) at(id).hidden = id !== step;
    at('problem').hidden = true;
    at('title').textContent = title;
    document.title = title;
    (step === 'inside' ? at('title') : at(step).querySelector('input, button')).focus();
  }

  function showSession(session) {
    if (session.accessToken) accessToken = session.accessToken;
    const { user, org, orgs } = session;
    at('who').textContent = user.email;
    const choice = at('organization');
    choice.replaceChildren(...orgs.map(({ id, name }) => new Option(name, id, id === org?.id, id === org?.id)));
    at('switch').hidden = orgs.length === 0;
    at('token').hidden = byCookie;
    at('access').value = accessToken ?? '';
    show('inside', 'Signed in');
  }

  function enter(session) {
    if (byCookie && session.returnTo) location.replace(session.returnTo);
    else showSession(session);
  }

  const problem = (error) => {
    at('problem').textContent = error.message;
    at('problem').hidden = false;
  };

  /** One thing at a time; what goes wrong is said above the form. */
  function on(id, event, work) {
    at(id).addEventListener(event, async (happened) => {
      happened.preventDefault();
      const buttons = [...document.querySelectorAll('button')];
      for (const button of buttons) button.disabled = true;
      at('problem').hidden = true;
      try {
        await work();
      } catch (error) {
        problem(error);
      } finally {
        for (const button of buttons) button.disabled = false;
      }
    });
  }

  on('ask', 'submit', async () => {
    email = at('email').value.trim();
    await call('POST', '/auth/magic-link/request', { email, ...(returnTo === null ? {} : { returnTo }) });
    at('address').textContent = email;
    show('sent', 'Check your mail');
  });
  on('sent', 'submit', async () => {
    const code = at('code').value.replace(' ', '');
    enter(await call('POST', '/auth/magic-link/verify', { email, code }));
  });
  on('again', 'click', async () => show('ask', 'Sign in'));
  on('confirm', 'submit', async () => {
    try {
      enter(await call('POST', '/auth/magic-link/verify', { token: linkToken }));
    } catch (error) {
      if (error.status === 401) show('ask', 'Sign in');
      throw error;
    }
  });
  on('switch', 'change', async () =>
    showSession(await call('POST', '/auth/switch-org', { orgId: at('organization').value })));
  on('create', 'submit', async () => {
    const session = await call('POST', '/orgs', { name: at('name').value });
    at('name').value = '';
    showSession(session);
  });
  on('leave', 'click', async () => {
    await call('POST', '/auth/logout');
    accessToken = undefined;
    show('ask', 'Sign in');
  });

  const google = at('google');
  if (google) google.href = api + '/auth/google/start?returnTo=' + encodeURIComponent(returnTo ?? location.pathname);

  if (linkToken !== null) show('confirm', 'Sign in');
  else known().then((session) => (session ? showSession(session) : show('ask', 'Sign in')), (error) => {
    show('ask', 'Sign in');
    problem(error);
  });
})();
`;
