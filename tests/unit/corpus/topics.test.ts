import { describe, expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { textBlocks } from '#markdown/blocks.ts';
import { flattenBlock } from '#markdown/flat-text.ts';
import { sectionsOf } from '#markdown/sections.ts';
import { corpus, newest, textOf } from './law-files.ts';

const topic = corpus.entries('topics').find(({ slug }) => slug === 'dangerous-operation');
if (topic?.tree === undefined) throw new Error('没有危险作业罪专题');
const { data, tree } = topic;
const body = textBlocks(tree)
  .map((block) => flattenBlock(block).text)
  .join('\n');
const statute = (law: string, article: string) => textOf(law, newest(law), article);
const CRIME = statute('criminal-law', '134-1');

describe('条文里写着什么', () => {
  test('三句话：怎么罚、出了事故、从宽，各有依据', () => {
    expect(data.answer.map(({ provision }) => provision)).toEqual([
      '《刑法》第一百三十四条之一',
      '法释〔2022〕19号第五条',
      '法释〔2022〕19号第十条',
    ]);
    const [first, second, third] = data.answer.map(({ text }) => text);
    expect(first).toContain('具有发生重大伤亡事故或者其他严重后果的现实危险的');
    expect(CRIME).toContain('处一年以下有期徒刑、拘役或者管制');
    expect(first).toContain('处一年以下有期徒刑、拘役或者管制');
    expect(statute('interpretation-2022-19', '5')).toContain('依照该规定定罪处罚');
    expect(second).toContain('依照那些规定定罪处罚');
    expect(statute('interpretation-2022-19', '10')).toContain('确有悔改表现，认罪认罚的，可以依法从宽处罚');
    expect(third).toContain('确有悔改表现，认罪认罚的，可以依法从宽处罚');
  });

  test('没有罚金、没有对单位的处罚，条文里确实没有', () => {
    expect(CRIME).not.toMatch(/罚金|单位/u);
    expect(body).toContain('没有罚金，也没有写对单位怎么处罚');
  });

  test('图里的三样和三项同条文对得上', () => {
    const { conditions, result, after } = data.structure;
    expect(conditions.map(({ title }) => title)).toEqual([
      '在生产、作业中，违反有关安全管理的规定',
      '有三种行为之一',
      '有现实危险',
    ]);
    expect(conditions[1]?.items.map(({ mark }) => mark)).toEqual(CRIME.match(/（[一二三四]）/gu));
    expect(conditions[2]?.note).toContain('发生重大伤亡事故或者其他严重后果的现实危险');
    expect(result.note).toBe('一年以下有期徒刑、拘役或者管制');
    expect(after.note).toContain('第一百三十四条、第一百三十五条至第一百三十九条等');
    expect(statute('interpretation-2022-19', '5')).toContain('第一百三十四条、第一百三十五条至第一百三十九条等');
  });
});

/** Words of the page and the carried article that has the same words. */
const BODY: [string, string, string][] = [
  ['criminal-law', '134', '处三年以下有期徒刑或者拘役；情节特别恶劣的，处三年以上七年以下有期徒刑'],
  ['criminal-law', '134', '处五年以下有期徒刑或者拘役；情节特别恶劣的，处五年以上有期徒刑'],
  ['criminal-law', '135', '处三年以下有期徒刑或者拘役；情节特别恶劣的，处三年以上七年以下有期徒刑'],
  ['criminal-law', '136', '处三年以下有期徒刑或者拘役；后果特别严重的，处三年以上七年以下有期徒刑'],
  ['criminal-law', '137', '处五年以下有期徒刑或者拘役，并处罚金；后果特别严重的，处五年以上十年以下有期徒刑，并处罚金'],
  ['criminal-law', '139', '经消防监督机构通知采取改正措施而拒绝执行，造成严重后果的'],
  [
    'criminal-law',
    '139-1',
    '贻误事故抢救，情节严重的，处三年以下有期徒刑或者拘役；情节特别严重的，处三年以上七年以下有期徒刑',
  ],
  ['interpretation-2015-22', '6', '死亡一人以上，或者重伤三人以上'],
  ['interpretation-2015-22', '6', '直接经济损失一百万元以上'],
  ['interpretation-2022-19', '2', '负有组织、指挥或者管理职责的负责人、管理人员、实际控制人、投资人等人员'],
  ['interpretation-2022-19', '2', '直接从事生产、作业的人员'],
  ['interpretation-2022-19', '3', '虚构重大事故隐患已经排除的事实，规避、干扰执行'],
  ['interpretation-2022-19', '3', '以行贿等不正当手段，规避、干扰执行'],
  ['interpretation-2022-19', '3', '内容和期限要求是否明确、合理'],
  ['interpretation-2022-19', '4', '法律、行政法规、部门规章、强制性标准以及有关行政规范性文件'],
  [
    'interpretation-2022-19',
    '4',
    '地市级以上负有安全生产监督管理职责的部门或者其指定的机构出具的意见，结合其他证据综合审查',
  ],
  ['interpretation-2022-19', '10', '积极配合公安机关或者负有安全生产监督管理职责的部门采取措施排除事故隐患'],
  ['interpretation-2022-19', '10', '可以不起诉或者免予刑事处罚'],
  ['interpretation-2022-19', '10', '不作为犯罪处理'],
  ['interpretation-2022-19', '11', '需要给予行政处罚、政务处分或者其他处分的，依法移送有关主管机关处理'],
];

test.each(BODY)('正文同%s第%s条：%s', (law, article, words) => {
  expect(statute(law, article)).toContain(words);
  expect(body).toContain(words);
});

/** Each misreading: what its answer must cite, and words it shares with the carried text it rests on. */
const MISREADINGS: [belief: RegExp, provision: string, law: string, article: string, words: string][] = [
  [/没出事就不犯罪/u, '《刑法》第一百三十四条之一', 'criminal-law', '134-1', '现实危险'],
  [/罚过款/u, '《行政执法机关移送涉嫌犯罪案件的规定》第十一条第一款', 'work-safety-law', '99', '追究刑事责任'],
  [/不在现场/u, '法释〔2022〕19号第二条', 'interpretation-2022-19', '2', '实际控制人、投资人'],
  [/挂名/u, '法释〔2022〕19号第二条', 'interpretation-2015-22', '1', '组织、指挥或者管理职责'],
  [/听命令/u, '《安全生产法》第五十四条第一款', 'work-safety-law', '54', '违章指挥'],
  [/一违章/u, '《刑法》第一百三十四条之一', 'criminal-law', '134-1', '现实危险'],
  [/什么隐患/u, '《刑法》第一百三十四条之一第（二）项', 'criminal-law', '134-1', '拒不执行'],
  [/没按期/u, '法释〔2022〕19号第三条第三款', 'interpretation-2022-19', '3', '是否明确、合理'],
  [/整改报告/u, '法释〔2022〕19号第三条第一款第（二）项', 'interpretation-2022-19', '3', '已经排除的事实'],
  [/罚点钱/u, '《刑法》第一百三十四条之一', 'criminal-law', '134-1', '一年以下有期徒刑、拘役或者管制'],
  [/最高就一年/u, '法释〔2022〕19号第五条', 'criminal-law', '134', '情节特别恶劣的，处五年以上有期徒刑'],
  [/死三个人/u, '法释〔2015〕22号第六条第一款', 'interpretation-2015-22', '6', '死亡一人以上，或者重伤三人以上'],
  [/不报事故/u, '《刑法》第一百三十九条之一', 'criminal-law', '139-1', '贻误事故抢救'],
  [/生死状/u, '《安全生产法》第一百零六条', 'work-safety-law', '106', '处二万元以上十万元以下的罚款'],
  [/旷工/u, '《安全生产法》第五十五条', 'work-safety-law', '55', '在采取可能的应急措施后撤离'],
  [/服务机构/u, '《安全生产法》第十五条第二款', 'work-safety-law', '15', '保证安全生产的责任仍由本单位负责'],
  [/租出去/u, '《安全生产法》第四十九条第一款', 'work-safety-law', '49', '统一协调'],
  [/安全员/u, '《安全生产法》第二十四条', 'work-safety-law', '24', '专职或者兼职的安全生产管理人员'],
  [/燃气报警器/u, '《安全生产法》第三十六条第四款', 'work-safety-law', '36', '正常使用'],
  [/不起诉/u, '法释〔2022〕19号第十一条', 'interpretation-2022-19', '11', '行政处罚、政务处分或者其他处分'],
];

describe('二十个误解', () => {
  test('正好二十个，一句误解一句改', () => {
    expect(data.misreadings).toHaveLength(20);
    expect(data.misreadings.filter(({ truth }) => !/^不(?:对|一定)。[^。]+。$/u.test(truth))).toEqual([]);
  });

  test.each(MISREADINGS.map((row, index) => [index, ...row] as const))(
    '第 %i 个 %s：依据%s',
    (index, belief, provision, law, article, words) => {
      const misreading = data.misreadings[index];
      expect(misreading?.belief).toMatch(belief);
      expect(misreading?.provisions).toContain(provision);
      expect(misreading?.truth).toContain(words);
      expect(statute(law, article)).toContain(words);
    },
  );
});

test('关了报警器：罚款的数额同第九十九条', () => {
  const alarm = data.questions.find(({ question }) => question === '我关了报警器，没出事，会怎样？');
  for (const words of ['处五万元以下的罚款', '处五万元以上二十万元以下的罚款', '一万元以上二万元以下的罚款']) {
    expect(alarm?.answer).toContain(words);
    expect(statute('work-safety-law', '99')).toContain(words);
  }
});

test('搜索：问法、各节、误解都能单独找到，关了报警器直接到那一问', () => {
  const units = collections.topics.search({ ...topic, sections: sectionsOf(tree) });
  const alarm = units.find(({ title }) => title === '我关了报警器，没出事，会怎样？');
  expect(alarm?.url).toBe('topics/dangerous-operation/#q1');
  expect(alarm?.aliases).toContain('关掉报警器会怎样');
  expect(units.map(({ url }) => url)).toEqual(
    expect.arrayContaining(['topics/dangerous-operation/', 'topics/dangerous-operation/#m20']),
  );
  expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
});
