import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale, type LocaleProps } from '@/app/locale-params';
import { messagesFor } from '@/content/messages';

// Answered anew each time: otherwise every mistyped address would be kept on disk as a page.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  return { title: messagesFor(await readLocale(params)).notFound.title };
}

/** Every address that no page answers to: gives the not-found page of the reader's language, with status 404. */
export default function UnknownPage() {
  notFound();
}
