import { PAGE_TYPES, type PageType } from './page-types.ts';
import { expect, test } from './site-test.ts';
import { measureVisit } from './transfer.ts';

const MAX_REQUESTS = 4;
const MAX_SCRIPT = 1_500;
const MAX_OTHER = 30_000;

/** Most bytes of a first visit, all of it, in brotli; a page without a row of its own may weigh what a notice may. */
function maxBytes(type: PageType): number {
  if (type === 'home') return 25_000;
  if (type === 'law') return 20_000;
  return /^\/laws\/[^/]+\/[^/]+\/$/u.test(PAGE_TYPES[type]) ? 12_000 : MAX_OTHER;
}

for (const [type, path] of Object.entries(PAGE_TYPES) as [PageType, string][]) {
  test(`${type}：第一次打开的字节和请求在限内`, async ({ page }) => {
    const { requests, bytes, scriptBytes } = await measureVisit(page, path);
    expect.soft(requests, '请求数').toBeLessThanOrEqual(MAX_REQUESTS);
    expect.soft(bytes, '总字节').toBeLessThanOrEqual(maxBytes(type));
    if (type !== 'search') expect.soft(scriptBytes, '脚本字节').toBeLessThanOrEqual(MAX_SCRIPT);
  });
}
