import { expect, test } from 'vitest';
import { locales } from '@/lib/content/locale';
import { AS_OF, FREQUENCY, MONETARY, RECENCY, REFUNDS } from '@/lib/simulations/rfm-campaign';
import { caseMessages } from '../case/case-messages';
import { guidedNames } from './guided-names';

test.each(locales)('%s: the report calls a choice what the step called it', (locale) => {
  const { options } = caseMessages[locale];
  const { counting } = guidedNames[locale];
  for (const key of AS_OF) expect(counting.asOf.of[key]).toBe(options.asOf[key].name);
  for (const key of RECENCY) expect(counting.recency.of[key]).toBe(options.recency[key].name);
  for (const key of FREQUENCY) expect(counting.frequency.of[key]).toBe(options.frequency[key].name);
  for (const key of MONETARY) expect(counting.monetary.of[key]).toBe(options.monetary[key].name);
  for (const key of REFUNDS) expect(counting.refunds.of[key]).toBe(options.refunds[key].name);
});
