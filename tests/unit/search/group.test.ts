import { expect, test } from 'vitest';
import { groupResults, titleInDocument } from '#search/group.ts';

const view = (title: string, document?: string) => ({ title, ...(document === undefined ? {} : { document }) });

test('相邻的同一文件归在一起，隔开的不并，次序不变', () => {
  const views = [view('法一', '法'), view('法二', '法'), view('案例'), view('案例乙'), view('法三', '法')];
  const groups = groupResults(views);
  expect(groups.map(({ views: held }) => held.map(({ title }) => title))).toEqual([
    ['法一', '法二'],
    ['案例'],
    ['案例乙'],
    ['法三'],
  ]);
  expect(groups.flatMap(({ views: held }) => held)).toEqual(views);
});

test('文件名已经写在上面，下面只写其余的；没有其余的照写全名', () => {
  expect(titleInDocument('中华人民共和国刑法第一百三十四条', '中华人民共和国刑法')).toBe('第一百三十四条');
  expect(titleInDocument('某通知：一、时间', '某通知')).toBe('一、时间');
  expect(titleInDocument('某通知', '某通知')).toBe('某通知');
  expect(titleInDocument('动火作业', '名词')).toBe('动火作业');
});
