import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  /** `main` for the one thing to do now, `plain` for the rest. */
  weight?: 'main' | 'plain';
}

/** A button says with a verb what will happen. */
export function Button({ weight = 'plain', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={`${styles.button} ${styles[weight]}`} {...rest} />;
}
