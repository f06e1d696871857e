import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import type { S3Options } from '../options.ts';
import { diskStorage } from './disk-storage.ts';
import { putInParts } from './put-in-parts.ts';
import type { Storage } from './storage.ts';

/** A service that does not take a connection is away; one that stalls is, too. */
const CONNECT_TIMEOUT_MS = 5_000;
const STALL_TIMEOUT_MS = 30_000;
const ATTEMPTS = 3;

async function loadSdk() {
  try {
    const [sdk, { S3Driver }] = await Promise.all([import('@aws-sdk/client-s3'), import('flydrive/drivers/s3')]);
    return { ...sdk, S3Driver };
  } catch (error) {
    throw new Error(
      '@bottlecrm/files keeps files in S3 with the AWS SDK: npm install @aws-sdk/client-s3 @aws-sdk/s3-request-presigner',
      { cause: error },
    );
  }
}

/** Keeps files in a bucket of an S3-compatible service. @throws Error when the AWS SDK is not installed */
export async function s3Storage(options: S3Options): Promise<Storage> {
  const { S3Client, GetObjectCommand, HeadBucketCommand, S3Driver } = await loadSdk();
  const { endpoint, bucket, region, accessKeyId, secretAccessKey, forcePathStyle } = options;
  const client = new S3Client({
    region,
    forcePathStyle,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
    // Services other than Amazon's do not all know its newer checksums; ours is kept beside the file.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: ATTEMPTS,
    requestHandler: { connectionTimeout: CONNECT_TIMEOUT_MS, socketTimeout: STALL_TIMEOUT_MS },
  });
  const disk = new Disk(new S3Driver({ client, bucket, visibility: 'private', supportsACL: false }));
  return diskStorage(disk, {
    write: (key, bytes) => putInParts(client, bucket, key, bytes),
    async read(key, range) {
      const Range = range && `bytes=${range.start}-${range.end}`;
      const { Body } = await client.send(
        new GetObjectCommand({ Bucket: bucket, Key: key, ...(Range ? { Range } : {}) }),
      );
      return Body as Readable;
    },
    async check() {
      await client.send(new HeadBucketCommand({ Bucket: bucket }));
    },
    close: () => client.destroy(),
  });
}
