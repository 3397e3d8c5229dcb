import type { MapLocale } from '../empty';

export const TEMPLATE_IDS = [
  'product-sale',
  'service-visit',
  'b2b-project',
  'online-course',
  'homestay-stay',
] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** What a list of templates shows: apart from their texts, which only the chosen one needs. */
export const TEMPLATE_NAMES: Readonly<Record<MapLocale, Readonly<Record<TemplateId, string>>>> = {
  zh: {
    'product-sale': '网上卖一件东西',
    'service-visit': '上门服务',
    'b2b-project': '企业之间的项目',
    'online-course': '网上课程',
    'homestay-stay': '住一次民宿',
  },
  en: {
    'product-sale': 'Selling a product online',
    'service-visit': 'A service visit',
    'b2b-project': 'A project between firms',
    'online-course': 'An online course',
    'homestay-stay': 'A stay at a homestay',
  },
};
