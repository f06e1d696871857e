import { defineJob, definePlugin, Type } from '@bottlecrm/core';
import { createTestCrm } from '@bottlecrm/testing';
import { expect, it } from 'vitest';
import { pluginsWith } from './crm.ts';

const payload = Type.Object({}, { additionalProperties: false });

it('a handler that never ends keeps no server from stopping', async () => {
  let begun = 0;
  const endless = () => {
    begun += 1;
    return new Promise<void>(() => {});
  };
  const host = definePlugin({
    name: '@test/host',
    core: '^0.1.0',
    jobs: {
      'test.handle': defineJob({ payload, handler: endless }),
      'test.perform': defineJob({ payload, perform: endless }),
    },
  });
  const crm = await createTestCrm({ plugins: pluginsWith({ redis: undefined }, [host], { shutdownSeconds: 0 }) });
  await crm.app.crm.tenant({ orgId: crm.acme.id }, async (ctx) => {
    await ctx.enqueue('test.handle', {});
    await ctx.enqueue('test.perform', {});
  });
  await expect.poll(() => begun).toBe(2);
  await crm.close();
});
