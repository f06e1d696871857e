import type { DatabaseOptions } from '../database/options.ts';
import type { CrmOptions } from './config.ts';
import type { CrmPlugin, PluginOptions } from './plugin/plugin.ts';

/** Names that the options do not have: a value of theirs fits nothing. */
type NoOthers<T, Known> = { readonly [K in Exclude<keyof T, keyof Known>]: never };

/** Options of which each may be undefined, which is as if it were not there. */
type Loose<T> = T extends readonly unknown[] | ((...given: never[]) => unknown)
  ? T
  : T extends object
    ? { readonly [K in keyof T]: Loose<T[K]> | undefined }
    : T;

type OptionsOf<P> = P extends CrmPlugin<infer _S, infer O> ? PluginOptions & Loose<O> : never;
/** Options whose names are known only at run time are checked at the start. */
type KnownEntry<T> = T extends readonly [infer P, infer O]
  ? string extends keyof O
    ? T
    : readonly [P, OptionsOf<P> & NoOthers<O, OptionsOf<P>>]
  : T;

/** What `defineConfig` holds a configuration against: that it names nothing which core or its plugins do not know. */
export type KnownOptions<C extends CrmOptions> = NoOthers<C, CrmOptions> & {
  readonly database?: NoOthers<C['database'], DatabaseOptions>;
  readonly plugins?: { readonly [K in keyof C['plugins']]: KnownEntry<C['plugins'][K]> };
};
