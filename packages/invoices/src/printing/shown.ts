const MOST_CHARACTERS = 60;

/** A piece of what somebody wrote, for a sentence about it: on one line, and short. */
export function shown(text: string): string {
  const line = text
    .slice(0, 4 * MOST_CHARACTERS)
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line;
}
