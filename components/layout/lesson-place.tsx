'use client';

import { useEffect, useRef } from 'react';
import { keepEnd, keepHeading, keepVisit } from '@/lib/learner';

/**
 * Remembers that a lesson was opened, which heading was read last, and whether its end was reached. Stands, unseen,
 * at the end of the lesson's text.
 */
export function LessonPlace({ lesson }: { readonly lesson: string }) {
  const end = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    keepVisit(lesson);
    const headings = [...document.querySelectorAll('main article h2[id]')];
    let last = '';
    const reading = new IntersectionObserver(
      () => {
        const passed = headings.filter((heading) => heading.getBoundingClientRect().top < readingLine());
        const heading = passed[passed.length - 1]?.id ?? '';
        if (heading === '' || heading === last) return;
        last = heading;
        keepHeading(lesson, heading);
      },
      // The upper third of the window: what stands there is being read.
      { rootMargin: '0px 0px -66% 0px' },
    );
    const ending = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      ending.disconnect();
      keepEnd(lesson);
    });
    for (const heading of headings) reading.observe(heading);
    if (end.current) ending.observe(end.current);
    return () => {
      reading.disconnect();
      ending.disconnect();
    };
  }, [lesson]);
  return <span ref={end} aria-hidden="true" />;
}

const readingLine = () => window.innerHeight * 0.34 + 1;
