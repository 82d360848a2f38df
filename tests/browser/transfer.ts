import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** What a first visit costs; bytes as a host sends them, in brotli. */
export interface Transfer {
  requests: number;
  bytes: number;
  /** JavaScript alone, files and inline. */
  scriptBytes: number;
}

/** Collects what the page loads from now on. */
export function listen(page: Page): Response[] {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return responses;
}

/** Weighs everything that was loaded: each file by itself, as it is or compressed, whichever is smaller. */
export async function weigh(responses: readonly Response[]): Promise<Transfer> {
  const files = await Promise.all(
    responses.map(async (response) => ({ url: new URL(response.url()), body: await response.body() })),
  );
  const isScript = (url: URL): boolean => /\.m?js$/u.test(url.pathname);
  const sum = (parts: readonly Buffer[]): number => parts.reduce((total, part) => total + compressed(part), 0);
  return {
    requests: files.length,
    bytes: sum(files.map(({ body }) => body)),
    scriptBytes: sum(files.filter(({ url }) => isScript(url)).map(({ body }) => body)),
  };
}

/** A first visit to a page up to the moment before the reader does anything. The icon, which this browser leaves out, is counted. */
export async function measureVisit(page: Page, address: string): Promise<Transfer> {
  const responses = listen(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  const loaded = await weigh(responses);
  const inline = await page
    .locator('script:not([src])')
    .evaluateAll((scripts) =>
      scripts
        .filter((script) => !(script.getAttribute('type') ?? '').includes('json'))
        .map((script) => script.textContent),
    );
  const seen = new Set(responses.map((response) => response.url()));
  const links = page.locator('link[rel~="icon"]');
  const icons = await links.evaluateAll((elements) =>
    elements.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href),
  );
  const unseen = icons.filter((icon) => !seen.has(icon)).slice(0, 1);
  const bodies = await Promise.all(unseen.map(async (icon) => (await page.request.get(icon)).body()));
  const iconBytes = bodies.reduce((total, body) => total + compressed(body), 0);
  const inlineBytes = inline.reduce((total, script) => total + compressed(Buffer.from(script)), 0);
  return {
    requests: loaded.requests + unseen.length,
    bytes: loaded.bytes + iconBytes,
    scriptBytes: loaded.scriptBytes + inlineBytes,
  };
}

function compressed(body: Buffer): number {
  return Math.min(body.length, brotliCompressSync(body).length);
}
