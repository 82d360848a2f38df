import { expect, test } from 'vitest';
import { carriesCrime, clauseText, findConsequences, sanctionPlace, saysCrime } from '#legal/clause.ts';
import { findArticle, parseStatute } from '#legal/statute.ts';

const { statute } = parseStatute(
  '第一条　有下列行为之一的，处罚款；构成犯罪的，依照刑法有关规定追究刑事责任：\n（一）甲的；\n（二）乙的。\n另一款，给予处分。\n',
);
const article = findArticle(statute, { article: 1 });
const clause = (place: { paragraph?: number; item?: number }): string =>
  article === undefined ? '' : clauseText(article, place);

test('一项的话，连同它上面那一款的话', () => {
  expect(clause({ item: 2 })).toBe(
    '有下列行为之一的，处罚款；构成犯罪的，依照刑法有关规定追究刑事责任：\n（二）乙的。',
  );
});

test('一款、全条、没有的款项', () => {
  expect(clause({ paragraph: 2 })).toBe('另一款，给予处分。');
  expect(clause({}).split('\n')).toHaveLength(4);
  expect(clause({ paragraph: 3 })).toBe('');
  expect(clause({ item: 3 })).toBe('');
});

test('“构成犯罪”一句在哪一款，就只算那一款', () => {
  expect(carriesCrime(clause({ item: 1 }))).toBe(true);
  expect(carriesCrime(clause({ paragraph: 2 }))).toBe(false);
  expect(saysCrime('构成犯罪的，依照刑法追究刑事责任')).toBe(true);
  expect(saysCrime('受刑事处罚的')).toBe(false);
});

test('后果取最长的说法，各一次', () => {
  expect(findConsequences('责令限期改正，处罚款；责令停产停业整顿，处罚款')).toEqual([
    '停产停业整顿',
    '责令限期改正',
    '罚款',
  ]);
});

test('罚则写到项，同写到款的是一处', () => {
  expect(sanctionPlace('《安全生产法》第九十七条第（三）项')).toBe(sanctionPlace('《安全生产法》第九十七条'));
  expect(sanctionPlace('《安全生产法》第九十条第一款第（四）项')).toBe(sanctionPlace('《安全生产法》第九十条第一款'));
  expect(sanctionPlace('《安全生产法》第九十四条第一款')).not.toBe(sanctionPlace('《安全生产法》第九十四条第二款'));
});
