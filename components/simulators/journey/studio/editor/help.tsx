import { Disclosure } from '@/components/ui/disclosure';
import { useWords } from './context';
import styles from './panels.module.css';

export function Help() {
  const words = useWords();
  return (
    <Disclosure summary={words.help}>
      <ul className={styles.help}>
        {words.helpLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
