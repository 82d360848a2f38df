import type { Page } from '@playwright/test';

const STATUS = '[data-search-status]';
const RESULTS = '[data-search-results]';

/** The results of a query on the search page: paths below the site's base, in rank order, without fragment. */
export async function searchSite(page: Page, base: string, query: string): Promise<string[]> {
  await page.goto(`${base}search/?q=${encodeURIComponent(query)}`);
  await page.locator(STATUS).filter({ hasText: /找到/u }).waitFor();
  const links = page.locator(`${RESULTS} a[data-result]`);
  const addresses = await links.evaluateAll((elements) => elements.map((link) => link.getAttribute('href') ?? ''));
  return addresses.map((address) => new URL(address, page.url()).href.slice(base.length).replace(/[?#].*$/, ''));
}

/** Milliseconds from submitting each query on an open search page, where all have been asked once, to its answer. */
export async function timeAnswers(page: Page, base: string, queries: readonly string[]): Promise<number[]> {
  await searchSite(page, base, queries[0] ?? '');
  const ask = async (query: string): Promise<number> =>
    page.evaluate(
      async ([wanted, status, results]) => {
        const box = document.querySelector<HTMLInputElement>('main input[name="q"]');
        const said = document.querySelector(status ?? '');
        const list = document.querySelector(results ?? '');
        if (box === null || said === null || list === null) throw new Error('这不是搜索页');
        said.textContent = '';
        box.value = wanted ?? '';
        const began = performance.now();
        box.form?.requestSubmit();
        return new Promise<number>((resolve) => {
          const observer = new MutationObserver(() => {
            if (!said.textContent.includes('找到')) return;
            observer.disconnect();
            resolve(performance.now() - began);
          });
          observer.observe(said, { childList: true, characterData: true, subtree: true });
        });
      },
      [query, STATUS, RESULTS],
    );
  for (const query of queries) await ask(query);
  const times: number[] = [];
  for (const query of queries) times.push(await ask(query));
  return times;
}
