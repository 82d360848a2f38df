import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLParseError,
} from 'yaml';
import { type Place, placeAt } from './place.ts';

export type DataPath = readonly PropertyKey[];

/** YAML data with the way back to the places where its values stand. */
export interface YamlSource {
  value: unknown;
  /** Place of the value at a path; of its key, or of what should hold it, where there is no such value. */
  placeOf(path: DataPath): Place;
  /** Place of the key at a path. */
  placeOfKey(path: DataPath): Place;
  /** Place of some words inside the text at a path; of the text itself where they cannot be found letter by letter. */
  placeOfWords(path: DataPath, words: string): Place;
  /** Whether the file has a value, other than null, at a path. */
  has(path: DataPath): boolean;
}

export interface YamlFault extends Place {
  /** Error code of the `yaml` package: BAD_INDENT, DUPLICATE_KEY ... */
  code: string;
}

/** Where the YAML stands in its file: the whole of it, or the front matter. */
export interface YamlBlock {
  text: string;
  start: number;
  end: number;
}

/**
 * Parses one YAML block. The syntax tree is not kept (a large corpus would hold millions of nodes);
 * it is built again when a place is asked for, which only a problem does.
 */
export function readYaml({ text, start, end }: YamlBlock): YamlSource | { faults: YamlFault[] } {
  const block = text.slice(start, end);
  const document = parseDocument(block, { prettyErrors: false });
  if (document.errors.length > 0) {
    const unclosed = document.errors.find(isUnclosedQuote);
    const faults = (unclosed === undefined ? document.errors : [unclosed]).map((error) => ({
      code: error.code,
      ...placeAt(text, start + faultOffset(error, block)),
    }));
    return { faults };
  }
  const value: unknown = document.toJS();
  let tree: Document | undefined;
  const root = (): Node | null => {
    tree ??= parseDocument(block, { prettyErrors: false });
    return tree.contents as Node | null;
  };
  const at = (offset: number): Place => placeAt(text, start + offset);
  return {
    value,
    placeOf: (path) => at(offsetOf(root(), path)),
    placeOfKey: (path) => at(keyOffsetOf(root(), path)),
    placeOfWords(path, words) {
      const range = walk(root(), path).node?.range;
      const found = range ? block.slice(range[0], range[1]).indexOf(words) : -1;
      return at(range && found >= 0 ? range[0] + found : offsetOf(root(), path));
    },
    has: (path) => valueAt(value, path) !== undefined && valueAt(value, path) !== null,
  };
}

/** Every text inside a value, with its path, in the order of the file. */
export function textsIn(value: unknown, path: DataPath = []): { path: DataPath; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
}

function isUnclosedQuote({ message }: YAMLParseError): boolean {
  return /closing ['"]quote/.test(message);
}

/** An unclosed quotation is noticed only where the text ends; it is mended where it begins. */
function faultOffset(error: YAMLParseError, block: string): number {
  const [offset] = error.pos;
  if (!isUnclosedQuote(error)) return offset;
  const openings = [...block.slice(0, offset).matchAll(/(?<=[:,[{-]\s*)["']/g)];
  return openings.at(-1)?.index ?? offset;
}

function valueAt(value: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

interface Step {
  node: Node | null;
  /** The pair that holds the node, where it stands in a mapping. */
  pair?: Pair;
  /** How many keys of the path were found. */
  depth: number;
}

function walk(root: Node | null, path: DataPath): Step {
  let step: Step = { node: root, depth: 0 };
  for (const key of path) {
    const next = descend(step.node, key);
    if (next === undefined) return step;
    step = { ...next, depth: step.depth + 1 };
  }
  return step;
}

function descend(node: Node | null, key: PropertyKey): Omit<Step, 'depth'> | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && keyText(item) === String(key));
    return pair === undefined ? undefined : { node: pair.value as Node | null, pair: pair as Pair };
  }
  if (isSeq(node) && typeof key === 'number') {
    const item = node.items[key];
    return item === undefined ? undefined : { node: item as Node };
  }
  return undefined;
}

function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function offsetOf(root: Node | null, path: DataPath): number {
  const { node, pair, depth } = walk(root, path);
  const isFound = depth === path.length;
  const isEmpty = node === null || (isScalar(node) && node.value === null);
  if (pair !== undefined && (!isFound || isEmpty)) return keyStart(pair);
  return depth === 0 && !isFound ? 0 : (node?.range?.[0] ?? 0);
}

function keyOffsetOf(root: Node | null, path: DataPath): number {
  const { pair, depth } = walk(root, path);
  return pair !== undefined && depth === path.length ? keyStart(pair) : offsetOf(root, path);
}

function keyStart(pair: Pair): number {
  return (pair.key as Node | null)?.range?.[0] ?? 0;
}
