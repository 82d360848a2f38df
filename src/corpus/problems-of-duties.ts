import type { ProblemRows } from './problem-row.ts';

interface Mistaken {
  nearest?: string | undefined;
}

interface Recurring {
  words: string;
  fault: 'unreadable' | 'missing' | 'differs';
  rrule: string | undefined;
  suggestion: string | undefined;
}

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `是不是想写 ${nearest}；${otherwise}`;

export const dutyProblems = {
  'unit/unknown': {
    level: 'error',
    text: ({ unit }: { unit: string }) => `没有代号是 ${unit} 的单位`,
    fix: ({ nearest }: Mistaken) => meant(nearest, '新的单位先在 units 文件夹里登记'),
  },
  'unit/duplicate-name': {
    level: 'error',
    text: ({ name, other }: { name: string; other: string }) => `同一地区里，“${name}”已经是 ${other} 的名称`,
    fix: () => '一个名称只能属于一个单位，删掉其中一处',
  },
  'unit/duplicate-id': {
    level: 'error',
    text: ({ id, other }: { id: string; other: string }) => `单位代号 ${id} 已经在 ${other} 里用过了`,
    fix: () => '换一个代号；已经公布的代号不要改',
  },
  'unit/wrong-region': {
    level: 'error',
    text: ({ id, region }: { id: string; region: string }) => `单位代号 ${id} 没有以地区代号 ${region}- 开头`,
    fix: ({ id, region }: { id: string; region: string }) => `改成 ${region}-${id}，或者移到它自己地区的文件里`,
  },
  'group/empty': {
    level: 'error',
    text: ({ name }: { name: string }) => `单位组“${name}”没有成员`,
    fix: () => '在 members 里写上成员的代号；文件没有逐一列出成员的，把 kind 改成 class',
  },
  'group/unknown-member': {
    level: 'error',
    text: ({ member, name }: { member: string; name: string }) => `单位组“${name}”的成员 ${member} 没有登记`,
    fix: ({ nearest }: Mistaken) => meant(nearest, '先登记这个单位'),
  },
  'group/circular': {
    level: 'error',
    text: ({ name }: { name: string }) => `单位组“${name}”绕了一圈又成了自己的成员`,
    fix: () => '从 members 里去掉绕回来的那一组',
  },
  'table/unknown': {
    level: 'error',
    text: ({ id }: { id: string }) => `没有责任分工表 ${id}`,
    fix: ({ nearest }: Mistaken) => meant(nearest, '先在 responsibilities 文件夹里写这张表'),
  },
  'notice/unknown': {
    level: 'error',
    text: ({ notice }: { notice: string }) => `没有通知 ${notice}`,
    fix: ({ nearest }: Mistaken) => meant(nearest, 'notice 要写通知的文件名，不带年份文件夹和 .mdx'),
  },
  'task/duplicate-id': {
    level: 'error',
    text: ({ id }: { id: string }) => `代号 ${id} 在这张表里用了两次`,
    fix: () => '换一个没有用过的代号',
  },
  'task/unknown-cell': {
    level: 'error',
    text: ({ cell }: { cell: string }) => `cells 里没有 ${cell} 这一格`,
    fix: ({ nearest }: Mistaken) => meant(nearest, '先在 cells 里写这一格印了什么、指的是什么'),
  },
  'task/nobody': {
    level: 'error',
    text: ({ task, cell }: { task: string; cell: string }) =>
      `任务 ${task} 没有人负责：${cell} 这一格没有写 lead 或者 carryOut`,
    fix: () => '给这一格写上 lead（责任单位）或者 carryOut（落实单位）',
  },
  'task/out-of-campaign': {
    level: 'warning',
    text: ({ start, end, campaign }: { start: string; end: string; campaign: string }) =>
      `时限 ${start} 至 ${end} 超出了活动时间 ${campaign}`,
    fix: () => '核对日期；原文就是这样的话不用改',
  },
  'task/bad-limit': {
    level: 'error',
    text: ({
      words,
      fault,
      start,
      end,
    }: {
      words: string;
      fault: 'backwards' | 'differs';
      start: string;
      end: string;
    }) =>
      fault === 'backwards'
        ? `“${words}”的开始日期 ${start} 在结束日期 ${end} 之后`
        : `“${words}”按日历换算是 ${start} 至 ${end}，和写的日期不一样`,
    fix: ({ fault, start, end }: { fault: 'backwards' | 'differs'; start: string; end: string }) =>
      fault === 'backwards' ? '核对两个日期，是不是写反了' : `写成 start: ${start}, end: ${end}`,
  },
  'task/bad-recurrence': {
    level: 'error',
    text: ({ words, fault, rrule }: Recurring) =>
      fault === 'unreadable'
        ? `周期 ${rrule} 读不懂`
        : fault === 'missing'
          ? `“${words}”是反复的，没有写 rrule`
          : `“${words}”和写的周期 ${rrule} 不一样`,
    fix: ({ suggestion }: Recurring) =>
      suggestion === undefined
        ? '写成 FREQ=WEEKLY;BYDAY=TU（每周二）、FREQ=MONTHLY（每月）的样子'
        : `写成 ${suggestion}`,
  },
  'task/quote-not-found': {
    level: 'error',
    text: ({ quote }: { quote: string }) => `通知里找不到这句原话：“${quote}”`,
    fix: ({ nearest }: Mistaken) =>
      meant(nearest === undefined ? undefined : `“${nearest}”`, '从通知里照抄一段，标点也要一样，不能跨段'),
  },
  'task/quote-not-unique': {
    level: 'error',
    text: ({ quote, count }: { quote: string; count: number }) =>
      `这句原话出现了 ${count} 次，分不清是哪一处：“${quote}”`,
    fix: () => '多抄几个字，直到只有一处',
  },
  'number/duplicate': {
    level: 'error',
    text: ({ number, other }: { number: string; other: string }) => `发文字号 ${number} 已经是 ${other} 的`,
    fix: () => '核对发文字号；同一份文件只放一次',
  },
  'contact/not-in-text': {
    level: 'error',
    text: ({ value }: { value: string }) => `联系人或者电话“${value}”在正文里找不到，检索时就略不掉真正的那一个`,
    fix: () => '照正文写；正文里没有的删掉',
  },
  'contact/not-listed': {
    level: 'warning',
    text: ({ phone }: { phone: string }) => `正文里有联系电话 ${phone}，contacts 里没有登记，检索结果里会出现它`,
    fix: () => '把联系人姓名和电话写进 contacts',
  },
} as const satisfies ProblemRows;
