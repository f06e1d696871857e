import { crc32, deflateSync } from 'node:zlib';

const PNG_HEAD = Buffer.from('89504e470d0a1a0a', 'hex');

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  return Buffer.concat([uint32(content.length), body, uint32(crc32(body))]);
}

/** A blue PNG with an orange stripe; `padding` bytes say nothing. */
export function png(width: number, height: number, padding = 0): Buffer {
  const head = Buffer.concat([uint32(width), uint32(height), Buffer.from([8, 2, 0, 0, 0])]);
  const row = Buffer.alloc(1 + 3 * width);
  for (let x = 0; x < width; x += 1)
    row.set(x > height / 4 && x < (height * 3) / 4 ? [234, 88, 12] : [29, 78, 216], 1 + 3 * x);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const rest = padding > 0 ? [chunk('noNe', Buffer.alloc(padding))] : [];
  return Buffer.concat([PNG_HEAD, chunk('IHDR', head), ...rest, chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

/** 2 × 3 pixels. */
export const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAADAAIDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AIgAf//Z',
  'base64',
);
export const WEBP = Buffer.from('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoCAAMAB0CWJaQAA3AA/u+5AAA=', 'base64');
/** 1 × 1 pixel. */
export const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

export const dataUrl = (type: string, bytes: Buffer): string => `data:image/${type};base64,${bytes.toString('base64')}`;
