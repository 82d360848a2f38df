import { test as base, expect } from '@playwright/test';

export { expect };

/** Addresses of the two built sites, set by serve-sites.ts. */
const SITE_URL = process.env['SITE_URL'] ?? '';
export const SUB_PATH_URL = process.env['SUB_PATH_URL'] ?? '';

interface Fixtures {
  /** What the page did wrong so far; a test that provokes a fault on purpose takes it out again. */
  faults: string[];
}

/** Every test also proves that no request leaves the host and that nothing is reported to the console or the CSP. */
export const test = base.extend<Fixtures>({
  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      const hosts = [SITE_URL, SUB_PATH_URL].map((url) => new URL(url).host);
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && !hosts.includes(url.host)) faults.push(`请求了别的主机：${url.href}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`控制台错误：${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`脚本错误：${error.message}`));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`CSP 违规：${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
