/** Something that the person at the keyboard can mend; the message is the sentence that says how. */
export class CliError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CliError';
    this.code = code;
  }
}

interface Caught {
  readonly message?: string;
  readonly code?: string;
  readonly errors?: readonly unknown[];
}

/** One sentence about any error; passwords inside connection strings are left out. */
export function sentenceOf(error: unknown): string {
  const { message, code, errors } = error as Caught;
  const text = message || (errors?.length ? sentenceOf(errors[0]) : code) || String(error);
  return withoutPasswords(text).trim();
}

export const codeOf = (error: unknown): string => (error as Caught).code ?? 'ERROR';

const withoutPasswords = (text: string): string => text.replace(/(\w+:\/\/[^\s:/@]+):[^\s@]+@/g, '$1:***@');
