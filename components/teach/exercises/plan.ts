import type { Locale } from '@/lib/content/locale';

/** A plan for one or two lessons, on a sheet of paper. */
export interface Plan {
  readonly heading: string;
  readonly lead: string;
  readonly before: { readonly title: string; readonly lines: readonly string[] };
  readonly lessons: readonly {
    readonly title: string;
    readonly rows: readonly (readonly [minutes: string, what: string])[];
  }[];
  readonly after: { readonly title: string; readonly lines: readonly string[] };
  readonly questions: { readonly title: string; readonly lines: readonly string[] };
  readonly slips: {
    readonly title: string;
    readonly lines: readonly (readonly [slip: string, help: string])[];
  };
}

/** The words that every plan shares. */
export const planFrame: Readonly<
  Record<Locale, { readonly print: string; readonly columns: readonly [minutes: string, what: string] }>
> = {
  zh: { print: '打印这一页', columns: ['分钟', '做什么'] },
  en: { print: 'Print this page', columns: ['Minutes', 'What'] },
};
