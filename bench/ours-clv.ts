/** Our side of `bench:clv`. */
import { fitBgNbd } from '@/lib/metrics';
import { customers } from './lib/customers.mjs';
import { measured } from './lib/measured.mjs';

const histories = customers(Number(process.argv[2]));

await measured(() => {
  const fit = fitBgNbd(histories);
  if (!fit.identified) throw new Error(`not identified: ${fit.reason}`);
  return fit;
});
