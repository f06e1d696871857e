/** Something that the person at the keyboard can mend; the message is the sentence that says how. */
export class CliError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CliError';
    this.code = code;
  }
}

export const codeOf = (error: unknown): string => (error as { readonly code?: string }).code ?? 'ERROR';
