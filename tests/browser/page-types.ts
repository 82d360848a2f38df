const NOTICE = '2021-hangzhou-dangerous-operation';

/** One page of each type, by its public address. Other people's links depend on these. */
export const PAGE_TYPES = {
  home: '/',
  laws: '/laws/',
  law: '/laws/criminal-law/',
  article: '/laws/criminal-law/134-1/',
  'plain article': '/laws/criminal-law/134/',
  provisions: '/provisions/',
  provision: '/provisions/dangerous-operation/',
  notices: '/notices/',
  notice: `/notices/${NOTICE}/`,
  tables: '/responsibilities/',
  table: `/responsibilities/${NOTICE}/`,
  units: '/units/',
  unit: '/units/hangzhou-shiyingjiguanliju/',
  cases: '/cases/',
  case: '/cases/2022-yongkang-gas-alarm-off/',
  materials: '/materials/',
  material: '/materials/dangerous-operation-leaflet/',
  search: '/search/',
  about: '/about/',
  accessibility: '/accessibility/',
  missing: '/404.html',
} as const;

export type PageType = keyof typeof PAGE_TYPES;

/** Data addresses that stand beside pages. */
export const DATA_ADDRESSES = [`/responsibilities/${NOTICE}.json`] as const;
