'use client';

import { useCallback, useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { PartSlot } from '@/components/ui/part-slot';
import type { Locale } from '@/lib/content/locale';
import type { JourneyMap, VersionName } from '@/lib/journey-map';
import { Studio } from '../studio/studio';
import { mapMessages } from './map-messages';
import type { MapWalkProps } from './map-walk';

const loadWalk = () => import('./map-walk').then(({ MapWalk }) => MapWalk);

/** The free studio, whose maps can walk once they have their numbers. */
export function WalkingStudio({ locale, intro }: { locale: Locale; intro: ReactNode }) {
  const renderWalk = useCallback(
    (map: JourneyMap, version: VersionName) => <WalkSlot locale={locale} map={map} version={version} />,
    [locale],
  );
  return <Studio locale={locale} intro={intro} renderWalk={renderWalk} />;
}

/** Nothing is fetched or walked until somebody asks for it. */
function WalkSlot(props: MapWalkProps) {
  const words = mapMessages[props.locale];
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <PartSlot load={loadWalk} props={props} words={words} />;
  return (
    <>
      <p>{words.proves}</p>
      <p>
        <Button weight="main" onClick={() => setOpen(true)}>
          {words.start}
        </Button>
      </p>
    </>
  );
}
