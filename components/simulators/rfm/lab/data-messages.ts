import type { Locale } from '@/lib/content/locale';
import type { OrderColumn } from '@/lib/tables';
import { columnNames, grouped, sizeText } from './problem-words';
import { MONTHS } from '../months';

interface Counts {
  readonly rows: number;
  readonly customers: number;
}

export interface DataMessages {
  /** Between two sentences. */
  readonly between: string;
  readonly title: string;
  readonly teaHouse: string;
  readonly illustrative: string;
  readonly pasted: string;
  readonly nothingOpen: string;
  readonly size: (counts: Counts) => string;
  readonly days: (first: string, last: string) => string;
  readonly refunds: (rows: number) => string;
  readonly rounded: (count: number, firstLine: number) => string;
  readonly leftOut: (count: number) => string;
  readonly private: string;

  readonly useOwn: string;
  readonly useAnother: string;
  readonly backToTeaHouse: string;
  readonly kept: (name: string, bytes: number) => string;
  /** After a reload, until the kept file is open. */
  readonly keptReading: (name: string) => string;
  readonly openKept: string;
  readonly forget: string;
  readonly forgotten: (name: string) => string;
  readonly notForgotten: (name: string) => string;
  readonly askByName: (name: string) => string;
  readonly chooseAgain: string;
  readonly notAgain: string;
  readonly nothingKept: string;

  readonly choose: string;
  readonly needs: string;
  readonly limits: readonly string[];
  readonly pick: string;
  readonly dropHere: string;
  readonly letGo: string;
  readonly pasteLabel: string;
  readonly pasteHint: string;
  readonly readPasted: string;
  readonly nothingPasted: string;
  readonly templates: string;
  readonly template: string;
  readonly and: string;
  readonly sample: string;
  readonly fullStop: string;
  readonly keepCurrent: (name: string) => string;
  readonly giveUp: string;
  readonly oneAtATime: (count: number) => string;
  readonly noFile: string;
  readonly waitFor: (name: string) => string;

  readonly columns: (name: string) => string;
  readonly columnsSaid: (name: string) => string;
  readonly columnsLead: string;
  readonly column: Readonly<Record<OrderColumn, string>>;
  readonly noColumn: string;
  readonly unnamed: (place: number) => string;
  readonly sampleCaption: (rows: number) => string;
  readonly dateOrder: (example: string) => string;
  readonly someDate: string;
  readonly dayFirst: (first?: number, second?: number) => string;
  readonly monthFirst: (first?: number, second?: number) => string;
  readonly dateSystem: (example: string) => string;
  readonly since1900: (date: string) => string;
  readonly since1904: (date: string) => string;
  readonly noColumnYet: (column: OrderColumn) => string;
  readonly sameColumn: (column: OrderColumn, other: OrderColumn) => string;
  readonly noDateOrderYet: string;
  readonly keepTitle: string;
  readonly keep: string;
  readonly keepHint: string;
  readonly read: string;
  readonly chooseOther: string;

  readonly looking: (name: string) => string;
  readonly reading: (name: string) => string;
  readonly readingAt: (name: string, percent: number) => string;
  readonly progress: (bytesRead: number, bytesTotal: number, percent: number) => string;
  readonly stop: string;
  readonly stopped: (name: string) => string;

  readonly badRows: (count: number) => string;
  readonly badRowsLead: (good: Counts) => string;
  readonly badRowsCaption: (shown: number, count: number) => string;
  readonly line: string;
  readonly value: string;
  readonly nothingThere: string;
  readonly why: string;
  readonly more: (rows: number) => string;
  readonly moreSaid: (shown: number) => string;
  readonly onlyFirst: (kept: number) => string;
  readonly leaveOut: (count: number) => string;
  readonly changeColumns: string;

  readonly failed: string;
  readonly safe: (name: string) => string;
  readonly opened: (name: string, counts: Counts) => string;
  readonly keptToo: string;
  readonly notKept: string;
}

