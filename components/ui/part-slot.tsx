'use client';

import { Component, startTransition, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { Button } from './button';
import styles from './part-slot.module.css';

export interface PartSlotWords {
  readonly loading: string;
  readonly failed: string;
  /** It came and cannot be shown. */
  readonly broken: string;
  readonly tryAgain: string;
}

interface PartSlotProps<Props extends object> {
  /** Fetches the part. Keep it the same function for the same part: another one is fetched anew. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  readonly words: PartSlotWords;
}

/** A part that is fetched when it is opened. If it does not come or breaks, the rest of the page stays and one can ask again. */
export function PartSlot<Props extends object>({ load, props, words }: PartSlotProps<Props>) {
  const [tries, setTries] = useState(0);
  const [found, setFound] = useState<{
    readonly of: () => Promise<ComponentType<Props>>;
    readonly Part: ComponentType<Props> | undefined;
  }>();
  useEffect(() => {
    let left = false;
    // A large part is rendered a few milliseconds at a time: meanwhile one can type and scroll.
    const show = (Part: ComponentType<Props> | undefined) =>
      left || startTransition(() => setFound({ of: load, Part }));
    load().then(show, () => show(undefined));
    return () => {
      left = true;
    };
  }, [load, tries]);
  const again = () => {
    setFound(undefined);
    setTries(tries + 1);
  };
  if (found?.of !== load) return <p className={styles.loading}>{words.loading}</p>;
  if (!found.Part) return <Failed say={words.failed} words={words} again={again} />;
  return (
    <Guard key={tries} words={words} again={again}>
      <found.Part {...props} />
    </Guard>
  );
}

function Failed({ say, words, again }: { say: string; words: PartSlotWords; again: () => void }) {
  return (
    <p role="alert">
      {say} <Button onClick={again}>{words.tryAgain}</Button>
    </p>
  );
}

/** Keeps an error of one part from taking the page with it. */
class Guard extends Component<
  { words: PartSlotWords; again: () => void; children: ReactNode },
  { broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const { words, again, children } = this.props;
    return this.state.broken ? <Failed say={words.broken} words={words} again={again} /> : children;
  }
}
