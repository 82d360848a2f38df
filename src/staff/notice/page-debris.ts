import type { Block, Paragraph } from '../source/block.ts';

const DASH = '[-—–－―─·•~～_]';
const PAGE = new RegExp(
  `^(?:${DASH}+\\s*[\\d０-９]{1,3}\\s*${DASH}+|[—–－―─-]\\s*[\\d０-９]{1,3}|第\\s*[\\d０-９]{1,3}\\s*页(?:\\s*[,，/、]?\\s*[（(]?共\\s*[\\d０-９]{1,3}\\s*页[）)]?)?|(?:page|p\\.?)\\s*\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3})?|[\\d０-９]{1,3}\\s*[/／]\\s*[\\d０-９]{1,3})$`,
  'iu',
);
const INSIDE = /\s*[—－]\s*[\d０-９]{1,3}\s*[—－]\s*/gu;
const BARE = /^[\d０-９]{1,3}$/u;
/** A line drawn with characters, as under a red head. */
const RULE = /^[-—–―─━═_＿=＝*＊·.…~～\s]{8,}$/u;
const PORTAL =
  /^(?:(?:您?(?:当前|现在|所在)的?位置|首页)\s*[：:>＞»]|(?:打印(?:本页|此页|文章)?|关闭(?:窗口|本页)?|返回顶部|分享到?|收藏|扫一扫.*|【?(?:打印|关闭|字体|字号).*)[：:】]?$|(?:上|下)一[篇条][：:]|版权所有|主办(?:单位)?[：:].*(?:承办|备案|ICP)|.{0,20}ICP备|网站标识码|.{0,6}公网安备|(?!.*\d{4}\s*[-/.年]).*浏览次数[：:]?\s*\d*$|字[号体][：:]?\s*[[【]?\s*大|(?!.*关于).{0,20}(?:政府信息公开(?:目录|专栏|平台)?|门户网站|政府网)$)/u;

/** The blocks without page numbers and what a portal prints round a text, and the words that were left out. */
export function dropDebris(blocks: readonly Block[]): { blocks: Block[]; pages: string[]; portal: Paragraph[] } {
  const pages: string[] = [];
  const portal: Paragraph[] = [];
  const kept: Block[] = [];
  let page = 0;
  let isCut = false;
  blocks.forEach((block, index) => {
    if (block.kind === 'table') {
      kept.push(block);
      return;
    }
    const text = block.text.trim();
    if (!block.text.includes('\t') && (PAGE.test(text) || isBarePage(text, page, blocks, index))) {
      pages.push(text);
      page = Number(text.normalize('NFKC').match(/\d+/)?.[0] ?? page);
      isCut = true;
      while (isBlank(kept.at(-1))) kept.pop();
      return;
    }
    if ((PORTAL.test(text) && text.length <= 200) || RULE.test(text)) {
      portal.push(block);
      return;
    }
    if (text === '' && isCut) return;
    const printed = block.text.replace(INSIDE, (words) => {
      pages.push(words.trim());
      return '';
    });
    kept.push({ ...block, text: printed, ...(isCut ? { soft: true } : {}) });
    isCut = false;
  });
  return { blocks: kept, pages, portal };
}

function isBlank(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.text.trim() === '';
}

/** A figure alone on a line counts as a page where it goes on from the page before, or stands amid a sentence. */
function isBarePage(text: string, page: number, blocks: readonly Block[], index: number): boolean {
  if (!BARE.test(text)) return false;
  const number = Number(text.normalize('NFKC'));
  const before = blocks.slice(0, index).findLast((block) => block.kind === 'table' || block.text.trim() !== '');
  if (before?.kind !== 'paragraph') return false;
  const isLast = blocks.slice(index + 1).every((block) => block.kind === 'paragraph' && block.text.trim() === '');
  return number === page + 1 || isLast || /[\p{L}，、]$/u.test(before.text.trim());
}
