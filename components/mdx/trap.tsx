import type { ReactNode } from 'react';
import { Callout } from '@/components/ui/callout';
import { Icon } from '@/components/ui/icon';
import styles from './blocks.module.css';

interface TrapProps {
  readonly wrong: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** The wrong answer that most people give; its parts say why it tempts and how to see through it. */
export function Trap({ wrong, label, children }: TrapProps) {
  return (
    <Callout kind="trap" title={label}>
      <p className={styles.wrong}>
        <Icon name="cross" size={18} /> {wrong}
      </p>
      <div className={styles.flow}>{children}</div>
    </Callout>
  );
}
