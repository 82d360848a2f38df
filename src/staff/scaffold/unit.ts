import { parse } from 'yaml';
import { formatYaml } from './document.ts';
import { choicesOf, given, nameFault, type Scaffold } from './scaffold.ts';

const KINDS = { unit: '一个单位', class: '没有逐一列出的一类单位，例如：各地、各有关部门' };

/** A unit, in the file of its region; the file is begun where there is none. */
export const unit: Scaffold = {
  kind: 'unit',
  label: '责任单位',
  questions: [
    { name: 'region', message: '地区的拼音代号，例如：hangzhou', fault: nameFault },
    {
      name: 'regionName',
      message: '地区名称，例如：杭州市',
      preset: ({ corpus }, { region }) => corpus.entries('units').find(({ slug }) => slug === region)?.data.region.name,
    },
    { name: 'name', message: '单位简称，照文件的写法，例如：市公安局' },
    { name: 'pinyin', message: '简称的拼音，例如：shigonganju', fault: nameFault },
    { name: 'fullName', message: '全称（可以不填）', optional: true },
    { name: 'type', message: '种类', choices: () => choicesOf(KINDS), preset: () => 'unit' },
  ],
  write(answers, { corpus }) {
    const region = given(answers, 'region');
    const path = `units/${region}.yaml`;
    const { name, fullName, type } = answers;
    const entry = { id: `${region}-${given(answers, 'pinyin')}`, name, fullName, kind: type };
    const line = `  - ${formatYaml(entry).trimEnd().replaceAll('\n', '\n    ')}\n`;
    const before = corpus.files.find((file) => file.path === path)?.text;
    if (before === undefined) {
      const head = formatYaml({ region: { id: region, name: given(answers, 'regionName') } });
      return { created: [{ path, text: `${head}units:\n${line}` }] };
    }
    const text = `${before.trimEnd()}\n${line}`;
    if (countUnits(text) !== (countUnits(before) ?? 0) + 1) {
      throw new Error(`${path} 的写法和别的不一样，请打开它，照同类的行加上：\n${line}`);
    }
    return { created: [], updates: [{ path, text }] };
  },
};

/** How many units a file registers; undefined where it cannot be read. */
function countUnits(text: string): number | undefined {
  try {
    const { units } = (parse(text) ?? {}) as { units?: unknown };
    return Array.isArray(units) ? units.length : undefined;
  } catch {
    return undefined;
  }
}
