import { expect, test } from 'vitest';
import { relativeUrl } from '#integrations/relative-urls.ts';

test.each([
  ['/laws/x/#p1', 'notices/y', '/', '../../laws/x/#p1'],
  ['/zt/aqpf/laws/x/', 'notices/y', '/zt/aqpf/', '../../laws/x/'],
  ['/zt/aqpf/', '.', '/zt/aqpf/', './'],
  ['/', 'laws', '/', '../'],
  ['/laws/', 'laws', '/', './'],
  ['/laws/?q=1#a', 'laws/x', '/', '../?q=1#a'],
  ['/_astro/a.css', 'laws/x', '/', '../../_astro/a.css'],
  ['/responsibilities/a.json', 'responsibilities/a', '/', '../a.json'],
  ['/elsewhere/', 'laws', '/zt/aqpf/', '/elsewhere/'],
])('%s 从 %s（网站在 %s）看是 %s', (url, from, base, expected) => {
  expect(relativeUrl(url, from, base)).toBe(expected);
});
