import { pinyin } from 'pinyin-pro';

/** A place that issues notices: 杭州市 is `hangzhou`. */
export interface Region {
  id: string;
  name: string;
}

const PLACE =
  /^((?:\p{Script=Han}{2,7}?(?:省|自治区|自治州|地区|盟|市))?(?:\p{Script=Han}{1,6}?(?:自治县|自治旗|新区|高新区|开发区|区|县|旗|市))?(?:\p{Script=Han}{1,5}?(?:街道|镇|乡))?)/u;
const STATE = /^(?:中华人民共和国|国务院|国家|应急管理部|公安部|最高人民|全国|中共中央|中央)/u;

/** The place at the head of an office's name: 宁波市江北区安全生产委员会办公室 -> 宁波市江北区. */
export function findRegion(organ: string): string | undefined {
  if (STATE.test(organ)) return '全国';
  const name = PLACE.exec(organ.replace(/^中共/u, ''))?.[1] ?? '';
  return name === '' ? undefined : name;
}

/** The mark of a region: the pinyin of its last place without 市、区、县; all of it where another region has that. */
export function regionId(name: string, taken: readonly Region[]): string {
  const known = taken.find((region) => region.name === name);
  if (known !== undefined) return known.id;
  const places = name.match(/.+?(?:省|自治区|自治州|自治县|地区|盟|市|新区|区|县|旗|街道|镇|乡)/gu) ?? [name];
  const spelt = places.map((place) =>
    spell(place.replace(/(?<=..)(?:省|自治区|自治州|自治县|地区|盟|市|新区|区|县|旗|街道|镇|乡)$/u, '')),
  );
  const short = spelt.at(-1) ?? '';
  const ids = taken.map(({ id }) => id);
  return [short, spelt.join('-'), spell(name)].find((id) => id !== '' && !ids.includes(id)) ?? `${short}-2`;
}

/** Pinyin without tones and gaps, letters and figures as they are. */
export function spell(words: string): string {
  return pinyin(words, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '');
}
