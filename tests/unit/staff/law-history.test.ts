import { describe, expect, test } from 'vitest';
import { noteBook } from '#staff/import-notes.ts';
import { findEntryIntoForce, readHistory } from '#staff/law-history.ts';
import { findIssuer } from '#staff/law-issuer.ts';
import { decideVersion } from '#staff/law-version.ts';

function read(bracket: string, last = '') {
  const notes = noteBook();
  const history = readHistory(bracket, 1, notes);
  const version = decideVersion(history, findEntryIntoForce(last), notes);
  return { history, version, issuer: findIssuer(history.events, undefined, undefined), notes: notes.all() };
}

describe('题注', () => {
  test('句与句之间的空格丢了，也分得开', () => {
    const { history } = read(
      '（2002年6月29日第九届全国人民代表大会常务委员会第二十八次会议通过根据2009年8月27日《关于修改部分法律的决定》第一次修正根据2021年6月10日《关于修改〈中华人民共和国安全生产法〉的决定》第三次修正）',
    );
    expect(history.events.map(({ date, word }) => `${date}${word}`)).toEqual([
      '2002-06-29通过',
      '2009-08-27第一次修正',
      '2021-06-10第三次修正',
    ]);
  });

  test('修订重写全文，末条的日期就是修订后的施行日期', () => {
    const { version } = read(
      '（1998年4月29日第九届全国人民代表大会常务委员会第二次会议通过　2008年10月28日第十一届全国人民代表大会常务委员会第五次会议修订）',
      '本法自2009年5月1日起施行。',
    );
    expect(version).toMatchObject({ by: '2008年修订', adopted: '2008-10-28', effective: '2009-05-01' });
    expect(version).not.toHaveProperty('base');
  });

  test('修订之后又修正：施行日期不知道，修订的那一次写得出来', () => {
    const { version } = read(
      '（1998年4月29日第九届全国人民代表大会常务委员会第二次会议通过　2008年10月28日第十一届全国人民代表大会常务委员会第五次会议修订　根据2019年4月23日《关于修改〈中华人民共和国建筑法〉等八部法律的决定》第一次修正）',
      '本法自2009年5月1日起施行。',
    );
    expect(version).not.toHaveProperty('effective');
    expect(version).toMatchObject({
      by: '第一次修正',
      adopted: '2019-04-23',
      base: { effective: '2009-05-01', by: '2008年修订', adopted: '2008-10-28' },
    });
  });

  test('行政法规：国务院令公布，根据决定修订算修改', () => {
    const { version, issuer } = read(
      '（2004年1月13日中华人民共和国国务院令第397号公布　根据2014年7月29日《国务院关于修改部分行政法规的决定》第二次修订　自公布之日起施行）',
    );
    expect(issuer).toEqual({ issuer: '国务院', kind: 'administrative-regulation' });
    expect(version).toMatchObject({ by: '第二次修订', adopted: '2014-07-29', effective: '2014-07-29' });
  });

  test('自公布之日起施行：用公布日期；没有公布日期就用通过日期并指出', () => {
    const entry = '本条例自公布之日起施行。';
    expect(
      read('（2016年7月28日某省第十二届人民代表大会常务委员会第三十一次会议通过　2016年8月1日公布）', entry).version,
    ).toMatchObject({
      adopted: '2016-07-28',
      effective: '2016-08-01',
    });
    const { version, notes } = read('（2016年7月28日某省第十二届人民代表大会常务委员会第三十一次会议通过）', entry);
    expect(version.effective).toBe('2016-07-28');
    expect(notes[0]?.text).toContain('没有公布日期');
  });

  test.each([
    ['（2006年3月14日第十届全国人民代表大会第四次会议通过）', '全国人民代表大会', 'statute'],
    [
      '（2016年7月28日某省第十二届人民代表大会常务委员会第三十一次会议通过）',
      '某省人民代表大会常务委员会',
      'local-regulation',
    ],
    ['（2007年12月28日国家安全生产监督管理总局令第16号公布）', '国家安全生产监督管理总局', 'department-rule'],
    ['（2019年2月1日某省人民政府令第300号公布）', '某省人民政府', 'local-government-rule'],
  ])('制定机关和种类：%s', (bracket, issuer, kind) => {
    expect(read(bracket).issuer).toEqual({ issuer, kind });
  });

  test('没有这一天的日期、读不懂的话，都指出来', () => {
    expect(read('（2002年6月31日第九届全国人民代表大会常务委员会会议通过　另有说明）').notes).not.toEqual([]);
  });

  test('没有题注，不拿末条的日期当这一文本的施行日期', () => {
    const { version, notes } = read('', '本法自2002年11月1日起施行。');
    expect(version).toEqual({});
    expect(notes[0]?.text).toContain('2002年11月1日');
  });
});
