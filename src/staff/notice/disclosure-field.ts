/** What the block of disclosure fields above a text says; keys are those of a notice's front matter. */
export interface Disclosure {
  indexNumber?: string;
  topicCategory?: string;
  genreCategory?: string;
  groupCategory?: string;
  publisher?: string;
  number?: string;
  signedOn?: string;
  publishedOn?: string;
  openness?: string;
  validity?: string;
  title?: string;
}

const KEYS: readonly (readonly [keyof Disclosure | 'none', string])[] = [
  ['indexNumber', '索引号|索取号|信息索引号?'],
  ['topicCategory', '主题分类|信息分类|主题类别'],
  ['genreCategory', '体裁分类|体裁|文种|公文种类'],
  ['groupCategory', '组配分类|栏目分类|所属栏目|分类'],
  [
    'publisher',
    '发布机构|发文机关|发文单位|发文机构|发布单位|公开主体|公开单位|发布部门|制发机关|公开责任部门|责任部门|信息提供单位|制定机关',
  ],
  ['number', '发文字号|文号|发文文号|文件编号|公文字号|文书号'],
  ['signedOn', '成文日期|成文时间|发文日期|发文时间|生成日期|生成时间|制发日期|签发日期'],
  [
    'publishedOn',
    '发布日期|发布时间|公开日期|公开时间|公布日期|公布时间|上网日期|上网时间|信息时间|发稿时间|发表时间|上传时间|更新时间|更新日期|录入时间|日期|时间',
  ],
  ['openness', '公开方式|公开类型|公开属性|公开形式'],
  ['validity', '有效性|效力状态|是否有效|时效性|文件状态|文件有效性|信息有效性'],
  ['title', '信息名称|信息标题|文件名称|文件标题|文章标题|公文标题|标题|名称'],
  [
    'none',
    '主题词|关键词|关键字|公开范围|公开时限|公开程序|有效期|有效期限|统一编号|登记号|统一登记号|规范性文件编号|施行日期|实施日期|生效日期|失效日期|废止日期|信息来源|来源|文章来源|作者|编辑|责任编辑|审核|浏览次数|阅读次数|访问次数|点击次数|点击数|点击量|点击|浏览|浏览数|阅读数|阅读量|人气|访问量|浏览量|阅读|内容概述|载体类型|语种|签发人|备注|字体|字号|服务对象|信息类别|公开目录|发布人',
  ],
];
const spaced = (words: string): string =>
  words
    .split('|')
    .map((word) => [...word].join('\\s*'))
    .join('|');
const ANY = KEYS.map(([, words]) => spaced(words)).join('|');
/** Names that begin a field also where the page sets no space before them. */
const GLUED =
  '发布日期|发布时间|发布机构|发文日期|成文日期|生成日期|发文字号|信息来源|文章来源|来源|浏览次数|阅读次数|点击数|字体|字号';
export const PAIR = new RegExp(`(?:^|[\\s\\u3000|｜【\\[]|(?=(?:${GLUED})\\s*[：:]))(${ANY})\\s*[：:】\\]]+`, 'gu');
export const ALONE = new RegExp(`^(${ANY})\\s*[：:]?$`, 'u');

/** What a name of a field stands for; 'none' for one that the site does not keep. */
export function keyOf(words: string): keyof Disclosure | 'none' | undefined {
  const plain = words.replace(/\s/g, '');
  return KEYS.find(([, names]) => names.split('|').includes(plain))?.[0];
}
