import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { errors } from '../../errors/core-errors.ts';

interface Cost {
  /** Binary logarithm of N. */
  readonly ln: number;
  readonly r: number;
  readonly p: number;
}

/** 128 MiB and some tenths of a second. @see https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#scrypt */
const COST: Cost = { ln: 17, r: 8, p: 1 };
const SALT_BYTES = 16;
const KEY_BYTES = 32;
/** The PHC string format: what made a hash is written beside it, so that the cost can be raised. */
const PHC = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w-]{16,64})\$([\w-]{43})$/;

const MAX_AT_ONCE = 2;
const MAX_WAITING = 10;
const RETRY_AFTER_SECONDS = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** A flood of sign-ins takes neither the memory nor the threads of the server. @throws {UNAVAILABLE} */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < MAX_AT_ONCE) running += 1;
  else if (waiting.length >= MAX_WAITING) throw errors.UNAVAILABLE({ retryAfterSeconds: RETRY_AFTER_SECONDS });
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

const deriveKey = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** The same characters typed on another device are the same password. @see https://pages.nist.gov/800-63-4/sp800-63b.html */
export const normalized = (password: string): string => password.normalize('NFKC');

function keyOf(password: string, salt: Buffer, { ln, r, p }: Cost): Promise<Buffer> {
  const options = { N: 2 ** ln, r, p, maxmem: 256 * 2 ** ln * r };
  return inTurn(() => deriveKey(normalized(password), salt, KEY_BYTES, options));
}

/** @throws {UNAVAILABLE} */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await keyOf(password, salt, COST);
  return `$scrypt$ln=${COST.ln},r=${COST.r},p=${COST.p}$${salt.toString('base64url')}$${key.toString('base64url')}`;
}

const NOBODY = { cost: COST, salt: Buffer.alloc(SALT_BYTES), key: Buffer.alloc(KEY_BYTES) };

function parsed(hash: string) {
  const [, ln, r, p, salt = '', key = ''] = PHC.exec(hash) ?? [];
  if (!key) throw new TypeError('A stored password hash is not one of ours.');
  const cost = { ln: Number(ln), r: Number(r), p: Number(p) };
  return { cost, salt: Buffer.from(salt, 'base64url'), key: Buffer.from(key, 'base64url') };
}

/** Without a hash the same work is done, for nothing. @throws {UNAVAILABLE} */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const { cost, salt, key } = hash === undefined ? NOBODY : parsed(hash);
  const isSame = timingSafeEqual(await keyOf(password, salt, cost), key);
  return isSame && hash !== undefined;
}

/** Whether a hash was made when the cost was another one. */
export function isOutdated(hash: string): boolean {
  const { ln, r, p } = parsed(hash).cost;
  return ln !== COST.ln || r !== COST.r || p !== COST.p;
}
