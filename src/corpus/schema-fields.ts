import { z } from 'astro/zod';
import type { DataPath } from './yaml-source.ts';

/** What a schema says about one place in the data, for messages to the author. */
export interface FieldRule {
  /** The author's description, empty where there is none. */
  description: string;
  /** Names of the fields of an object. */
  fields: string[];
}

/** Follows a path into a schema. */
export function fieldRule(schema: z.core.$ZodType, path: DataPath): FieldRule {
  let current = schema;
  let description = descriptionOf(current);
  for (const key of path) {
    const next = childOf(unwrap(current), key);
    if (next === undefined) return { description, fields: [] };
    current = next;
    description = descriptionOf(current);
  }
  const inner = unwrap(current);
  return { description, fields: inner instanceof z.ZodObject ? Object.keys(inner.shape) : [] };
}

function childOf(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, z.core.$ZodType>)[key];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const wrapped =
    schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodExactOptional;
  return wrapped ? unwrap(schema.unwrap()) : schema;
}

/** The description of a schema, or of what it wraps. */
function descriptionOf(schema: z.core.$ZodType): string {
  const own = schema instanceof z.ZodType ? schema.description : undefined;
  const inner = unwrap(schema);
  return own ?? (inner === schema ? '' : descriptionOf(inner));
}
