import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import type { Pool } from 'pg';

/** Somebody who works at a store. */
export interface StaffMember {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly job: 'manager' | 'mechanic';
  readonly storeId: string;
}

const COLUMNS = 'id, email, name, job, store_id as "storeId"';

const derive = (password: string, salt: Buffer): Buffer => scryptSync(password, salt, 32);

function hashOf(password: string): string {
  const salt = randomBytes(16);
  return `${salt.toString('hex')}.${derive(password, salt).toString('hex')}`;
}

function isRight(password: string, hash: string): boolean {
  const [salt = '', key = ''] = hash.split('.');
  return timingSafeEqual(derive(password, Buffer.from(salt, 'hex')), Buffer.from(key, 'hex'));
}

/** The member of staff with this address and password, or undefined. */
export async function findStaff(shop: Pool, email: string, password: string): Promise<StaffMember | undefined> {
  const text = `select ${COLUMNS}, password_hash from staff where email = $1`;
  const { rows } = await shop.query<StaffMember & { password_hash: string }>(text, [email]);
  const [found] = rows;
  return found && isRight(password, found.password_hash) ? found : undefined;
}

/** The shop's people, each with the password `spokes`: for this example. */
export async function seedStaff(shop: Pool): Promise<void> {
  for (const [email, name, job, store] of [
    ['nora@spokes.test', 'Nora North', 'manager', 'north'],
    ['ned@spokes.test', 'Ned North', 'mechanic', 'north'],
    ['sam@spokes.test', 'Sam South', 'manager', 'south'],
  ])
    await shop.query(
      'insert into staff (email, name, job, store_id, password_hash) values ($1, $2, $3, $4, $5) on conflict do nothing',
      [email, name, job, store, hashOf('spokes')],
    );
}
