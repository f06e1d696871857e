import type { AuthOptions } from '@bottlecrm/core';
import { isOn } from './options.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** How people sign in, as the environment says: by mail where mail is sent, at Google where a client is named, with a password if wanted. */
export function signInOptions(env: Environment): AuthOptions {
  const production = env.NODE_ENV === 'production';
  const flag = (name: string, otherwise: boolean) => isOn(name, env[name] || undefined, otherwise);
  const { GOOGLE_CLIENT_ID: clientId, GOOGLE_CLIENT_SECRET: clientSecret } = env;
  const google = clientId ? { clientId, ...(clientSecret ? { clientSecret } : {}) } : undefined;
  return {
    devLogin: !production,
    signUp: flag('SIGN_UP', !production),
    password: flag('SIGN_IN_PASSWORD', false),
    // The page needs cookies to come back from Google to.
    browser: flag('SIGN_IN_BROWSER', google !== undefined),
    signInPage: flag('SIGN_IN_PAGE', !production || Boolean(env.SMTP_URL) || google !== undefined),
    ...(flag('SIGN_IN_MAIL', true) ? {} : { magicLink: false }),
    ...(google ? { google } : {}),
  };
}
