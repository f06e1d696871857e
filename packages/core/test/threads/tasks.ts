import { getPriority } from 'node:os';
import { threadId } from 'node:worker_threads';

export const whoAmI = (input: { readonly name: string }) => ({
  name: input.name,
  threadId,
  priority: getPriority(),
  environment: Object.keys(process.env).length,
});

export const fail = (): never => {
  throw new RangeError('no such thing');
};

export function neverEnd(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
