import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import { blocksDownloads, saveFile } from '@/components/ui/save-file';
import { pngFile } from '@/components/simulators/rfm/lab/save-picture';
import type { Locale } from '@/lib/content/locale';
import { assignMessages } from './assign-messages';
import styles from './assign.module.css';
import { drawQr, qrCanvas, qrSvg, svgAddress, type QrDrawing } from './qr';

interface Shown {
  readonly drawing: QrDrawing;
  /** Dots where a finger may hold the picture to keep it; else lines. */
  readonly address: string;
  readonly held: boolean;
}

/** The QR code of a link: to scan, to save, to hold. */
export function QrPicture({ locale, link, name }: { locale: Locale; link: string; name: string }) {
  const words = assignMessages[locale].result;
  const [shown, setShown] = useState<Shown | 'failed'>();
  const [said, say] = useState('');
  useEffect(() => {
    let left = false;
    drawQr(link).then(
      (drawing) => {
        if (left) return;
        const held = blocksDownloads() || window.matchMedia('(pointer: coarse)').matches;
        const dots = held ? qrCanvas(drawing)?.toDataURL('image/png') : undefined;
        setShown({ drawing, address: dots ?? svgAddress(drawing), held });
      },
      () => !left && setShown('failed'),
    );
    return () => {
      left = true;
    };
  }, [link]);

  async function save(kind: 'svg' | 'png') {
    if (shown === undefined || shown === 'failed') return;
    const canvas = kind === 'png' ? qrCanvas(shown.drawing) : undefined;
    const file =
      kind === 'svg'
        ? new Blob([qrSvg(shown.drawing)], { type: 'image/svg+xml' })
        : canvas && (await pngFile(canvas));
    if (!file || blocksDownloads()) return say(words.notSaved);
    saveFile(file, `${name}.${kind}`);
    say(words.saved(`${name}.${kind}`));
  }

  return (
    <div className={styles.part}>
      <h3>{words.qr}</h3>
      {shown === 'failed' ? (
        <p>{words.qrFailed}</p>
      ) : (
        <>
          <div className={styles.qr}>
            {shown && (
              // Not next/image: the data are on the page already, and a long press must find a plain image.
              <picture>
                <img src={shown.address} alt={words.qrAlt(link)} width={400} height={400} />
              </picture>
            )}
          </div>
          <p className={styles.note}>
            {shown?.held ? `${words.qrHold}${locale === 'en' ? ' ' : ''}${words.qrHint}` : words.qrHint}
          </p>
          <div className={styles.row}>
            <Button onClick={() => void save('png')}>{words.png}</Button>
            <Button onClick={() => void save('svg')}>{words.svg}</Button>
          </div>
          <StatusLine>{said}</StatusLine>
        </>
      )}
    </div>
  );
}
