'use client';

import { useState, useSyncExternalStore, type RefObject } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import type { LabPart } from './part';
import { picturesMessages } from './pictures-messages';
import styles from './pictures.module.css';
import { blocksDownloads, saveFile } from '@/components/ui/save-file';
import { drawnOnCanvas, pictureOf, pngFile, svgFile } from './save-picture';

const unchanging = () => () => {};

/** WeChat's browser saves nothing that a page hands it, only pictures under a long press. */
const useNoDownloads = () => useSyncExternalStore(unchanging, blocksDownloads, () => false);

/** Stands in the file's name. */
export type PictureName = 'heat' | 'segments' | 'lorenz' | 'histograms' | 'flows' | 'outlook' | 'customer';

/** Takes a picture away. Everything drawn inside `frame` is part of it. */
export function PictureTools({
  part: { locale, view, source },
  name,
  title,
  notes,
  frame,
}: {
  part: LabPart;
  name: PictureName;
  title: string;
  notes: readonly string[];
  frame: RefObject<HTMLElement | null>;
}) {
  const words = picturesMessages[locale].tools;
  const noDownloads = useNoDownloads();
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState<{ of: string; url: string }>();
  // A picture made earlier goes when what it says is no longer said.
  const says = JSON.stringify([title, ...notes]);
  const file = `guanxi-rfm-${name}-${view.asOf}`;
  const draw = () =>
    pictureOf([...(frame.current?.querySelectorAll('svg') ?? [])], {
      title,
      notes,
      foot: words.foot(view.asOf, name === 'customer' ? undefined : view.scored, source.illustrative),
    });

  async function attempt(work: () => Promise<string>) {
    try {
      setSaid(await work());
    } catch {
      setSaid(words.failed);
    }
  }
  const saveSvg = () =>
    attempt(async () => {
      saveFile(svgFile(draw()), `${file}.svg`);
      return words.saved(`${file}.svg`);
    });
  const savePng = () =>
    attempt(async () => {
      const png = await pngFile(await drawnOnCanvas(draw()));
      if (!png) return words.failed;
      saveFile(png, `${file}.png`);
      return words.saved(`${file}.png`);
    });
  const show = () =>
    attempt(async () => {
      setShown({ of: says, url: (await drawnOnCanvas(draw())).toDataURL('image/png') });
      return words.longPress;
    });

  return (
    <div className={styles.tools}>
      {noDownloads ? (
        <Button onClick={show}>{words.show}</Button>
      ) : (
        <>
          <Button onClick={saveSvg}>{words.svg}</Button>
          <Button onClick={savePng}>{words.png}</Button>
        </>
      )}
      <StatusLine>{said}</StatusLine>
      {shown?.of === says && (
        // Not next/image: the data are on the page already, and a long press must find a plain image.
        <picture className={styles.shown}>
          <img src={shown.url} alt={title} />
        </picture>
      )}
    </div>
  );
}
