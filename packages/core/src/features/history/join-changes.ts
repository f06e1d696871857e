import { isDeepStrictEqual } from 'node:util';
import type { CompiledEntity } from '../../entity/compile.ts';
import type { Change, Changes } from './entry.ts';

type Line = Readonly<Record<string, unknown>>;
type LinesChange = readonly [before: readonly Line[], after: readonly Line[]];

const byPosition = (lines: readonly Line[]): Map<unknown, Line> => new Map(lines.map((line) => [line.position, line]));
const inOrder = (lines: Iterable<Line>): Line[] => [...lines].sort((a, b) => Number(a.position) - Number(b.position));

/** A change of rows tells of some of them: a place that the first does not tell of is as the second found it. */
function joinLines(first: LinesChange, second: LinesChange): LinesChange {
  const toldBy = ([before, after]: LinesChange) => new Set([...before, ...after].map((line) => line.position));
  const [byFirst, bySecond] = [toldBy(first), toldBy(second)];
  const before = byPosition([...first[0], ...second[0].filter((line) => !byFirst.has(line.position))]);
  const after = byPosition([...second[1], ...first[1].filter((line) => !bySecond.has(line.position))]);
  for (const [position, line] of before)
    if (isDeepStrictEqual(line, after.get(position))) {
      before.delete(position);
      after.delete(position);
    }
  return [inOrder(before.values()), inOrder(after.values())];
}

function joinChange(isLines: boolean, first: Change | undefined, second: Change | undefined): Change {
  if (!first || !second) return first ?? second ?? [null, null];
  return isLines ? joinLines(first as LinesChange, second as LinesChange) : [first[0], second[1]];
}

/** What two changes of a record come to, one after the other; what they undo is left out. */
export function joinChanges(entity: CompiledEntity, first: Changes, second: Changes): Changes {
  const joined: Record<string, Change> = {};
  for (const name of new Set([...Object.keys(first), ...Object.keys(second)])) {
    const change = joinChange(entity.byWire.get(name)?.shape === 'lines', first[name], second[name]);
    if (!isDeepStrictEqual(change[0], change[1])) joined[name] = change;
  }
  return joined;
}
