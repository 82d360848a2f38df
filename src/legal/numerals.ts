const digits = '零一二三四五六七八九';
const places = ['', '十', '百', '千'] as const;

/**
 * Writes a whole number the way statutes number their articles: 134 -> 一百三十四, 10 -> 十.
 * @throws RangeError outside 1..9999, where no statute goes.
 */
export function formatNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) {
    throw new RangeError(`中文数字只写 1 至 9999：${value}`);
  }
  let text = '';
  let skipped = false;
  const printed = String(value);
  for (let index = 0; index < printed.length; index += 1) {
    const digit = Number(printed.charAt(index));
    if (digit === 0) {
      skipped = true;
      continue;
    }
    if (skipped) text += '零';
    skipped = false;
    text += digits.charAt(digit) + (places[printed.length - 1 - index] ?? '');
  }
  return text.startsWith('一十') ? text.slice(1) : text;
}

/**
 * Reads 1..9999 written in Chinese (一百三十四, 一百十, 一三四, 二〇〇), Arabic or full-width digits.
 * Anything ambiguous (一百五) or misspelt (一百百) is undefined.
 */
export function parseNumeral(text: string): number | undefined {
  const plain = text.normalize('NFKC').replaceAll('〇', '零');
  if (/^[1-9]\d{0,3}$/.test(plain)) return Number(plain);
  if (/^[一二三四五六七八九][零一二三四五六七八九]{1,3}$/.test(plain)) {
    return Number([...plain].map((character) => digits.indexOf(character)).join(''));
  }
  const match =
    /^(?:([一二三四五六七八九])千)?零?(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九]?)十)?零?([一二三四五六七八九]?)$/.exec(
      plain,
    );
  if (match === null) return undefined;
  const [, thousands, hundreds, tens, ones] = match;
  const ten = tens === '' ? '一' : tens;
  const value = [thousands, hundreds, ten, ones].reduce(
    (sum, digit) => sum * 10 + (digit ? digits.indexOf(digit) : 0),
    0,
  );
  if (value === 0) return undefined;
  const spelt = plain.replace(/(^|[百千零])十/, '$1一十').replace(/^一十/, '十');
  return spelt === formatNumeral(value) ? value : undefined;
}
