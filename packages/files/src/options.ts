import { type Static, Type } from '@bottlecrm/core';
import type { DriverContract } from 'flydrive/types';

const MIB = 1024 * 1024;
const Types = Type.Array(Type.String({ pattern: '^[a-z]+/([a-z0-9.+-]+|\\*)$' }), { minItems: 1 });

const S3Options = Type.Object(
  {
    /** Of a service other than Amazon's: `https://s3.example.com`. */
    endpoint: Type.Optional(Type.String({ pattern: '^https?://' })),
    bucket: Type.String({ minLength: 1 }),
    region: Type.String({ default: 'us-east-1' }),
    /** Without keys the AWS SDK looks for them where it always does: environment, profile, role of the machine. */
    accessKeyId: Type.Optional(Type.String({ minLength: 1 })),
    secretAccessKey: Type.Optional(Type.String({ minLength: 1 })),
    /** `https://host/bucket/key` instead of `https://bucket.host/key`: what most services other than Amazon's need. */
    forcePathStyle: Type.Boolean({ default: false }),
  },
  { additionalProperties: false },
);

/** What a host sets: `[files, { directory: '/var/lib/bottlecrm/files', maxFileBytes: 20_000_000 }]`. */
export const FileOptions = Type.Object({
  /** Where files are kept on this machine. @defaultValue `FILES_DIRECTORY`, else `.data/files` in the working directory */
  directory: Type.Optional(Type.String({ minLength: 1 })),
  /** Keeps them in a bucket of an S3-compatible service instead. */
  s3: Type.Optional(S3Options),
  /** A flydrive driver of the host's own, instead of both. */
  driver: Type.Optional(Type.Unsafe<DriverContract>({})),
  /** Largest file, below 2 GiB. @defaultValue 104857600 (100 MiB) */
  maxFileBytes: Type.Integer({ minimum: 1, maximum: 2_147_483_647, default: 100 * MIB }),
  /** Most bytes of one organization's files together; 0 for no limit. @defaultValue 10737418240 (10 GiB) */
  maxOrganizationBytes: Type.Integer({ minimum: 0, default: 10 * 1024 * MIB }),
  /** Only files whose content is of these types: `['image/*', 'application/pdf']`. @defaultValue every type */
  allowedTypes: Type.Optional(Types),
  /** No files whose content is of these types. */
  refusedTypes: Type.Optional(Types),
  /** How long a signed link is good. @defaultValue 300 */
  linkSeconds: Type.Integer({ minimum: 1, maximum: 600, default: 300 }),
});
export type FileOptions = Static<typeof FileOptions>;
export type S3Options = Static<typeof S3Options>;
