import type { Measure, Opened } from '@/lib/simulations/ladder';

/** One figure of a sum, and the sign before it. */
export interface Term {
  readonly sign: '' | '+' | '−' | '÷' | '×';
  readonly value: number;
  readonly unit: 'count' | 'fen' | 'plain';
}

/** The formula with its figures put in, term by term; the parts of customer equity stand in a table instead. */
export function putIn(measure: Measure, { inputs }: Pick<Opened, 'inputs'>): readonly Term[] {
  const terms = (unit: Term['unit'], signs: (i: number) => Term['sign']) =>
    inputs.map(({ value }, i): Term => ({ sign: signs(i), value, unit }));
  switch (measure) {
    case 'customers':
      return terms('count', (i) => (i === 0 ? '' : '+'));
    case 'retention':
    case 'shareOfCustomer':
      return terms('count', (i) => (i === 0 ? '' : '÷'));
    case 'profit':
      return terms('fen', (i) => (i === 0 ? '' : '−'));
    case 'cash':
    case 'value':
      return terms('fen', (i) => (i === 0 ? '' : '+'));
    case 'clv': {
      const [equity, heads] = inputs;
      return equity && heads
        ? [
            { sign: '', value: equity.value, unit: 'fen' },
            { sign: '÷', value: heads.value, unit: 'count' },
          ]
        : [];
    }
    case 'satisfaction':
    case 'trust':
    case 'expectation': {
      const [sum, customers] = inputs;
      return sum && customers
        ? [
            { sign: '', value: 100 * sum.value, unit: 'plain' },
            { sign: '÷', value: customers.value, unit: 'count' },
          ]
        : [];
    }
    default:
      return [];
  }
}

/** What the terms come to, from left to right: as long as × and ÷ stand only where nothing was added before. */
export const comesTo = (terms: readonly Term[]): number =>
  terms.reduce((sum, { sign, value }) => {
    if (sign === '+') return sum + value;
    if (sign === '−') return sum - value;
    if (sign === '÷') return value === 0 ? 0 : sum / value;
    return sign === '×' ? sum * value : value;
  }, 0);

/** Rows of customer equity: people and the worth of one, by rung. */
export function equityRows({ inputs }: Pick<Opened, 'inputs'>) {
  return inputs.flatMap(({ name, value: people }) => {
    const rung = /^people(\d)$/.exec(name)?.[1];
    const worth = inputs.find((one) => one.name === `worth${rung}`)?.value;
    return rung === undefined || worth === undefined ? [] : [{ rung: Number(rung), people, worth }];
  });
}
