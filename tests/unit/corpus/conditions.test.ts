import { expect, test } from 'vitest';
import { corpus, newest, textOf } from './law-files.ts';

interface Said {
  text: string;
  provision?: string | undefined;
}

const [penalties] = corpus.entries('penalties').map(({ data }) => data);
const [check] = corpus.entries('self-check').map(({ data }) => data);
const PAGES: Record<string, Said[]> = {
  处罚阶梯: [
    ...(penalties?.conducts ?? []).flatMap((conduct) => [...conduct.accident, ...conduct.aggravated]),
    ...(penalties?.common ?? []).flatMap(({ claims }) => claims),
  ],
  自查: (check?.conclusions ?? []).flatMap(({ points }) => points),
  专题: corpus.entries('topics').flatMap(({ data }) => data.answer),
};
const PARTNERS = '积极配合公安机关或者负有安全生产监督管理职责的部门';

/** Words of the carried article without which a page would tell the rule without its condition. */
const CONDITIONS: [page: string, provision: string, law: string, article: string, words: string][] = [
  ['处罚阶梯', '法释〔2015〕22号第七条第一款', 'interpretation-2015-22', '7', '负事故主要责任的'],
  ['处罚阶梯', '法释〔2015〕22号第八条第二款第（一）项', 'interpretation-2015-22', '8', '导致事故后果扩大'],
  ['处罚阶梯', '法释〔2015〕22号第九条', 'interpretation-2015-22', '9', '贻误事故抢救，情节严重的'],
  ['处罚阶梯', '法释〔2015〕22号第十条', 'interpretation-2015-22', '10', '直接负责的主管人员和其他直接责任人员'],
  ['处罚阶梯', '法释〔2015〕22号第十条', 'interpretation-2015-22', '10', '为了逃避法律追究'],
  ['处罚阶梯', '《刑法》第一百三十七条', 'criminal-law', '137', '违反国家规定，降低'],
  ['处罚阶梯', '《刑法》第一百三十九条', 'criminal-law', '139', '违反消防管理法规'],
  ['处罚阶梯', '法释〔2022〕19号第十条', 'interpretation-2022-19', '10', PARTNERS],
  ['专题', '法释〔2022〕19号第十条', 'interpretation-2022-19', '10', PARTNERS],
  ['自查', '法释〔2022〕19号第一条第二款', 'interpretation-2022-19', '1', '重大事故隐患'],
  ['自查', '《安全生产法》第一百零二条', 'work-safety-law', '102', '五万元以上十万元以下的罚款'],
];

test.each(CONDITIONS)('%s引%s，条件一个不少', (page, provision, law, article, words) => {
  const told = (PAGES[page] ?? []).filter((said) => said.provision === provision).map(({ text }) => text);
  expect(textOf(law, newest(law), article)).toContain(words);
  expect(told.join('\n')).toContain(words);
});

test('强令只要求事故隐患，冒险组织作业才要求重大事故隐患', () => {
  const said = (provision: string) => PAGES['自查']?.find((point) => point.provision === provision)?.text;
  expect(said('法释〔2022〕19号第一条第一款')).not.toContain('重大');
  expect(said('法释〔2022〕19号第一条第二款')).toContain('重大事故隐患');
  expect(check?.questions.find(({ id }) => id === 'forced')?.question).toContain('明知有隐患还逼人');
});

test('图里第（一）项说明是直接关系生产安全的设备', () => {
  const [topic] = corpus.entries('topics').map(({ data }) => data);
  expect(topic?.structure.conditions[1]?.items[0]?.text).toContain('直接关系生产安全');
});
