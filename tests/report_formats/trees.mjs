// trees.mjs NAME GIVEN PLAIN: compares two documents as pandoc's JSON or as the XML of cmark-gfm: both must
// have the same tree, whatever their texts are, with nothing live in them.
import {readFileSync} from 'node:fs';

const [name, ...files] = process.argv.slice(2);
const inlines = new Set(['Str', 'Space', 'SoftBreak', 'Quoted', 'SingleQuote', 'DoubleQuote']);
const allowed = /^(https?:|mailto:|[a-z0-9-]+\.svg$)/;
const links = [];

/** One line for each element; a run of plain words is one. */
function skeleton(text) {
  const lines = [];
  const add = line => { if (line !== 'words' || lines.at(-1) !== 'words') lines.push(line); };
  const visit = node => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (node === null || typeof node !== 'object') return;
    if (inlines.has(node.t)) { add('words'); return visit(node.c); }
    if (node.t === 'Link' || node.t === 'Image') links.push(node.c[2][0]);
    if (node.t?.startsWith('ColWidth')) return; // pandoc takes it from the length of the lines
    if (node.t) add(node.t === 'Header' ? `Header ${node.c[0]}` : node.t);
    visit(node.c ?? Object.values(node));
  };
  if (text.startsWith('{')) visit(JSON.parse(text).blocks);
  else {
    for (const [, tag, rest] of text.matchAll(/<(\/?[a-z_]+)([^>]*)>/g)) {
      const to = rest.match(/destination="([^"]*)"/);
      if (to) links.push(to[1]);
      add(tag === 'text' || tag === '/text' || tag.endsWith('softbreak') ? 'words' : tag + (rest.match(/ level="."/) ?? ''));
    }
  }
  return lines;
}

const [given, plain] = files.map(file => skeleton(readFileSync(file, 'utf8')));
const other = given.findIndex((line, i) => line !== plain[i]);
const live = links.filter(link => !allowed.test(link));
if (other >= 0 || given.length !== plain.length) {
  console.log(`failed: ${name}: the tree is another one:`, given.slice(Math.max(0, other - 3), other + 3), 'not',
    plain.slice(Math.max(0, other - 3), other + 3));
}
if (live.length) console.log(`failed: ${name}: links to`, live.slice(0, 5));
process.exitCode = other >= 0 || given.length !== plain.length || live.length ? 1 : 0;
