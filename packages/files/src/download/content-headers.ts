import { contentDisposition } from '@bottlecrm/core';
import { mayBeShown } from '../upload/known-types.ts';

export interface ContentInfo {
  readonly name: string;
  readonly contentType: string;
  readonly sha256: string;
}

/** Nothing inside runs, loads or submits, and it has no origin. */
const SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
/** Browsers refuse to start their PDF viewer in a sandbox; it runs nothing of ours. */
const PDF_POLICY = "default-src 'none'; frame-ancestors 'none'";
const TEXT = /^text\/|^application\/(json|jsonl|yaml|xml)$/;

/**
 * How a file is answered: saved under its name, never run on our address. Only images and PDF may be shown.
 */
export function contentHeaders({ name, contentType, sha256 }: ContentInfo, inline: boolean): Record<string, string> {
  const shown = inline && mayBeShown(contentType);
  return {
    'content-type': TEXT.test(contentType) ? `${contentType}; charset=utf-8` : contentType,
    'content-disposition': contentDisposition(name, shown ? 'inline' : 'attachment'),
    'content-security-policy': shown && contentType === 'application/pdf' ? PDF_POLICY : SANDBOX,
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
    etag: `"${sha256}"`,
    // Kept by whoever asked, and asked about again each time: the right to read it may have ended.
    'cache-control': 'private, no-cache',
  };
}
