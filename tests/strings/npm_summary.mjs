// npm_summary.mjs FILE...: prints the summaries of the files as a JSON list, as npm's yaml reads them
// by the rules of YAML 1.2 and of 1.1; a value that is no text, or not the same in both, is null.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const {parse} = createRequire(`${process.env.TOOLS}/`)('yaml');

const summaries = process.argv.slice(2).map((file) => {
  const text = readFileSync(file, 'utf8');
  const [one, other] = ['1.2', '1.1'].map((version) => parse(text, {version}).summary);
  return typeof one === 'string' && one === other ? one : null;
});
console.log(JSON.stringify(summaries));
