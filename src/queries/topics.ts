import { type CollectionEntry, getCollection } from 'astro:content';
import { anchoredBlocks } from '#markdown/anchors.ts';
import { flattenBlock } from '#markdown/flat-text.ts';
import { addressOf } from './address.ts';
import { bodyOf, treeOf } from './documents.ts';
import { embeddedStatutes } from './embedded.ts';
import { articleTags, pageFrame } from './frame.ts';
import { citationLink } from './law-index.ts';
import { madeByLine } from './made-by.ts';
import { drawStructure } from './structure-drawing.ts';
import { staleNotes } from './stale.ts';
import { speakingDay } from './today.ts';

type TopicEntry = CollectionEntry<'topics'>;

/** Topics in order of their file names. */
export async function allTopics(): Promise<TopicEntry[]> {
  return (await getCollection('topics')).sort((a, b) => a.id.localeCompare(b.id));
}

/** `/topics/{slug}/` */
export async function topicPage(entry: TopicEntry) {
  const { id, data } = entry;
  const tree = treeOf(entry);
  const on = speakingDay(data);
  const { conditions, result, after, title: figureTitle } = data.structure;
  const questions = await Promise.all(data.questions.map(({ question, ...rest }) => answered(question, rest, on)));
  const misreadings = await Promise.all(
    data.misreadings.map(({ belief, truth, provisions }) => answered(`“${belief}”`, { answer: truth, provisions }, on)),
  );
  const answer = await Promise.all(data.answer.map((point) => linkedPoint(point, on)));
  const whole = {
    question: data.question,
    answer: answer.map(({ text }) => text).join(''),
    basis: answer.map(({ provision }) => provision),
  };
  return {
    ...(await pageFrame({
      title: data.title,
      description: data.summary,
      href: addressOf.topic(id),
      type: 'article',
      tags: articleTags({ ArticleTitle: data.title, Description: data.summary }),
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': 'FAQPage',
        headline: data.title,
        inLanguage: 'zh-CN',
        mainEntity: [
          whole,
          ...questions,
          ...misreadings.map((item) => ({ ...item, question: `${item.question}，对不对？` })),
        ].map(({ question, answer, basis }) => ({
          '@type': 'Question',
          name: question,
          acceptedAnswer: { '@type': 'Answer', text: `${answer}（${basis.map(({ text }) => text).join('；')}）` },
        })),
      },
    })),
    Content: await bodyOf(entry),
    title: data.title,
    madeBy: ['解读，不是法律原文', madeByLine(data)].filter((part) => part !== undefined).join(' · '),
    stale: await staleNotes(tree, data),
    answer,
    ways: [
      { label: '照着问题查自己', href: addressOf.selfCheck },
      { label: '看真实的案例', href: addressOf.cases },
      { label: '举报', href: addressOf.report },
    ],
    structure: {
      title: figureTitle,
      conditions: await Promise.all(conditions.map((box) => linkedBox(box, on))),
      result: await linkedBox(result, on),
      after: await linkedBox(after, on),
      drawing: drawStructure(conditions, result, after),
    },
    questions: questions.map((item, index) => ({ id: `q${index + 1}`, ...item })),
    misreadings: misreadings.map((item, index) => ({ id: `m${index + 1}`, ...item })),
    sections: anchoredBlocks(tree)
      .filter(({ node }) => node.type === 'heading' && node.depth === 2)
      .map(({ anchor, node }) => ({ label: flattenBlock(node).text, href: `#${anchor}` })),
    embedded: { tables: {}, statutes: await embeddedStatutes(tree) },
  };
}

async function answered(
  question: string,
  { answer, provisions }: { answer: string; provisions: readonly string[] },
  on: string,
) {
  return { question, answer, basis: await Promise.all(provisions.map((text) => citationLink(text, on))) };
}

async function linkedPoint({ text, provision }: { text: string; provision: string }, on: string) {
  return { text, provision: await citationLink(provision, on) };
}

async function linkedBox<Box extends { provision: string }>(box: Box, on: string) {
  return { ...box, provision: await citationLink(box.provision, on) };
}
