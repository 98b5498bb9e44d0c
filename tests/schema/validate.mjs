// The schemas of `cop schema` beside the reader of `cop`, with ajv: both must think alike of a file.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cop, copyOf, filesOf, freshProject, kinds, runTests, source, write } from './projects.mjs';

const require = createRequire(join(process.env.TOOLS, 'package.json'));
const Ajv = require('ajv');
const addFormats = require('ajv-formats');
const YAML = require('yaml');

const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true, strictRequired: false });
addFormats(ajv);
ajv.addVocabulary(['patternErrorMessage']);
const validators = Object.fromEntries(
  kinds.map((kind) => [kind, ajv.compile(JSON.parse(cop('schema', kind)))]));

/** The rules of reading that a schema can know. */
const shapeRules = ['missing-key', 'unknown-key', 'wrong-type', 'unknown-word', 'bad-number',
  'bad-date', 'bad-id'];

function errorsOf(file) {
  const valid = validators[file.kind];
  return valid(YAML.parse(file.text)) ? [] : valid.errors;
}

function checkValid(folder) {
  const files = filesOf(folder);
  assert.ok(files.length > 3, folder);
  for (const file of files) assert.deepEqual(errorsOf(file), [], `${folder}: ${file.name}`);
}

/** What cop finds by these rules: {file: {rule: Set of JSON pointers}}. */
function findingsOf(folder) {
  const found = {};
  for (const one of JSON.parse(cop('-C', folder, 'validate', '--format', 'json')).findings) {
    if (!shapeRules.includes(one.rule)) continue;
    ((found[one.file] ??= {})[one.rule] ??= new Set()).add(one.path);
  }
  return found;
}

const full = join(source, 'tests', 'full_project');

/** The full project in block style, and the places of its values or blocks. */
function changedProject(name, change) {
  const folder = copyOf(full, name);
  const touched = {};
  for (const file of filesOf(full)) {
    const plain = new YAML.Document(YAML.parse(file.text));
    touched[file.name] = new Set();
    const text = plain.toString({ collectionStyle: 'block', lineWidth: 0 });
    write(folder, file.name, change(text, touched[file.name]));
  }
  return { folder, touched };
}

