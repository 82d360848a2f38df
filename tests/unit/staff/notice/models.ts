import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { NoticeModel } from './model.ts';

const file = fileURLToPath(new URL('../../../fixtures/notice-models.yaml', import.meta.url));

/** Notices made for the tests, each with what the import must find in it. */
export const models = parse(readFileSync(file, 'utf8')) as NoticeModel[];
