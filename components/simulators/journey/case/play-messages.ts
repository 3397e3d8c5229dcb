import type { ShellMessages } from '@/components/ui/kept-runs/shell-messages';
import type { Locale } from '@/lib/content/locale';
import { playEn } from './play-en';
import { playZh } from './play-zh';
import type { Beat } from './rhythm';

/** Words of the start screen, and of what can be said at any time. */
export interface PlayMessages extends ShellMessages {
  readonly opening: string;
  readonly refused: string;
  readonly facts: (evidence: number, budget: number) => string;
  readonly persona: (name: string) => string;
  readonly practise: string;
  readonly practiseNamed: (title: string) => string;
  readonly score: string;
  readonly scoreNamed: (title: string) => string;
  readonly goOnScore: string;
  readonly lookScore: string;
  readonly seenTitle: string;
  readonly seen: string;
  readonly seenGoOn: string;
  readonly seenLeave: string;
  readonly ways: string;
  readonly wayPractice: string;
  readonly wayScore: string;
  readonly free: string;
  readonly freeNote: string;
  readonly freeLink: string;
  readonly steps: string;
  readonly step: readonly (readonly [name: string, what: string])[];
  readonly at: Readonly<Record<Beat | 'finished', string>>;
  readonly ownCase: string;
}

export const playMessages: Readonly<Record<Locale, PlayMessages>> = { zh: playZh, en: playEn };
