import type { failure as zh } from './failure.zh';

export const failure = {
  title: 'This page failed',
  body: 'Something went wrong while the page was being shown. Saved progress is safe. Try again, or read another lesson first.',
  retry: 'Try again',
  home: 'Back to the contents',
} satisfies typeof zh;
