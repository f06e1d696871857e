/** A template that no document can be made of. The message is a sentence for its author. */
export class TemplateRefused extends Error {}

/** `reason` ends the sentence. */
export const refuseTemplate = (reason: string, cause?: unknown): TemplateRefused =>
  new TemplateRefused(`The template cannot be used: ${reason}`, { cause });

/** Why a template cannot be used, whatever its rendering ended with. */
export const reasonOf = (error: unknown): string =>
  (error instanceof TemplateRefused ? error : refuseTemplate('it makes a page that is too large, or nests too deeply.'))
    .message;
