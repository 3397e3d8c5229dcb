import { useMemo } from 'react';
import type { Lane } from '@/lib/journey-map';
import { useEditor } from './context';

/** The rows that are shown, in their order. */
export function useLanes(): readonly Lane[] {
  const lanes = useEditor(({ history }) => history.map.lanes);
  return useMemo(() => lanes.filter(({ isHidden }) => !isHidden), [lanes]);
}
