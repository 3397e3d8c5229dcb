import { fileURLToPath } from 'node:url';
import createMDX from '@next/mdx';

// A local plugin is found only by its whole path.
const headingId = fileURLToPath(new URL('./lib/content/remark-heading-id.mjs', import.meta.url));

const withMDX = createMDX({
  options: {
    // Names, not functions: Turbopack hands them to its workers as text.
    remarkPlugins: [
      'remark-frontmatter',
      'remark-mdx-frontmatter',
      'remark-gfm',
      'remark-cjk-friendly',
      'remark-math',
      headingId,
    ],
    rehypePlugins: [['rehype-katex', { strict: true, throwOnError: true }]],
  },
});

/** @type {import('next').NextConfig} */
const nextConfig = {
  pageExtensions: ['ts', 'tsx'],
  // Lets two builds of one tree run side by side.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
};

export default withMDX(nextConfig);
