'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { printPart } from './print-part';

/** Prints the part of the page with that id, and nothing else. */
export function PrintButton({ part, children }: { part: string; children: ReactNode }) {
  return (
    <Button
      onClick={() => {
        const element = document.getElementById(part);
        if (element) printPart(element);
      }}
    >
      {children}
    </Button>
  );
}
