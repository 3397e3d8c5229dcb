import { segmentNames } from '@/content/segments';
import {
  EIGHT_GROUPS,
  PRESET_NAMES,
  rfmPresets,
  rfmTable,
  type EightGroup,
  type RfmTable,
} from '@/lib/metrics';
import { csvCell, formatCents } from '@/lib/tables';
import { reportRowsAfter, runCommand, type Command } from './cli/command';
import { CliError } from './cli/orders-file';

const OPTIONS = `  --as-of DATE                 2025-12-31
  --preset NAME                ${PRESET_NAMES.join(' | ')}
  --segment-names zh|en|id
  --id NAME --date NAME --amount NAME
  --date-order dmy|mdy
  --skip-bad
  --lang zh|en`;

const USAGE = {
  zh: `用法：npm run --silent rfm -- orders.csv [选项]\n${OPTIONS}\n每位客户一行，写到标准输出。各项的含义见 README。`,
  en: `usage: npm run --silent rfm -- orders.csv [options]\n${OPTIONS}\nPrints a row per customer to stdout. README.md explains each option.`,
};

runCommand(
  USAGE,
  { preset: { type: 'string', default: 'course' }, 'segment-names': { type: 'string', default: 'zh' } },
  (command) => {
    const preset = oneOf(command, 'preset', PRESET_NAMES);
    const names = oneOf(command, 'segment-names', ['zh', 'en', 'id'] as const);
    const { orders, asOfDay } = command;
    const definition = rfmPresets[preset];
    const table = rfmTable(orders, asOfDay, definition);
    reportRowsAfter(command, table.rowsAfter);
    if (definition.scoring === 'qcut') reportRepeatedEdges(command, table);
    const name = (group: EightGroup | 'refunds-only') =>
      csvCell(names === 'id' ? group : segmentNames[group][names]);
    process.stdout.write(csvOf(orders.ids, table, name));
  },
);

function csvOf(
  ids: readonly string[],
  table: RfmTable,
  name: (group: EightGroup | 'refunds-only') => string,
): string {
  const lines = ['customer_id,recency_days,frequency,monetary,r,f,m,segment'];
  const { customer, recencyDays, frequency, cents, r, f, m, group, refundsOnly } = table;
  const groups = EIGHT_GROUPS.map(name);
  // Both lists ascend by customer: merge them, so that the output is sorted by id.
  for (let i = 0, j = 0; i < customer.length || j < refundsOnly.customer.length;) {
    const refunder = refundsOnly.customer[j];
    if (refunder !== undefined && !(customer[i]! < refunder)) {
      lines.push(
        `${csvCell(ids[refunder]!)},,0,${formatCents(refundsOnly.cents[j]!)},,,,${name('refunds-only')}`,
      );
      j += 1;
    } else {
      const scores = `${r[i]},${f[i]},${m[i]},${groups[group[i]!]}`;
      lines.push(
        `${csvCell(ids[customer[i]!]!)},${recencyDays[i]},${frequency[i]},${formatCents(cents[i]!)},${scores}`,
      );
      i += 1;
    }
  }
  return `${lines.join('\n')}\n`;
}

function reportRepeatedEdges({ language }: Command, { repeatedEdges }: RfmTable): void {
  if (repeatedEdges.length === 0) return;
  const columns = repeatedEdges.join(', ');
  console.error(
    language === 'zh'
      ? `${columns} 的分位点有重复：有的档是空的或并在一起（pandas.qcut 会拒绝这样的列）`
      : `${columns}: quantile edges repeat, so bins are empty or merged (pandas.qcut refuses such a column)`,
  );
}

function oneOf<const Names extends readonly string[]>(
  { option, language }: Command,
  name: string,
  allowed: Names,
): Names[number] {
  const given = option(name);
  const found = allowed.find((candidate) => candidate === given);
  if (found !== undefined) return found;
  const list = allowed.join(', ');
  throw new CliError(
    language === 'zh'
      ? `--${name} 只能是 ${list},不是“${given}”`
      : `--${name} takes one of ${list}, not "${given}"`,
  );
}
