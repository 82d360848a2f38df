import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { listPages, readPage, SITES } from './sites.ts';

/** Astro's own way of writing attributes is not a fault; roles of the table are repeated because phones show it as blocks. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'doctype-style': 'off',
    'long-title': 'off',
    'no-dup-id': 'error',
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'no-inline-style': 'error',
    'require-sri': 'off',
  },
});

describe.each(SITES)('$name $base', (site) => {
  test('每个页面都是有效的 HTML，没有重复的 id', async () => {
    const faults: string[] = [];
    for (const page of listPages(site)) {
      const { results } = await validator.validateString(readPage(site, page), page);
      for (const { messages } of results) {
        for (const { line, column, ruleId, message } of messages) {
          faults.push(`${page}:${line}:${column} ${ruleId} ${message}`);
        }
      }
    }
    expect(faults.join('\n')).toBe('');
  });
});
