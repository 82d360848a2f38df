/** Words for writing a JSON Schema (draft 2020-12) whose every part is described. */
export const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

export const text = (description: string) => ({ type: 'string', description }) as const;
export const textOrNull = (description: string) => ({ type: ['string', 'null'], description }) as const;
export const dateOrNull = (description: string) => ({ type: ['string', 'null'], format: 'date', description }) as const;
export const address = (description: string) => ({ type: 'string', format: 'uri-reference', description }) as const;
export const list = <Item extends object>(description: string, items: Item) =>
  ({ type: 'array', items, description }) as const;

/** An object with these properties and no other. */
export const closed = <Properties extends Record<string, unknown>>(
  description: string,
  properties: Properties,
  required: readonly (keyof Properties & string)[] = Object.keys(properties),
) => ({ type: 'object', description, properties, required, additionalProperties: false }) as const;
