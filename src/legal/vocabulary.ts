import type { LawStatus } from './versions.ts';

export const lawKinds = {
  statute: '法律',
  'administrative-regulation': '行政法规',
  'local-regulation': '地方性法规',
  'department-rule': '部门规章',
  'local-government-rule': '地方政府规章',
  'judicial-interpretation': '司法解释',
  'normative-document': '规范性文件',
} as const satisfies Record<string, string>;

export const lawStatuses = {
  'in-force': '现行有效',
  'not-yet': '尚未施行',
  repealed: '已废止',
} as const satisfies Record<LawStatus, string>;

/** How far a case has gone, as the sources say. */
export const caseStages = {
  suspected: '涉嫌',
  transferred: '移送',
  filed: '立案',
  prosecuted: '起诉',
  judged: '判决',
  'not-prosecuted': '不起诉',
} as const satisfies Record<string, string>;

/** Who says which item of an article a case falls under. */
export const itemSources = {
  judgment: '判决书',
  release: '发布材料',
  editor: '本站归类',
} as const satisfies Record<string, string>;

export const audiences = {
  enterprises: '企业',
  villages: '农村',
  communities: '社区',
  schools: '学校',
  families: '家庭',
  offices: '机关',
  'public-places': '公共场所',
  sites: '工地',
} as const satisfies Record<string, string>;

/** How a conduct comes to 刑法第一百三十四条之一 while nothing has happened. */
export const crimeSteps = {
  itself: '可能直接落入',
  'through-order': '只有经过第（二）项才可能',
  none: '没有这一档',
} as const satisfies Record<string, string>;

/** How a material of ours reaches people. */
export const channels = {
  poster: '张贴',
  broadcast: '广播',
  sms: '短信',
  video: '视频',
  talk: '宣讲',
  handout: '发放',
  'pre-shift': '班前会',
} as const satisfies Record<string, string>;

/** The line at the head of a text of ours while no reviewer is named; empty where there is nothing to mark. */
export const aiGenerated = {
  none: '',
  part: '部分内容由人工智能生成，待人工审核',
  whole: '人工智能生成，待人工审核',
} as const satisfies Record<string, string>;

/** What a unit has to do with a task. */
export const taskRoles = {
  lead: '责任',
  support: '配合',
  carryOut: '落实',
} as const satisfies Record<string, string>;
export type TaskRole = keyof typeof taskRoles;

/** What the law gives a subject: something that must be done, may be asked for, or may be done in office. */
export const dutyKinds = {
  duty: '义务',
  right: '权利',
  power: '职权',
} as const satisfies Record<string, string>;
