import { emptyMap, type MapLocale } from '../empty';
import type { JourneyMap } from '../map';

export const TEMPLATE_IDS = [
  'product-sale',
  'service-visit',
  'b2b-project',
  'online-course',
  'homestay-stay',
] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** The name and the one sentence that a list of templates shows. */
export const TEMPLATE_NAMES: Readonly<Record<MapLocale, Readonly<Record<TemplateId, string>>>> = {
  zh: {
    'product-sale': '卖一件东西',
    'service-visit': '上门服务',
    'b2b-project': '企业项目',
    'online-course': '网上课程',
    'homestay-stay': '住一次民宿',
  },
  en: {
    'product-sale': 'Selling a product',
    'service-visit': 'A service visit',
    'b2b-project': 'A project for a firm',
    'online-course': 'An online course',
    'homestay-stay': 'A stay at a homestay',
  },
};

/** A filled map to begin from: fictional, with illustrative figures. */
export function templateMap(id: TemplateId, locale: MapLocale): JourneyMap {
  return { ...emptyMap(locale), title: TEMPLATE_NAMES[locale][id] };
}
