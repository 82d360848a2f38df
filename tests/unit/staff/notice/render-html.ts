import { labelled, type NoticeModel } from './model.ts';

export interface HtmlForm {
  /** How the page of the portal is built. */
  page: 'portal' | 'article' | 'bare' | 'office';
  labels: 'plain' | 'half' | 'loose';
  disclosure: 'table' | 'list' | 'line';
  bold: boolean;
}

/** A notice as a page of a government site. */
export function renderHtml(model: NoticeModel, form: HtmlForm): string {
  const body = textOf(model, form);
  const title = model.title.join('');
  const head = `<title>${title}_某某政府网</title><meta charset="utf-8"><style>.a{color:red}</style><script>var a = "活动 <p>";</script>`;
  if (form.page === 'bare') return `<html><head>${head}</head><body>${titleOf(model, 'p')}${body}</body></html>`;
  if (form.page === 'office') {
    return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>${head}</head><body lang=ZH-CN><div class=WordSection1>${titleOf(model, 'p')}${body}</div></body></html>`;
  }
  const nav =
    '<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/bs">办事服务</a></li></ul></div>';
  const place = '<div class="crumbs">当前位置：<a href="/">首页</a> &gt; 政务公开 &gt; 通知公告</div>';
  const share = '<div class="share">分享到：微信 微博</div>';
  const footer = '<div id="footer"><p>主办：某某人民政府办公室 承办：信息中心</p><p>浙ICP备00000000号</p></div>';
  const meta = disclosureOf(model, form.disclosure);
  const print = '<p>【打印本页】</p><p>关闭窗口</p>';
  if (form.page === 'portal') {
    return `<!DOCTYPE html><html><head>${head}</head><body><header>${nav}</header>${place}<div class="main">${meta}<h1>${title}</h1><div class="TRS_Editor">${body}</div>${share}${print}</div>${footer}</body></html>`;
  }
  return `<!DOCTYPE html><html><head>${head}</head><body>${nav}<article><h1>${title}</h1>${meta}${body}</article><footer>版权所有：某某人民政府</footer></body></html>`;
}

function titleOf({ title }: NoticeModel, tag: string): string {
  return title.map((line) => `<${tag} style="text-align:center;font-size:22pt"><b>${line}</b></${tag}>`).join('');
}

function disclosureOf({ disclosure }: NoticeModel, form: HtmlForm['disclosure']): string {
  if (disclosure === undefined) return '';
  if (form === 'table') {
    const rows = [];
    for (let at = 0; at < disclosure.length; at += 2) {
      const cells = disclosure.slice(at, at + 2).map(([key, value]) => `<td>${key}</td><td>${value}</td>`);
      rows.push(`<tr>${cells.join('')}</tr>`);
    }
    return `<table class="xxgk">${rows.join('')}</table>`;
  }
  if (form === 'list')
    return `<ul>${disclosure.map(([key, value]) => `<li><b>${key}：</b><span>${value}</span></li>`).join('')}</ul>`;
  return `<p>${disclosure.map(([key, value]) => `${key}：${value}`).join('&nbsp;&nbsp;')}</p>`;
}

function textOf(model: NoticeModel, { labels, bold }: HtmlForm): string {
  const lines: string[] = [];
  const add = (text: string, style = 'text-indent:2em'): void => {
    lines.push(`<p style="${style}">${text.replaceAll('\n', '<br>')}</p>`);
  };
  if (model.number !== undefined && model.numberPlace !== undefined) add(model.number, 'text-align:center');
  if (model.salutation !== undefined) add(model.salutation, '');
  for (const text of model.opening) add(`&nbsp;&nbsp;&nbsp;&nbsp;${text}`);
  for (const { label, section } of labelled(model.sections, labels)) {
    const [first = '', ...rest] = section.body ?? [];
    const head = label + section.head;
    const set = bold ? `<strong>${head}</strong>` : head;
    if (section.runIn === true) add(`${bold ? `<strong>${head}。</strong>` : `${head}。`}<span>${first}</span>`);
    else {
      add(set);
      if (first !== '') add(first);
    }
    for (const text of rest) add(text);
  }
  if (model.table !== undefined) {
    const rows = model.table.map(
      (row) =>
        `<tr>${row.map(({ text, rows: down = 1, columns = 1 }) => `<td rowspan="${down}" colspan="${columns}"><p>${text.replaceAll('\n', '</p><p>')}</p></td>`).join('')}</tr>`,
    );
    lines.push(`<table border="1"><tbody>${rows.join('\n')}</tbody></table>`);
  }
  for (const text of model.closing) add(text);
  const [one, ...more] = model.attachments ?? [];
  if (one !== undefined)
    add(more.length === 0 ? `附件：${one}` : `附件：1.${one}<br>　　　2.${more.join('<br>　　　3.')}`);
  for (const text of model.signature) add(text, 'text-align:right');
  if (model.day !== undefined) add(model.day, 'text-align:right');
  for (const text of model.tail ?? []) add(text);
  return lines.join('\n');
}
