import type { QuarterView } from '../protocol';
import type { PartProps } from '../step';

/** What each view of a quarter that is over takes. */
export interface SeeProps extends Pick<PartProps, 'locale' | 'words' | 'run' | 'view' | 'ask'> {
  readonly now: QuarterView;
  /** This quarter and those before it. */
  readonly sofar: readonly QuarterView[];
}
