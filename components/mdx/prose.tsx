import Link from 'next/link';
import type { MDXComponents } from 'mdx/types';
import type { ComponentProps } from 'react';
import type { Locale } from '@/lib/content/locale';
import { mdxMessages } from './messages';
import styles from './prose.module.css';

/** Ordinary Markdown, set in the book's type. Authors write internal links without the language. */
export function createProse(locale: Locale): MDXComponents {
  const { tableScrolls } = mdxMessages[locale];
  return {
    a: ({ href = '', children }: ComponentProps<'a'>) => {
      if (href.startsWith('/'))
        return (
          <Link href={`/${locale}${href === '/' ? '' : href}`} prefetch={false}>
            {children}
          </Link>
        );
      return <a href={href}>{children}</a>;
    },
    table: ({ children }: ComponentProps<'table'>) => (
      <div className={styles.table} role="group" aria-label={tableScrolls} tabIndex={0}>
        <table>{children}</table>
      </div>
    ),
  };
}
