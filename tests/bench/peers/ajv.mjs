// ajv.mjs COP FOLDER TOOLS: reads a project's logs with `yaml` and checks each by the schema of
// `cop schema cycle`, as an editor or a script would. It stands on what tests/schema has fetched into TOOLS.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [cop, folder, tools] = process.argv.slice(2);
const require = createRequire(join(tools, 'package.json'));
const Ajv = require('ajv');
const YAML = require('yaml');

const ajv = new Ajv({ allowUnionTypes: true, strictRequired: false });
require('ajv-formats')(ajv);
ajv.addVocabulary(['patternErrorMessage']);
const isValid = ajv.compile(JSON.parse(execFileSync(cop, ['schema', 'cycle'], { encoding: 'utf8' })));

for (const name of readdirSync(join(folder, 'cycles'))) {
  const log = YAML.parse(readFileSync(join(folder, 'cycles', name), 'utf8'));
  if (!isValid(log)) throw new Error(`${name}: ${ajv.errorsText(isValid.errors)}`);
}
