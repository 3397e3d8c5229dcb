import { beforeEach, expect } from 'vitest';

// A test that asserts nothing fails: it proves nothing.
beforeEach(() => {
  expect.hasAssertions();
});
