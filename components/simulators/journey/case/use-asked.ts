'use client';

import { askedHook } from '@/components/ui/use-asked';
import type { JourneyCalls } from './protocol';

export const useAsked = askedHook<JourneyCalls>();
