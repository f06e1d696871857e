/** Picks one of `count` choices; called with a running number so that samples differ. */
type Pick = (count: number) => number;

const CLASSES: Readonly<Record<string, string>> = {
  d: '0123456789',
  w: 'abcdefghijklmnopqrstuvwxyz0123456789_',
  s: ' ',
};
const ANY = 'abcdefghijklmnopqrstuvwxyz0123456789';
const PRINTABLE = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));

/** Text that matches a regular expression of the kind found in JSON schemas: no look-around, no back-references. */
export function samplePattern(pattern: string, pick: Pick): string {
  let at = 0;
  const more = () => at < pattern.length;

  function alternatives(): string {
    const options: string[] = [sequence()];
    while (pattern[at] === '|') {
      at += 1;
      options.push(sequence());
    }
    return options[pick(options.length)] ?? '';
  }
  function sequence(): string {
    let text = '';
    while (more() && pattern[at] !== '|' && pattern[at] !== ')') {
      const start = at;
      let item = atom();
      const end = at;
      const [min, max] = quantifier();
      const times = min + pick(Math.min(max - min, 8) + 1);
      if (times === 0) item = '';
      for (let again = 1; again < times; again += 1) {
        const after = at;
        at = start;
        item += atom();
        if (at !== end) throw new TypeError(`Cannot sample the pattern ${pattern}.`);
        at = after;
      }
      text += item;
    }
    return text;
  }
  function quantifier(): [number, number] {
    const found = /^(?:\*|\+|\?|\{(\d+)(,(\d*))?\})/.exec(pattern.slice(at));
    if (!found) return [1, 1];
    at += found[0].length;
    if (pattern[at] === '?') at += 1;
    if (found[0] === '*') return [0, 8];
    if (found[0] === '+') return [1, 8];
    if (found[0] === '?') return [0, 1];
    const min = Number(found[1]);
    return [min, found[2] === undefined ? min : found[3] ? Number(found[3]) : min + 8];
  }
  function atom(): string {
    const char = pattern[at] ?? '';
    at += 1;
    if (char === '^' || char === '$') return '';
    if (char === '.') return ANY[pick(ANY.length)] ?? 'a';
    if (char === '(') {
      if (pattern.startsWith('?:', at)) at += 2;
      const text = alternatives();
      at += 1;
      return text;
    }
    if (char === '[') return set();
    if (char === '\\') return escaped();
    return char;
  }
  function escaped(): string {
    const char = pattern[at] ?? '';
    at += 1;
    const options = CLASSES[char];
    return options === undefined ? char : (options[pick(options.length)] ?? '');
  }
  function set(): string {
    const negated = pattern[at] === '^';
    if (negated) at += 1;
    let options = '';
    while (more() && pattern[at] !== ']') {
      if (pattern[at] === '\\') {
        options += CLASSES[pattern[at + 1] ?? ''] ?? pattern[at + 1];
        at += 2;
      } else if (pattern[at + 1] === '-' && pattern[at + 2] !== ']') {
        for (let code = pattern.charCodeAt(at); code <= pattern.charCodeAt(at + 2); code += 1)
          options += String.fromCharCode(code);
        at += 3;
      } else {
        options += pattern[at];
        at += 1;
      }
    }
    at += 1;
    const allowed = negated ? PRINTABLE.filter((char) => !options.includes(char)).join('') : options;
    return allowed[pick(allowed.length)] ?? '';
  }
  return alternatives();
}
