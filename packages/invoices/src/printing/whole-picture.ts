/** Which pictures a document may have. */
export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

const PNG_END = Buffer.from('0000000049454e44ae426082', 'hex');
const JPEG_SCAN = Buffer.from('ffda', 'hex');
const JPEG_END = Buffer.from('ffd9', 'hex');

/** Tables, notes, and the frames that browsers know: baseline, extended and progressive. */
const isKnownSegment = (code: number): boolean => [0xc0, 0xc1, 0xc2, 0xc4, 0xdb, 0xdd].includes(code) || code >= 0xe0;

/** Segment follows segment, without anything in between that readers may skip in different ways, and after the last scan comes the end. */
function isWholeJpeg(bytes: Buffer): boolean {
  let at = 2;
  while (at + 4 <= bytes.length) {
    const code = bytes.readUInt8(at + 1);
    if (bytes.readUInt8(at) !== 0xff || code === 0xff) return false;
    if (code === 0xda) return bytes.lastIndexOf(JPEG_END) > bytes.lastIndexOf(JPEG_SCAN);
    if (!isKnownSegment(code)) return false;
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}

/** How long the table of colours is that flags of a GIF announce. */
const coloursLength = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

function afterBlocks(bytes: Buffer, start: number): number {
  let at = start;
  for (let length = bytes[at]; length !== undefined && length > 0; length = bytes[at]) at += length + 1;
  return at + 1;
}

/** Every frame is inside of the picture, and after the last one comes the end. @see https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
function isWholeGif(bytes: Buffer): boolean {
  if (bytes.length < 13) return false;
  const number = (at: number): number => bytes.readUInt16LE(at);
  const isInside = (frame: number): boolean =>
    number(frame + 1) + number(frame + 5) <= number(6) && number(frame + 3) + number(frame + 7) <= number(8);
  let at = 13 + coloursLength(bytes.readUInt8(10));
  while (at + 10 <= bytes.length) {
    const kind = bytes.readUInt8(at);
    if (kind === 0x21) at = afterBlocks(bytes, at + 2);
    else if (kind === 0x2c && isInside(at)) at = afterBlocks(bytes, at + 11 + coloursLength(bytes.readUInt8(at + 9)));
    else break;
  }
  return bytes[at] === 0x3b;
}

const isWholeWebp = (bytes: Buffer): boolean => bytes.length >= 30 && bytes.readUInt32LE(4) + 8 <= bytes.length;

/**
 * Whether a picture goes to its end and is built so that every reader finds the same size in it: those that are cut off show
 * half of a logo, and those that are built oddly can be far larger to a browser than to us.
 */
export const isWhole: Readonly<Record<PictureType, (bytes: Buffer) => boolean>> = {
  'image/png': (bytes) => bytes.length > 33 && bytes.includes(PNG_END),
  'image/jpeg': isWholeJpeg,
  'image/gif': isWholeGif,
  'image/webp': isWholeWebp,
};
