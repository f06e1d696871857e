import { definePlugin, Type } from '@bottlecrm/core';

const ClockOptions = Type.Object({ everyMs: Type.Integer({ minimum: 10, default: 1_000 }) });

export const clock = definePlugin({
  name: '@acme/clock',
  core: '^0.1.0',
  options: ClockOptions,
  start: (_app, { everyMs }, log) => {
    const state = { ticks: 0 };
    const timer = setInterval(() => {
      state.ticks += 1;
      log.debug('tick');
    }, everyMs);
    return { state, timer };
  },
  stop: ({ timer }) => clearInterval(timer),
  readiness: ({ state }) => (state.ticks === 0 ? 'the clock has not begun' : undefined),
});
