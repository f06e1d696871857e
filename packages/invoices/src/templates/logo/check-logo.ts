import { invoiceErrors } from '../../errors.ts';
import { MOST_PIXELS, type Picture, pictureIn, sizeOf } from '../../printing/picture.ts';

const MOST_BYTES = 524_288;

/**
 * The picture in a `data:` URL, by what its bytes are and not by what they are said to be.
 * @throws {LOGO_NOT_AN_IMAGE} {LOGO_TOO_LARGE}
 */
export function checkLogo(url: string): Picture {
  const picture = pictureIn(url);
  if (!picture) throw invoiceErrors.LOGO_NOT_AN_IMAGE('Send a PNG, JPEG, GIF or WebP as data: URL in base64.');
  const { type, bytes } = picture;
  if (bytes.length > MOST_BYTES)
    throw invoiceErrors.LOGO_TOO_LARGE(`It has ${bytes.length} bytes; a logo has at most ${MOST_BYTES}.`);
  const size = sizeOf(picture);
  if (!size) throw invoiceErrors.LOGO_NOT_AN_IMAGE(`The content is no ${type}, or not all of it.`);
  const { width, height } = size;
  if (width > MOST_PIXELS || height > MOST_PIXELS)
    throw invoiceErrors.LOGO_TOO_LARGE(
      `It has ${width} × ${height} pixels; a logo has at most ${MOST_PIXELS} × ${MOST_PIXELS}.`,
    );
  return picture;
}
