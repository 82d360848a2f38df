import type { NoticeData } from '#collections/notices.ts';
import { withoutSpace } from '#legal/white-space.ts';
import { textBlocks } from '#markdown/blocks.ts';
import { flattenBlock } from '#markdown/flat-text.ts';
import type { Corpus, CorpusEntry } from './corpus.ts';
import { type Problem, problem } from './problems.ts';
import type { DataPath } from './yaml-source.ts';

const PHONE = /联系(?:人|电话|方式)[^。]*?((?:\d{3,4}-)?\d{7,11})/gu;

/** The contacts of a notice are those of its text, so that search and exports can leave them out. */
export function checkNotices({ entries }: Corpus): Problem[] {
  return entries('notices').flatMap((notice) => [...checkContacts(notice), ...checkPhones(notice)]);
}

function checkContacts({ path, source, data, tree }: CorpusEntry<NoticeData>): Problem[] {
  if (tree === undefined) return [];
  const text = withoutSpace(
    textBlocks(tree)
      .map((block) => flattenBlock(block).text)
      .join('\n'),
  );
  const check = (value: string, at: DataPath): Problem[] =>
    text.includes(withoutSpace(value)) ? [] : [problem('contact/not-in-text', path, source.placeOf(at), { value })];
  return (data.contacts ?? []).flatMap(({ names, phones }, index) => [
    ...names.flatMap((name, at) => check(name, ['contacts', index, 'names', at])),
    ...phones.flatMap((phone, at) => check(phone, ['contacts', index, 'phones', at])),
  ]);
}

function checkPhones({ path, data, tree }: CorpusEntry<NoticeData>): Problem[] {
  if (tree === undefined || data.contacts !== undefined) return [];
  return textBlocks(tree).flatMap((block) => {
    const { text, placeAt } = flattenBlock(block);
    return [...text.matchAll(PHONE)].map(({ index, 0: words, 1: phone = '' }) =>
      problem('contact/not-listed', path, placeAt(index + words.length - phone.length), { phone }),
    );
  });
}
