import { stringify } from 'yaml';

/** A document: front matter without what is not known, then the body. */
export function formatDocument(fields: Readonly<Record<string, unknown>>, body: string): string {
  return `---\n${formatYaml(fields)}---\n\n${body.trim()}\n`;
}

/** YAML with lists of words on one line and long texts unbroken. */
export function formatYaml(fields: Readonly<Record<string, unknown>>): string {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return known.map(([key, value]) => formatField(key, value)).join('');
}

function formatField(key: string, value: unknown): string {
  const style = { lineWidth: 0, aliasDuplicateObjects: false } as const;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return `${key}: ${stringify(value, { ...style, collectionStyle: 'flow' })}`;
  }
  return stringify({ [key]: value }, style);
}
