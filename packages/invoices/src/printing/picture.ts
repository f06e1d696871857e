import { GIF } from 'image-size/types/gif';
import { JPG } from 'image-size/types/jpg';
import { PNG } from 'image-size/types/png';
import { WEBP } from 'image-size/types/webp';
import { isWhole, PICTURE_TYPES, type PictureType } from './whole-picture.ts';

/** Pixels along a side: more can be little in a file, and gigabytes in a browser. */
export const MOST_PIXELS = 4000;

/** Which pictures a document may have, for sentences about those that it may not. */
export const PICTURES = `pictures are data: URLs of PNG, JPEG, GIF or WebP with at most ${MOST_PIXELS} × ${MOST_PIXELS} pixels`;

const READERS = { 'image/png': PNG, 'image/jpeg': JPG, 'image/gif': GIF, 'image/webp': WEBP };
const DATA_URL = /^data:([a-z0-9.+/-]+);base64,([a-z0-9+/]+={0,2})$/i;

/** Bytes, and what they are said to be. */
export interface Picture {
  readonly type: PictureType;
  readonly bytes: Buffer;
}

const typeOf = (text: string): PictureType | undefined => PICTURE_TYPES.find((type) => type === text.toLowerCase());

/** The picture that a `data:` URL holds: bytes in the page itself, nothing that is fetched, and no SVG, which is a document. */
export function pictureIn(url: string): Picture | undefined {
  const [, named = '', content = ''] = DATA_URL.exec(url) ?? [];
  const type = typeOf(named);
  return type && { type, bytes: Buffer.from(content, 'base64') };
}

/** How large a picture is; undefined when its bytes are not, or not all, of what it is said to be. */
export function sizeOf({ type, bytes }: Picture): { width: number; height: number } | undefined {
  try {
    if (!READERS[type].validate(bytes) || !isWhole[type](bytes)) return undefined;
    const { width, height } = READERS[type].calculate(bytes);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    // The readers throw what they stumble over: a header that ends too early.
    return undefined;
  }
}

/** Whether a document may show what a URL names. */
export function isPicture(url: string): boolean {
  const picture = pictureIn(url);
  const size = picture && sizeOf(picture);
  return size !== undefined && Math.max(size.width, size.height) <= MOST_PIXELS;
}
