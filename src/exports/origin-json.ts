import { closed, dateOrNull, address, text, textOrNull } from './json-schema.ts';
import { formatRemarks, type Origin } from './origin.ts';

/** The notice that the tasks were taken from, as the JSON exports give it; null where it is not known. */
export interface OriginDocument {
  title: string;
  issuer: string | null;
  number: string | null;
  signedOn: string | null;
  url: string;
  remarks: string;
}

export function exportOrigin(origin: Origin): OriginDocument {
  const { title, issuer, number, signedOn, url } = origin;
  return {
    title,
    issuer: issuer ?? null,
    number: number ?? null,
    signedOn: signedOn ?? null,
    url,
    remarks: formatRemarks(origin),
  };
}

export const originSchema = closed('任务出自的通知', {
  title: text('通知的标题'),
  issuer: textOrNull('发文机关；不详的为 null'),
  number: textOrNull('发文字号；没有的为 null'),
  signedOn: dateOrNull('成文日期；不详的为 null'),
  url: address('通知在本站的网址'),
  remarks: text('使用前要知道的话：以发布机关原文为准；表格由谁整理'),
});
