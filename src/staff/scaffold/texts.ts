import { materialKinds } from '#collections/materials.ts';
import { parseCitation } from '#legal/citation-field.ts';
import { audiences, caseStages, channels } from '#legal/vocabulary.ts';
import { formatDocument } from './document.ts';
import { choicesOf, common, given, type Scaffold } from './scaffold.ts';

const TO_COME = '<EditorNote>\n正文待录入。\n</EditorNote>';
const GENRES = ['通知', '实施方案', '方案', '通告', '倡议书', '范本'];

function citationFault(answer: string): string | undefined {
  return parseCitation(answer) === undefined ? '写全书名号和条号，例如：《刑法》第一百三十四条之一' : undefined;
}

/** A notice of which the text is still to be put in. */
export const notice: Scaffold = {
  kind: 'notice',
  label: '通知公告（手工录入；有 Word 文件的用 npm run import）',
  questions: [
    common.title,
    common.year,
    common.slug,
    { name: 'genre', message: '文种', choices: () => GENRES.map((value) => ({ value, name: value })) },
    { name: 'region', message: '地区，例如：杭州市' },
    common.summary,
    { name: 'issuer', message: '发文机关（原文没有就不填）', optional: true },
    { name: 'number', message: '发文字号（原文没有就不填）', optional: true },
    common.publishOn,
  ],
  write(answers, { today }) {
    const { title, summary, genre, region, issuer, number, publishOn } = answers;
    const year = given(answers, 'year');
    const fields = { title, summary, genre, region, year: Number(year), addedOn: today, publishOn, issuer, number };
    return {
      created: [{ path: `notices/${year}/${given(answers, 'slug')}.mdx`, text: formatDocument(fields, TO_COME) }],
    };
  },
};

/** A case with the facts that every case needs. */
export const caseReport: Scaffold = {
  kind: 'case',
  label: '典型案例',
  questions: [
    { ...common.title, message: '标题，不写当事人的完整姓名' },
    common.year,
    { ...common.slug, message: '文件名：年份-地点-做了什么，例如 2022-yongkang-gas-alarm-off' },
    { name: 'place', message: '地点，例如：浙江省永康市' },
    { name: 'region', message: '地区，例如：永康市' },
    { name: 'occurred', message: '发生时间，照发布材料的写法，例如：2022年2月' },
    { name: 'industry', message: '行业，例如：烟花爆竹' },
    { name: 'conduct', message: '做了什么，一句话' },
    { name: 'person', message: '当事人在发布材料里的称呼，例如：周某' },
    { name: 'role', message: '当事人的身份，例如：店主' },
    { name: 'stage', message: '案件走到哪一步', choices: () => choicesOf(caseStages) },
    { name: 'source', message: '谁发布的，例如：应急管理部' },
    { name: 'sourceTitle', message: '发布的文章叫什么；不知道就照实说明' },
    { name: 'provision', message: '属于哪一条（没有把握就不填）', optional: true, fault: citationFault },
    common.summary,
    common.publishOn,
  ],
  write(answers, { today }) {
    const { title, summary, place, region, industry, conduct, stage, provision, publishOn } = answers;
    const year = given(answers, 'year');
    const fields = {
      title,
      summary,
      persons: [{ name: given(answers, 'person'), role: given(answers, 'role') }],
      place,
      region,
      occurred: { text: given(answers, 'occurred') },
      industry,
      conduct,
      provision,
      itemSource: provision === undefined ? undefined : 'editor',
      stage,
      sources: [{ body: given(answers, 'source'), title: given(answers, 'sourceTitle') }],
      year: Number(year),
      aiGenerated: 'none',
      addedOn: today,
      publishOn,
    };
    const body = '## 做了什么\n\n待写：照发布材料写，材料没有写明的不写。\n\n## 怎样处理\n\n待写。';
    return {
      created: [{ path: `cases/${year}/${given(answers, 'slug')}.mdx`, text: formatDocument(fields, body) }],
    };
  },
};

/** A text to hand out, to read aloud, to send. */
export const material: Scaffold = {
  kind: 'material',
  label: '宣传资料',
  questions: [
    common.title,
    common.slug,
    { name: 'type', message: '种类', choices: () => choicesOf(materialKinds) },
    { name: 'channel', message: '主要怎样用', choices: () => choicesOf(channels) },
    { name: 'audience', message: '写给谁看', choices: () => choicesOf(audiences) },
    { name: 'basis', message: '依据的条文（可以不填）', optional: true, fault: citationFault },
    common.summary,
    common.publishOn,
  ],
  write(answers, { today }) {
    const { title, summary, type, channel, audience, basis, publishOn } = answers;
    const fields = {
      title,
      summary,
      kind: type,
      channel,
      audiences: [audience],
      basis: basis === undefined ? undefined : [basis],
      aiGenerated: 'none',
      addedOn: today,
      publishOn,
    };
    const body = '待写：一句话说清要他做什么。讲到法律的，写明是哪一条。';
    return { created: [{ path: `materials/${given(answers, 'slug')}.mdx`, text: formatDocument(fields, body) }] };
  },
};

/** What an article means for the people it binds. */
export const provision: Scaffold = {
  kind: 'provision',
  label: '释法',
  questions: [
    common.title,
    common.slug,
    { name: 'provision', message: '解释哪一条，例如：《安全生产法》第三十六条', fault: citationFault },
    {
      name: 'answer',
      message: '一句话的回答（可以以后再写）',
      preset: () => '待写：一句话的回答，句末带上引用的条文。',
    },
    common.summary,
    common.publishOn,
  ],
  write(answers, { today }) {
    const { title, answer, summary, publishOn } = answers;
    const written = given(answers, 'provision');
    const fields = {
      title,
      provision: written,
      answer,
      summary,
      aiGenerated: 'none',
      addedOn: today,
      publishOn,
    };
    const body = `<Statute provision="${written}" />\n\n## 谁要守\n\n待写。\n\n## 怎样算违反\n\n待写。\n\n## 后果是什么\n\n待写：写明条文。\n\n## 今天做什么\n\n待写。`;
    return { created: [{ path: `provisions/${given(answers, 'slug')}.mdx`, text: formatDocument(fields, body) }] };
  },
};
