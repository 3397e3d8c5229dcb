'use client';

import { useParams } from 'next/navigation';
import { FailureNote } from '@/components/layout/failure-note';
import { PageFrame } from '@/components/layout/page-frame';
import { failure as en } from '@/content/messages/failure.en';
import { failure as zh } from '@/content/messages/failure.zh';

export default function ErrorPage() {
  const { locale } = useParams<{ locale: string }>();
  return (
    <PageFrame>
      <FailureNote strings={locale === 'en' ? en : zh} home={locale === 'en' ? '/en' : '/zh'} />
    </PageFrame>
  );
}
