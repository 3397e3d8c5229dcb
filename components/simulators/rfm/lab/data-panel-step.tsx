import { useState, type RefCallback } from 'react';
import type { Locale } from '@/lib/content/locale';
import { dataMessages } from './data-messages';
import { BadRows } from './data-panel-bad-rows';
import { ChooseFile } from './data-panel-choose';
import { ConfirmColumns } from './data-panel-columns';
import type { Draft } from './data-panel-draft';
import { Failure } from './data-panel-failure';
import type { DataFlow } from './data-panel-flow';
import styles from './data-panel.module.css';

/** The step on the way to other orders; the first one, with the orders that are open, is the panel's own. */
export function StepView({
  locale,
  flow,
  safe,
  leave,
  canKeep,
  isOver,
  placeRef,
  onPick,
  onChoose,
}: {
  locale: Locale;
  flow: DataFlow;
  /** That the orders before are still open. */
  safe: string;
  /** Words for going back to them. */
  leave: string;
  canKeep: boolean;
  isOver: boolean;
  /** Takes the element that gets the focus when the step begins. */
  placeRef: RefCallback<HTMLElement>;
  onPick: () => void;
  onChoose: () => void;
}) {
  const words = dataMessages[locale];
  const [pasted, setPasted] = useState('');
  const { step, go, say, offer, read } = flow;

  function takePasted() {
    if (pasted.trim() === '') say(words.nothingPasted);
    else void offer({ kind: 'text', text: pasted }, words.pasted);
  }

  const backToColumns = (draft: Draft) => () => go({ kind: 'columns', draft }, words.columnsSaid(draft.name));

  switch (step.kind) {
    case 'current':
      return null;
    case 'choose':
      return (
        <div className={styles.step}>
          {step.failure && (
            <Failure
              locale={locale}
              failure={step.failure}
              safe={safe}
              boxRef={placeRef}
              onChangeColumns={step.draft && backToColumns(step.draft)}
            />
          )}
          <ChooseFile
            locale={locale}
            headingRef={step.failure ? null : placeRef}
            isOver={isOver}
            pasted={pasted}
            onPasted={setPasted}
            onPick={onPick}
            onRead={takePasted}
            onLeave={() => go({ kind: 'current' }, '')}
            leave={leave}
          />
        </div>
      );
    case 'columns':
      return (
        <div className={styles.step}>
          <ConfirmColumns
            locale={locale}
            draft={step.draft}
            canKeep={canKeep}
            headingRef={placeRef}
            onChange={flow.change}
            onRead={() => void read(step.draft, false)}
            onChooseOther={onChoose}
            onSay={flow.sayAside}
          />
        </div>
      );
    case 'bad-rows':
      return (
        <div className={styles.step}>
          <BadRows
            locale={locale}
            found={step.found}
            safe={safe}
            headingRef={placeRef}
            onLeaveOut={() => void read(step.draft, true)}
            onChangeColumns={backToColumns(step.draft)}
            onChooseOther={onChoose}
          />
        </div>
      );
  }
}
