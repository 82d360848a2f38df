import { isMap, isScalar, isSeq, type Node, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import type { LawChange } from '#legal/history.ts';
import type { VersionEntry } from './law-version.ts';

/** A version as law.yaml registers it; without `text` its text is not carried. */
export type RegisteredVersion = VersionEntry & { text?: string };

/** What is not derived from the file has been given by the person who imports. */
export interface NewLaw {
  title: string;
  short: string[];
  kind: string;
  issuer: string;
  number?: string;
  articles: number;
  coverage: 'full' | 'excerpt';
  order: number;
  source: { name: string };
  checkedOn: string;
  versions: RegisteredVersion[];
}

/** law.yaml of a law that is not carried yet. */
export function formatLaw({ checkedOn, versions, ...head }: NewLaw): string {
  return [
    yaml(head),
    `# 导入日；逐条校对完，改成校对那天\n${yaml({ checkedOn })}`,
    `versions:\n${versions.map((version) => item(version, '  ')).join('')}`,
  ].join('');
}

/**
 * Registers a version in the text of a law.yaml and leaves every other letter of it alone. Undefined where `versions`
 * is not a list with one entry a line, or where the version has a text or `sameTextAs` of its own.
 */
export function addVersion(source: string, version: RegisteredVersion): string | undefined {
  const versions = parseDocument(source).get('versions');
  if (!isSeq(versions) || versions.flow === true) return undefined;
  const entries = versions.items.filter((entry) => isMap(entry));
  const same = entries.find((entry) => entry.get('effective') === version.effective);
  if (same !== undefined) return addText(source, same, version.text);
  const later = entries.find((entry) => String(entry.get('effective')) > version.effective);
  return insertItem(source, versions, later, version);
}

/** Appends to `changes`, in the order given. Undefined where `changes` is there but no list with one entry a line. */
export function addChanges(source: string, changes: readonly LawChange[]): string | undefined {
  if (changes.length === 0) return source;
  const list = parseDocument(source).get('changes');
  if (list === undefined) {
    return `${source.trimEnd()}\nchanges:\n${changes.map((change) => item(change, '  ')).join('')}`;
  }
  if (!isSeq(list) || list.flow === true) return undefined;
  return insertItem(source, list, undefined, ...changes);
}

/** Puts another value in the place of a top-level scalar. */
export function setScalar(source: string, key: string, value: string | number): string {
  const node = parseDocument(source).get(key, true);
  const range = isScalar(node) ? node.range : undefined;
  return range ? source.slice(0, range[0]) + String(value) + source.slice(range[1]) : source;
}

function addText(source: string, entry: YAMLMap, text: string | undefined): string | undefined {
  if (text === undefined || entry.get('text') === text) return source;
  if (entry.has('text') || entry.has('sameTextAs') || !entry.range) return undefined;
  if (entry.flow === true) {
    const brace = entry.range[1] - 1;
    const end = source.slice(0, brace).trimEnd().length;
    return `${source.slice(0, end)}, text: ${text}${source.slice(end)}`;
  }
  const start = entry.range[0];
  const indent = ' '.repeat(start - lineStart(source, start));
  const end = endOf(source, entry);
  return `${source.slice(0, end)}${indent}text: ${text}\n${source.slice(end)}`;
}

function insertItem(source: string, list: YAMLSeq, before: YAMLMap | undefined, ...values: readonly object[]) {
  const [first] = list.items as Node[];
  const last = list.items.at(-1) as Node | undefined;
  if (!first?.range || !last?.range) return undefined;
  const start = lineStart(source, first.range[0]);
  const indent = /^ */.exec(source.slice(start))?.[0] ?? '';
  const at = before?.range ? lineStart(source, before.range[0]) : endOf(source, last);
  const added = values.map((value) => item(value, indent)).join('');
  const head = source.slice(0, at);
  return `${head === '' || head.endsWith('\n') ? head : `${head}\n`}${added}${source.slice(at)}`;
}

function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

/** The beginning of the line after the last one of a value. */
function endOf(source: string, { range }: Node): number {
  const end = source.slice(0, range?.[1]).trimEnd().length;
  const line = source.indexOf('\n', end);
  return line === -1 ? source.length : line + 1;
}

function item(value: object, indent: string): string {
  return `${indent}- ${stringify(value, { lineWidth: 0, collectionStyle: 'flow' })}`;
}

function yaml(value: object): string {
  return stringify(value, { lineWidth: 0 });
}
