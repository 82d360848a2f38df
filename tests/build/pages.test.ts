import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DATA_ADDRESSES, PAGE_TYPES } from '../browser/page-types.ts';
import { type BuiltSite, listPages, readPage, SITES } from './sites.ts';

const ADDRESSES = [...Object.values(PAGE_TYPES), ...DATA_ADDRESSES];
const URL_ATTRIBUTE = /\s(?:href|src|srcset|action|poster|data-search-base)="([^"]*)"/gu;
const LOADED =
  /<(?:script|img|iframe|source|video|audio|embed|object)\s[^>]*?(?:src|data)="([^"]*)"|<link\s[^>]*?rel="(?:stylesheet|icon|preload|modulepreload|manifest)"[^>]*?href="([^"]*)"/gu;

/** Each page that `fault` finds something in, with what it found. */
function faults(site: BuiltSite, fault: (html: string, page: string) => string[]): string[] {
  return listPages(site).flatMap((page) => fault(readPage(site, page), page).map((text) => `${page} ${text}`));
}

describe.each(SITES)('$name $base', (site) => {
  test('公布过的地址都在', () => {
    const missing = ADDRESSES.filter((address) => {
      const file = address.endsWith('/') ? `${address}index.html` : address;
      return !existsSync(join(site.folder, file));
    });
    expect(missing).toEqual([]);
  });

  test('除 404.html 外没有以 / 开头的地址', () => {
    const absolute = faults(site, (html, page) =>
      page === '404.html'
        ? []
        : [...html.matchAll(URL_ATTRIBUTE)].map((match) => match[1] ?? '').filter((url) => url.startsWith('/')),
    );
    expect(absolute).toEqual([]);
  });

  test('404.html 的地址都带着网站的路径', () => {
    const urls = [...readPage(site, '404.html').matchAll(URL_ATTRIBUTE)].map((match) => match[1] ?? '');
    const wrong = urls.filter((url) => !/^(?:#|tel:|mailto:|data:)/u.test(url) && !url.startsWith(site.base));
    expect(wrong).toEqual([]);
  });

  test('页面不引用别处的文件', () => {
    const foreign = faults(site, (html) =>
      [...html.matchAll(LOADED)]
        .map((match) => match[1] ?? match[2] ?? '')
        .filter((url) => /^(?:https?:)?\/\//u.test(url)),
    );
    expect(foreign).toEqual([]);
  });

  test('每页都有严格的 CSP，没有内联样式和内联脚本', () => {
    const wrong = faults(site, (html) => {
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/iu.exec(html)?.[1];
      if (policy === undefined) return ['没有 CSP'];
      const found: string[] = [];
      if (/unsafe-inline|'unsafe-eval'|(?:^|\s)(?:\*|https?:)/u.test(policy)) found.push(`CSP 太宽：${policy}`);
      if (!/default-src (?:'none'|'self'|&#39;none&#39;|&#39;self&#39;)/u.test(policy))
        found.push(`CSP 没有 default-src：${policy}`);
      if (/<style[\s>]|\sstyle="|\son[a-z]+="/u.test(html)) found.push('有内联样式或事件属性');
      return found;
    });
    expect(wrong).toEqual([]);
  });

  test('每页有唯一的标题、描述、语言和说明文字来源的一行', () => {
    const titles = new Map<string, string>();
    const wrong = faults(site, (html, page) => {
      const title = /<title>([^<]+)<\/title>/u.exec(html)?.[1] ?? '';
      const twin = titles.get(title);
      titles.set(title, page);
      return [
        ...(title === '' ? ['没有标题'] : []),
        ...(twin === undefined ? [] : [`标题与 ${twin} 相同：${title}`]),
        ...(/<html lang="zh-CN"/u.test(html) ? [] : ['没有 lang="zh-CN"']),
        ...(/<meta name="description" content="[^"]+"/u.test(html) ? [] : ['没有描述']),
        ...(/<meta property="og:title" content="[^"]+"/u.test(html) ? [] : ['没有 og:title']),
        ...(html.includes('非政府网站') ? [] : ['没有说明本站是谁办的']),
      ];
    });
    expect(wrong).toEqual([]);
  });
});
