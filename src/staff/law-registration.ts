import { type Corpus, isComplete } from '#corpus/corpus.ts';
import { formatDate } from '#legal/dates.ts';
import type { LawRecord } from '#legal/resolution.ts';
import type { ImportFields } from './import-fields.ts';
import { findChanges } from './law-changes.ts';
import type { LawEvent } from './law-history.ts';
import { addChanges, addVersion, formatLaw, setScalar } from './law-yaml.ts';
import type { StatuteImport } from './statute-import.ts';

/** The new text of law.yaml with what a person should look at in it, or why it cannot be written. */
export type Registration = { text: string; notes: string[] } | { problem: string };

/** Registers a version of a law: in its law.yaml where there is one, else in a new one. */
export function registerLaw(
  imported: StatuteImport,
  fields: ImportFields,
  corpus: Corpus,
  { source, today }: { source: string; today: string },
): Registration {
  const path = `laws/${fields.slug}/law.yaml`;
  const standing = corpus.files.find((file) => file.path === path);
  const law = corpus.index.laws.find(({ slug }) => slug === fields.slug);
  if (standing === undefined) return registerNew(imported, fields, corpus, { source, today });
  if (law === undefined) return { problem: `${path} 有错误，不能往里登记。改法：先运行 npm run check，改好再导入` };
  return registerVersion(imported, fields, law, standing.text);
}

function registerNew(
  { law }: StatuteImport,
  { slug, title, version, maker }: ImportFields,
  corpus: Corpus,
  { source, today }: { source: string; today: string },
): Registration {
  if (maker === undefined) return { problem: `laws/${slug}/law.yaml 没有登记机关和种类` };
  const { base } = law.version;
  const isEarlier = base !== undefined && base.effective < version.effective;
  const versions = [...(isEarlier ? [base] : []), { ...version, text: `${version.effective}.md` }];
  const notes = [
    'order 暂排在最后，articles、short、source 也请看一眼；checkedOn 暂写今天，逐条校对完改成校对那天',
    ...(isEarlier ? [`versions 里的 ${base.effective}（${base.by}）施行日期取自正文末尾，文本未收录`] : []),
    ...noteUnregistered(law.events, versions),
    ...(corpus.index.external.some((entry) => entry.slug === slug || entry.title === title)
      ? ['laws/external.yaml 里还登记着这部法，现在收录了，请删掉那一条']
      : []),
    ...(isComplete(corpus, 'laws') ? [] : ['有的 law.yaml 读不出来，没有核对这部法是不是已经登记']),
  ];
  const text = formatLaw({
    title,
    short: [title.replace(/^中华人民共和国/, '').replace(/^(?:最高人民法院|最高人民检察院|、)+/, '')],
    kind: maker.kind,
    issuer: maker.issuer,
    ...(law.number === undefined ? {} : { number: law.number }),
    articles: law.articles,
    coverage: law.coverage,
    order: Math.max(0, ...corpus.entries('laws').map(({ data }) => data.order)) + 1,
    source: { name: source },
    checkedOn: today,
    versions,
  });
  return { text, notes };
}

function registerVersion(
  { law: read, statute }: StatuteImport,
  { slug, version }: ImportFields,
  law: LawRecord,
  standing: string,
): Registration {
  const path = `laws/${slug}/law.yaml`;
  const notes = noteUnregistered(read.events, [...law.versions, version]);
  const registered = law.versions.find(({ effective }) => effective === version.effective);
  const file = `${version.effective}.md`;
  if (registered?.text !== undefined && registered.text !== file) {
    return { problem: `${path} 里 ${version.effective} 的文本登记为 ${registered.text}。改法：改成 ${file} 再导入` };
  }
  if (registered?.sameTextAs !== undefined) {
    return {
      problem: `${path} 里 ${version.effective} 登记为沿用 ${registered.sameTextAs} 的文本。改法：核对之后删掉 sameTextAs 那一行，再导入`,
    };
  }
  if (registered !== undefined && registered.adopted !== version.adopted) {
    notes.push(`通过日期：law.yaml 写 ${registered.adopted}，这份文件写 ${version.adopted}，没有改，请核对`);
  }
  const withVersion = addVersion(standing, { ...version, text: file });
  if (withVersion === undefined)
    return { problem: `${path} 的 versions 写在一行里。改法：改成每个文本一行，以“- ”开头` };
  const { changes, dropped } = findChanges(law, { ...version, statute });
  const text = addChanges(withVersion, changes);
  if (text === undefined) return { problem: `${path} 的 changes 写在一行里。改法：改成每条一行，以“- ”开头` };
  const changed = [...new Set(changes.flatMap(({ kind, article }) => (kind === 'original' ? [] : [article])))];
  if (changed.length > 0) {
    notes.push(
      `与相邻的文本逐条比对，changes 里登记了 ${changed.length} 条的改动（${listOf(changed)}）；如果是中间某一次没有收录的修改改的，请改成那一次`,
    );
  }
  if (changed.length > law.articles / 2) notes.push('一半以上的条都不同，多半是条号挪动了，请核对 changes');
  if (dropped.length > 0) notes.push(`后一文本没有了的条：${listOf(dropped)}。changes 里没有“删去”，请写进 note`);
  if (law.coverage === 'full' && read.coverage !== 'full') {
    notes.push('law.yaml 写的是全文收录（coverage: full），这份正文不全，请核对');
  }
  const isLatest = law.versions.every(({ effective }) => effective <= version.effective);
  if (!isLatest || read.coverage !== 'full' || read.articles === law.articles) return { text, notes };
  notes.push(`articles 由 ${law.articles} 改为 ${read.articles}`);
  return { text: setScalar(text, 'articles', read.articles), notes };
}

/** The texts that the 题注 names and law.yaml does not: the file does not say from which day they held. */
function noteUnregistered(events: readonly LawEvent[], versions: readonly { adopted: string }[]): string[] {
  const others = events.filter(
    ({ kind, date }) => kind !== 'promulgated' && !versions.some(({ adopted }) => adopted === date),
  );
  if (others.length === 0) return [];
  const list = others.map(({ date, word }) => `${formatDate(date)}${word}`).join('、');
  return [`题注提到的其他文本没有写进 versions，因为文件里没有它们的施行日期：${list}`];
}

function listOf(articles: readonly string[]): string {
  const first = articles.slice(0, 12).join('、');
  return articles.length > 12 ? `${first}等` : first;
}
