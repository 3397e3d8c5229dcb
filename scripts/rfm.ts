import { segmentNames } from '@/content/segments';
import {
  EIGHT_GROUPS,
  PRESET_NAMES,
  rfmPresets,
  rfmTable,
  type EightGroup,
  type RfmTable,
} from '@/lib/metrics';
import { scoredCsv } from '@/lib/tables';
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
      names === 'id' ? group : segmentNames[group][names];
    process.stdout.write(
      scoredCsv(
        { ...table, ids: orders.ids, segment: table.group },
        { segments: EIGHT_GROUPS.map(name), refundsOnly: name('refunds-only') },
      ),
    );
  },
);

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
