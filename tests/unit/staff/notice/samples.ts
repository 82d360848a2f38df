import type { NoticeModel } from './model.ts';
import { models } from './models.ts';
import { type DocxForm, renderDocx } from './render-docx.ts';
import { type HtmlForm, renderHtml } from './render-html.ts';
import { renderText, type TextForm } from './render-text.ts';

/** One file of one notice, and how much of the truth its form can carry. */
export interface Sample {
  name: string;
  file: string;
  model: NoticeModel;
  /** False where the form has no numbers: levels are only guessed. */
  labels: boolean;
  bytes: () => Promise<Uint8Array>;
}

const TEXTS: Record<string, TextForm & { encoding?: 'utf16le' }> = {
  'txt-plain': { labels: 'plain', indent: true, table: 'cells' },
  'txt-half-blank': { labels: 'half', indent: false, blank: true, table: 'tabs' },
  'txt-pages': { labels: 'loose', indent: true, pages: true, table: 'tabs' },
  'txt-wrapped': { labels: 'plain', indent: true, wrap: 38, table: 'cells' },
  'txt-utf16': { labels: 'plain', indent: false, table: 'tabs', encoding: 'utf16le' },
};
const PAGES: Record<string, HtmlForm> = {
  'html-portal': { page: 'portal', labels: 'plain', disclosure: 'table', bold: true },
  'html-article': { page: 'article', labels: 'half', disclosure: 'list', bold: false },
  'html-bare': { page: 'bare', labels: 'plain', disclosure: 'line', bold: false },
  'html-office': { page: 'office', labels: 'loose', disclosure: 'table', bold: true },
};
const WORDS: Record<string, DocxForm> = {
  'docx-typed': { numbers: 'typed', fonts: true },
  'docx-typed-plain': { numbers: 'typed', fonts: false, softTitle: true },
  'docx-word': { numbers: 'word', fonts: true },
  'docx-styles': { numbers: 'styles', fonts: false },
  'docx-fonts': { numbers: 'none', fonts: true },
};

export const samples: Sample[] = models.flatMap((model) => [
  ...Object.entries(TEXTS).map(([form, { encoding, ...text }]): Sample => {
    const printed = renderText(model, text);
    const bytes =
      encoding === undefined ? new TextEncoder().encode(printed) : Buffer.from(`\uFEFF${printed}`, encoding);
    return {
      name: `${model.name} ${form}`,
      file: 'notice.txt',
      model,
      labels: true,
      bytes: () => Promise.resolve(bytes),
    };
  }),
  ...Object.entries(PAGES).map(([form, html]): Sample => {
    const bytes = new TextEncoder().encode(renderHtml(model, html));
    const hasHead = html.page === 'portal' || html.page === 'article';
    const told = hasHead ? model : { ...model, truth: { ...model.truth, publishedDate: null } };
    return {
      name: `${model.name} ${form}`,
      file: 'notice.html',
      model: told,
      labels: true,
      bytes: () => Promise.resolve(bytes),
    };
  }),
  ...Object.entries(WORDS).map(([form, word]): Sample => ({
    name: `${model.name} ${form}`,
    file: 'notice.docx',
    model,
    labels: word.numbers === 'typed' || word.numbers === 'word',
    bytes: () => renderDocx(model, word),
  })),
]);
