/** One activity of a plan: what is done, in words that stand once in the plan. */
interface Activity {
  name: string;
  task: string;
}

/** A plan of a campaign as a form; ＿＿ is left for the office to fill in. */
export interface CampaignForm {
  label: string;
  /** What the campaign is called in titles: `某市2026年“安全生产月”活动方案`. */
  campaign: string;
  /** Its usual days, `MM-DD`. */
  start: string;
  end: string;
  /** The earliest day on which what it says of the law is true. */
  notBefore?: string;
  opening: string;
  activities: readonly Activity[];
  demands: readonly string[];
}

const DEMANDS = [
  '加强组织领导。明确专人负责，结合本地区、本单位实际制定具体安排，落实人员和经费。',
  '注重宣传实效。把宣传同排查整治隐患结合起来，面向一线，用身边的案例说话，不搞形式。',
  '及时总结报送。活动期间每＿＿报送一次进展，＿＿月＿＿日前报送工作总结。联系人：＿＿，联系电话：＿＿。',
];

/** The forms, by the structure of the plans that the portal carries. */
export const campaignForms: Readonly<Record<string, CampaignForm>> = {
  'safety-month': {
    label: '安全生产月',
    campaign: '“安全生产月”活动',
    start: '06-01',
    end: '06-30',
    opening: '为普及安全生产法律法规和知识，提高全民安全意识，推动各项安全生产责任落到实处，制定本方案。',
    activities: [
      {
        name: '宣传咨询日活动',
        task: '＿＿月＿＿日在人员集中的场所设立咨询点，展出展板，发放宣传资料，解答群众的问题。',
      },
      {
        name: '环境布置',
        task: '在主要路口、企业厂区、建筑工地、车站、商场等处悬挂横幅，张贴标语和宣传画，播放公益广告。',
      },
      {
        name: '法律法规宣讲',
        task: '组织宣讲队伍走进企业、学校和社区，宣讲安全生产法律法规，重点讲清企业负责人和员工各自的责任。',
      },
      { name: '警示教育', task: '组织观看警示教育片，用本地、本行业的案例开展讨论，做到人人受教育。' },
      { name: '应急演练', task: '组织生产经营单位、学校和人员密集场所开展应急演练，检验应急预案，教会人员避险逃生。' },
      { name: '隐患排查', task: '发动员工和群众查找身边的事故隐患，公布举报电话，对查实的举报按规定奖励。' },
    ],
    demands: DEMANDS,
  },
  'dangerous-operation': {
    label: '危险作业普法',
    campaign: '危险作业普法宣传教育活动',
    start: '08-21',
    end: '12-31',
    notBefore: '2021-03-01',
    opening: '为宣传《刑法》第一百三十四条之一规定的危险作业罪，提升企业安全法律意识，从源头上防范事故，制定本方案。',
    activities: [
      { name: '庭审教育', task: '选择危险作业罪典型案例，组织企业负责人和安全管理人员旁听庭审。' },
      { name: '以案说法', task: '制作以案说法短片，选取涉危险作业的典型案例，讲清哪些行为会被追究刑事责任。' },
      { name: '媒体刊播', task: '在本地媒体和各单位的公众号刊播宣传内容，在主要路段、公共场所张贴海报、播放短片。' },
      { name: '送法入企', task: '结合日常检查，把宣传单和承诺书送到企业，做到重点行业企业全覆盖。' },
      {
        name: '专题培训',
        task: '把危险作业罪列入企业主要负责人、安全管理人员和特种作业人员的培训，组织不少于＿＿场。',
      },
    ],
    demands: DEMANDS,
  },
  'fire-safety': {
    label: '消防宣传月',
    campaign: '消防宣传月活动',
    start: '11-01',
    end: '11-30',
    opening: '为普及消防安全知识，提高群众自防自救能力，预防和减少火灾，制定本方案。',
    activities: [
      { name: '消防日集中宣传', task: '11月9日组织消防日集中宣传，开放消防站，展示消防装备，开展灭火和疏散体验。' },
      { name: '疏散演练', task: '组织人员密集场所、学校和高层建筑开展疏散演练，让在场人员知道往哪里走、怎样走。' },
      {
        name: '入户宣传',
        task: '走进居民小区和农村，提醒安全用火用电用气，劝阻电动自行车进楼入户充电，清理楼道杂物。',
      },
      { name: '单位自查', task: '组织单位对照消防安全要求自查自改，保持疏散通道和安全出口畅通，维护好消防设施器材。' },
      { name: '媒体宣传', task: '在本地媒体、户外屏幕和农村大喇叭播放消防提示，发布火灾案例警示。' },
    ],
    demands: DEMANDS,
  },
};
