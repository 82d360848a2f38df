import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCalendar } from '../unit/exports/calendar-reader.ts';
import { readEvents } from './export-files.ts';
import { listFiles, ORIGIN, ROOT_SITE, readPage, SITES, SUB_PATH_SITE } from './sites.ts';

const JIANGBEI = '2021-jiangbei-safety-month';

describe.each(SITES)('$name $base', (site) => {
  const calendars = listFiles(site).filter((file) => file.endsWith('.ics'));
  const tables = calendars.filter((file) => file.startsWith('responsibilities/'));

  test.each(calendars)('%s：每个日程有标识、时间、标题、说明、分类、网址和提醒，网址打得开', (file) => {
    const events = [...readEvents(site, file).values()];
    expect(events.length).toBeGreaterThan(0);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const { uid, stamp, start, end, summary, description, categories, url, alarms } of events) {
      expect(stamp, uid).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/u);
      expect(end >= start, uid).toBe(true);
      expect(summary.length, uid).toBeGreaterThan(3);
      expect(description, uid).toContain('以发布机关原文为准。');
      expect(description, uid).toContain(`网址：${url}`);
      expect(description, uid).toMatch(/^出自《.+》（.*(?:成文|成文日期不详)）$/mu);
      expect(['任务', '报送'], uid).toContain(categories[0]);
      expect(alarms.length, uid).toBeGreaterThan(0);
      const { href, hash } = new URL(url);
      expect(href.startsWith(`${ORIGIN}${site.base}responsibilities/`), url).toBe(true);
      const page = `${href.slice(`${ORIGIN}${site.base}`.length).replace(hash, '')}index.html`;
      expect(hash === '' || readPage(site, page).includes(` id="${hash.slice(1)}"`), url).toBe(true);
    }
  });

  test('全部日历 calendar.ics 是各表日历之和，每个日程都相同', () => {
    const all = readEvents(site, 'calendar.ics');
    const each = new Map(tables.flatMap((file) => [...readEvents(site, file)]));
    expect(all).toEqual(each);
  });

  test('责任分工目录给出全部日历的链接', () => {
    expect(readPage(site, 'responsibilities/index.html')).toMatch(/href="(?:\.\.\/)*calendar\.ics"/u);
  });

  test('江北：六月的五个星期二报送；7月2日16时报总结，上海时间', () => {
    const file = `responsibilities/${JIANGBEI}.ics`;
    const events = readEvents(site, file);
    expect(events.get(`${JIANGBEI}.r01`)?.days).toEqual([
      '2021-06-01',
      '2021-06-08',
      '2021-06-15',
      '2021-06-22',
      '2021-06-29',
    ]);
    expect(events.get(`${JIANGBEI}.r02`)).toMatchObject({ start: '2021-07-02T16:00:00', zone: 'Asia/Shanghai' });
    expect(readCalendar(readFileSync(join(site.folder, file), 'utf8')).zones).toEqual(['Asia/Shanghai']);
  });

  test('台儿庄：每季度至少一次，从2017年6月到2018年底，每三个月一个日程，不说是哪一天到期', () => {
    const events = readEvents(site, 'responsibilities/2017-taierzhuang-seven-entries.ics');
    const event = events.get('2017-taierzhuang-seven-entries.t05');
    expect(event?.summary).toMatch(/（每季度至少要进行一次）$/u);
    expect(event?.alarms).toEqual(['2017-06-01T09:00:00']);
    expect(event?.days).toEqual([
      '2017-06-01',
      '2017-09-01',
      '2017-12-01',
      '2018-03-01',
      '2018-06-01',
      '2018-09-01',
      '2018-12-01',
    ]);
  });
});

test('换了路径、换了生成的日子，日程的标识、时间戳和日期不变', () => {
  const shape = (site: typeof ROOT_SITE) =>
    [...readEvents(site, 'calendar.ics')].map(([uid, { stamp, start, end, summary }]) => [
      uid,
      stamp,
      start,
      end,
      summary,
    ]);
  expect(shape(SUB_PATH_SITE)).toEqual(shape(ROOT_SITE));
});
