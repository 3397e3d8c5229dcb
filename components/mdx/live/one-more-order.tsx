'use client';

import type { LiveModelViewProps } from '../live-models';
import { useModelState } from '../model-states';

/** Placeholder for the instrument of the first lesson: one number that prose and reader can change. */
export function OneMoreOrder({ locale }: LiveModelViewProps<'one-more-order'>) {
  const [{ daysAgo }, change] = useModelState('one-more-order', { customer: 'a', daysAgo: 12 });
  const label = locale === 'zh' ? `最近一单在${daysAgo}天前` : `Last order ${daysAgo} days ago`;
  return (
    <label>
      {label}
      <input
        type="range"
        min={0}
        max={365}
        value={daysAgo}
        onChange={({ target }) => change({ daysAgo: Number(target.value) })}
      />
    </label>
  );
}
