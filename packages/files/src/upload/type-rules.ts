import { fileErrors } from '../errors.ts';
import type { FileOptions } from '../options.ts';
import type { DetectedType } from './content-type.ts';

const matches = (rule: string, type: string): boolean =>
  rule.endsWith('/*') ? type.startsWith(rule.slice(0, -1)) : rule === type;

/** @throws {FILE_TYPE_REFUSED} {FILE_TYPE_MISMATCH} */
export function checkType({ contentType, disguised }: DetectedType, options: FileOptions): void {
  const { allowedTypes, refusedTypes = [] } = options;
  if (disguised)
    throw fileErrors.FILE_TYPE_MISMATCH(`The content is ${contentType}: give the file the name of what it is.`);
  const allowed = allowedTypes?.some((rule) => matches(rule, contentType)) ?? true;
  if (!allowed || refusedTypes.some((rule) => matches(rule, contentType)))
    throw fileErrors.FILE_TYPE_REFUSED(
      allowedTypes
        ? `This file is ${contentType}; accepted are ${allowedTypes.join(', ')}.`
        : `This file is ${contentType}, which is not accepted.`,
    );
}
