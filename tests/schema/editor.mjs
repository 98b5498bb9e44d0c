// A project in an editor: yaml-language-server, spoken to over its standard streams.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesOf, freshProject, runTests } from './projects.mjs';

const program = join(process.env.TOOLS, 'node_modules', 'yaml-language-server', 'bin',
  'yaml-language-server');

/** The least that an editor does: it opens files and asks. */
class Editor {
  constructor(folder) {
    this.folder = folder;
    this.bytes = Buffer.alloc(0);
    this.answers = new Map();
    this.opened = new Map();
    this.number = 0;
    this.server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.server.stdout.on('data', (bytes) => this.read(bytes));
  }

  send(message) {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  ask(method, params) {
    const id = ++this.number;
    this.send({ id, method, params });
    return new Promise((resolve) => this.answers.set(id, resolve));
  }

  read(bytes) {
    this.bytes = Buffer.concat([this.bytes, bytes]);
    for (;;) {
      const end = this.bytes.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.bytes.subarray(0, end))[1]);
      if (this.bytes.length < end + 4 + length) return;
      this.take(JSON.parse(this.bytes.subarray(end + 4, end + 4 + length)));
      this.bytes = this.bytes.subarray(end + 4 + length);
    }
  }

  take(message) {
    const settings = { validate: true, completion: true, hover: true, schemaStore: { enable: false } };
    if (message.method === 'workspace/configuration') {
      const result = message.params.items.map((item) => (item.section === 'yaml' ? settings : {}));
      this.send({ id: message.id, result });
    } else if (message.method === 'textDocument/publishDiagnostics') {
      this.opened.get(message.params.uri)?.(message.params.diagnostics);
    } else if (message.method && message.id !== undefined) {
      this.send({ id: message.id, result: null });
    } else if (!message.method) {
      this.answers.get(message.id)(message.result);
    }
  }

  async start() {
    const uri = pathToFileURL(this.folder).href;
    await this.ask('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'project' }],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: { completion: { completionItem: { snippetSupport: true } }, hover: {} },
      },
    });
    this.send({ method: 'initialized', params: {} });
  }

  uri(name) {
    return pathToFileURL(join(this.folder, name)).href;
  }

  /** Opens a text under a file's name and returns the marks that the editor shows: `line: message`. */
  async open(name, text) {
    const marks = new Promise((resolve) => this.opened.set(this.uri(name), resolve));
    this.send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri: this.uri(name), languageId: 'yaml', version: 1, text } },
    });
    return (await marks).map((mark) => `${mark.range.start.line + 1}: ${mark.message}`).sort();
  }

  /** What is on offer at a place (line and column from 1): {label: explanation}. */
  async offers(name, line, column) {
    const place = { textDocument: { uri: this.uri(name) }, position: { line: line - 1, character: column - 1 } };
    const answer = await this.ask('textDocument/completion', place);
    return Object.fromEntries((answer.items ?? answer).map((item) =>
      [item.label, item.documentation?.value ?? item.documentation]));
  }

  async hover(name, line, column) {
    const place = { textDocument: { uri: this.uri(name) }, position: { line: line - 1, character: column - 1 } };
    return (await this.ask('textDocument/hover', place)).contents.value;
  }

  async stop() {
    await this.ask('shutdown');
    this.send({ method: 'exit' });
  }
}

const folder = freshProject('pdsa');
const editor = new Editor(folder);
await editor.start();

await runTests({
  'no file that cop made has a mark': async () => {
    for (const file of filesOf(folder)) {
      assert.deepEqual(await editor.open(file.name, file.text), [], file.name);
    }
  },

  'a wrong word, a wrong day and an unknown key are marked in their lines': async () => {
    const text = '# yaml-language-server: $schema=../.cop/cycle.schema.json\n' +
      'id: 2026-02-12\ndate: 12/2/2026\nkind: meting\nsumary: x\nminutes: long\n' +
      'observations:\n  - {measure: letters-sent, valeu: 5}\n';
    assert.deepEqual(await editor.open('cycles/2026-02-12.yaml', text), [
      '3: write year-month-day, such as 2026-02-12',
      '4: Value is not accepted. Valid values: "meeting", "workshop", "webinar", "visit", "data", "catch-up".',
      '5: Property sumary is not allowed.',
      '6: Incorrect type. Expected "integer".',
      '8: Property valeu is not allowed.',
    ]);
  },

  'at the place of a key the keys are offered with what they are for': async () => {
    const text = '# yaml-language-server: $schema=../.cop/cycle.schema.json\n' +
      'id: 2026-02-13\ndate: 2026-02-13\n\nactions:\n  - id: a1\n    \n';
    await editor.open('cycles/2026-02-13.yaml', text);
    const keys = await editor.offers('cycles/2026-02-13.yaml', 4, 1);
    assert.equal(keys.attended, 'The codes of those who came.');
    assert.equal(keys.date, undefined);
    const action = await editor.offers('cycles/2026-02-13.yaml', 7, 5);
    assert.equal(action.due, 'The day by which it should be done.');
    for (const key of ['owner', 'what']) assert.ok(action[key], key);
    assert.equal(action.id, undefined);
    assert.equal(action.attended, undefined);
  },

  'behind a key its words are offered, and the key is explained': async () => {
    const text = '# yaml-language-server: $schema=.cop/cop.schema.json\ncop: 1\nid: x\ntitle: \nphase: \n';
    await editor.open('draft.yaml', text);
    const words = await editor.offers('draft.yaml', 5, 8);
    assert.deepEqual(Object.keys(words), ['establish', 'monitor', 'sustain', 'closed']);
    assert.deepEqual(await editor.offers('draft.yaml', 4, 8), {});
    assert.match(await editor.hover('draft.yaml', 5, 2), /Where the group stands; .*`sustain`/s);
  },

  'the language server ends when it is told to': () => editor.stop(),
});
