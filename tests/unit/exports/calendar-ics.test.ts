import { tableCalendar, unitCalendar, wholeCalendar } from '#exports/calendar-ics.ts';
import { describe, expect, test } from 'vitest';
import { source } from '../duties/hangzhou-table.ts';
import { readCalendar } from './calendar-reader.ts';
import { tableView, unitView } from './table-view.ts';
import { onTwoDays } from './two-days.ts';

const text = tableCalendar(tableView());
const { events, zones } = readCalendar(text);
const find = (id: string) =>
  events.find(({ uid }) => uid === `2021-hangzhou-dangerous-operation.${id}@anquan-pufa-portal`);

describe('责任分工 iCalendar', () => {
  test('有日期的任务和报送各一个日程，没有日期的不在其中；标识由代号而来', () => {
    expect(events.map(({ uid }) => uid.replace(/^2021-hangzhou-dangerous-operation\.(.*)@.*$/u, '$1'))).toEqual([
      't01',
      't02',
      't03',
      't04',
      't05',
      't11',
      'r01',
      'r02',
    ]);
  });

  test('任务占整天，含最后一天；提前三天和前一天上午九点提醒', () => {
    expect(find('t01')).toMatchObject({
      summary: '典型案例庭审旁听',
      start: '2021-08-21',
      end: '2021-09-01',
      stamp: '2021-08-25T00:00:00Z',
      categories: ['任务', '庭审教育'],
      url: 'https://example.gov.cn/responsibilities/2021-hangzhou-dangerous-operation/#t01',
      alarms: ['2021-08-28T09:00:00', '2021-08-30T09:00:00'],
    });
    expect(text).toContain('DTSTART;VALUE=DATE:20210821\r\nDTEND;VALUE=DATE:20210901');
  });

  test('说明里有任务全文、责任单位、组合成员、时限原文、出处、网址和以发布机关原文为准', () => {
    expect(find('t04')?.description).toBe(
      [
        '庭审教育：现身说法：采访案件被告人，制作成视频宣传播放。',
        '责任单位：市委宣传部、市委政法委',
        '配合单位：市政法部门（市委政法委、市法院、市检察院、市公安局、市司法局）',
        '完成时限：8月底（按日历换算：2021-08-21至2021-08-31）',
        '出自《宣传教育活动实施方案》（市委平安办，杭平安办〔2021〕1号，2021年8月20日成文）',
        '网址：https://example.gov.cn/responsibilities/2021-hangzhou-dangerous-operation/#t04',
        '以发布机关原文为准。起止日期由本站按日历换算。',
      ].join('\n'),
    );
  });

  test('每周二报送：2021年9月的四个星期二，都占整天，前一天上午九点提醒', () => {
    expect(find('r01')).toMatchObject({
      summary: '报送：本周活动开展的资料',
      days: ['2021-09-07', '2021-09-14', '2021-09-21', '2021-09-28'],
      end: '2021-09-08',
      alarms: ['2021-09-06T09:00:00'],
      categories: ['报送'],
    });
  });

  test('下午4点前：上海时间16时，附时区', () => {
    expect(find('r02')).toMatchObject({
      start: '2022-01-02T16:00:00',
      zone: 'Asia/Shanghai',
      alarms: ['2021-12-30T09:00:00', '2022-01-01T09:00:00'],
    });
    expect(zones).toEqual(['Asia/Shanghai']);
    expect(text).toMatch(/TZOFFSETTO:\+0800/u);
  });

  test('每行不超过75个字节，折行不断开汉字，行尾是回车换行', () => {
    expect(text.endsWith('END:VCALENDAR')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text).not.toContain('\uFFFD');
    expect(lines.join('').includes('\n')).toBe(false);
  });

  test('次序变了、任务多了，别的日程标识不变', () => {
    const [first, second, ...others] = source.tasks;
    if (first === undefined || second === undefined) throw new Error('没有任务');
    const changed = tableCalendar(tableView({ tasks: [...others, { ...first, id: 't99' }, second, first] }));
    const known = new Map(readCalendar(changed).events.map((event) => [event.uid, event]));
    for (const event of events) expect(known.get(event.uid)).toEqual(event);
    expect(known.size).toBe(events.length + 1);
  });

  test('内容相同，哪一天生成的文件都一个字节不差', async () => {
    const [one, other] = await onTwoDays(() => tableCalendar(tableView()));
    expect(other).toBe(one);
  });

  test('每季度至少一次：没有说是哪一天，每期第一天上午九点提醒，不说到期', () => {
    const quarterly = {
      text: '每季度至少一次',
      start: '2021-04-01',
      end: '2021-12-31',
      rrule: 'FREQ=MONTHLY;INTERVAL=3',
    };
    const calendar = tableCalendar(tableView({ cells: { ...source.cells, august: quarterly } }));
    expect(readCalendar(calendar).events[0]).toMatchObject({
      summary: '典型案例庭审旁听（每季度至少一次）',
      days: ['2021-04-01', '2021-07-01', '2021-10-01'],
      end: '2021-04-02',
      alarms: ['2021-04-01T09:00:00'],
    });
    expect(calendar).toContain('DESCRIPTION:新的一期开始');
  });

  test.each([
    ['FREQ=WEEKLY;BYDAY=TU,FR', ['2021-09-03', '2021-09-07', '2021-09-10', '2021-09-14']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', ['2021-09-14']],
    ['FREQ=MONTHLY;BYMONTHDAY=10', ['2021-09-10']],
  ])('%s 从规则说的第一天开始，到最后一天为止', (rrule, days) => {
    const limit = { text: '反复', start: '2021-09-01', end: '2021-09-15', rrule };
    const calendar = tableCalendar(tableView({ cells: { ...source.cells, august: limit } }));
    expect(readCalendar(calendar).events[0]?.days).toEqual(days);
  });

  test('只写了截止日期的，日程就在那一天；没有日期的没有日程', () => {
    const cells = { ...source.cells, august: { text: '8月31日前', end: '2021-08-31' }, september: { text: '适时' } };
    const read = readCalendar(tableCalendar(tableView({ cells }))).events;
    expect(read[0]).toMatchObject({ start: '2021-08-31', end: '2021-09-01' });
    expect(read.some(({ uid }) => uid.includes('.t05@'))).toBe(false);
  });
});

describe('单位和全部', () => {
  test('单位的日程就是它的任务和报送，任务开头写本单位的角色，标识与表相同', () => {
    const mine = readCalendar(unitCalendar(unitView('court'))).events;
    expect(mine.map(({ uid }) => uid)).toEqual([...events.slice(0, 5), events.at(-1)].map((event) => event?.uid));
    expect(mine.map(({ description }) => description.split('\n')[0])).toEqual([
      '市法院：责任',
      ...Array(4).fill('市法院：配合（因“市政法部门”）'),
      '报送：活动总结和统计表',
    ]);
  });

  test('全部日程是各表日程之和', () => {
    const other = { ...tableView(), slug: 'other', tasks: tableView().tasks.slice(0, 1), reports: [] };
    expect(readCalendar(wholeCalendar([tableView(), other], 'https://example.gov.cn/')).events).toHaveLength(9);
  });
});
