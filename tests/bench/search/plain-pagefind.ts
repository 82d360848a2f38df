import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import type { SearchUnit } from '../../../src/collections/search-unit.ts';
import { textOf } from './rivals.ts';

/** Writes the index that Pagefind makes of the units by itself into a folder of a served site. */
export async function writePlainIndex(units: readonly SearchUnit[], folder: string): Promise<void> {
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Pagefind 没有启动');
  for (const unit of units) {
    await index.addCustomRecord({
      url: `/${unit.url}`,
      content: textOf(unit),
      language: 'zh-cn',
      meta: { title: unit.title },
    });
  }
  const { files } = await index.getFiles();
  await close();
  for (const { path, content } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Paths of what Pagefind finds by itself in the index at `address`, on a page of the site. */
export async function searchPlain(page: Page, address: string, query: string): Promise<string[]> {
  const urls = await page.evaluate(
    async ([script = '', wanted = '']) => {
      const pagefind = await import(script);
      const { results } = await pagefind.search(wanted);
      const found: { url: string }[] = await Promise.all(
        results.slice(0, 30).map((result: { data(): Promise<{ url: string }> }) => result.data()),
      );
      return found.map(({ url }) => url);
    },
    [address, query],
  );
  return urls.map((url) => url.replace(/^\//, '').replace(/#.*$/, ''));
}
