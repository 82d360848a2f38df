import { gunzipSync, gzipSync } from 'node:zlib';

const SIGNATURE = 'pagefind_dcd';

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/**
 * Rewrites a fragment file of Pagefind 1.6 (one record, or a group of them by hash): the encoded content, of no use to
 * a reader, goes, and the facts of the unit come in. Put into `meta` before indexing they would be indexed as words.
 * @throws when the file is not of the form known here, so that an upgrade of Pagefind cannot pass unseen.
 */
export function rewriteFragment(file: Uint8Array, facts: ReadonlyMap<string, Record<string, string>>): Uint8Array {
  const text = gunzipSync(file).toString('utf8');
  const parsed: unknown = text.startsWith(SIGNATURE) ? JSON.parse(text.slice(SIGNATURE.length)) : undefined;
  const slim = (fragment: Fragment): Fragment => {
    const meta = facts.get(fragment.url);
    if (meta === undefined) throw unknownForm();
    return { ...fragment, content: '', meta };
  };
  const rewritten = isFragment(parsed) ? slim(parsed) : mapGroup(parsed, slim);
  return gzipSync(SIGNATURE + JSON.stringify(rewritten), { level: 9 });
}

function mapGroup(group: unknown, slim: (fragment: Fragment) => Fragment): Record<string, Fragment> {
  if (typeof group !== 'object' || group === null) throw unknownForm();
  return Object.fromEntries(
    Object.entries(group).map(([hash, fragment]: [string, unknown]) => {
      if (!isFragment(fragment)) throw unknownForm();
      return [hash, slim(fragment)];
    }),
  );
}

function isFragment(value: unknown): value is Fragment {
  return (
    typeof value === 'object' && value !== null && 'url' in value && typeof value.url === 'string' && 'content' in value
  );
}

function unknownForm(): Error {
  return new Error('Pagefind 的片段文件格式与 1.6 版不同，请核对 src/integrations/pagefind-fragment.ts');
}
