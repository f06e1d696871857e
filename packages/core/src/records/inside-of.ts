import type { Ctx } from '../tenancy/ctx.ts';
import type { TenantCtx } from './tenant-ctx.ts';

/** Returns the ctx with what core's own rooms see of it. */
// Core makes every ctx, and makes no other.
export const insideOf = (ctx: Ctx): TenantCtx => ctx as TenantCtx;
