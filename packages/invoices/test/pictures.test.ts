import { expect, it } from 'vitest';
import { isPicture, pictureIn, sizeOf } from '../src/printing/picture.ts';
import { dataUrl, GIF, JPEG, png, WEBP } from './logos.ts';

const found = (type: string, bytes: Buffer) => {
  const picture = pictureIn(dataUrl(type, bytes));
  return picture && sizeOf(picture);
};
const changed = (bytes: Buffer, at: number, ...values: number[]): Buffer => {
  const copy = Buffer.from(bytes);
  copy.set(values, at);
  return copy;
};

it('knows a picture of each kind, and its size', () => {
  expect(found('png', png(30, 20))).toEqual({ width: 30, height: 20 });
  expect(found('jpeg', JPEG)).toMatchObject({ width: 2, height: 3 });
  expect(found('webp', WEBP)).toEqual({ width: 2, height: 3 });
  expect(found('gif', GIF)).toEqual({ width: 1, height: 1 });
});

it('knows none under the name of another', () => {
  const all = { png: png(2, 2), jpeg: JPEG, webp: WEBP, gif: GIF };
  for (const [name, bytes] of Object.entries(all))
    for (const other of Object.keys(all)) expect(found(other, bytes) !== undefined, other).toBe(name === other);
  for (const text of ['<svg xmlns="http://www.w3.org/2000/svg"/>', '<!doctype html><p>png</p>', 'x'])
    expect(found('png', Buffer.from(text))).toBeUndefined();
  for (const url of ['', 'data:image/svg+xml;base64,PHN2Zy8+', 'data:image/png,x', 'https://evil.example/x.png'])
    expect(pictureIn(url)).toBeUndefined();
});

it('knows none that was cut off, wherever', () => {
  for (const [type, bytes] of [
    ['png', png(9, 9)],
    ['jpeg', JPEG],
    ['webp', WEBP],
    ['gif', GIF],
  ] as const)
    for (let length = 1; length < bytes.length; length += 1)
      expect(found(type, bytes.subarray(0, length)), `${type} ${length}`).toBeUndefined();
});

it('shows none that is larger to a browser than it says to others', () => {
  expect(isPicture(dataUrl('png', png(4000, 1)))).toBe(true);
  expect(isPicture(dataUrl('png', png(1, 4001)))).toBe(false);
  const frame = GIF.indexOf(0x2c);
  expect(isPicture(dataUrl('gif', changed(GIF, frame + 5, 0xff, 0xff)))).toBe(false);
  // A byte that only some readers pass over, before a segment; and an arithmetic frame.
  const tables = JPEG.indexOf(Buffer.from('ffdb', 'hex'));
  const padded = Buffer.concat([JPEG.subarray(0, tables), Buffer.from([0xff]), JPEG.subarray(tables)]);
  expect(isPicture(dataUrl('jpeg', padded))).toBe(false);
  expect(isPicture(dataUrl('jpeg', changed(JPEG, JPEG.indexOf(Buffer.from('ffc0', 'hex')) + 1, 0xc9)))).toBe(false);
  expect(isPicture(dataUrl('jpeg', JPEG))).toBe(true);
});
