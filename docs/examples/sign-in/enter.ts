const headers = { 'content-type': 'application/json', 'x-session-mode': 'cookie' };

/** Spends the token of the mailed link: when the button of your page is pressed. */
export async function enter(token: string): Promise<string> {
  const answer = await fetch('/api/auth/magic-link/verify', {
    method: 'POST',
    headers,
    body: JSON.stringify({ token }),
  });
  if (!answer.ok) throw new Error('This link was used, or is too old.');
  const { returnTo = '/' } = (await answer.json()) as { returnTo?: string };
  return returnTo;
}
