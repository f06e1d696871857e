import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawPage } from '../../pdf/test/read-pdf.ts';

/** Where pictures are kept to be looked at: `PICTURES=/tmp/pictures vitest run …`. Nowhere without it. */
const folder = process.env.PICTURES;

export function keep(name: string, bytes: Uint8Array): void {
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), bytes);
}

/** A page of a PDF as a picture. */
export async function keepPicture(name: string, pdf: Uint8Array, page: number): Promise<void> {
  if (folder !== undefined) keep(name, await drawPage(pdf, page));
}
