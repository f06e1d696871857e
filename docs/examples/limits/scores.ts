// #region plugin
import { definePlugin, grants } from '@bottlecrm/core';

export const scores = definePlugin({
  name: 'scores',
  core: '^0.1.0',
  permissions: { 'score:read': grants('all', 'all', 'none', 'none') },
  tokenScopes: { 'score:read': 'scores:read' },
});
// #endregion plugin
