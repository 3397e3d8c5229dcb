import type { Locale } from '@/lib/content/locale';
import { EIGHT_GROUPS, NOT_SCORED, OTHERS } from '@/lib/metrics';
import { groupNames } from '../group-names';

/** Names of the ten segments of the R package's example, and of those who are in none. */
const others: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  zh: {
    champions: '冠军客户',
    'potential-loyalist': '潜在忠诚',
    'loyal-customers': '忠诚客户',
    promising: '有望成长',
    'new-customers': '新客户',
    'cannot-lose-them': '不能丢的',
    'at-risk': '有流失风险',
    'need-attention': '需要关照',
    'about-to-sleep': '快要沉睡',
    lost: '已流失',
    [OTHERS]: '其余',
    [NOT_SCORED]: '不打分',
  },
  en: {
    champions: 'Champions',
    'potential-loyalist': 'Potential loyalists',
    'loyal-customers': 'Loyal customers',
    promising: 'Promising',
    'new-customers': 'New customers',
    'cannot-lose-them': 'Can’t lose them',
    'at-risk': 'At risk',
    'need-attention': 'Need attention',
    'about-to-sleep': 'About to sleep',
    lost: 'Lost',
    [OTHERS]: 'Others',
    [NOT_SCORED]: 'not scored',
  },
};

/** A segment in the reader's words; a rule of her own is named as she named it. */
export function segmentNameIn(locale: Locale): (id: string) => string {
  return (id) => {
    const group = EIGHT_GROUPS.find((known) => known === id);
    return group ? groupNames[locale][group] : (others[locale][id] ?? id);
  };
}
