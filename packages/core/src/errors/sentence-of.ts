interface Caught {
  readonly message?: string;
  readonly code?: string;
  readonly errors?: readonly unknown[];
}

/** Returns one sentence about any error. Passwords inside connection strings are left out. */
export function sentenceOf(error: unknown): string {
  const { message, code, errors } = (error ?? {}) as Caught;
  const text = message || (errors?.length ? sentenceOf(errors[0]) : code) || String(error);
  return withoutPasswords(text).trim();
}

const withoutPasswords = (text: string): string => text.replace(/(\w+:\/\/[^\s:/@]*):[^\s@]+@/g, '$1:***@');
