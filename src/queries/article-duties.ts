import { addressOf } from './address.ts';
import { allSubjects, articleKey } from './duties.ts';
import { once } from './once.ts';

interface DutyLink {
  mark: string;
  title: string;
  href: string;
}

/** Every duty under the article that it rests on and under those that punish its neglect (`work-safety-law/21`). */
const byArticle = once(async () => {
  const based = new Map<string, DutyLink[]>();
  const punished = new Map<string, DutyLink[]>();
  const add = (map: Map<string, DutyLink[]>, key: string | undefined, link: DutyLink): void => {
    if (key !== undefined) map.set(key, [...(map.get(key) ?? []), link]);
  };
  for (const { id, data } of await allSubjects()) {
    for (const [anchor, { who, duty, kind, provision, sanctions }] of Object.entries(data.duties)) {
      const title = who === undefined ? duty : `${who}：${duty}`;
      const link = { mark: data.subject, title, href: addressOf.duty(id, anchor) };
      add(based, await articleKey(provision), link);
      // Who has a right is not punished: the clause is for those who stand in its way.
      if (kind === 'right') continue;
      const keys = new Set(await Promise.all((sanctions ?? []).map(articleKey)));
      for (const key of keys) add(punished, key, link);
    }
  }
  return { based, punished };
});

/** The duties that rest on an article, and those whose neglect it punishes. */
export async function dutiesOf(law: string, articleId: string) {
  const key = `${law}/${articleId}`;
  const { based, punished } = await byArticle();
  return { based: based.get(key) ?? [], punished: punished.get(key) ?? [] };
}

/** The subjects that a class of units in a notice (企业, 有关部门) belongs to. */
export async function subjectsOfClass(unit: string) {
  return (await allSubjects())
    .filter(({ data }) => data.classes.includes(unit))
    .map(({ id, data }) => ({ label: data.subject, href: addressOf.duty(id) }));
}
