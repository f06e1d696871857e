export const PLUGIN = Symbol.for('bottlecrm.plugin');

/** A plugin as far as its service can be asked for by it. */
export interface ServicePlugin<S> {
  readonly [PLUGIN]: {
    readonly definition: { readonly name: string };
    /** Only its type is there. */
    readonly service?: S;
  };
}

/** `@bottlecrm/leads` → `leads`. */
export const shortName = (name: string): string => name.split('/').at(-1) ?? name;
