import { listOf, numberOf } from '@/components/ui/json-read';
import type { Locale } from '@/lib/content/locale';
import type { JourneyClaimId, Json } from '@/lib/scoring';
import { countText, yuanText } from './format';
import { reportMessages } from './report-messages';

/** The figures that settle a claim, in a sentence; undefined where they are not there. */
export function claimFigures(
  locale: Locale,
  id: JourneyClaimId,
  figures: Json | undefined,
): string | undefined {
  const words = reportMessages[locale].figures;
  const known = listOf(figures).flatMap((entry) => numberOf(entry) ?? []);
  const yuan = (value: number) => yuanText(locale, value);
  const count = (value: number) => countText(locale, value);
  if (id === 'naive') {
    const [nothing, naive, best] = known;
    if (nothing === undefined || naive === undefined || best === undefined) return undefined;
    return words.naive(yuan(nothing), yuan(naive), yuan(best));
  }
  const [most, next] = [...known].sort((a, b) => b - a);
  if (most === undefined || next === undefined) return undefined;
  if (id === 'cause') {
    const all = known.reduce((sum, one) => sum + one, 0);
    return words.cause(count(most), count(all));
  }
  return id === 'loudest' ? words.loudest(count(most), count(next)) : words[id](yuan(most), yuan(next));
}
