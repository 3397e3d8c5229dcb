/** DuckDB-WASM in this process, column types given, read straight from the file. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { measured } from '../lib/measured.mjs';

const require = createRequire(import.meta.url);
const duckdb = require('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs');
const dist = dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs'));
const [path, asOf] = process.argv.slice(2);

const bundle = (name) => ({
  mainModule: `${dist}/duckdb-${name}.wasm`,
  mainWorker: `${dist}/duckdb-node-${name}.worker.cjs`,
});
const db = await duckdb.createDuckDB(
  { mvp: bundle('mvp'), eh: bundle('eh') },
  new duckdb.VoidLogger(),
  duckdb.NODE_RUNTIME,
);
await db.instantiate(() => {});
const connection = db.connect();
connection.query('SELECT 1');

await measured(() => {
  db.registerFileURL('orders.csv', path, duckdb.DuckDBDataProtocol.NODE_FS, false);
  const result = connection.query(`
    WITH customers AS (
      SELECT customer_id, DATE '${asOf}' - max(order_date) AS days, count(*) AS f, sum(amount) AS m
      FROM read_csv('orders.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
        columns = {'customer_id': 'VARCHAR', 'order_date': 'DATE', 'amount': 'DECIMAL(12,2)'})
      GROUP BY customer_id
    ), scores AS (
      SELECT 5 * (rank() OVER (ORDER BY days DESC) - 1) // count(*) OVER () AS r,
             5 * (rank() OVER (ORDER BY f) - 1) // count(*) OVER () AS f,
             5 * (rank() OVER (ORDER BY m) - 1) // count(*) OVER () AS m
      FROM customers
    )
    SELECT (CASE WHEN r >= 3 THEN 4 ELSE 0 END + CASE WHEN f >= 3 THEN 2 ELSE 0 END + CASE WHEN m >= 3 THEN 1 ELSE 0 END)::INT AS g,
           count(*)::INT AS n
    FROM scores GROUP BY g`);
  const counts = new Array(8).fill(0);
  for (const row of result.toArray()) counts[row.g] = row.n;
  db.dropFile('orders.csv');
  return counts;
});
