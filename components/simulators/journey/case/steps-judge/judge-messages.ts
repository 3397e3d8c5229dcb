import type { Locale } from '@/lib/content/locale';
import { judgeEn } from './judge-en';
import { judgeZh } from './judge-zh';

export interface JudgeMessages {
  readonly clues: (clues: number) => string;
  readonly illustrative: string;
  readonly feel: {
    readonly title: string;
    readonly lead: (persona: string) => string;
    readonly kinds: string;
    /** −3 to 3. */
    readonly levels: readonly [string, string, string, string, string, string, string];
    readonly value: (number: string, word: string) => string;
    readonly notSet: string;
    readonly curveEmpty: string;
    readonly curveTitle: (best: string, worst: string) => string;
    readonly curveOne: (step: string) => string;
    /** A step with its feeling. */
    readonly step: (name: string, value: string) => string;
    readonly curveFlat: (value: string) => string;
    readonly curveLabel: (persona: string) => string;
    readonly hint: string;
    readonly feeling: string;
    readonly empty: string;
    readonly better: (name: string) => string;
    readonly worse: (name: string) => string;
    readonly pain: string;
    readonly truth: string;
    readonly backstage: string;
    readonly marked: (pains: number, truths: number) => string;
    readonly decide: string;
    readonly decideEmpty: (empty: number) => string;
    readonly note: string;
  };
  readonly predict: {
    readonly title: string;
    readonly lead: string;
    readonly fair: string;
    readonly by: string;
    readonly people: (people: string) => string;
    /** Behind the name of a touchpoint, for who only hears it. */
    readonly leave: string;
    readonly more: (name: string) => string;
    readonly less: (name: string) => string;
    readonly notNumber: string;
    readonly row: (come: string, said: string, stay: string) => string;
    readonly rowEmpty: (come: string) => string;
    readonly rowNobody: string;
    readonly rowOver: (come: string, said: string) => string;
    readonly through: (gone: string, through: string) => string;
    readonly most: (name: string, people: string) => string;
    readonly over: (gone: string, by: string) => string;
    readonly nothing: string;
    readonly mend: string;
    readonly decide: string;
    readonly decideEmpty: (empty: number) => string;
    readonly note: string;
  };
  readonly choose: {
    readonly title: (budget: string) => string;
    readonly lead: (improvements: number, budget: string) => string;
    readonly legend: string;
    readonly spent: (chosen: number, spent: string, left: string) => string;
    readonly nothing: (budget: string) => string;
    readonly refused: (name: string, cost: string, left: string) => string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly recap: string;
    readonly columns: Readonly<Record<'touchpoint' | 'feeling' | 'leave' | 'marks', string>>;
    readonly decide: string;
    readonly decideNone: string;
    readonly note: string;
  };
}

export const judgeMessages: Readonly<Record<Locale, JudgeMessages>> = { zh: judgeZh, en: judgeEn };