const escaped = (key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

/** Calls visit(node, pointer, isBlock) for each value below a node of a YAML document. */
function walk(node, pointer, visit) {
  visit(node, pointer);
  if (YAML.isMap(node)) {
    for (const pair of node.items) walk(pair.value, `${pointer}/${escaped(pair.key)}`, visit);
  }
  if (YAML.isSeq(node)) node.items.forEach((item, i) => walk(item, `${pointer}/${i}`, visit));
}

/** The text with every single value replaced. */
function withEachValue(text, touched, value) {
  const places = [];
  walk(YAML.parseDocument(text).contents, '', (node, pointer) => {
    if (!YAML.isScalar(node)) return;
    places.push(node.range);
    touched.add(pointer);
  });
  for (const [from, to] of places.reverse()) text = text.slice(0, from) + value + text.slice(to);
  return text;
}

/** The text with a line added to every block of keys. */
function withLineInEachBlock(text, touched, key, line) {
  const document = YAML.parseDocument(text);
  walk(document.contents, '', (node, pointer) => {
    if (!YAML.isMap(node) || /\/(items|ratings|points)$/.test(pointer)) return;
    node.set(key, line);
    touched.add(`${pointer}/${key}`);
  });
  return document.toString();
}

/** The text with all single values away and only the blocks left. */
function withoutValues(text) {
  const document = YAML.parseDocument(text);
  walk(document.contents, '', (node) => {
    if (YAML.isMap(node)) node.items = node.items.filter((pair) => !YAML.isScalar(pair.value));
    if (YAML.isSeq(node)) node.items = node.items.filter((item) => !YAML.isScalar(item));
  });
  return document.toString({ collectionStyle: 'block' });
}

const pointerOf = (error) =>
  error.instancePath + (error.params.additionalProperty ? `/${error.params.additionalProperty}` : '');

/** Values to write everywhere. What stands in the text but not in the value, such as the zero of
    010, a schema cannot know: there it may pass what these rules refuse. */
const values = [
  ...['5', '"5"', 'true', '"true"', 'unknown', '""', 'two words', '2026-02-12', '2026-02-30',
    '2026-W07', '2026-Q5', '12/2/2026', '"5,4"', '[x]', '{from: x}', 'null',
    '2000000000000000'].map((value) => ({ value })),
  ...['-1', '5.5'].map((value) => ({ value, unseen: 'bad-id' })),
  ...['1e3', '010', '2e15'].map((value) => ({ value, unseen: 'bad-number' })),
];

function compareForValue({ value, unseen }, number) {
  const { folder, touched } = changedProject(`value-${number}`,
    (text, places) => withEachValue(text, places, value));
  const found = findingsOf(folder);
  for (const file of filesOf(folder)) {
    const rules = Object.entries(found[file.name] ?? {});
    const said = (rule) => rules.flatMap(([name, paths]) => (name === rule ? [] : [...paths]));
    const all = said();
    const refused = new Set(errorsOf(file).map((error) => error.instancePath));
    for (const place of touched[file.name]) {
      const where = `${value} at ${file.name} ${place}`;
      const isHere = (path) => path === place || path?.startsWith(`${place}/`);
      const parent = place.slice(0, place.lastIndexOf('/'));
      if (refused.has(place)) {
        assert.ok(all.some(isHere) || all.includes(parent), `the schema refuses what cop reads: ${where}`);
      } else if (value !== 'null' || place !== '/started') {  // needed where nothing is reconstructed
        assert.ok(!said(unseen).some(isHere), `the schema passes what cop refuses: ${where}`);
      }
    }
  }
}

await runTests({
  'examples, the sound and the full project are valid': () => {
    for (const name of ['examples/referral-letters', 'examples/missed-appointments',
      'tests/sound_project', 'tests/full_project']) checkValid(join(source, name));
  },

  'what cop init and cop record write is valid': () => {
    for (const template of ['pdsa', 'benchmark', 'audit']) checkValid(freshProject(template));
  },

  'a wrong value is wrong for both, wherever it stands': () => values.forEach(compareForValue),

  'an unknown key is unknown to both, and a key of the group\'s own is free': () => {
    const broken = changedProject('unknown-key',
      (text, places) => withLineInEachBlock(text, places, 'zzz', 5));
    const found = findingsOf(broken.folder);
    for (const file of filesOf(broken.folder)) {
      const refused = new Set(errorsOf(file).map(pointerOf));
      for (const place of broken.touched[file.name]) {
        assert.ok(refused.has(place), `${file.name} ${place} passes the schema`);
        assert.ok(found[file.name]['unknown-key'].has(place), `${file.name} ${place}`);
      }
    }
    checkValid(changedProject('free-key',
      (text, places) => withLineInEachBlock(text, places, 'x_zzz', [5])).folder);
  },

  'a missing key is missing for both': () => {
    const { folder } = changedProject('missing-key', withoutValues);
    const found = findingsOf(folder);
    for (const file of filesOf(folder)) {
      const missing = errorsOf(file).filter((error) => error.keyword === 'required');
      const refused = [...new Set(missing.map((error) => error.instancePath))].sort();
      const said = [...(found[file.name]?.['missing-key'] ?? [])].sort();
      assert.deepEqual(refused, said, file.name);
    }
  },

  'observations may be a table, a period may be a span, and weights may be cited': () => {
    const log = (rest) => ({ kind: 'cycle', text: `id: 2026-02-12\ndate: 2026-02-12\n${rest}` });
    const good = [
      'observations: {columns: [measure, period, items.address, x_own], rows: [[a, 2026-02, 1, 0]]}',
      'observations: {columns: [measure, range], rows: [[a, [1, 2]], [b, null]], x_note: free}',
      'observations: [{measure: a, period: {from: 2026-02-01, to: 2026-02-14}, items.address: 1}]',
      'observations: [{measure: a, period: {text: two years after}}]',
      'observations:',
    ];
    const bad = [
      'observations: {columns: [measure, vlue], rows: [[a, 1]]}',
      'observations: {columns: [value], rows: [[1]]}',
      'observations: {columns: [measure, measure], rows: [[a, b]]}',
      'observations: {columns: [measure]}',
      'observations: [{measure: a, period: {from: 2026-02-01}}]',
      'observations: [{measure: a, items.address: much}]',
    ];
    for (const text of good) assert.deepEqual(errorsOf(log(text)), [], text);
    for (const text of bad) assert.notDeepEqual(errorsOf(log(text)), [], text);
  },
});
