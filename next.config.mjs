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
    // MathML, which every browser above the floor draws by itself: no style sheet, no fonts, a tenth of the nodes.
    rehypePlugins: [['rehype-katex', { output: 'mathml', strict: true, throwOnError: true }]],
  },
});

const development = process.env.NODE_ENV === 'development';

/** Everything comes from here. Inline scripts are Next's own: static pages cannot carry a nonce. */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  `connect-src 'self'${development ? ' ws:' : ''}`,
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const securityHeaders = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
];

/** @type {import('next').NextConfig} */
const nextConfig = {
  pageExtensions: ['ts', 'tsx'],
  // Lets two builds of one tree run side by side.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // proxy.ts marks addresses that lead nowhere; their page is the same in every room.
  rewrites: async () => ({
    beforeFiles: [
      {
        source: '/:locale(zh|en)/:path*',
        has: [{ type: 'header', key: 'x-no-such-page' }],
        destination: '/:locale/404',
      },
    ],
  }),
  headers: async () => [
    { source: '/((?!_next/static/).*)', headers: securityHeaders },
    // Each script would carry a kilobyte of rules that only documents obey. Workers obey their script's own: this one. One of them
    // reads order files by WebAssembly, which counts as evaluation.
    {
      source: '/_next/static/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'" },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
      ],
    },
  ],
};

export default withMDX(nextConfig);
