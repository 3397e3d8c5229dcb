'use client';

import { askedHook } from '@/components/ui/use-asked';
import type { GuidedCalls } from './protocol';

export type { Asked } from '@/components/ui/use-asked';
export const useAsked = askedHook<GuidedCalls>();
