import { type LawVersion, statusOn, textVersionOf, versionInForce } from '#legal/versions.ts';
import { describe, expect, test } from 'vitest';

const versions: LawVersion[] = [
  { effective: '2021-03-01', by: '刑法修正案（十一）', adopted: '2020-12-26', text: '2021-03-01.md' },
  { effective: '1997-10-01', by: '修订', adopted: '1997-03-14' },
  { effective: '2024-03-01', by: '刑法修正案（十二）', adopted: '2023-12-29', sameTextAs: '2021-03-01' },
  { effective: '2006-06-29', by: '刑法修正案（六）', adopted: '2006-06-29', text: '2006-06-29.md' },
];

describe('版本', () => {
  test.each([
    ['1997-09-30', undefined],
    ['1997-10-01', '1997-10-01'],
    ['2006-06-28', '1997-10-01'],
    ['2006-06-29', '2006-06-29'],
    ['2021-02-28', '2006-06-29'],
    ['2021-03-01', '2021-03-01'],
    ['2024-02-29', '2021-03-01'],
    ['2024-03-01', '2024-03-01'],
    ['2026-11-22', '2024-03-01'],
  ])('%s 施行的是 %s 的刑法', (on, effective) => {
    expect(versionInForce(versions, on)?.effective).toBe(effective);
  });

  test('修正案（十二）没有改动所收条文，文本在修正案（十一）之下', () => {
    const [eleven, base, twelve] = versions;
    expect(twelve && textVersionOf(versions, twelve)).toBe(eleven);
    expect(eleven && textVersionOf(versions, eleven)).toBe(eleven);
    expect(base && textVersionOf(versions, base), '文本未收录').toBeUndefined();
  });

  test('互相指来指去的 sameTextAs 只是没有文本', () => {
    const circle: LawVersion[] = [
      { effective: '2000-01-01', by: '甲', adopted: '2000-01-01', sameTextAs: '2001-01-01' },
      { effective: '2001-01-01', by: '乙', adopted: '2001-01-01', sameTextAs: '2000-01-01' },
    ];
    expect(circle[0] && textVersionOf(circle, circle[0])).toBeUndefined();
    const lost: LawVersion = { effective: '2000-01-01', by: '甲', adopted: '2000-01-01', sameTextAs: '1999-01-01' };
    expect(textVersionOf([lost], lost)).toBeUndefined();
  });

  test('效力由日期得出', () => {
    expect(statusOn(versions, undefined, '1997-09-30')).toBe('not-yet');
    expect(statusOn(versions, undefined, '1997-10-01')).toBe('in-force');
    expect(statusOn(versions, '2026-05-01', '2026-04-30')).toBe('in-force');
    expect(statusOn(versions, '2026-05-01', '2026-05-01')).toBe('repealed');
  });
});
