'use client';

import { askedHook } from '@/components/ui/use-asked';
import type { LadderCalls } from './protocol';

export const useAsked = askedHook<LadderCalls>();
