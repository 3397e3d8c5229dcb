import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/content/locale';
import { numberText } from './customers-format';
import { customersMessages } from './customers-messages';
import styles from './customers.module.css';

/** Four buttons and where one is. Nothing when all fits on one page. */
export function CustomersPager({
  locale,
  label,
  page,
  pages,
  onPage,
}: {
  locale: Locale;
  /** What is paged. */
  label: string;
  /** From 0. */
  page: number;
  pages: number;
  onPage: (page: number) => void;
}) {
  if (pages <= 1) return null;
  const words = customersMessages[locale];
  // aria-disabled, not disabled: focus must not fall off the button that led to the last page.
  const button = (label: string, sign: string, to: number) => {
    const idle = to === page || to < 0 || to >= pages;
    return (
      <Button aria-label={label} title={label} aria-disabled={idle} onClick={() => !idle && onPage(to)}>
        <span aria-hidden="true">{sign}</span>
      </Button>
    );
  };
  return (
    <nav className={styles.pager} aria-label={words.pager(label)}>
      {button(words.first, '«', 0)}
      {button(words.previous, '‹', page - 1)}
      <p aria-live="polite">{words.page(numberText(locale, page + 1), numberText(locale, pages))}</p>
      {button(words.next, '›', page + 1)}
      {button(words.last, '»', pages - 1)}
    </nav>
  );
}
