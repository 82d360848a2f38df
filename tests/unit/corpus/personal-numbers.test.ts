import { expect, test } from 'vitest';
import { findPersonalNumbers } from '#corpus/personal-numbers.ts';

const kindsIn = (text: string): string[] => findPersonalNumbers(text).map(({ kind }) => kind);

test.each([
  ['11010519491231002X', 'id'],
  ['１１０１０５１９４９１２３１００２ｘ', 'id'],
  ['110105 19491231 002X', 'id'],
  ['13800138000', 'mobile'],
  ['热线12350 13800138000', 'mobile'],
  ['+86 138-0013-8000', 'mobile'],
  ['6222021234567894', 'card'],
  ['6222 0212 3456 7894', 'card'],
])('%s 不能放上网', (text, kind) => {
  expect(kindsIn(`联系人：${text}，谢谢`)).toEqual([kind]);
});

test.each([
  ['身份证的校验码不对', '110105194912310021'],
  ['没有这个月份也没有校验码', '110105194913310020'],
  ['银行卡的校验码不对', '6222021234567895'],
  ['办公电话', '0571-85353018、010-83933337、057185353018'],
  ['热线', '12350、12345、119、96119、12395'],
  ['案号和文号', '（2017）沪0117刑初279号，应急〔2019〕54号'],
  ['网址里的编号', 'https://example.org/t20260130_3263028.htm'],
  ['金额和日期', '直接经济损失9725822元，2021年3月8日至2022-12-15'],
])('%s照样可以写', (_, text) => {
  expect(kindsIn(text)).toEqual([]);
});

test('报告里不重复整个号码，说出它从哪里开始', () => {
  expect(findPersonalNumbers('电话13800138000')).toEqual([{ kind: 'mobile', start: 2, masked: '138****00' }]);
});
