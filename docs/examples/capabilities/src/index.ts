import { definePlugin, grants, on, purged } from '@bottlecrm/core';
import { COMMENT, removeComments } from './comments.ts';
import { commentsMigrations } from './migrations/index.ts';
import { commentPages } from './pages.ts';
import { publicCommentRoutes } from './public-routes.ts';
import { commentRoutes } from './routes.ts';
import { commentsTable } from './table.ts';

/** Comments on the records of every plugin. */
export const comments = definePlugin({
  name: '@example/comments',
  core: '^0.1.0',
  tables: [commentsTable],
  migrations: commentsMigrations,
  // #region capability
  capability: (entity) => ({
    // admin, sales_manager, sales_rep, user
    permissions: { [`${entity.name}:${COMMENT}`]: grants('all', 'all', 'own', 'none') },
    hooks: [on(purged(entity), removeComments)],
    routes: (app) => commentRoutes(app, entity),
  }),
  // #endregion capability
  routes: publicCommentRoutes,
  pages: commentPages,
});
