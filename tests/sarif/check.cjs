// check.cjs NODE_MODULES FILE…: each file is valid against the schema of SARIF 2.1.0, and keeps the
// promises that a schema cannot hold.
'use strict';
const fs = require('fs');
const path = require('path');

const [modules, ...files] = process.argv.slice(2);
const load = (name) => require(path.join(modules, name));
const Ajv = load('ajv');
const ajv = new Ajv({ schemaId: 'auto', allErrors: true, unknownFormats: 'ignore' });
ajv.addMetaSchema(load('ajv/lib/refs/json-schema-draft-04.json'));
const valid = ajv.compile(load('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));

const problems = [];
const check = (holds, problem) => holds || problems.push(problem);

function checkUri(uri, where) {
  check(/^[A-Za-z0-9\-._~/%]+$/.test(uri) && !/%(?![0-9A-F]{2})/.test(uri), `${where}: URI ${uri}`);
  check(!uri.startsWith('/'), `${where}: ${uri} is not relative`);
}

function checkResult(result, run, where) {
  check(run.tool.driver.rules[result.ruleIndex].id === result.ruleId, `${where}: wrong ruleIndex`);
  for (const location of [...result.locations, ...(result.relatedLocations || [])]) {
    checkUri(location.physicalLocation.artifactLocation.uri, where);
  }
  for (const fix of result.fixes || []) {
    for (const change of fix.artifactChanges) checkUri(change.artifactLocation.uri, where);
  }
}

const seen = { results: 0, fixes: 0, suppressions: 0 };
for (const file of files) {
  const log = JSON.parse(fs.readFileSync(file, 'utf8'));
  if (!valid(log)) problems.push(`${file}: ${ajv.errorsText(valid.errors, { separator: '\n  ' })}`);
  const run = log.runs[0];
  check(run.columnKind === 'unicodeCodePoints', `${file}: columnKind ${run.columnKind}`);
  for (const rule of run.tool.driver.rules) check(rule.help.text, `${file}: ${rule.id} has no help`);
  run.results.forEach((result, i) => {
    checkResult(result, run, `${file}, result ${i}`);
    seen.results += 1;
    seen.fixes += (result.fixes || []).length;
    seen.suppressions += result.suppressions.length;
  });
}
for (const [part, count] of Object.entries(seen)) check(count > 0, `no ${part} in any file`);
problems.forEach((problem) => console.log(problem));
console.log(`${files.length} files, ${seen.results} results, ${seen.fixes} fixes, ` +
  `${seen.suppressions} suppressions, ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
