import type { Crm } from '@bottlecrm/core';
import { openApiDocument } from '@bottlecrm/core/internal';

const HEADER = '// Written by `bottlecrm client`: run it again instead of editing this file.\n\n';

/** The TypeScript source of `paths` and `components`: what every route of the application takes and answers. */
export async function clientTypes(app: Crm): Promise<string> {
  // It brings the TypeScript compiler, which no other command should wait for.
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const document = openApiDocument(app) as unknown as Parameters<typeof openapiTS>[0];
  const nodes = await openapiTS(document, {
    // A default makes a property of a body optional to send, not always there.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    alphabetize: false,
  });
  return HEADER + astToString(nodes);
}
