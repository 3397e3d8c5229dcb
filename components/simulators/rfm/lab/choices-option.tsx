import type { ReactNode } from 'react';
import { Select } from '@/components/ui/select';
import styles from './choices.module.css';

export function Explained({ rule, children }: { rule?: string; children: ReactNode }) {
  return (
    <div className={styles.choice}>
      {children}
      {rule && <p className={styles.rule}>{rule}</p>}
    </div>
  );
}

/** One choice with the words for what it does. */
export function Option<Key extends string>({
  label,
  named,
  value,
  onChange,
  children,
}: {
  label: string;
  named: Readonly<Record<Key, { readonly name: string; readonly rule: string }>>;
  value: Key;
  onChange: (value: Key) => void;
  children?: ReactNode;
}) {
  const keys = Object.keys(named) as Key[];
  return (
    <Explained rule={named[value].rule}>
      <Select
        label={label}
        value={value}
        options={keys.map((key) => ({ value: key, label: named[key].name }))}
        onChange={onChange}
      />
      {children}
    </Explained>
  );
}
