// engines.cjs NODE_MODULES README SCRATCH: runs the queries of the README in DuckDB over the exports that
// recount.py left, in every format, and lets the Data Package library read and check each part.
const assert = require('node:assert/strict')
const fs = require('node:fs')
const path = require('node:path')
const [modules, readme, scratch] = process.argv.slice(2)
const {DuckDBInstance} = require(path.join(modules, '@duckdb/node-api'))
const {Package, validate} = require(path.join(modules, 'datapackage'))

const expected = JSON.parse(fs.readFileSync(path.join(scratch, 'expected.json'), 'utf8'))
const statements = fs.readFileSync(readme, 'utf8').match(/```sql\n([^]*?)```/)[1]
  .split(';').map(text => text.trim()).filter(text => text)

const close = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  return sorted.length % 2 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2
}

async function main() {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const rows = async sql => (await connection.runAndReadAll(sql)).getRowObjectsJson()
  let checked = 0

  // What the README says, as it stands there: the folder is called tables.
  fs.symlinkSync(path.join(scratch, 'default', 'datapackage'), path.join(scratch, 'tables'))
  process.chdir(scratch)
  const charted = await rows(statements[0])
  await connection.run(statements[1])
  for (const [project, measures] of Object.entries(expected.default)) {
    for (const [measure, {y}] of Object.entries(measures)) {
      const ours = charted.filter(row => row.project === project && row.measure === measure)
      assert.equal(ours.length, y.length, `${project} ${measure}`)
      const shown = ours.filter(row => row.value !== null)
      if (shown.length === y.length) {
        y.forEach((value, i) => assert.ok(close(ours[i].value, value), `${project} ${measure} ${i}`))
        assert.ok(close(ours[0].centre, median(y)))
        checked += y.length + 1
      }
    }
  }

  // Parquet and JSON lines hold what CSV holds.
  const csv = "read_csv('tables/*/observations.csv', hive_partitioning = true, union_by_name = true)"
  const lines = "read_json('default/jsonl/*/observations.jsonl', hive_partitioning = true, union_by_name = true)"
  const sums = from => rows(`SELECT count(*) AS rows, round(sum(value), 6) AS value, sum(numerator::DOUBLE) AS numerator,
    sum(denominator::DOUBLE) AS denominator, count(*) FILTER (withheld) AS withheld, count(DISTINCT project) AS projects FROM ${from}`)
  const whole = await sums(csv)
  assert.ok(Number(whole[0].rows) > 20)
  assert.deepEqual(await sums("'observations.parquet'"), whole)
  assert.deepEqual(await sums(lines), whole)

  // Of a private export each figure stands alone: those of a period go together as cop takes them.
  const together = await rows(`SELECT o.project, o.measure, o.period_from, CASE
      WHEN bool_and(o.numerator IS NOT NULL AND o.denominator IS NOT NULL AND m.factor IS NOT NULL)
        THEN any_value(m.factor) * sum(o.numerator) / sum(o.denominator)
      WHEN any_value(m.data) = 'count' THEN sum(o.value) ELSE avg(o.value) END AS value
    FROM read_csv('private/datapackage/*/observations.csv', hive_partitioning = true, union_by_name = true) o
    JOIN read_csv('private/datapackage/*/measures.csv', hive_partitioning = true, union_by_name = true) m
      USING (project, measure) WHERE o.charted GROUP BY ALL ORDER BY ALL`)
  for (const [project, measures] of Object.entries(expected.private)) {
    for (const [measure, {y}] of Object.entries(measures)) {
      const ours = together.filter(row => row.project === project && row.measure === measure)
      assert.equal(ours.length, y.length, `${project} ${measure}`)
      y.forEach((value, i) => assert.ok(close(ours[i].value, value), `${project} ${measure} ${i}`))
      checked += y.length
    }
  }
  connection.closeSync()

  let tables = 0
  for (const mode of ['default', 'private']) {
    for (const part of fs.readdirSync(path.join(scratch, mode, 'datapackage'))) {
      const file = path.join(mode, 'datapackage', part, 'datapackage.json')
      const package_ = await Package.load(file)
      assert.ok(package_.valid, `${file}: ${package_.errors}`)
      for (const resource of package_.resources) {
        await resource.read({cast: true, relations: true})
        tables += 1
      }
      const wrong = JSON.parse(fs.readFileSync(file, 'utf8'))
      wrong.resources[0].schema.fields[0].type = 'strnig'
      assert.equal((await validate(wrong)).valid, false)
    }
  }
  console.log(`DuckDB finds ${checked} values as cop says them, in Parquet too; ${tables} tables are valid Data Package tables`)
}

main().catch(error => {
  console.error(error)
  process.exit(1)
})
