import {
  expectedOrderValue,
  fitBgNbd,
  fitGammaGamma,
  pAlive,
  purchaseHistories,
  purchaseOutlook,
  type NotIdentified,
  type PurchaseHistories,
  type PurchaseModel,
  type Unidentified,
} from '@/lib/metrics';
import { csvCell } from '@/lib/tables';
import { numberOption, reportRowsAfter, runCommand, type Command } from './cli/command';
import { CliError } from './cli/orders-file';

const OPTIONS = `  --as-of DATE                 2025-12-31
  --horizon WEEKS              39
  --margin SHARE               0.3
  --discount RATE              0.1 (per year)
  --model bg-nbd|mbg-nbd       bg-nbd
  --fit
  --id NAME --date NAME --amount NAME
  --date-order dmy|mdy
  --skip-bad
  --lang zh|en`;

const USAGE = {
  zh: `用法：npm run --silent clv -- orders.csv [选项]\n${OPTIONS}\n每位客户一行，写到标准输出；--fit 只输出模型参数（一行JSON）。`,
  en: `usage: npm run --silent clv -- orders.csv [options]\n${OPTIONS}\nPrints a row per customer to stdout; with --fit one JSON line of model parameters.`,
};

const EXTRA = {
  horizon: { type: 'string' },
  margin: { type: 'string' },
  discount: { type: 'string' },
  model: { type: 'string', default: 'bg-nbd' },
  fit: { type: 'boolean', default: false },
} as const;

/** Customers whose repeat order days have a positive mean; the others say nothing about spending. */
function repeatValues({ x, meanRepeatValue }: PurchaseHistories): { x: Float64Array; mean: Float64Array } {
  const has = (_: number, i: number) => meanRepeatValue[i]! > 0;
  return { x: x.filter(has), mean: meanRepeatValue.filter(has) };
}

/** Six decimals, without the zeros at the end. */
const decimal = (value: number) => String(Number(value.toFixed(6)));

const zh = ({ language }: Command) => language === 'zh';

function modelOf(command: Command): PurchaseModel {
  const model = command.option('model');
  if (model === 'bg-nbd' || model === 'mbg-nbd') return model;
  throw new CliError(
    zh(command)
      ? `--model 只能是 bg-nbd 或 mbg-nbd,不是“${model}”`
      : `--model takes bg-nbd or mbg-nbd, not "${model}"`,
  );
}

const REASONS: Readonly<Record<Unidentified, { zh: string; en: string }>> = {
  'no-customers': { zh: '没有客户', en: 'there are no customers' },
  'nobody-returned': { zh: '没有一位客户回来买过第二次', en: 'nobody came back for a second order' },
  'rates-alike': { zh: '客户之间的购买快慢看不出差别', en: 'customers do not differ in how often they buy' },
  'dropout-alike': {
    zh: '客户之间流失的可能性看不出差别',
    en: 'customers do not differ in how readily they leave',
  },
  'nobody-leaves': { zh: '看不出有客户流失', en: 'nobody is seen to leave' },
  'values-alike': { zh: '客户之间每次花的钱看不出差别', en: 'customers do not differ in what they spend' },
  'orders-alike': {
    zh: '看不出同一位客户各次花的钱有什么差别',
    en: 'one customer’s orders are not seen to differ in amount',
  },
  'no-finite-mean': {
    zh: '平均花费没有上限（q不大于1）',
    en: 'mean spending has no limit (q is not above 1)',
  },
  'flat-likelihood': { zh: '数据定不下参数', en: 'the data do not fix the parameters' },
};

function refusal(command: Command, model: string, { reason }: NotIdentified): CliError {
  const words = REASONS[reason];
  return new CliError(
    zh(command)
      ? `${model}:参数无法识别——${words.zh}。不给出数字`
      : `${model}: not identified: ${words.en}. No numbers are given`,
  );
}

runCommand(USAGE, EXTRA, (command) => {
  const horizonWeeks = numberOption(command, 'horizon', 39, 1, 1040);
  if (!Number.isInteger(horizonWeeks))
    throw new CliError(
      `--horizon: ${horizonWeeks} ${zh(command) ? '不是整周数' : 'is not a whole number of weeks'}`,
    );
  const margin = numberOption(command, 'margin', 0.3, 0, 1);
  const discountPerYear = numberOption(command, 'discount', 0.1, 0, 10);
  const model = modelOf(command);
  const { orders, asOfDay } = command;
  const histories = purchaseHistories(orders, asOfDay);
  reportRowsAfter(command, histories.rowsAfter);
  const fit = fitBgNbd(histories, model);
  if (!fit.identified) throw refusal(command, model, fit);
  if (command.flag('fit')) {
    process.stdout.write(`${JSON.stringify(fit)}\n`);
    return;
  }
  const spending = fitGammaGamma(repeatValues(histories));
  if (!spending.identified) throw refusal(command, 'gamma-gamma', spending);
  const lines = ['customer_id,x,t_x,T,p_alive,expected_purchases,expected_value,clv'];
  histories.customer.forEach((customer, i) => {
    const history = { x: histories.x[i]!, tx: histories.tx[i]!, T: histories.T[i]! };
    const outlook = purchaseOutlook(fit, history, { horizonWeeks, discountPerYear }, model);
    const mean = histories.meanRepeatValue[i]!;
    const value =
      mean > 0 ? expectedOrderValue(spending, history.x, mean) : expectedOrderValue(spending, 0, 0);
    const numbers = [
      history.tx,
      history.T,
      pAlive(fit, history, model),
      outlook.expected,
      value,
      margin * value * outlook.discounted,
    ];
    lines.push([csvCell(orders.ids[customer]!), history.x, ...numbers.map(decimal)].join(','));
  });
  process.stdout.write(`${lines.join('\n')}\n`);
});
