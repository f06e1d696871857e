export type { RawBuilder, SqlBool } from 'kysely';
export { composeApplication, type ToolOptions, withApplication } from './crm/compose.ts';
export { type CrmOptions, defineConfig } from './crm/config.ts';
export { crm } from './crm/crm.ts';
export {
  createOrganization,
  ensureUser,
  eraseOrganization,
  findUserByEmail,
  revokeTokenOf,
  sessionFor,
  setUserActive,
} from './crm/host.ts';
export type { RecordCapability } from './crm/plugin/capability.ts';
export { type CrmPlugin, definePlugin, type Hook, type PluginDefinition } from './crm/plugin/plugin.ts';
export type { ServiceSelection } from './crm/plugin/services.ts';

export { caseFolded } from './database/collation.ts';
export { EmbeddedPostgresError } from './database/embedded/errors.ts';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  embeddedPostgresAvailable,
  startEmbeddedPostgres,
} from './database/embedded-postgres.ts';
export { makeDirectory } from './database/make-directory.ts';
export type { Migration, OwnSchema } from './database/migration.ts';
export type { DatabaseOptions } from './database/options.ts';
export * as database from './database/public.ts';
export { type PoolSql, sql } from './database/sql.ts';
export { runLater, runTogether } from './database/together.ts';
export { identifierOf, labelOf, withArticle } from './entity/compile.ts';
export { minorUnitDigits } from './entity/currencies.ts';
export { defineEntity, type Entity, type EntityOptions, type PermissionOf } from './entity/entity.ts';

export {
  type AnyEvent,
  created,
  defineEvent,
  deleted,
  type EventDefinition,
  purged,
  type RecordEvent,
  type RecordEventPayload,
  type RecordHappening,
  restored,
  updated,
} from './entity/events.ts';
export { f } from './entity/f.ts';
export { Field, type FieldMap } from './entity/field.ts';
export { findCountry } from './entity/find-country.ts';
export { defineHookPoint, type HookPoint, type HookValues } from './entity/hook-point.ts';
export type { Became, BecameBy, RecordLink, RecordPlace } from './entity/record-link.ts';
export { type Grants, grants, type Permissions, ROLES, type Role, type Scope } from './entity/roles.ts';
export type {
  CreateOf,
  LineInput,
  LineOf,
  ListedOf,
  ListOptions,
  Page,
  RecordOf,
  ServerSetOf,
  SortOf,
  UpdateOf,
  Where,
} from './entity/shapes.ts';
export type { RowOf, TablesOf } from './entity/table-types.ts';
export { asciiEmail, emailKey } from './entity/text/email-address.ts';
export { Line, Lines, NO_LINE, ONE_LINE, oneLine, Phone } from './entity/text/line.ts';
export { isBlank, normalText } from './entity/text/normal-text.ts';
export { webAddress } from './entity/text/web-address.ts';
export {
  type Static,
  type TAbsent,
  type TArray,
  type TNull,
  type TNumber,
  type TObject,
  type TProperties,
  type TSchema,
  type TString,
  type TUnion,
  Type,
  type Typed,
} from './entity/type.ts';
export { errors } from './errors/core-errors.ts';
export {
  CrmError,
  defineErrors,
  type ErrorCatalogue,
  type ErrorDefinition,
  type ErrorFactory,
  type ErrorItem,
} from './errors/crm-error.ts';
export { refuse, refuseReference } from './errors/refuse.ts';
export { sentenceOf } from './errors/sentence-of.ts';

export {
  type CrmEvent,
  type EventHandler,
  type EventSubscription,
  type HandlerOptions,
  on,
} from './events/event.ts';

export {
  type CatchUp,
  defineJob,
  type JobBackoff,
  type JobDefinition,
  type JobRun,
  type Occurrence,
  type OpenJobRun,
  type ScheduleDefinition,
} from './events/job.ts';

export type { Stoppable } from './events/outbox-channel.ts';

export { defineSweep, type Sweep } from './events/sweep.ts';

