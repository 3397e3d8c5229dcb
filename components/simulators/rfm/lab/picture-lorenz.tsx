'use client';

import { LorenzCurve } from '@/components/charts/lorenz-curve';
import { valueAt } from '@/lib/charts';
import { NoPicture, PictureFrame, type PictureProps } from './picture-frame';
import { percent } from './picture-numbers';
import { picturesMessages } from './pictures-messages';

const TOPS = [0.01, 0.05, 0.1, 0.2, 0.5];

/** How few customers bring how much. */
export function LorenzPicture({ part }: PictureProps) {
  const { locale, view } = part;
  const { lorenz: words, columns, nobody } = picturesMessages[locale];
  if (view.scored === 0) return <NoPicture words={nobody} />;
  if (!view.lorenz) return <NoPicture words={words.none} />;
  const { points, top20, gini, inTheRed } = view.lorenz;
  return (
    <PictureFrame
      part={part}
      name="lorenz"
      title={words.title(top20)}
      notes={[words.caption(gini), ...(inTheRed > 0 ? [words.inTheRed(inTheRed)] : [])]}
      tables={[
        {
          caption: words.picture(top20),
          columns: [
            { key: 'top', label: columns.top },
            { key: 'share', label: columns.ofRevenue, numeric: true },
          ],
          rows: TOPS.map((top) => ({
            top: words.top(top),
            share: percent(top === 0.2 ? top20 : 1 - valueAt(points, 1 - top)),
          })),
        },
      ]}
    >
      <LorenzCurve points={points} mark={0.2} description={words.picture(top20)} words={words.curve} />
    </PictureFrame>
  );
}
