import type { FastifyBaseLogger } from 'fastify';
import { browserModeOf } from '../../http/browser-mode.ts';
import { checkPublicUrl, configuredUrl, isLoopback, publicUrlOf } from '../../http/public-url.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';
import { linkPage, magicLinkIsOn } from './magic-link.ts';
import { hasSignInPage } from './sign-in-page.ts';

const isProduction = (): boolean => process.env.NODE_ENV === 'production';
const MOST_MINUTES = 60;

/** @throws Error for options of sign-in that cannot be meant; known before anything starts. */
export function checkSignInOptions(app: FeaturesRuntime): void {
  checkPublicUrl(app);
  const { magicLink } = app.options.auth ?? {};
  const { url, minutes = 1 } = magicLink || {};
  if (url !== undefined && !/^https?:\/\//.test(url))
    throw new Error(`auth.magicLink.url is "${url}": write the whole address of your page, beginning with https://.`);
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > MOST_MINUTES)
    throw new Error(`auth.magicLink.minutes is ${minutes}: it takes a whole number from 1 to ${MOST_MINUTES}.`);
  checkCors(app);
}

/** Cookies with any origin at all would hand every page in the world the session of its visitor. */
function checkCors(app: FeaturesRuntime): void {
  const { origins = [], credentials = false } = app.options.cors ?? {};
  if (origins.includes('*') && (credentials || app.options.auth?.browser))
    throw new Error("cors.origins has '*': with credentials or browser mode, name each origin.");
}

/**
 * Once it is known what sends mail: routes that cannot work leave the API's description, and boot says what is missing.
 * @throws Error when links or cookies would have no address of this installation
 */
export function checkSignIn(app: FeaturesRuntime, log: FastifyBaseLogger): void {
  const links = magicLinkIsOn(app);
  if (!links) withdrawMagicLink(app);
  if (!isProduction()) return;
  if (!links && app.options.auth?.magicLink !== false)
    log.warn(
      'Nobody can sign in by mail: give crm a mailer, or register @bottlecrm/mail; or set auth.magicLink: false.',
    );
  const browser = app.options.auth?.browser;
  if (configuredUrl(app) === undefined && (links || browser))
    throw new Error(
      'Set publicUrl or PUBLIC_URL to the address of this installation, such as https://crm.example.com: sign-in links and cookies need it.',
    );
  if (browserModeOf(app)?.secure === false && !isLoopback(new URL(publicUrlOf(app)).hostname))
    throw new Error('Browser mode keeps sessions in cookies: publicUrl must begin with https://.');
  if (links && !hasSignInPage(app) && !(app.options.auth?.magicLink || undefined)?.url)
    log.info(`Sign-in links lead to ${linkPage(app)}, which your application serves: auth.signInPage is off.`);
}

function withdrawMagicLink(app: FeaturesRuntime): void {
  const kept = app.model.routes.filter(({ schema }) => !/^(request|verify)MagicLink$/.test(schema?.operationId ?? ''));
  app.model.routes.splice(0, app.model.routes.length, ...kept);
}
