'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import type { Locale } from '@/lib/content/locale';
import { lookBackMessages } from './look-back-messages';
import styles from './report-hash.module.css';

const BEGINNING = 8;

/** The report hash: its beginning, whole on demand. */
export function ReportHash({ locale, hash }: { locale: Locale; hash: string }) {
  const words = lookBackMessages[locale];
  const [whole, setWhole] = useState(false);
  const [copied, setCopied] = useState<boolean>();

  async function copy() {
    try {
      await navigator.clipboard.writeText(hash);
      setCopied(true);
    } catch {
      setCopied(false);
      setWhole(true);
    }
  }

  return (
    <div className={styles.hash}>
      <h4>{words.hash}</h4>
      <p>
        <code className={styles.onScreen}>{whole ? hash : `${hash.slice(0, BEGINNING)}…`}</code>
        <code className={styles.onPaper}>{hash}</code>
      </p>
      <p className={styles.note}>{words.hashWhy}</p>
      <div className={styles.buttons}>
        <Button onClick={() => setWhole(!whole)} aria-expanded={whole}>
          {whole ? words.short : words.whole}
        </Button>
        <Button onClick={() => void copy()}>{words.copy}</Button>
        <Button onClick={() => window.print()}>{words.print}</Button>
      </div>
      <StatusLine>{copied === undefined ? '' : copied ? words.copied : words.notCopied}</StatusLine>
    </div>
  );
}
