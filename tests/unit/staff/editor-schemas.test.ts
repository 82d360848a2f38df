import { readdirSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCorpus } from '#corpus/read-corpus.ts';
import { editorSchemas, SCHEMA_FOLDER, yamlSchemas } from '#staff/editor-schemas.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const settings = JSON.parse(read('.vscode/settings.json')) as Record<string, unknown>;
const schemaOf = (name: string): object => JSON.parse(read(`${SCHEMA_FOLDER}/${name}.json`)) as object;
const ajv = new Ajv({ strict: false, validateFormats: false });

test('编辑器用的格式说明与内容的字段一致；不一致时运行 npm run schemas', () => {
  const schemas = editorSchemas();
  expect(readdirSync(new URL(SCHEMA_FOLDER, root)).sort()).toEqual([...schemas.keys()].sort());
  for (const [name, text] of schemas) expect(read(`${SCHEMA_FOLDER}/${name}`), name).toBe(text);
});

test('编辑器知道每一种 YAML 文件用哪份格式说明', () => {
  expect(settings['yaml.schemas']).toEqual(yamlSchemas());
  const patterns = Object.values(yamlSchemas());
  const files = readCorpus(fileURLToPath(new URL('content', root))).filter(({ path }) => path.endsWith('.yaml'));
  for (const { path } of files) {
    const found = patterns.filter((pattern) => matchesGlob(`content/${path}`, pattern));
    expect(found, path).toHaveLength(1);
  }
});

test('现有的文件都合格式，写错的字段、少写的字段不合', () => {
  const files = readCorpus(fileURLToPath(new URL('content', root)));
  for (const [schema, pattern] of Object.entries(yamlSchemas())) {
    const validate = ajv.compile(JSON.parse(read(schema)) as object);
    for (const { path, text } of files.filter((file) => matchesGlob(`content/${file.path}`, pattern))) {
      expect(validate(parse(text)) ? [] : validate.errors, path).toEqual([]);
    }
  }
  const validate = ajv.compile(schemaOf('units'));
  const unit = { id: 'hangzhou-shigonganju', name: '市公安局', kind: 'unit' };
  const region = { id: 'hangzhou', name: '杭州市' };
  expect(validate({ region, units: [unit] })).toBe(true);
  expect(validate({ region, units: [{ ...unit, kinds: 'unit' }] })).toBe(false);
  expect(validate({ region, units: [{ ...unit, kind: 'office' }] })).toBe(false);
  expect(validate({ units: [unit] })).toBe(false);
});

test('日期可以不加引号；说明是中文', () => {
  expect(schemaOf('responsibilities')).toMatchObject({
    title: '责任分工',
    properties: {
      campaign: {
        properties: {
          start: { type: 'string', format: 'date', description: expect.stringContaining('写成 2021-03-01 的样子') },
        },
      },
      reports: { items: { properties: { by: { description: expect.stringContaining('由谁报') } } } },
    },
  });
});

test('保存文件时不改动 content/ 的字，推荐的扩展都写明了', () => {
  for (const language of ['[mdx]', '[markdown]', '[yaml]']) {
    expect(settings[language]).toMatchObject({
      'editor.formatOnSave': false,
      'files.trimTrailingWhitespace': false,
      'files.insertFinalNewline': false,
    });
  }
  expect(settings).toMatchObject({ 'editor.formatOnSave': false, 'yaml.format.enable': false });
  expect(JSON.parse(read('.vscode/extensions.json'))).toEqual({
    recommendations: ['redhat.vscode-yaml', 'astro-build.astro-vscode', 'unifiedjs.vscode-mdx'],
  });
});
