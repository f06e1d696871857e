/** One of those who share something, as far as its next turn depends on it. */
export interface InLine {
  /** What it has of it at this moment. */
  readonly running: number;
  /** How much it may have beside one of weight 1. */
  readonly weight: number;
  /** How much it was served: its turns divided by its weight, from where the others stood when it came. */
  readonly served: number;
}

/**
 * Returns whose turn is next: of those who have least for their weight the one who was served least. The first among equals;
 * undefined when nobody is in line.
 */
export function nextInLine<T extends InLine>(lines: Iterable<T>): T | undefined {
  let next: T | undefined;
  for (const line of lines) {
    const difference = next ? line.running / line.weight - next.running / next.weight : -1;
    if (!next || difference < 0 || (difference === 0 && line.served < next.served)) next = line;
  }
  return next;
}
