import type { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';

/** One part is held in memory at a time; services take at least 5 MiB, and 10,000 parts. */
const PART_BYTES = 8 * 1024 * 1024;

/** The stream in buffers of one part each; the last may be smaller, and is empty for an empty stream. */
async function* partsOf(bytes: Readable): AsyncIterable<{ part: Buffer; last: boolean }> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    held.push(chunk);
    size += chunk.length;
    while (size > PART_BYTES) {
      const all = Buffer.concat(held);
      yield { part: all.subarray(0, PART_BYTES), last: false };
      held = [all.subarray(PART_BYTES)];
      size -= PART_BYTES;
    }
  }
  yield { part: Buffer.concat(held), last: true };
}

/** Writes a stream of unknown length: small ones in one request, others in parts of which none stays when it fails. */
export async function putInParts(client: S3Client, bucket: string, key: string, bytes: Readable): Promise<void> {
  const sdk = await import('@aws-sdk/client-s3');
  const object = { Bucket: bucket, Key: key };
  const done: { ETag: string | undefined; PartNumber: number }[] = [];
  let uploadId: string | undefined;
  try {
    for await (const { part, last } of partsOf(bytes)) {
      if (last && uploadId === undefined) {
        await client.send(new sdk.PutObjectCommand({ ...object, Body: part, ContentLength: part.length }));
        return;
      }
      uploadId ??= (await client.send(new sdk.CreateMultipartUploadCommand(object))).UploadId;
      const PartNumber = done.length + 1;
      const { ETag } = await client.send(
        new sdk.UploadPartCommand({
          ...object,
          UploadId: uploadId,
          PartNumber,
          Body: part,
          ContentLength: part.length,
        }),
      );
      done.push({ ETag, PartNumber });
    }
    await client.send(
      new sdk.CompleteMultipartUploadCommand({ ...object, UploadId: uploadId, MultipartUpload: { Parts: done } }),
    );
  } catch (error) {
    // When this fails too, the bucket's own rule for unfinished uploads removes the parts.
    if (uploadId !== undefined)
      await client.send(new sdk.AbortMultipartUploadCommand({ ...object, UploadId: uploadId })).catch(() => {});
    throw error;
  }
}
