import type { NoticeFields } from './notice-fields.ts';
import type { NoticePlan } from './notice-plan.ts';
import type { NoticeReading } from './reading.ts';

/** What was understood, as a table that a clerk compares with the paper. */
export function formatReading(reading: NoticeReading, fields: NoticeFields): string {
  const rows: [string, string][] = [
    ['标题', fields.title],
    ['发文机关', reading.issuers.join('、') || '（没有读到）'],
    ['发文字号', reading.number ?? '（没有读到）'],
    ['成文日期', reading.signedOn ?? '（没有读到）'],
    ['发布日期', reading.publishedOn ?? '（没有写）'],
    ['地区、年份', `${fields.region}，${fields.year}`],
    [
      '联系人',
      reading.contacts
        .map(({ name, phone }) => [name, phone].filter((word) => word !== undefined).join(' '))
        .join('；') || '（没有写）',
    ],
    ['附件', reading.attachments.join('；') || '（没有写）'],
  ];
  const headings = reading.parts.flatMap((part) =>
    part.kind === 'heading' ? [`${'　'.repeat(part.level)}${part.text}`] : [],
  );
  const tasks = reading.tasks.map(({ project, task, lead, support, due }, index) => {
    const who = [lead.join('、') || '（没有读到）', support.length === 0 ? '' : `配合 ${support.join('、')}`].filter(
      (word) => word !== '',
    );
    return `　${String(index + 1).padStart(2)}　${[project, task.replace(/\n/gu, ' ').slice(0, 30), who.join('；'), due ?? '（没有写）'].filter((word) => word !== undefined).join('｜')}`;
  });
  return [
    ...rows.map(([name, value]) => `　${name.padEnd(5, '　')}　${value}`),
    `层次标题 ${headings.length} 个`,
    ...headings,
    `任务 ${tasks.length} 项${tasks.length === 0 ? '' : '（项目｜任务｜责任单位｜时限）'}`,
    ...tasks,
  ].join('\n');
}

/** What the reader was not sure of and what it left out; new units to confirm; what the check will say. */
export function formatDoubts({ notes }: NoticeReading, plan: NoticePlan, unit: string): string {
  const lines = notes.map(({ line, text }) => `　${line === 0 ? '全文' : `第 ${line} ${unit}`}　${text}`);
  const doubts = [...lines, ...plan.notes.map((text) => `　分工表　${text}`)];
  const units = plan.newUnits.map(
    ({ id, name, kind }) => `　${name}（${id}${kind === 'class' ? '，没有逐一列出的一类单位' : ''}）`,
  );
  return [
    doubts.length === 0 ? '没有拿不准的地方' : `拿不准和没有写进正文的 ${doubts.length} 处，请对照原文件看：`,
    ...doubts,
    ...(units.length === 0 ? [] : [`新登记的单位 ${units.length} 个，写在 ${plan.unitsFile}，请核对名称：`, ...units]),
    ...(plan.problems.length === 0
      ? []
      : [
          `npm run check 还会提示 ${plan.problems.length} 处，要先改好才能发布：`,
          ...plan.problems.map((text) => `　${text}`),
        ]),
  ].join('\n');
}
