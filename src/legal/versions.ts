/** One version of a law. `text` names the file that carries it; `sameTextAs` the version whose text still holds; neither = 文本未收录. */
export interface LawVersion {
  /** The day it entered into force, `YYYY-MM-DD`; the version's identity. */
  effective: string;
  /** What made it: 刑法修正案（十一）. */
  by: string;
  adopted: string;
  text?: string;
  sameTextAs?: string;
}

export type LawStatus = 'in-force' | 'not-yet' | 'repealed';

/** The version in force on a day: the latest whose effective day is not after it. The order of the list means nothing. */
export function versionInForce(versions: readonly LawVersion[], on: string): LawVersion | undefined {
  let latest: LawVersion | undefined;
  for (const version of versions) {
    if (version.effective > on) continue;
    if (latest === undefined || version.effective > latest.effective) latest = version;
  }
  return latest;
}

/** The version whose file holds the text of `version`; undefined when that text is not carried. */
export function textVersionOf(versions: readonly LawVersion[], version: LawVersion): LawVersion | undefined {
  const seen = new Set<string>();
  let current: LawVersion | undefined = version;
  while (current !== undefined && current.text === undefined) {
    if (current.sameTextAs === undefined || seen.has(current.effective)) return undefined;
    seen.add(current.effective);
    const { sameTextAs }: LawVersion = current;
    current = versions.find((candidate) => candidate.effective === sameTextAs);
  }
  return current;
}

/** Whether the law binds on a day. `repealed` is the first day on which it no longer does. */
export function statusOn(versions: readonly LawVersion[], repealed: string | undefined, on: string): LawStatus {
  if (repealed !== undefined && repealed <= on) return 'repealed';
  return versionInForce(versions, on) === undefined ? 'not-yet' : 'in-force';
}
