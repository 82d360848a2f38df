import { z } from 'astro/zod';
import type { Descriptor } from '#collections/descriptor.ts';
import { collections } from '#collections/index.ts';

/** Where editors find the schemas, from the root of the project. */
export const SCHEMA_FOLDER = '.vscode/schemas';

/**
 * The JSON Schema of every content type, by file name: what an editor shows and completes while a file is written, with
 * the Chinese descriptions of the fields. They say what may stand in the file, before defaults are filled in.
 */
export function editorSchemas(): Map<string, string> {
  return new Map(
    Object.values<Descriptor>(collections).map(({ name, label, schema }) => [
      `${name}.json`,
      `${JSON.stringify({ title: label, ...schemaOf(schema) }, null, 2)}\n`,
    ]),
  );
}

/** Which YAML files of `content/` each schema is for, in the words of the `yaml.schemas` setting of editors. */
export function yamlSchemas(): Record<string, string> {
  const yaml = Object.values<Descriptor>(collections).filter(({ format }) => format === 'yaml');
  return Object.fromEntries(
    yaml.map(({ name, folder, pattern }) => [
      `./${SCHEMA_FOLDER}/${name}.json`,
      ['content', folder, pattern].filter((part) => part !== '').join('/'),
    ]),
  );
}

function schemaOf(schema: z.ZodType) {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      if (isDay(zodSchema)) Object.assign(jsonSchema, { type: 'string', format: 'date' });
    },
  });
}

/** A day may be written bare, which YAML readers of old turn into a date; what is written looks the same. */
function isDay(schema: z.core.$ZodTypes): boolean {
  return schema._zod.def.type === 'pipe' && schema._zod.def.in._zod.def.type === 'transform';
}
