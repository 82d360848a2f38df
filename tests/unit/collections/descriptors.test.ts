import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { type CollectionName, collections } from '#collections/index.ts';

const names = Object.keys(collections) as CollectionName[];

/** Every field of a schema with its description, found in the JSON schema that editors get. */
function* fieldsOf(schema: z.core.JSONSchema.BaseSchema, at: string): Generator<{ at: string; description: string }> {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (typeof field === 'boolean') continue;
    yield { at: `${at}.${name}`, description: field.description ?? '' };
    yield* fieldsOf(field, `${at}.${name}`);
  }
  const { items } = schema;
  if (typeof items === 'object' && !Array.isArray(items)) yield* fieldsOf(items, `${at}[]`);
  if (typeof schema.additionalProperties === 'object') yield* fieldsOf(schema.additionalProperties, `${at}{}`);
}

describe.each(names)('%s', (name) => {
  const { label, schema } = collections[name];

  test('登记的名字就是描述里的名字，有中文的叫法', () => {
    expect(collections[name].name).toBe(name);
    expect(label).toMatch(/^\p{Script=Han}+$/u);
  });

  test('每一项都有写给作者看的中文说明', () => {
    const silent = [...fieldsOf(z.toJSONSchema(schema), name)].filter(
      ({ description }) => !/\p{Script=Han}/u.test(description),
    );
    expect(silent).toEqual([]);
  });

  test('不认识的项不放过', () => {
    const codes = schema.safeParse({ 没有的项: 1 }).error?.issues.map(({ code }) => code) ?? [];
    expect(codes.some((code) => code === 'unrecognized_keys' || code === 'invalid_key')).toBe(true);
  });
});

test('网址里的名字取自文件名或者文件夹，前面有没有上级文件夹都一样', () => {
  expect(collections.notices.slugOf('notices/2021/2021-hangzhou-drill.mdx')).toBe('2021-hangzhou-drill');
  expect(collections.notices.slugOf('2021/2021-hangzhou-drill.mdx')).toBe('2021-hangzhou-drill');
  expect(collections.laws.slugOf('criminal-law/law.yaml')).toBe('criminal-law');
  expect(collections.units.slugOf('units/hangzhou.yaml')).toBe('hangzhou');
  expect(collections.site.slugOf('site.yaml')).toBe('site');
});

test('日期：写成文字，或者被 YAML 读成日期，结果一样', () => {
  const { checkedOn } = collections.laws.schema.shape;
  expect(checkedOn.parse('2021-03-01')).toBe('2021-03-01');
  expect(checkedOn.parse(new Date('2021-03-01'))).toBe('2021-03-01');
  expect(checkedOn.safeParse('2021-02-30').success).toBe(false);
  expect(checkedOn.safeParse(2021).success).toBe(false);
});

test('通知按日期从新到旧，没有日期的按年份，同一天的按文件名', () => {
  const { order, schema } = collections.notices;
  const entry = (slug: string, dates: object) => ({
    slug,
    data: schema.parse({
      title: slug,
      addedOn: '2026-11-22',
      summary: '简介',
      genre: '通知',
      region: '某市',
      year: 2021,
      ...dates,
    }),
  });
  const sorted = [
    entry('b', {}),
    entry('a', {}),
    entry('c', { publishedOn: '2021-06-03' }),
    entry('d', { signedOn: '2021-08-01', publishedOn: '2021-08-05' }),
    entry('e', { year: 2022 }),
  ].sort(order);
  expect(sorted.map(({ slug }) => slug)).toEqual(['e', 'd', 'c', 'a', 'b']);
});
