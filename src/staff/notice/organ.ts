const SUFFIX =
  '(?:委员会|办公室|办事处|政府|局|厅|部|法院|检察院|研究院|学院|医院|委|办|处|科|站|所|支队|总队|大队|中队|队|中心|公司|集团|协会|学会|联合会|工会|总会|联盟|指挥部|领导小组|工作组|专班|社|会|署|司|银行|大学|学校|中学|小学|街道|乡|镇|村|社区|园区|开发区|高新区|新区|管委会|党组|党委|总支|支部|厂|矿|海关|室|组)';
const NAME = new RegExp(
  `^[\\p{Script=Han}\\d“”"·（）()\\s]{2,40}${SUFFIX}(?:[（(][\\p{Script=Han}]{1,12}[）)])?$`,
  'u',
);

/** What begins a heading and no office: 推进安全宣传进社区. */
const VERB =
  /^(?:进|推[进动]|开展|加强|强化|做好|组织(?!部)|深入|深化|落实|举办|召开|提[升高]|完善|健全|抓好|走进|送|建立|设立|成立|督促|宣传(?!部)|报送?|由|在|对|向|请|将)/u;

/** True for words that are the name of an office and nothing else. */
export function isOrgan(text: string): boolean {
  const words = text.trim();
  return NAME.test(words) && !VERB.test(words) && !/关于|的通知|^附|第.{1,4}[条章]|[。；：，]/.test(words);
}

/** The offices of a line, printed side by side or with 、 between; empty where it names none. */
export function findOrgans(text: string): string[] {
  const line = text.replace(/[（(](?:盖章|印章|公章|代章)[）)]/g, '').trim();
  const parts = line.split(/[\s、]+/).filter((part) => part !== '');
  if (parts.length > 1 && parts.every((part) => part.length >= 4 && isOrgan(part))) return parts;
  const joined = line.replace(/\s/g, '');
  return isOrgan(joined) ? [joined] : [];
}

/** 某市安全生产委员会2026年第二次全体会议纪要 */
const MINUTES =
  /^(.+?)(?:\d{4}年(?:度)?)?(?:第.{1,3}次)?(?:\d{1,2}月份?)?(?:全体|全体成员|扩大|专题|工作|办公|例行|主任|常务)*会议?纪要$/u;

/** The offices at the head of a title, before 关于. */
export function organsOfTitle(title: string): string[] {
  const head = /^(.+?)\s*(?:办公室)?关于/.exec(title);
  const meeting = MINUTES.exec(title)?.[1];
  if (meeting !== undefined && isOrgan(meeting)) return [meeting];
  const end = title.indexOf('关于');
  if (head === null || end <= 0) return [];
  const words = title.slice(0, end).trim();
  const parts = words.split(/[\s、]+/);
  if (parts.length > 1 && parts.every((part) => isOrgan(part))) return parts;
  const joined = words.replace(/\s/g, '');
  return isOrgan(joined) ? [joined] : [];
}
