import { type Citation, findCitations } from '#legal/citations.ts';
import { nameMatcher } from '#legal/law-names.ts';
import { formatProvision, type Place } from '#legal/provision.ts';

const law = (title: string, ...short: string[]) => ({ slug: title, title, short });
export const names = nameMatcher({
  laws: [],
  external: [
    law('中华人民共和国安全生产法', '安全生产法', '安法'),
    law('中华人民共和国刑法', '刑法'),
    law('中华人民共和国刑法修正案（十一）', '刑法修正案（十一）'),
    law('关于办理危害生产安全刑事案件适用法律若干问题的解释', '解释'),
    law('关于办理危害生产安全刑事案件适用法律若干问题的解释（二）', '解释（二）'),
    law('山东省安全生产条例', '安全生产条例'),
  ],
});

/** `full 刑法 第一百三十四条第二款`; places without an article are written with 第一条 left out. */
function shown(citation: Citation): string {
  const { kind } = citation;
  if (kind === 'relative') return `relative ${citation.unit}-${citation.back} ${placeOf(citation.place)}`.trim();
  if (kind === 'self') return `self ${placeOf(citation.place)}${to(citation.last)}`.trim();
  const end = kind === 'range' ? to(citation.last) : '';
  return `${kind} ${citation.law} ${formatProvision(citation.provision)}${end}`;
}
function placeOf(place: Place): string {
  const text = formatProvision({ article: 1, ...place });
  return place.article === undefined ? text.replace('第一条', '') : text;
}
function to(last: Place | undefined): string {
  return last === undefined ? '' : `..${placeOf(last)}`;
}
/** The citations of a sentence, each as one line. */
export function read(text: string, genre?: 'statute'): string[] {
  return findCitations(text, names, genre).map(shown);
}