export type {
  ExternalIdentity,
  ExternalIssuer,
  ResolvedIdentity,
  ResolveIdentity,
} from './features/auth/external-options.ts';
export type { GoogleOptions } from './features/auth/google-options.ts';
export type { AuthOptions } from './features/auth/options.ts';
export type { PasswordOptions } from './features/auth/password-options.ts';
export { type FormRoute, type FormWork, formRoute } from './features/form-keys/form-route.ts';
export type { UsedFormKey } from './features/form-keys/use-form-key.ts';
export type { HistoryAction, HistoryEntry } from './features/history/entry.ts';
export { listHistory } from './features/history/list-history.ts';
export { historyRoute } from './features/history/routes.ts';
export type { DemoAccount, HomePageOptions } from './features/home/options.ts';
export { type Board, defineBoard, type PluginBoard } from './features/kanban/define-board.ts';
export { type MoveInput, moveCard } from './features/kanban/move.ts';
export { type DefaultPipeline, type DefaultStage, definePipeline, kanbanFields } from './features/kanban/pipeline.ts';
export { boardRoutes } from './features/kanban/routes.ts';
export { type MailboxContribution, mailboxPages } from './features/mail/mailbox-contribution.ts';
export { sendPage } from './features/mail/mailbox-routes.ts';
export type { Mailer, MailMessage } from './features/mail/mailer.ts';
export type { MetricsOptions } from './features/metrics/options.ts';
export type { MetricDefinition, MetricsRegistry, Reading } from './features/metrics/registry.ts';
export type { ErasureOptions } from './features/organizations/erasure/erase-organization.ts';
export type { Erasure } from './features/organizations/erasure/erasure.ts';
export { addMember } from './features/organizations/organizations.ts';

export type { TokenReference } from './features/tokens/revoke-from-outside.ts';
export {
  type Answer,
  type ApiRoute,
  apiRoutes,
  type Call,
  type Method,
  type NoProperties,
  type RegisterRoute,
  type RouteConfig,
} from './http/api-route.ts';
export { auditRequest } from './http/audit/audit.ts';
export type { Contribution, Crm } from './http/crm.ts';
export { type CrudRoutesOptions, crudRoutes, verbRoute } from './http/crud-routes.ts';
export { escapeHtml } from './http/escape-html.ts';
export { cleanFileName, contentDisposition, extensionOf, fileNameOf } from './http/file-name.ts';
export { callerOrganization, handler, type OpenRequest, openHandler } from './http/handler.ts';

export type { Page as HtmlPage } from './http/page.ts';
export { handleError as problemErrorHandler } from './http/problem.ts';
export { problemResponses } from './http/problem-schema.ts';
export type { RateLimit, RateLimitOptions, RateLimitRedis } from './http/rate-limit-options.ts';
export {
  type CollectionVerbRoute,
  collectionVerb,
  NoBody,
  type RecordVerbRoute,
  recordVerb,
  type VerbAnswer,
  type VerbCall,
} from './http/record-verb.ts';
export { originOf, type RequestOrigin } from './http/request-origin.ts';
export { giveShareBack } from './http/request-share.ts';
export type { RequestShareOptions } from './http/request-share-options.ts';
export type { RequestShares } from './http/request-shares.ts';
export { mintToken, parseMinted } from './http/secrets.ts';
export { serverOptions } from './http/server-options.ts';
export { isPartial, ManyQuery, ManyResponse } from './http/verbs/each-schema.ts';

export { IdParams, NoQuery } from './http/verbs/verb-route.ts';
export { customFieldValuesOf } from './records/custom-fields/values-schema.ts';
export { documentNumberQuery, nextDocumentNumber } from './records/document-number.ts';
export { type EachResult, forEachRecord, MAX_RECORDS } from './records/each.ts';
export { formatMoney } from './records/format.ts';
export {
  type BecameHook,
  type BeforeHook,
  type BodyOf,
  before,
  type CurrentOf,
  type HookedVerb,
  type HookJoin,
  type PointHook,
  type ResolveHook,
  type ResolveInput,
  resolve,
  type StoredOf,
  type WriteVerb,
} from './records/hooks.ts';
export {
  checkMove,
  defineMoves,
  type Guard,
  lockAndMove,
  type Move,
  type MoveEffects,
  type MoveRule,
  makeMove,
  movesTable,
  type RefusedMove,
} from './records/moves.ts';
export {
  danglingLinks,
  insertLinked,
  moveLinked,
  recordLinkColumns,
  removeLinked,
} from './records/polymorphic-link.ts';
export type { VerbOverrides, WriteRoute } from './records/record-verbs.ts';
export type { CreateOptions, Ctx, CtxOrganization, CtxProfile } from './tenancy/ctx.ts';
export type { EnqueueOptions } from './tenancy/declarations.ts';
export { Profile, Team } from './tenancy/entities.ts';

export { type Claim, type GiveBack, Left, type ShareLimits, Shares } from './tenancy/shares/shares.ts';
export type { TracedSpan, Tracer } from './tenancy/span.ts';
export type { ThreadOptions } from './tenancy/threads/options.ts';
export type { Threads, ThreadTask } from './tenancy/threads/threads.ts';
export { dateIn } from './tenancy/today.ts';
export { INSTALLATION_ORG_ID } from './tenancy/transaction.ts';
export type { User } from './tenancy/users.ts';
export { VERSION } from './version.ts';
