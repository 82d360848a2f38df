import type { ResponsibilitySource, TaskSource } from '#duties/task.ts';
import type { Unit } from '#duties/unit.ts';

const unit = (id: string, name: string, also: string[] = []): Unit => ({
  id,
  name,
  also,
  kind: 'unit',
  members: [],
  region: 'hangzhou',
});

export const units: Unit[] = [
  unit('court', '市法院'),
  unit('procuratorate', '市检察院'),
  unit('police', '市公安局'),
  unit('justice', '市司法局'),
  unit('emergency', '市应急管理局'),
  unit('market', '市市场监管局'),
  unit('publicity', '市委宣传部'),
  unit('political-legal', '市委政法委'),
  unit('transport', '市交通运输局', ['市交通运输']),
  {
    ...unit('political-legal-offices', '市政法部门'),
    kind: 'group',
    members: ['political-legal', 'court', 'procuratorate', 'police', 'justice'],
  },
  { ...unit('local-peace-offices', '各地平安办'), kind: 'class' },
];

const task = (id: string, project: string, words: string, unitsKey: string, due: string): TaskSource => ({
  id,
  project,
  task: words,
  units: unitsKey,
  due,
  place: null,
  quota: null,
  from: { quote: words },
});

/** Six rows of the paper's table: the four of 庭审教育, 新闻发布会, and one of 平安培训. */
export const source: ResponsibilitySource = {
  notice: '2021-hangzhou-dangerous-operation',
  campaign: { text: '2021年8月底至年底', start: '2021-08-21', end: '2021-12-31' },
  columns: ['项 目', '任务分工及要求', '责任单位', '完成时限'],
  cells: {
    court: {
      text: '市法院、市应急管理局、市市场监管局\n配合单位：各地平安办',
      lead: ['court', 'emergency', 'market'],
      support: ['local-peace-offices'],
    },
    media: {
      text: '市委宣传部、市委政法委\n配合单位：市政法部门',
      lead: ['publicity', 'political-legal'],
      support: ['political-legal-offices'],
    },
    press: {
      text: '市应急管理局\n配合单位：市委宣传部，市政法部门',
      lead: ['emergency'],
      support: ['publicity', 'political-legal-offices'],
    },
    training: { text: '市应急管理局', lead: ['emergency'] },
    august: { text: '8月底', start: '2021-08-21', end: '2021-08-31' },
    september: { text: '9月初', start: '2021-09-01', end: '2021-09-10' },
    whole: { text: '全年', start: '2021-08-21', end: '2021-12-31' },
  },
  tasks: [
    task('t01', '庭审教育', '典型案例庭审旁听。', 'court', 'august'),
    task('t02', '庭审教育', '邀请省、市媒体到庭审报道。', 'media', 'august'),
    task('t03', '庭审教育', '以案说法：采访法官、检察官、案件侦办人员，制作成视频宣传播放。', 'media', 'august'),
    task('t04', '庭审教育', '现身说法：采访案件被告人，制作成视频宣传播放。', 'media', 'august'),
    task('t05', '新闻发布会', '召开例行新闻发布会。', 'press', 'september'),
    task('t11', '平安培训', '将行刑衔接纳入培训教育内容。', 'training', 'whole'),
  ],
};
