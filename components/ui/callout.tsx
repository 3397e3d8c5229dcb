import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import styles from './callout.module.css';

export type CalloutKind = 'note' | 'definition' | 'trap' | 'good' | 'caution' | 'bad';

const icons: Partial<Record<CalloutKind, IconName>> = {
  note: 'note',
  trap: 'warning',
  good: 'check',
  caution: 'warning',
  bad: 'cross',
};

/** A passage set apart: a remark, a definition to learn, a trap, or the outcome of something. Its title says which. */
export function Callout({
  kind,
  title,
  children,
}: {
  kind: CalloutKind;
  title: string;
  children: ReactNode;
}) {
  const icon = icons[kind];
  return (
    <div className={`${styles.callout} ${styles[kind]}`} role="note" aria-label={title}>
      <p className={styles.title}>
        {icon && <Icon name={icon} />}
        {title}
      </p>
      {children}
    </div>
  );
}
