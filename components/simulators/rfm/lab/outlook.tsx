'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Select } from '@/components/ui/select';
import { StatusLine } from '@/components/ui/status-line';
import { useAnswer } from './customers-answer';
import { AskFailed } from './customers-failed';
import { OutlookFigure } from './outlook-figure';
import { outlookMessages } from './outlook-messages';
import styles from './outlook.module.css';
import type { LabPart } from './part';

const HORIZONS = ['13', '26', '52'] as const;

/** Who may still be there, and what is to be expected of them: a model, fitted when the reader asks for it. */
export function OutlookPicture({ part }: { part: LabPart }) {
  const { locale, settings, source, view } = part;
  const words = outlookMessages[locale];
  const [horizon, setHorizon] = useState<(typeof HORIZONS)[number]>('26');
  const [fitted, setFitted] = useState<Pick<LabPart, 'settings' | 'source' | 'view'>>();
  // Another file: what was fitted is of no use.
  const wanted = fitted?.source === source ? fitted : undefined;
  const { answer, slow, failed, retry } = useAnswer(
    part,
    'outlook',
    wanted && { settings: wanted.settings, horizonWeeks: Number(horizon) },
  );
  const stale = wanted !== undefined && JSON.stringify(wanted.settings) !== JSON.stringify(settings);

  return (
    <div className={styles.outlook}>
      <p>{words.intro}</p>
      <div className={styles.choose}>
        <Select
          label={words.horizon}
          value={horizon}
          options={HORIZONS.map((value) => ({ value, label: words.weeks(Number(value)) }))}
          onChange={setHorizon}
        />
        {(wanted === undefined || stale) && (
          <Button weight="main" onClick={() => setFitted({ settings, source, view })}>
            {stale ? words.fitAgain : words.fit}
          </Button>
        )}
      </div>
      <div className={slow || stale ? undefined : 'visuallyHidden'}>
        <StatusLine>{slow ? words.waiting : stale && answer ? words.stale : undefined}</StatusLine>
      </div>
      {failed && <AskFailed text={words.failed} again={words.fit} onAgain={retry} />}
      {answer && !answer.identified && (
        <Callout kind="note" title={words.unidentified}>
          <p>{words.reasons[answer.reason]}</p>
        </Callout>
      )}
      {answer?.identified && <OutlookFigure part={{ ...part, ...wanted }} outlook={answer} />}
    </div>
  );
}
