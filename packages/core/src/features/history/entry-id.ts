import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';

const CIPHER = 'aes-256-ecb';
const BLOCK_BYTES = 16;
const NUMBER_AT = 8;

/**
 * The id that stands for an entry's number. The log numbers the entries of all organizations in one sequence: who saw two
 * numbers would know how much others wrote in between. One block under one key is a number of its own, and says nothing.
 */
export function entryIdOf(key: KeyObject, number: number): string {
  const block = Buffer.alloc(BLOCK_BYTES);
  block.writeBigUInt64BE(BigInt(number), NUMBER_AT);
  const cipher = createCipheriv(CIPHER, key, null).setAutoPadding(false);
  return Buffer.concat([cipher.update(block), cipher.final()]).toString('base64url');
}

/** The number behind an id of ours. */
export function entryNumberOf(key: KeyObject, id: string): number {
  const decipher = createDecipheriv(CIPHER, key, null).setAutoPadding(false);
  const block = Buffer.concat([decipher.update(Buffer.from(id, 'base64url')), decipher.final()]);
  return Number(block.readBigUInt64BE(NUMBER_AT));
}
