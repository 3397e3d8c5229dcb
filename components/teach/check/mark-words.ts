import { pointsText } from '@/components/simulators/rfm/guided/report/report-format';
import type { Claimed, FinalMark } from '@/lib/assignments';
import type { Locale } from '@/lib/content/locale';
import { deskMessages } from './desk-messages';
import type { Entry } from './entries';

/** “72 of 90, 10 to be marked”. */
export function scoreText(locale: Locale, mark: FinalMark | undefined): string {
  const words = deskMessages[locale].table;
  if (!mark) return words.noScore;
  return words.score(
    pointsText(mark.total),
    pointsText(mark.outOf),
    mark.toBeMarked > 0 ? pointsText(mark.toBeMarked) : undefined,
  );
}

/** Whether the report that the student claims is the one that the replay gives. */
export function claimText(locale: Locale, { checked }: Entry): string {
  const words = deskMessages[locale].table;
  const { reportHash } = checked.handIn.claimed;
  if (reportHash === '') return words.noClaim;
  return reportHash === checked.reportHash ? words.agrees : words.differs;
}

/** A claimed time by the clock of this device, to the minute. */
export function timeText(locale: Locale, time: Claimed['handedIn']): string {
  const at = new Date(time);
  if (time === '' || Number.isNaN(at.getTime())) return deskMessages[locale].table.noTime;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
