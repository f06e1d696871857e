import { createHash } from 'node:crypto';
import { SerializerSelector } from '@fastify/fast-json-stringify-compiler';
import type { FastifyServerOptions } from 'fastify';

type Controller = NonNullable<FastifyServerOptions['schemaController']>;
type BuildSerializer = NonNullable<NonNullable<Controller['compilersFactory']>['buildSerializer']>;
type Serializer = ReturnType<ReturnType<BuildSerializer>>;

const build: BuildSerializer = SerializerSelector();
const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64');

const serializers = new Map<string, Serializer>();

/** Compiles a serializer once per process and schema: most of what an application costs to start. */
export const schemaController: Controller = {
  compilersFactory: {
    buildSerializer(externalSchemas, options) {
      const compile = build(externalSchemas, options);
      const surroundings = hashOf([externalSchemas, options]);
      return (route) => {
        const key = surroundings + hashOf(route.schema);
        const serializer = serializers.get(key) ?? compile(route);
        serializers.set(key, serializer);
        return serializer;
      };
    },
  },
};
