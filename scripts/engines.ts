/**
 * Compares an engine by hand: open the printed address in any browser, also on a phone of the same network with
 * `HOST=0.0.0.0`. Run with `npx tsx scripts/engines.ts`.
 */
import { servePage } from './engines/page-server';
import { digestOf, seededReports, type SeededReport } from './engines/seeded-reports';

const page = await servePage(process.env.HOST, Number(process.env.PORT ?? 0));
const ours = seededReports();
const count = (holds: (report: SeededReport) => boolean) => ours.filter(holds).length;
const statuses = (['scored', 'not-attempted', 'invalid'] as const).map(
  (status) => `${count((report) => report.status === status)} ${status}`,
);
console.log(`Node ${process.versions.node}: ${digestOf(ours)}`);
console.log(
  `${ours.length} exercises: ${statuses.join(', ')}; ${count((r) => r.modelled)} with a fitted model`,
);
console.log(`Open ${page.address}`);
const { userAgent, reports } = await page.answer;
const alike = ours.filter(({ hash }, i) => reports[i]?.hash === hash).length;
console.log(`${userAgent}: ${digestOf(reports)}, ${alike} of ${ours.length} alike`);
page.close();
process.exitCode = alike === ours.length && reports.length === ours.length ? 0 : 1;