const s = (count: number) => (count === 1 ? '' : 's');
export const dataMessages: Readonly<Record<Locale, DataMessages>> = {
  zh: {
    between: '',
    title: '看的是谁的订单',
    teaHouse: '雾坪茶舍',
    illustrative: '示意',
    pasted: '粘贴的表格',
    nothingOpen: '还没有打开订单。选一份文件，就能开始。',
    size: ({ rows, customers }) => `${grouped(rows)}行订单，${grouped(customers)}位客户`,
    days: (first, last) => `${first}至${last}`,
    refunds: (rows) => `其中${grouped(rows)}行是退款（金额为0或负数）。`,
    rounded: (count, line) => `${grouped(count)}个金额不止两位小数，已四舍五入到分；第一个在第${line}行。`,
    leftOut: (count) => `略过了${grouped(count)}行读不出来的，看是哪些`,
    private: '你的文件不离开这个浏览器：在你的设备上读，在你的设备上算，不上传。',
    useOwn: '换成我的文件',
    useAnother: '换一份文件',
    backToTeaHouse: '回到茶舍的订单',
    kept: (name, bytes) => `留在这台设备上的文件：${name}（${sizeText(bytes)}）`,
    keptReading: (name) => `${name}留在这台设备上，正在重新读。读完以前，页面上还是茶舍的订单。`,
    openKept: '打开它',
    forget: '从这台设备删掉',
    forgotten: (name) => `${name}已从这台设备删掉。你自己的那份文件没有动。`,
    notForgotten: (name) => `${name}没能删掉：浏览器没让。可以在浏览器的设置里清除这个网站的数据。`,
    askByName: (name) => `上次选的是“${name}”，它没有留在这台设备上。要看它，请再选一次。`,
    chooseAgain: '再选这份文件',
    notAgain: '不用再问',
    nothingKept: '这个浏览器不让网页存东西，所以文件留不下来：刷新以后要重新选。',
    choose: '选一份订单文件',
    needs: '一行一笔订单，第一行是列名。要有三列：客户编号、下单日期、金额。别的列不碍事。',
    limits: [
      'CSV、TSV、TXT：不超过512 MB；带引号的、不是UTF-8的，不超过256 MB。',
      '.xlsx：不超过25 MB，读第一张表。',
      '.xls、.et、.wps：先用表格软件另存为.xlsx或CSV。',
    ],
    pick: '选文件',
    dropHere: '也可以把文件拖到这里。',
    letGo: '松开手，就读这份文件。',
    pasteLabel: '或者从表格里复制几行，粘贴在这里',
    pasteHint: '连同列名那一行一起复制，例如：客户编号、下单日期、金额。',
    readPasted: '读粘贴的这些行',
    nothingPasted: '还没有粘贴任何东西。',
    templates: '手边没有文件，可以下载：',
    template: '空模板（CSV）',
    and: '、',
    sample: '茶舍300位客户的订单（CSV，示意）',
    fullStop: '。',
    keepCurrent: (name) => `不换了，接着看${name}`,
    giveUp: '不选了',
    oneAtATime: (count) => `一次只能看一份文件，你放了${count}份。一份也没有读。`,
    noFile: '放进来的不是文件，没有东西可读。',
    waitFor: (name) => `正在读${name}。要换一份，先按“停下”。`,
    columns: (name) => `${name}：这三列对吗？`,
    columnsSaid: (name) => `${name}的列名读到了，请核对三列。`,
    columnsLead: '三列是照列名猜的，请核对。下面是文件开头几行。',
    column: columnNames.zh,
    noColumn: '请选一列',
    unnamed: (place) => `第${place}列（没有列名）`,
    sampleCaption: (rows) => `文件开头${rows}行`,
    dateOrder: (example) => `${example}，日在前还是月在前？`,
    someDate: '像3/4/2025这样的日期',
    dayFirst: (first, second) =>
      first === undefined || second === undefined ? '日在前' : `日在前：${second}月${first}日`,
    monthFirst: (first, second) =>
      first === undefined || second === undefined ? '月在前' : `月在前：${first}月${second}日`,
    dateSystem: (example) => `${example}是表格软件记的天数，从哪一年数起？`,
    since1900: (date) => `1900年（绝大多数文件）：${date}`,
    since1904: (date) => `1904年（早年苹果电脑上的文件）：${date}`,
    noColumnYet: (column) => `还没有选哪一列是${columnNames.zh[column]}。`,
    sameColumn: (column, other) =>
      `${columnNames.zh[other]}和${columnNames.zh[column]}选了同一列，请改一个。`,
    noDateOrderYet: '还没有选日在前还是月在前。',
    keepTitle: '下次还用吗？',
    keep: '把这份文件留在这台设备上，下次打开还在',
    keepHint: '存在这个浏览器里，不上传，随时可以删。多人共用的电脑不要勾。',
    read: '读这份文件',
    chooseOther: '换一份文件',
    looking: (name) => `正在看${name}的开头`,
    reading: (name) => `正在读${name}`,
    readingAt: (name, percent) => `正在读${name}，读了${percent}%。`,
    progress: (read, total, percent) => `读了${sizeText(read)}，共${sizeText(total)}（${percent}%）`,
    stop: '停下',
    stopped: (name) => `停下了，没有读完${name}。`,
    badRows: (count) => `有${grouped(count)}行读不出来`,
    badRowsLead: (good) =>
      `其余${grouped(good.rows)}行（${grouped(good.customers)}位客户）都读好了。改好文件再选一次，或者略过读不出来的行。`,
    badRowsCaption: (shown, count) =>
      shown < count
        ? `读不出来的前${grouped(shown)}行，共${grouped(count)}行`
        : `读不出来的${grouped(count)}行`,
    line: '行',
    value: '写的是什么',
    nothingThere: '（空）',
    why: '为什么，怎么改',
    more: (rows) => `再列${rows}行`,
    moreSaid: (shown) => `列到第${grouped(shown)}行了。`,
    onlyFirst: (kept) => `只记下最前面的${grouped(kept)}行。`,
    leaveOut: (count) => `略过这${grouped(count)}行，读入其余的`,
    changeColumns: '回去改列',
    failed: '没有读成',
    safe: (name) => `现在看的仍是${name}，什么也没有丢。`,
    opened: (name, { rows, customers }) =>
      `${name}读好了：${grouped(rows)}行订单，${grouped(customers)}位客户。`,
    keptToo: '文件已留在这台设备上。',
    notKept: '文件没能留在这台设备上，大概是放不下了；现在照常看，刷新以后要重新选。',
  },
  en: {
    between: ' ',
    title: 'Whose orders these are',
    teaHouse: 'Wuping Tea House',
    illustrative: 'illustrative',
    pasted: 'Pasted table',
    nothingOpen: 'No orders are open yet. Choose a file to begin.',
    size: ({ rows, customers }) =>
      `${grouped(rows)} order row${s(rows)}, ${grouped(customers)} customer${s(customers)}`,
    days: (first, last) => `${first} to ${last}`,
    refunds: (rows) =>
      rows === 1 ? '1 row is a refund (0 or less).' : `${grouped(rows)} rows are refunds (0 or less).`,
    rounded: (count, line) =>
      count === 1
        ? `One amount, on line ${line}, had more than two decimals and was rounded to the cent.`
        : `${grouped(count)} amounts had more than two decimals and were rounded to the cent, the first on line ${line}.`,
    leftOut: (count) => `${grouped(count)} row${s(count)} that cannot be read left out: see which`,
    private:
      'Your file never leaves this browser: it is read on your device, computed on your device, and sent nowhere.',
    useOwn: 'Use my own file',
    useAnother: 'Use another file',
    backToTeaHouse: 'Back to the tea house',
    kept: (name, bytes) => `Kept on this device: ${name} (${sizeText(bytes)})`,
    keptReading: (name) =>
      `${name}, kept on this device, is being read again. Until that is done, the page shows the tea house.`,
    openKept: 'Open it',
    forget: 'Remove it from this device',
    forgotten: (name) => `${name} is gone from this device’s browser. Your own copy is untouched.`,
    notForgotten: (name) =>
      `${name} could not be removed: the browser refused. You can clear this site’s data in the browser’s settings.`,
    askByName: (name) =>
      `The file you last chose, “${name}”, was not kept on this device. Choose it again to look at it.`,
    chooseAgain: 'Choose it again',
    notAgain: 'Don’t ask again',
    nothingKept:
      'This browser lets pages keep nothing, so your file cannot be kept: choose it again after a reload.',
    choose: 'Choose an order file',
    needs:
      'One order on each line, column names in the first. Three columns are needed: customer id, order date, amount. Others do no harm.',
    limits: [
      'CSV, TSV, TXT: up to 512 MB; up to 256 MB with quotation marks or in another encoding than UTF-8.',
      '.xlsx: up to 25 MB; the first sheet is read.',
      '.xls, .et, .wps: save as .xlsx or CSV in your spreadsheet program first.',
    ],
    pick: 'Choose a file',
    dropHere: 'You can also drop a file here.',
    letGo: 'Let go, and this file is read.',
    pasteLabel: 'Or copy rows from a spreadsheet and paste them here',
    pasteHint: 'Copy the line with the column names too, such as customer_id, order_date, amount.',
    readPasted: 'Read the pasted rows',
    nothingPasted: 'Nothing has been pasted yet.',
    templates: 'No file at hand? To download:',
    template: 'an empty template (CSV)',
    and: ', ',
    fullStop: '.',
    sample: 'the orders of 300 customers of the tea house (CSV, illustrative)',
    keepCurrent: (name) => `Stay with ${name}`,
    giveUp: 'Never mind',
    oneAtATime: (count) => `One file at a time: you dropped ${count}, and none was read.`,
    noFile: 'What you dropped is no file, so there is nothing to read.',
    waitFor: (name) => `${name} is being read. Stop that first to take another file.`,
    columns: (name) => `${name}: are these the columns?`,
    columnsSaid: (name) => `The column names of ${name} are here. Check the three columns.`,
    columnsLead:
      'The columns are guessed from their names: please check. Below are the first rows of the file.',
    column: { id: 'Customer id', date: 'Order date', amount: 'Amount' },
    noColumn: 'Choose a column',
    unnamed: (place) => `Column ${place} (no name)`,
    sampleCaption: (rows) =>
      rows === 1 ? 'The first row of the file' : `The first ${rows} rows of the file`,
    dateOrder: (example) => `${example}: does the day or the month come first?`,
    someDate: 'Dates such as 3/4/2025',
    dayFirst: (first, second) =>
      first === undefined || second === undefined
        ? 'The day'
        : `The day: ${first} ${MONTHS[second - 1] ?? `of month ${second}`}`,
    monthFirst: (first, second) =>
      first === undefined || second === undefined
        ? 'The month'
        : `The month: ${second} ${MONTHS[first - 1] ?? `of month ${first}`}`,
    dateSystem: (example) => `${example} is a spreadsheet’s day number. Which year does it count from?`,
    since1900: (date) => `1900, as nearly all files do: ${date}`,
    since1904: (date) => `1904, as files of old Macs do: ${date}`,
    noColumnYet: (column) => `Which column is the ${columnNames.en[column]}? Choose one.`,
    sameColumn: (column, other) =>
      `The ${columnNames.en[other]} and the ${columnNames.en[column]} are the same column: change one of them.`,
    noDateOrderYet: 'Say whether the day or the month comes first.',
    keepTitle: 'For next time',
    keep: 'Keep this file on this device, so that it is here next time',
    keepHint:
      'It stays in this browser, is sent nowhere, and can be removed at any time. Leave this off on a shared computer.',
    read: 'Read this file',
    chooseOther: 'Choose another file',
    looking: (name) => `Looking at the first rows of ${name}`,
    reading: (name) => `Reading ${name}`,
    readingAt: (name, percent) => `Reading ${name}: ${percent}% done.`,
    progress: (read, total, percent) => `${sizeText(read)} of ${sizeText(total)} read (${percent}%)`,
    stop: 'Stop reading',
    stopped: (name) => `Stopped before ${name} was read to its end.`,
    badRows: (count) => `${grouped(count)} row${s(count)} cannot be read`,
    badRowsLead: (good) =>
      `The other ${grouped(good.rows)} row${s(good.rows)} (${grouped(good.customers)} customer${s(good.customers)}) were read well. Mend the file and choose it again, or leave out what cannot be read.`,
    badRowsCaption: (shown, count) =>
      shown < count
        ? `The first ${grouped(shown)} of ${grouped(count)} rows that cannot be read`
        : `${grouped(count)} row${s(count)} that cannot be read`,
    line: 'Line',
    value: 'What is there',
    nothingThere: '(empty)',
    why: 'Why, and what to do',
    more: (rows) => `List ${rows} more`,
    moreSaid: (shown) => `${grouped(shown)} rows are listed now.`,
    onlyFirst: (kept) => `Only the first ${grouped(kept)} were noted down.`,
    leaveOut: (count) => `Leave ${count === 1 ? 'this row' : `these ${grouped(count)} rows`} out and go on`,
    changeColumns: 'Back to the columns',
    failed: 'The file was not read',
    safe: (name) => `You are still looking at ${name}; nothing is lost.`,
    opened: (name, { rows, customers }) =>
      `${name} is open: ${grouped(rows)} order row${s(rows)}, ${grouped(customers)} customer${s(customers)}.`,
    keptToo: 'The file is kept on this device.',
    notKept:
      'The file could not be kept on this device, probably for want of room. It is open all the same; choose it again after a reload.',
  },
};
