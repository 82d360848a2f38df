import { defineConfig } from '@playwright/test';
import '../src/integrations/node-version.mjs';
import { findBrowser } from './browser/chromium.ts';

export default defineConfig({
  testDir: './browser',
  outputDir: '../node_modules/.cache/tests/playwright',
  globalSetup: './browser/serve-sites.ts',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  grepInvert: /@long/u,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  reporter: [['list']],
  use: {
    ...(process.env['SITE_URL'] === undefined ? {} : { baseURL: process.env['SITE_URL'] }),
    launchOptions: await findBrowser(),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
  },
});
