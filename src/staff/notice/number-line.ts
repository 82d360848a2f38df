const OPEN = '[〔﹝［\\[【（(〖]';
const CLOSE = '[〕﹞］\\]】）)〗]';
const ORGAN = '[\\p{Script=Han}A-Za-z]{0,16}';
const YEARLY = new RegExp(`^(${ORGAN})${OPEN}((?:19|20)\\d{2})(?:年)?${CLOSE}(第?)0*(\\d{1,5})号$`, 'u');
const SERIAL = /^([\p{Script=Han}]{0,16}?)((?:19|20)\d{2})年第0*(\d{1,5})号$/u;
const ORDER = /^(第[\d一二三四五六七八九十百零〇]{1,5}号)$/u;

/**
 * The document number of a line that holds nothing else (its own number, not a cited one), in the form of
 * GB/T 9704-2012: the year in 〔〕, Arabic figures. Brackets round the whole, 文号： before it and 签发人 after it are left out.
 */
export function readNumberLine(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^(?:文号|发文字号|发文文号|文件编号|编号):/u, '')
    .replace(/签发人:?.*$/u, '');
  return formatNumber(plain) ?? formatNumber(plain.replace(/^[(（[【]|[)）\]】]$/g, ''));
}

function formatNumber(plain: string): string | undefined {
  const yearly = YEARLY.exec(plain);
  if (yearly !== null) {
    const [, organ = '', year = '', ordinal = '', serial = ''] = yearly;
    return `${organ}〔${year}〕${ordinal}${serial}号`;
  }
  const serial = SERIAL.exec(plain);
  if (serial !== null) return `${serial[1] ?? ''}${serial[2] ?? ''}年第${serial[3] ?? ''}号`;
  return ORDER.exec(plain)?.[1];
}
