import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withoutContacts } from '#collections/contacts.ts';
import { collections } from '#collections/index.ts';
import { parseStatute } from '#legal/statute.ts';

const made = { aiGenerated: 'whole', addedOn: '2026-11-22' };

test('法律：名称一个，条文一条一个，带罪名和编辑加的别名', () => {
  const data = collections.laws.schema.parse({
    title: '中华人民共和国示例法',
    short: ['示例法'],
    kind: 'statute',
    issuer: '示例机关',
    number: '例释〔2020〕1号',
    articles: 9,
    coverage: 'excerpt',
    source: { name: '文本' },
    checkedOn: '2026-11-22',
    order: 1,
    crimes: [{ article: '3-1', name: '示例罪', since: '2021-03-01', decision: '规定' }],
    versions: [{ effective: '2021-03-01', by: '制定', adopted: '2020-12-26' }],
  });
  const { statute } = parseStatute('第一章　总则\n第二条　应当遵守。\n第三条之一　处罚：\n（一）甲；\n（二）乙。\n');
  const aliases = new Map([['2', ['守规矩']]]);
  const names = ['小例法'];
  expect(collections.laws.search({ slug: 'example-law', data, statute, status: '现行有效', names, aliases })).toEqual([
    {
      id: 'laws/example-law',
      url: 'laws/example-law/',
      kind: 'law',
      title: '中华人民共和国示例法',
      number: '例释〔2020〕1号',
      aliases: ['示例法', '小例法'],
      text: '法律，示例机关',
      law: 'example-law',
      audiences: [],
      industries: [],
      status: '现行有效',
    },
    expect.objectContaining({
      id: 'laws/example-law/2',
      url: 'laws/example-law/2/',
      title: '中华人民共和国示例法第二条',
      aliases: ['守规矩'],
      law: 'example-law',
    }),
    {
      id: 'laws/example-law/3-1',
      url: 'laws/example-law/3-1/',
      kind: 'article',
      title: '中华人民共和国示例法第三条之一',
      number: '第三条之一',
      document: '中华人民共和国示例法',
      subject: '示例罪',
      aliases: ['示例罪'],
      names: ['示例法第三条之一', '示例罪'],
      text: '处罚：\n（一）甲；\n（二）乙。',
      law: 'example-law',
      audiences: [],
      industries: [],
      status: '现行有效',
    },
  ]);
});

test('通知：一节一个，联系人所在的句子不进检索', () => {
  const data = collections.notices.schema.parse({
    title: '方案',
    addedOn: '2026-11-22',
    summary: '简介',
    genre: '方案',
    region: '杭州市',
    year: 2021,
    number: '杭例〔2021〕1号',
    theme: '主题',
    validity: '有效',
    audiences: ['enterprises'],
    industries: ['危险化学品'],
    contacts: [{ names: ['张三'], phones: ['85353018'] }],
  });
  const sections = [
    { anchor: '', text: '开头。' },
    { anchor: 's1', heading: '一、要求', text: '报送总结。联系人：张 三，电话：8535 3018。另行通知。' },
  ];
  expect(collections.notices.search({ slug: '2021-x', data, sections })).toEqual([
    expect.objectContaining({ id: 'notices/2021-x', url: 'notices/2021-x/', title: '方案', text: '开头。' }),
    {
      id: 'notices/2021-x#s1',
      url: 'notices/2021-x/#s1',
      kind: 'notice',
      title: '方案：一、要求',
      document: '方案',
      number: '杭例〔2021〕1号',
      aliases: ['主题'],
      text: '报送总结。另行通知。',
      year: 2021,
      region: '杭州市',
      audiences: ['enterprises'],
      industries: ['危险化学品'],
      status: '有效',
    },
  ]);
});

test('杭州通知的联系人和号码都不留下，其余一句不少', () => {
  const path = '../../../content/notices/2021/2021-hangzhou-dangerous-operation.mdx';
  const text = readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8').split('\n---\n')[1] ?? '';
  const sentence = '联系人：雷建军、陈绍文，联系电话：85353018、85252144，传真85252154。';
  expect(text).toContain(sentence);
  const contacts = [{ names: ['雷建军', '陈绍文'], phones: ['85353018', '85252144', '85252154'] }];
  expect(withoutContacts(text, contacts)).toBe(text.replace(sentence, ''));
  expect(withoutContacts(text, [])).toBe(text);
});

