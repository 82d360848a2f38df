import { openLexicon } from '#search/lexicon.ts';

/** A small library: two laws, an interpretation, a few words. */
export const LEXICON = openLexicon({
  laws: [
    { slug: 'criminal-law', names: ['中华人民共和国刑法', '刑法'] },
    { slug: 'work-safety-law', names: ['中华人民共和国安全生产法', '安全生产法', '安法'] },
    { slug: 'criminal-law-amendment-11', names: ['中华人民共和国刑法修正案（十一）', '刑法修正案（十一）'] },
    {
      slug: 'interpretation-2015-22',
      names: [
        '最高人民法院、最高人民检察院关于办理危害生产安全刑事案件适用法律若干问题的解释',
        '法释〔2015〕22号',
        '两高解释',
      ],
    },
    {
      slug: 'interpretation-2022-19',
      names: [
        '最高人民法院、最高人民检察院关于办理危害生产安全刑事案件适用法律若干问题的解释（二）',
        '法释〔2022〕19号',
        '两高解释二',
      ],
    },
  ],
  words: [
    { word: '危险作业罪', units: ['laws/criminal-law/134-1', 'glossary#t1'], means: [] },
    { word: '强令、组织他人违章冒险作业罪', units: ['laws/criminal-law/134#p2'], means: [] },
    { word: '坐牢', units: [], means: ['有期徒刑'] },
    { word: '没出事故', units: ['laws/criminal-law/134-1'], means: ['现实危险'] },
    { word: '三管三必须', units: ['laws/work-safety-law/3#p3'], means: ['管行业必须管安全'] },
  ],
});
