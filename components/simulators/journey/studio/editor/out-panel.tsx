import { useEffect, useState } from 'react';
import { drawMap, mapFile, MAP_WORDS, type VersionName } from '@/lib/journey-map';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Select } from '@/components/ui/select';
import { blocksDownloads, saveFile, saveOrCopy } from '@/components/ui/save-file';
import { saveWords } from '@/components/ui/save-words';
import { useActions, useEditor, useLocale, useNow, useWords } from './context';
import { pngOf } from './png';
import { printSheets } from './print';
import styles from './panels.module.css';

/** The map as a file, as a picture, and on paper. */
export function OutPanel() {
  const words = useWords();
  const locale = useLocale();
  const now = useNow();
  const { say } = useActions();
  const hasToBe = useEditor(({ history }) => history.map.toBe !== null);
  const [chosen, setChosen] = useState<VersionName>('asIs');
  const version = hasToBe ? chosen : 'asIs';
  const drawing = (which: VersionName) => drawMap(now().history.map, which, MAP_WORDS[locale]);
  const name = () => {
    const title = now()
      .history.map.title.replace(/[\\/:*?"<>|\s]+/g, '-')
      .slice(0, 60);
    return title.replace(/^[-.]+|[-.]+$/g, '') || words.out.fileName;
  };
  useEffect(
    () =>
      printSheets(() => {
        const { map } = now().history;
        const versions: VersionName[] = map.toBe ? ['asIs', 'toBe'] : ['asIs'];
        return versions.map((which) => drawMap(map, which, MAP_WORDS[locale]).svg);
      }),
    [now, locale],
  );
  const saved = saveWords[locale];
  const save = async (text: string, file: string, type?: string) =>
    say(saved[await saveOrCopy(text, file, type)](file));
  const savePng = async () => {
    if (blocksDownloads()) return say(saved.neither(''));
    say(words.out.drawing);
    const png = await pngOf(drawing(version));
    if (png) saveFile(png, `${name()}.png`);
    say(png ? '' : words.out.tooBig);
  };
  const ways: readonly (readonly [label: string, note: string, act: () => void])[] = [
    [words.out.json, words.out.jsonNote, () => void save(mapFile(now().history.map), `${name()}.json`)],
    [
      words.out.svg,
      words.out.svgNote,
      () => void save(drawing(version).svg, `${name()}.svg`, 'image/svg+xml;charset=utf-8'),
    ],
    [words.out.png, words.out.pngNote, () => void savePng()],
    [words.out.print, words.out.printNote, () => window.print()],
  ];
  return (
    <Disclosure summary={words.bringOut}>
      <div className={styles.out}>
        {hasToBe && (
          <Select
            label={words.out.which}
            value={version}
            options={[
              { value: 'asIs', label: words.versions.asIs },
              { value: 'toBe', label: words.versions.toBe },
            ]}
            onChange={setChosen}
          />
        )}
        <ul className={styles.ways}>
          {ways.map(([label, note, act]) => (
            <li key={label}>
              <Button onClick={act}>{label}</Button>
              <span className={styles.small}>{note}</span>
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}
