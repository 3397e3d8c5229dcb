'use client';

import { Component, type ReactNode } from 'react';
import { Button } from './button';

export interface PartGuardWords {
  /** That this part could not be loaded, and that the rest is there. */
  readonly failed: string;
  readonly tryAgain: string;
}

interface PartGuardProps {
  readonly words: PartGuardWords;
  /** Makes ready to fetch anew; without it the page is loaded anew, which is the only way for what came with the page. */
  readonly again?: () => void;
  readonly children: ReactNode;
}

/** Keeps a part that fails, or whose script does not come, from taking the page with it. */
export class PartGuard extends Component<PartGuardProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const { words, again, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <PartFailed
        words={words}
        onAgain={() => {
          if (!again) return location.reload();
          again();
          this.setState({ broken: false });
        }}
      />
    );
  }
}

/** In place of a part that did not come. Spans, since it may stand in the middle of a sentence. */
export function PartFailed({ words, onAgain }: { words: PartGuardWords; onAgain: () => void }) {
  return (
    <span role="alert">
      {words.failed} <Button onClick={onAgain}>{words.tryAgain}</Button>
    </span>
  );
}
