/** Runs in the browser: an order file to the sizes of the eight groups, by the lab's worker and by DuckDB-WASM. */
import * as duckdb from '@duckdb/duckdb-wasm';

const RANK = {
  recency: 'since-last',
  frequency: 'orders',
  periodDays: 7,
  monetary: 'total',
  refunds: 'as-orders',
  scoring: 'rank',
  bins: 5,
  high: 'above-0.6-bins',
};
const SETTINGS = { definition: RANK, scheme: { kind: 'eight-groups' } };

async function ours(file, asOf, runs) {
  const worker = new Worker('/lab-worker.js');
  const ask = (question) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(question);
    });
  const settings = { ...SETTINGS, asOf };
  // The worker is there and awake before the clock starts, as DuckDB's is.
  const small = new File(['customer_id,order_date,amount\na,2025-01-01,1\n'], 'o.csv');
  await ask({ what: 'groups', file: small, settings });
  const [times, pictures] = [[], []];
  let counts;
  for (let run = 0; run < runs; run++) {
    const from = performance.now();
    counts = await ask({ what: 'groups', file, settings });
    const there = performance.now();
    await ask({ what: 'pictures', settings });
    times.push(there - from);
    pictures.push(performance.now() - there);
  }
  // A changed option on the file that is open: bins 5 to 6, 7, 8 …
  const changes = [];
  for (let bins = 6; bins <= 10; bins++) {
    const from = performance.now();
    await ask({ what: 'change', settings: { ...settings, definition: { ...RANK, bins } } });
    changes.push(performance.now() - from);
  }
  worker.terminate();
  return { times, pictures, counts, changes };
}

async function duck(file, asOf, runs) {
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker('/duckdb-browser-eh.worker.js'));
  await db.instantiate('/duckdb-eh.wasm');
  const connection = await db.connect();
  await connection.query('SELECT 1');
  const times = [];
  const counts = new Array(8).fill(0);
  for (let run = 0; run < runs; run++) {
    const from = performance.now();
    await db.registerFileHandle('orders.csv', file, duckdb.DuckDBDataProtocol.BROWSER_FILEREADER, true);
    const result = await connection.query(`
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
    for (const row of result.toArray()) counts[row.g] = row.n;
    times.push(performance.now() - from);
    await db.dropFile('orders.csv');
  }
  await connection.close();
  await db.terminate();
  return { times, counts };
}

/** Fetches the file once; both readers are given the same File. */
export async function measure({ rows, asOf, runs, who }) {
  const file =
    (globalThis.files ??= new Map()).get(rows) ??
    new File([await (await fetch(`/orders-${rows}.csv`)).blob()], 'o.csv');
  globalThis.files.set(rows, file);
  return who === 'ours' ? ours(file, asOf, runs) : duck(file, asOf, runs);
}
globalThis.measure = measure;
