const numeral = '[零一二三四五六七八九十百千万]+';
const unit = '(?:万元|亿元|元|个月|年|月|日|小时|倍|人|次)';
const bound = '(?:以上|以下|以内|内)?';
const figures = new RegExp(`百分之${numeral}${bound}|${numeral}${unit}${bound}`, 'g');

/** The amounts, terms and thresholds that a text of law states, as written: 五万元以下, 二倍, 百分之六十, 三人以上. */
export function findFigures(text: string): string[] {
  return text.match(figures) ?? [];
}
