/** Sign-in by password, and what a password must be. */
export interface PasswordOptions {
  /** The fewest characters of a new password, 12 to 64. @defaultValue 12 */
  readonly minLength?: number;
}

const MIN_LENGTH = 12;
const MOST_MIN_LENGTH = 64;

/** @throws Error for a length that would be no protection, or that nobody could meet. */
export function minLengthOf(options: true | PasswordOptions): number {
  const { minLength = MIN_LENGTH } = options === true ? {} : options;
  if (!Number.isInteger(minLength) || minLength < MIN_LENGTH || minLength > MOST_MIN_LENGTH)
    throw new Error(`auth.password.minLength is ${minLength}: it takes a whole number from 12 to 64.`);
  return minLength;
}
