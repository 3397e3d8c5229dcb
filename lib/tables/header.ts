import { readAmount } from './amounts';
import { readDate } from './dates';
import { TableError, type OrderColumn } from './problems';

/** Where each wanted column stands in a row, counted from 0. */
export type ColumnPositions = Readonly<Record<OrderColumn, number>>;

/** Headers that the reader knows, best first. Compared without case, width, spaces, `_`, `-` and a unit in brackets. */
const KNOWN: Readonly<Record<OrderColumn, readonly string[]>> = {
  id: [
    ...[
      'customer_id',
      'customer',
      'cust_id',
      'client_id',
      'user_id',
      'member_id',
      'buyer_id',
      'account_id',
      'id',
    ],
    ...[
      '客户编号',
      '客户id',
      '客户号',
      '客户代码',
      '客户',
      '会员编号',
      '会员号',
      '会员id',
      '会员卡号',
      '会员',
      '顾客编号',
      '顾客',
    ],
    ...['用户编号', '用户id', '用户', '买家id', '买家会员名', '买家昵称', '买家', '手机号', '手机号码'],
  ],
  date: [
    ...[
      'order_date',
      'date',
      'purchase_date',
      'transaction_date',
      'invoice_date',
      'order_time',
      'paid_at',
      'created_at',
    ],
    ...[
      '订单日期',
      '下单日期',
      '下单时间',
      '订单创建时间',
      '订单付款时间',
      '付款时间',
      '付款日期',
      '支付时间',
      '支付日期',
    ],
    ...[
      '交易日期',
      '交易时间',
      '成交日期',
      '成交时间',
      '购买日期',
      '购买时间',
      '消费日期',
      '消费时间',
      '日期',
      '时间',
    ],
  ],
  amount: [
    ...[
      'amount',
      'order_amount',
      'total_amount',
      'total',
      'revenue',
      'sales',
      'spend',
      'paid',
      'price',
      'monetary',
    ],
    ...[
      '金额',
      '订单金额',
      '实付金额',
      '实收金额',
      '买家实际支付金额',
      '支付金额',
      '付款金额',
      '成交金额',
      '交易金额',
    ],
    ...['消费金额', '购买金额', '销售额', '总金额', '合计'],
  ],
};

/**
 * Finds the three columns in a header row, by the names that the reader was given or by those that it knows.
 *
 * @throws TableError `one-column`, `no-header`, `column-not-found` or `ambiguous-column`
 */
export function findColumns(
  header: readonly string[],
  named: Partial<Record<OrderColumn, string>> = {},
): ColumnPositions {
  if (header.length === 1) throw new TableError('one-column', { line: 1, value: header[0] ?? '' });
  const position = (column: OrderColumn) => find(header, column, named[column]);
  const found = { id: position('id'), date: position('date'), amount: position('amount') };
  const missing = (['id', 'date', 'amount'] as const).filter((column) => found[column] === undefined);
  if (missing.length > 0 && header.some(looksLikeData))
    throw new TableError('no-header', { line: 1, value: header.join(', ') });
  const [id, date, amount] = [found.id, found.date, found.amount];
  if (id === undefined || date === undefined || amount === undefined) {
    const column = missing[0]!;
    const detail = named[column] ?? '';
    throw new TableError('column-not-found', { line: 1, column, value: header.join(', '), detail });
  }
  return { id, date, amount };
}

/** The columns that the reader would take, where it knows a name: a guess for a person to confirm. */
export function guessColumns(header: readonly string[]): Partial<Record<OrderColumn, string>> {
  const guess: Partial<Record<OrderColumn, string>> = {};
  for (const column of ['id', 'date', 'amount'] as const) {
    try {
      const place = find(header, column, undefined);
      if (place !== undefined) guess[column] = header[place]!;
    } catch (error) {
      if (!(error instanceof TableError)) throw error;
    }
  }
  return guess;
}

function find(header: readonly string[], column: OrderColumn, name: string | undefined): number | undefined {
  const names = name === undefined ? KNOWN[column] : [name];
  for (const wanted of names) {
    const hits = header.flatMap((cell, i) => (plain(cell) === plain(wanted) ? [i] : []));
    // Two columns whose names differ only in case or spaces: an exact spelling decides.
    const exact = hits.filter((i) => header[i] === wanted);
    if (hits.length > 1 && exact.length !== 1)
      throw new TableError('ambiguous-column', { line: 1, column, value: wanted });
    const hit = exact[0] ?? hits[0];
    if (hit !== undefined) return hit;
  }
  return undefined;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)$/, '')
    .replace(/[\s_-]/g, '');
}

function looksLikeData(cell: string): boolean {
  return 'day' in readDate(cell, 'dmy') || 'cents' in readAmount(cell);
}
