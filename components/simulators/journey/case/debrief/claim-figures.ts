import type { Locale } from '@/lib/content/locale';
import type { JourneyClaimFact, JourneyClaimId } from '@/lib/scoring';
import { debriefMessages } from './debrief-messages';
import { listed } from '../report/case-names';
import { countText, shareText, tenthsText, yuanText } from '../report/format';

export type ClaimFigures = Readonly<Partial<Record<JourneyClaimId, JourneyClaimFact>>>;

const SHOWN = 3;

/** The figures that settle a claim, in a sentence. */
export function becauseOf(
  locale: Locale,
  id: JourneyClaimId,
  options: Readonly<Record<string, string>>,
  facts: ClaimFigures,
): string {
  const words = debriefMessages[locale].claims.because;
  const figures = facts[id]?.figures ?? [];
  const nothing = facts.naive?.figures[0] ?? 0;
  const money = (yuan: number) => yuanText(locale, yuan);
  /** Most first, with their figures. */
  const most = (text: (value: number) => string) =>
    listed(
      locale,
      Object.values(options)
        .map((name, i) => ({ name, value: figures[i] ?? 0 }))
        .sort((a, b) => b.value - a.value)
        .slice(0, SHOWN)
        .map(({ name, value }) => words.one(name, text(value))),
    );
  switch (id) {
    case 'costliest':
      return words.costliest(most(money));
    case 'loudest':
      return words.loudest(most((complaints) => words.complaints(tenthsText(complaints))));
    case 'cause': {
      const all = figures.reduce((sum, one) => sum + one, 0);
      return words.cause(
        countText(locale, all),
        most((left) => shareText(all === 0 ? 0 : left / all)),
      );
    }
    case 'single':
      return words.single(most((worth) => money(worth - nothing)));
    case 'naive': {
      const [, naive = 0, best = 0] = figures;
      return words.naive(money(naive - nothing), money(best - nothing));
    }
  }
}
