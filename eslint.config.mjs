import { defineConfig, globalIgnores } from 'eslint/config';
import nextVitals from 'eslint-config-next/core-web-vitals';
import nextTs from 'eslint-config-next/typescript';
import boundaries from 'eslint-plugin-boundaries';

/**
 * Who may import whom, layer by layer. This table is the architecture: a layer that is missing from a row
 * is a lint error there. See README.md, "How the code is laid out".
 */
const layers = {
  math: [],
  metrics: ['math'],
  customers: ['math', 'metrics'],
  simulation: ['math', 'metrics', 'customers'],
  scoring: ['math', 'metrics', 'customers', 'simulation'],
  tables: ['math'],
  'lib-charts': ['math'],
  'content-tools': [],
  learner: ['scoring'],
  'journey-map': ['math', 'scoring', 'simulation'],
  assignments: ['math', 'metrics', 'simulation', 'scoring'],
  content: [
    'math',
    'metrics',
    'customers',
    'simulation',
    'scoring',
    'tables',
    'content-tools',
    'lib-charts',
    'generated',
  ],
  ui: ['math', 'metrics', 'scoring', 'learner', 'content-tools', 'lib-charts', 'layout', 'charts'],
  layout: ['ui', 'math', 'metrics', 'scoring', 'learner', 'content-tools', 'lib-charts', 'charts'],
  charts: ['ui', 'math', 'metrics', 'scoring', 'lib-charts', 'layout'],
  exercise: [
    'ui',
    'charts',
    'layout',
    'math',
    'metrics',
    'customers',
    'simulation',
    'scoring',
    'learner',
    'lib-charts',
    'content-tools',
  ],
  'hand-in': ['ui', 'charts', 'layout', 'math', 'scoring', 'assignments', 'lib-charts', 'content-tools'],
  simulator: [
    'hand-in',
    'journey-map',
    'ui',
    'charts',
    'layout',
    'math',
    'metrics',
    'customers',
    'simulation',
    'scoring',
    'tables',
    'learner',
    'assignments',
    'lib-charts',
    'content-tools',
  ],
  teach: [
    'hand-in',
    'simulator',
    'ui',
    'charts',
    'layout',
    'math',
    'metrics',
    'customers',
    'simulation',
    'scoring',
    'tables',
    'learner',
    'assignments',
    'lib-charts',
    'content-tools',
  ],
  mdx: [
    'ui',
    'charts',
    'layout',
    'exercise',
    'simulator',
    'math',
    'metrics',
    'customers',
    'scoring',
    'learner',
    'lib-charts',
    'content-tools',
  ],
  app: [
    'ui',
    'charts',
    'layout',
    'exercise',
    'hand-in',
    'journey-map',
    'simulator',
    'teach',
    'mdx',
    'math',
    'metrics',
    'customers',
    'simulation',
    'scoring',
    'tables',
    'learner',
    'assignments',
    'lib-charts',
    'content-tools',
    'content',
  ],
};

const elements = [
  { type: 'math', pattern: 'lib/math' },
  { type: 'metrics', pattern: 'lib/metrics' },
  { type: 'customers', pattern: 'lib/customers' },
  { type: 'simulation', pattern: 'lib/simulations/*', capture: ['name'] },
  { type: 'scoring', pattern: 'lib/scoring' },
  { type: 'tables', pattern: 'lib/tables' },
  { type: 'lib-charts', pattern: 'lib/charts' },
  { type: 'content-tools', pattern: 'lib/content' },
  { type: 'learner', pattern: 'lib/learner' },
  { type: 'journey-map', pattern: 'lib/journey-map' },
  { type: 'assignments', pattern: 'lib/assignments' },
  // The whole path, or lib/content would count as content too.
  { type: 'content', partialMatch: false, pattern: 'content' },
  { type: 'generated', pattern: '.cache/content', partialMatch: false },
  { type: 'ui', pattern: 'components/ui' },
  { type: 'layout', pattern: 'components/layout' },
  { type: 'charts', pattern: 'components/charts' },
  { type: 'exercise', pattern: 'components/exercises/*', capture: ['kind'] },
  { type: 'hand-in', pattern: 'components/hand-in' },
  { type: 'simulator', pattern: 'components/simulators/*', capture: ['name'] },
  { type: 'teach', pattern: 'components/teach' },
  { type: 'mdx', pattern: 'components/mdx' },
  { type: 'app', pattern: 'app' },
];

