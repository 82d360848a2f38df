import { type CollectionName, collections } from '#collections/index.ts';
import { isIsoDate } from '#legal/dates.ts';
import { nearest } from '#legal/nearest.ts';

/** What a file of the content folder is, by its path alone. */
export type Placement =
  | { kind: 'entry'; name: CollectionName; slug: string }
  | { kind: 'statute'; law: string; effective: string }
  | { kind: 'misnamed'; rule: NameRule }
  | { kind: 'stray'; suggestion?: string };

/** Which rule for file names is broken. */
export type NameRule = 'letters' | 'year-folder' | 'date';

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const STATUTE = /^laws\/([^/]+)\/([^/]+)\.md$/;

const places = (Object.keys(collections) as CollectionName[]).map((name) => {
  const { folder, pattern, slugOf } = collections[name];
  const path = folder === '' ? pattern : `${folder}/${pattern}`;
  const escaped = path.replaceAll('.', String.raw`\.`).replaceAll('*', '[^/]+');
  return { name, path, expression: new RegExp(`^${escaped}$`), slugOf };
});

/** Finds out what a file is. Paths are below the content folder. */
export function placeFile(path: string): Placement {
  const [, law, effective] = STATUTE.exec(path) ?? [];
  if (law !== undefined && effective !== undefined) return placeStatute(law, effective);
  const place = places.find(({ expression }) => expression.test(path));
  if (place === undefined) return strayFile(path);
  const slug = place.slugOf(path);
  const [, yearFolder] = /^(?:notices|cases)\/([^/]+)\//.exec(path) ?? [];
  if (yearFolder !== undefined && !/^\d{4}$/.test(yearFolder)) return { kind: 'misnamed', rule: 'year-folder' };
  return NAME.test(slug) ? { kind: 'entry', name: place.name, slug } : { kind: 'misnamed', rule: 'letters' };
}

function placeStatute(law: string, effective: string): Placement {
  if (!NAME.test(law)) return { kind: 'misnamed', rule: 'letters' };
  return isIsoDate(effective) ? { kind: 'statute', law, effective } : { kind: 'misnamed', rule: 'date' };
}

/** The path that was probably meant: another ending, a folder with a typing error. */
function strayFile(path: string): Placement {
  const [folder = '', ...rest] = path.split('/');
  const renamed = [path.replace(/\.(md|markdown)$/, '.mdx'), path.replace(/\.yml$/, '.yaml')];
  const folders = new Set(places.map((place) => place.path.split('/')[0] ?? ''));
  const meant = nearest(folder, folders);
  const candidates = [...renamed, ...(meant === undefined ? [] : [[meant, ...rest].join('/')])];
  const suggestion = candidates.find(
    (candidate) => candidate !== path && places.some(({ expression }) => expression.test(candidate)),
  );
  return suggestion === undefined ? { kind: 'stray' } : { kind: 'stray', suggestion };
}
