import type { Locale } from '@/lib/content/locale';
import type { PresetName } from '@/lib/metrics';

export interface BenchMessages {
  readonly preset: string;
  readonly referenceDay: string;
  readonly presets: Readonly<Record<PresetName, { readonly name: string; readonly rule: string }>>;
  readonly finding: (group: string, customers: number, share: string, revenue: string) => string;
  readonly caption: string;
  readonly illustrative: string;
  readonly heatCaption: string;
  readonly heatCell: (r: number, f: number, customers: number) => string;
  readonly rAxis: string;
  readonly fAxis: string;
  readonly groupsCaption: string;
  readonly group: string;
  readonly customers: string;
  readonly ofCustomers: string;
  readonly ofRevenue: string;
  readonly refundsOnly: string;
  readonly moved: (moved: number, total: number) => string;
  readonly notMoved: string;
}

export const benchMessages: Readonly<Record<Locale, BenchMessages>> = {
  zh: {
    preset: '按哪一套口径打分',
    referenceDay: '基准日',
    presets: {
      course: {
        name: '课程口径',
        rule: 'F数下过单的日子；退款只减M，不算来过。按名次切五份，并列同分。',
      },
      rank: { name: '按行计数', rule: '每一行都算一单，退款也算。按名次切五份，并列同分。' },
      qcut: { name: 'pandas（qcut）', rule: '每一行都算一单。用五分位数切，等于切点的归低一档。' },
      'r-rfm': { name: 'R的rfm包', rule: '每一行都算一单。切点是五分位数再加1，达到切点的归高一档。' },
      ntile: {
        name: 'SQL（NTILE）',
        rule: '每一行都算一单。按数值和编号排队，硬切成人数相等的五份：同样的数可能分到两档。',
      },
    },
    finding: (group, customers, share, revenue) =>
      `“${group}”${customers}人，占人数${share}，带来收入的${revenue}`,
    caption: '每格的数字是R、F得这两个分的人数，颜色越深人越多。',
    illustrative: '示意',
    heatCaption: '按R分和F分数人头',
    heatCell: (r, f, customers) => `R${r}分、F${f}分：${customers}人`,
    rAxis: 'R分 ↓',
    fAxis: 'F分 →',
    groupsCaption: '八个客群',
    group: '客群',
    customers: '人数',
    ofCustomers: '占人数',
    ofRevenue: '占收入',
    refundsOnly: '仅退款（不打分）',
    moved: (moved, total) => `和课程口径比，${total}人里有${moved}人换了客群。人还是这些人，换的只是口径。`,
    notMoved: '这就是课程口径。换一套试试，看有多少人换了客群。',
  },
  en: {
    preset: 'Score by which definition',
    referenceDay: 'Reference day',
    presets: {
      course: {
        name: 'this course',
        rule: 'F counts days with an order; a refund only lowers M. Five parts by rank, ties together.',
      },
      rank: {
        name: 'every row',
        rule: 'Every row is an order, refunds too. Five parts by rank, ties together.',
      },
      qcut: {
        name: 'pandas (qcut)',
        rule: 'Every row is an order. Cut at the quintiles; a value on a cut falls below it.',
      },
      'r-rfm': {
        name: 'R’s rfm package',
        rule: 'Every row is an order. Cuts are the quintiles plus 1; a value on a cut stands above it.',
      },
      ntile: {
        name: 'SQL (NTILE)',
        rule: 'Every row is an order. Sorted by value and id, then cut into five equal parts: the same value can land in two.',
      },
    },
    finding: (group, customers, share, revenue) =>
      `“${group}”: ${customers} customers, ${share} of all, bring ${revenue} of the revenue`,
    caption: 'Each cell counts the customers with that R and F score; the darker, the more.',
    illustrative: 'illustrative',
    heatCaption: 'Customers by R and F score',
    heatCell: (r, f, customers) => `R ${r}, F ${f}: ${customers} customers`,
    rAxis: 'R ↓',
    fAxis: 'F →',
    groupsCaption: 'The eight groups',
    group: 'Group',
    customers: 'Count',
    ofCustomers: 'Share',
    ofRevenue: 'Revenue',
    refundsOnly: 'refunds only (not scored)',
    moved: (moved, total) =>
      `Against this course’s definition ${moved} of ${total} customers change group. They are the same people; only the definition is another.`,
    notMoved: 'This is the course’s own definition. Choose another and see how many customers change group.',
  },
};
