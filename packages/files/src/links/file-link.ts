import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import { mintToken, parseMinted } from '@bottlecrm/core';

/** `bcrm_file_<org>_<secret>`: the secret is the file's id, the time until which it is good, and a seal over all three. */
const KIND = 'file';
const ID_BYTES = 16;
const TIME_BYTES = 4;
const SEAL_BYTES = 12;
const SECRET_CHARACTERS = 43;

export interface FileLink {
  readonly orgId: string;
  readonly fileId: string;
  readonly expiresAt: Date;
}

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
const idOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

const sealOf = (key: KeyObject, orgId: string, claims: Buffer): Buffer =>
  createHmac('sha256', key).update(bytesOf(orgId)).update(claims).digest().subarray(0, SEAL_BYTES);

/** A token that reads one file until then; only this installation can make it. */
export function mintLink(key: KeyObject, { orgId, fileId, expiresAt }: FileLink): string {
  const time = Buffer.alloc(TIME_BYTES);
  time.writeUInt32BE(Math.floor(expiresAt.getTime() / 1000));
  const claims = Buffer.concat([bytesOf(fileId), time]);
  return mintToken(KIND, orgId, Buffer.concat([claims, sealOf(key, orgId, claims)]).toString('base64url'));
}

/** The organization that a token names, whether or not it is good. */
export function organizationNamed(token: string): string | undefined {
  const minted = parseMinted(token);
  return minted?.kind === KIND ? minted.orgId : undefined;
}

/** What a token says, when it is ours and still good at `now`. */
export function readLink(key: KeyObject, token: string, now: Date): FileLink | undefined {
  const orgId = organizationNamed(token);
  if (orgId === undefined) return undefined;
  const secret = Buffer.from(token.slice(-SECRET_CHARACTERS), 'base64url');
  const claims = secret.subarray(0, ID_BYTES + TIME_BYTES);
  const seal = secret.subarray(ID_BYTES + TIME_BYTES);
  if (seal.length !== SEAL_BYTES || !timingSafeEqual(seal, sealOf(key, orgId, claims))) return undefined;
  const expiresAt = new Date(claims.readUInt32BE(ID_BYTES) * 1000);
  return expiresAt > now ? { orgId, fileId: idOf(claims.subarray(0, ID_BYTES)), expiresAt } : undefined;
}
