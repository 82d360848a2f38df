import { campaignState } from '#duties/campaign.ts';
import { expect, test } from 'vitest';

test.each([
  ['2021-08-20', 'upcoming'],
  ['2021-08-21', 'running'],
  ['2021-12-31', 'running'],
  ['2022-01-01', 'ended'],
])('活动自2021年8月21日至12月31日，%s 是 %s', (today, state) => {
  expect(campaignState({ start: '2021-08-21', end: '2021-12-31' }, today)).toBe(state);
});

test.each([
  [{}, '2021-09-01', 'undated'],
  [{ start: '2021-08-21' }, '2021-08-20', 'undated'],
  [{ end: '2021-12-31' }, '2021-12-31', 'running'],
  [{ end: '2021-12-31' }, '2022-01-01', 'ended'],
])('只写了 %j 的活动，%s 是 %s', (campaign, today, state) => {
  expect(campaignState(campaign, today)).toBe(state);
});
