import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/content/locale';
import type { KeptAssignment } from './kept-assignment';
import styles from './run-owner.module.css';

const messages: Readonly<
  Record<
    Locale,
    { who: (name: string, number: string) => string; receipt: (code: string) => string; leave: string }
  >
> = {
  zh: {
    who: (name, number) => `${name}，${number}`,
    receipt: (code) => `交过，回执${code}`,
    leave: '换一个学生',
  },
  en: {
    who: (name, number) => `${name}, ${number}`,
    receipt: (code) => `handed in, receipt ${code}`,
    leave: 'Another student',
  },
};

/** Whose counted run this is; another student of the same device leaves it as it stands. */
export function RunOwner({
  locale,
  assignment: { student, handedIn },
  leave,
}: {
  locale: Locale;
  assignment: KeptAssignment;
  leave: () => void;
}) {
  const words = messages[locale];
  const last = handedIn.at(-1);
  return (
    <p className={styles.owner}>
      <strong>{words.who(student.name, student.number)}</strong>
      {last && <span>{words.receipt(last.receipt)}</span>}
      <Button onClick={leave}>{words.leave}</Button>
    </p>
  );
}
