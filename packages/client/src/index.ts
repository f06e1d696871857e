export type { Call, ParseAs, RequestOptions, Success } from './calls.ts';
export { type ClientOptions, type CrmClient, createClient } from './create-client.ts';
export type { CredentialOptions } from './credentials.ts';
export type { ListInit, ListItem, ListPage, ListPath } from './iterate.ts';
export type { Answer, Input, Method, Operation, PathsWith } from './operations.ts';
export { CrmProblem, type ProblemItem } from './problem.ts';
export type { CallOptions, SendOptions } from './send.ts';
export type { components as StandardComponents, paths as StandardPaths } from './standard-types.ts';
export { type RecordVersion, versionTag } from './version-tag.ts';
