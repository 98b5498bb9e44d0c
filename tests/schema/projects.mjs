// Projects to try the schemas on: which file is of which kind, and what `cop` says of a folder.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const kinds = ['cop', 'question', 'members', 'measures', 'cycle', 'ballot'];

export const source = join(dirname(new URL(import.meta.url).pathname), '..', '..');

const scratch = mkdtempSync(join(tmpdir(), 'cop-schema-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** The path of a new folder, which goes when the test ends. */
export function newFolder(name) {
  const folder = join(scratch, name);
  mkdirSync(folder);
  return folder;
}

/** Runs cop and returns what it printed; an exit code above 1 ends the test. */
export function cop(...words) {
  const run = spawnSync(process.env.COP, ['--today', '2026-04-01', ...words], { encoding: 'utf8' });
  if (run.error || run.status > 1) throw run.error ?? new Error(run.stderr);
  return run.stdout;
}

/** A project as `cop init` and `cop record` make it. */
export function freshProject(template) {
  const folder = join(scratch, template);
  cop('init', folder, '--template', template, '--title', 'Letters', '--facilitator', 'gp01',
    '--member', 'gp02', '--practice', 'north', '--measure', 'Letters sent', '--question', 'How fast?');
  cop('-C', folder, 'record', '--date', '2026-03-18', '--attended', 'gp01', '--summary', 'We met',
    '--observe', 'letters-sent=12/40@2026-02', '--plan', 'change=A template',
    '--plan', 'prediction=Eight in ten letters leave in time');
  return folder;
}

export function copyOf(folder, name) {
  cpSync(folder, join(scratch, name), { recursive: true });
  return join(scratch, name);
}

/** The kind of a project's file, or nothing. */
export function kindOf(name) {
  const folder = { cycles: 'cycle', ballots: 'ballot' }[name.split('/')[0]];
  return folder ?? kinds.find((kind) => name === `${kind}.yaml`);
}

/** The data files of a project: {name, kind, text}. */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .map((name) => ({ name, kind: kindOf(name), text: readFileSync(join(folder, name), 'utf8') }))
    .filter((file) => file.kind);
}

export function write(folder, name, text) {
  writeFileSync(join(folder, name), text);
}

/** Runs the tests in turn and ends the program: 0 when all passed. */
export async function runTests(tests) {
  let failed = 0;
  for (const [sentence, test] of Object.entries(tests)) {
    const started = Date.now();
    try {
      await test();
      console.log(`ok      ${sentence} (${Date.now() - started} ms)`);
    } catch (error) {
      ++failed;
      console.log(`FAILED  ${sentence}\n${error.message}`);
    }
  }
  process.exit(failed ? 1 : 0);
}