test('释法一节一个，案例和资料一篇一个', () => {
  const sections = [
    { anchor: '', text: '开头。' },
    { anchor: 's1', heading: '谁', text: '人。' },
  ];
  const provision = { title: '释法', provision: '《示例法》第二条', answer: '要罚。', summary: '简介', ...made };
  const provisions = collections.provisions.search({
    slug: 'p',
    data: collections.provisions.schema.parse(provision),
    sections,
  });
  expect(provisions.map(({ url, title, text }) => [url, title, text])).toEqual([
    ['provisions/p/', '释法', '要罚。\n开头。'],
    ['provisions/p/#s1', '释法：谁', '人。'],
  ]);

  const material = {
    title: '宣传单',
    summary: '简介',
    kind: 'leaflet',
    channel: 'handout',
    audiences: ['sites'],
    ...made,
  };
  expect(
    collections.materials.search({ slug: 'm', data: collections.materials.schema.parse(material), sections }),
  ).toEqual([expect.objectContaining({ url: 'materials/m/', text: '简介\n\n开头。\n谁\n人。', audiences: ['sites'] })]);

  const legalCase = collections.cases.schema.parse({
    title: '案例',
    summary: '简介',
    persons: [{ name: '李某', role: '负责人' }],
    place: '某厂',
    region: '永康市',
    occurred: { text: '2022年1月' },
    industry: '制造',
    conduct: '关闭报警',
    stage: 'filed',
    charge: '示例罪',
    sources: [{ body: '机关', title: '发布', date: '2022-06-01' }],
    year: 2022,
    ...made,
  });
  expect(collections.cases.search({ slug: 'c', data: legalCase, sections })).toEqual([
    expect.objectContaining({
      url: 'cases/c/',
      aliases: ['关闭报警', '示例罪', '某厂'],
      industries: ['制造'],
      region: '永康市',
      year: 2022,
      status: '立案',
    }),
  ]);
});

test('任务一行一个，名词一条一个', () => {
  const data = collections.responsibilities.schema.parse({
    notice: '2021-x',
    title: '分工',
    campaign: { text: '2021年', start: '2021-01-01', end: '2021-12-31' },
    columns: ['项目'],
    cells: { court: { text: '市法院' }, august: { text: '8月底' } },
    tasks: [{ id: 't01', project: '庭审', task: '旁听。', units: 'court', due: 'august', from: { quote: '旁听' } }],
  });
  const task = {
    id: 't01',
    project: '庭审',
    task: '旁听。',
    unitsText: '市法院',
    lead: [{ id: 'hangzhou-shifayuan', name: '市法院' }],
    support: [{ id: 'hangzhou-gedi', name: '各地' }],
    carryOut: [],
    due: { text: '8月底' },
    place: null,
    quota: '至少1次',
    quote: '旁听',
    cells: { units: 'court', due: 'august' },
  };
  const table = { notice: '2021-x', campaign: data.campaign, columns: data.columns, tasks: [task] };
  const notice = { title: '方案', year: 2021, region: '杭州市', audiences: [], industries: [] };
  expect(collections.responsibilities.search({ slug: '2021-x', data, table, notice })).toEqual([
    {
      id: 'responsibilities/2021-x#t01',
      url: 'responsibilities/2021-x/#t01',
      kind: 'task',
      title: '庭审：旁听。',
      document: '分工',
      aliases: ['市法院', '各地'],
      text: '旁听。\n市法院\n8月底\n至少1次\n分工',
      year: 2021,
      region: '杭州市',
      audiences: [],
      industries: [],
    },
  ]);

  const terms = [{ id: 'noun', term: '名词', also: ['例词'], definition: '解释。', provision: '《示例法》第二条' }];
  expect(collections.glossary.search({ slug: 'glossary', data: collections.glossary.schema.parse({ terms }) })).toEqual(
    [
      expect.objectContaining({
        kind: 'term',
        url: 'glossary/#noun',
        title: '名词',
        aliases: ['例词'],
        text: '解释。',
      }),
    ],
  );
});