const PURE = [
  'lib/math/**',
  'lib/metrics/**',
  'lib/customers/**',
  'lib/simulations/**',
  'lib/scoring/**',
  'lib/assignments/**',
  'lib/journey-map/**',
];
const NO_VIEW = ['react', 'react-dom', 'react/*', 'next', 'next/*', 'zustand', 'zustand/react'];
const INEXACT = [
  'acos',
  'acosh',
  'asin',
  'asinh',
  'atan',
  'atan2',
  'atanh',
  'cbrt',
  'cos',
  'cosh',
  'exp',
  'expm1',
  'hypot',
  'log',
  'log10',
  'log1p',
  'log2',
  'pow',
  'random',
  'sin',
  'sinh',
  'tan',
  'tanh',
];

/** One public entry a layer: nobody reaches behind `lib/<layer>/index.ts`. */
const throughTheDoor = {
  regex:
    '^(@/lib/(math|metrics|customers|scoring|tables|charts|learner|assignments|journey-map)/.+|@/lib/simulations/[^/]+/.+|(\\.\\./)+lib/.+|(\\.\\./)+(math|metrics|customers|simulations|scoring|tables|assignments|journey-map)(/.*)?)$',
  message: 'Import a layer through its public entry, for example "@/lib/metrics".',
};
const restricted = (group, message) => [
  'error',
  { patterns: [throughTheDoor, ...(group.length ? [{ group, message }] : [])] },
];

export default defineConfig([
  globalIgnores([
    '.next/**',
    '.cache/**',
    'node_modules/**',
    'bench/node_modules/**',
    'next-env.d.ts',
    'test-results/**',
    'playwright-report/**',
    // Another language than it looks: `npm run kernel` checks it.
    'lib/tables/kernel/assembly/**',
  ]),
  ...nextVitals,
  ...nextTs,
  {
    files: ['lib/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'app/**/*.{ts,tsx}', 'content/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'import/resolver': { typescript: { project: './tsconfig.json' } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            { allow: { to: { module: { origin: ['external', 'core'] } } } },
            ...Object.entries(layers).map(([from, to]) => ({
              from: { element: { type: from } },
              allow: { to: { element: { types: { anyOf: to } } } },
            })),
          ],
        },
      ],
      // A file that belongs to no layer (a script, a test, a generated file) is nobody's to import.
      'boundaries/no-unknown': 'error',
      'no-restricted-imports': restricted([], ''),
    },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-imports': restricted(
        [...NO_VIEW, 'zustand/*', 'd3', 'd3-*', 'node:*', 'fs', 'path'],
        'The model layers are pure: no view, no d3, no host.',
      ),
      'no-restricted-syntax': [
        'error',
        {
          selector: "BinaryExpression[operator='**'], AssignmentExpression[operator='**=']",
          message: 'Engines differ in the last bit of **: use pow from "@/lib/math".',
        },
        {
          selector: 'CallExpression[callee.property.name=/^toLocale|^localeCompare$/]',
          message: 'Locale is not part of a model.',
        },
        { selector: "MemberExpression[object.name='Intl']", message: 'Locale is not part of a model.' },
      ],
      'no-restricted-properties': [
        'error',
        ...INEXACT.map((property) => ({
          object: 'Math',
          property,
          message: 'Not bit-identical between engines, or not seeded: use "@/lib/math".',
        })),
      ],
      'no-restricted-globals': [
        'error',
        'Date',
        'performance',
        'process',
        'window',
        'document',
        'navigator',
        'crypto',
        'fetch',
        'setTimeout',
      ],
    },
  },
  {
    files: ['lib/tables/**', 'lib/charts/**', 'lib/content/**'],
    rules: { 'no-restricted-imports': restricted(NO_VIEW, 'This layer holds no view.') },
  },
  {
    files: ['lib/learner/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            throughTheDoor,
            // A regular expression: in a group, `zustand` would also forbid `zustand/vanilla`.
            {
              regex: '^(react|react-dom|next|d3)(/.*)?$|^zustand(/(?!vanilla$).*)?$',
              message: 'The learner layer holds no view.',
            },
          ],
        },
      ],
    },
  },
  {
    // Tests and what they are fed check the model layers against hosts and other libraries, so they may use both.
    files: ['**/*.test.ts', 'lib/**/fixtures/**'],
    rules: {
      'no-restricted-properties': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-syntax': 'off',
      'no-restricted-imports': 'off',
      'boundaries/dependencies': 'off',
    },
  },
]);
