import { Badge } from '@/components/ui/badge';
import type { Locale } from '@/lib/content/locale';
import type { CountingChoices } from '@/lib/simulations/rfm-campaign';
import type { GuidedView } from '../protocol';
import { caseMessages } from './case-messages';
import styles from './case.module.css';
import { COUNTING_NAMES, fits } from './counting';
import { optionOf } from './counting-open';

/** How the file is counted from now on, and whether each choice fits the owner's question. */
export function CountingDecided({
  locale,
  view,
  counting,
}: {
  locale: Locale;
  view: GuidedView;
  counting: CountingChoices;
}) {
  const words = caseMessages[locale];
  const lines = COUNTING_NAMES.map((name) => ({ name, fit: fits(name, counting[name]) }));
  const decisive = lines.filter(({ fit }) => fit !== undefined);
  return (
    <>
      <p role="status" id="feedback-definitions" tabIndex={-1} className={styles.verdict}>
        {words.verdict(decisive.filter(({ fit }) => fit).length, decisive.length)}
      </p>
      <dl className={styles.decided}>
        {lines.map(({ name, fit }) => {
          const option = optionOf(words, name, counting[name]);
          const day = name === 'asOf' ? view.file.asOf[counting.asOf] : undefined;
          return (
            <div key={name}>
              <dt>{words.groups[name]}</dt>
              <dd>
                <p>
                  {words.chose(words.named(option.name, day))}{' '}
                  <Badge tone={fit === undefined ? 'plain' : fit ? 'good' : 'caution'}>
                    {fit === undefined ? words.either : fit ? words.fits : words.fitsNot}
                  </Badge>
                </p>
                <p className={styles.why}>{option.why}</p>
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
