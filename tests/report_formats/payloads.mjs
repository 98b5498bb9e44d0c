// Texts that would change a page, a Markdown file or what runs, if one of them were not escaped; and
// the projects that hold them, one with the payloads and one with plain words in their places.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const tags = ['script', 'img', 'svg', 'iframe', 'style', 'link', 'meta', 'base', 'form', 'input', 'object',
  'embed', 'math', 'template', 'textarea', 'title', 'body', 'details', 'video', 'plaintext', 'xmp', 'noscript'];
const schemes = ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,<script>alert(1)</script>',
  'vbscript:x', 'file:///etc/passwd', 'javascript&colon;alert(1)', '&#106;avascript:alert(1)', ' javascript:alert(1)'];

export const payloads = [
  // HTML, whole and broken, in texts, attributes, comments and foreign content
  ...tags.map(tag => `<${tag} src=x onerror=alert(1) href="https://e.example/">`),
  ...tags.map(tag => `</${tag}><script>alert(1)</script>`),
  ...tags.map(tag => `"><${tag}/onload=alert(1)>`),
  "' onmouseover='alert(1)", '" autofocus onfocus="alert(1)', '<!--', '-->', '<![CDATA[', ']]>', '<?xml?>',
  '<!doctype html>', '<a href=javascript:alert(1)>x</a>', '&lt;script&gt;alert(1)&lt;/script&gt;', '&#60;b&#62;',
  '&amp;lt;', '&quot;onload=', '<b', '<', '>', '&', '<<script>>', '<scr<script>ipt>', '<ſcript>', '＜script＞',
  '{{title}}', '{{{style}}}', '{{#sections}}', '{{/sections}}', '{{> x}}', '{{=<% %>=}}', '<%= 1 %>', '${1}',
  // links and pictures of Markdown
  ...schemes.map(url => `[x](${url})`), ...schemes.map(url => `<${url}>`), ...schemes.map(url => `![x](${url})`),
  ...schemes.map(url => `[x]: ${url}`), '[x][y]', '[^1]', '[^1]: note', '![](x.png "t")', '[a](b "c" d)',
  'https://e.example/', 'www.e.example', 'a@e.example', 'mailto:a@e.example', 'ftp://e.example', 'xmpp:a@e.example',
  'http://e.example/<script>', '<https://e.example/>', '@octocat', '#1', 'GH-1', 'octo/repo#1', '[[wiki]]', ':smile:',
  // blocks of Markdown
  '# x', '## x', '> x', '- x', '* x', '+ x', '1. x', '1) x', '(1) x', 'a. x', 'iv. x', '#. x', '(@) x', '(@a) x',
  '    code', '\tcode', '```', '```js', '~~~', '---', '***', '___', '===', '| a | b |', '|', 'a | b', '- [ ] x', '- [x] x',
  ': definition', '::: warning', '<div>', '</div>', '% title', 'x\\', '\\', '\\\\', '\\<b>', '\\[x](y)', '---\ntitle: x\n---',
  'a\n\n# b', 'a\n\n- b', 'a\n\n<script>alert(1)</script>', 'a\n===', 'a\n\n| b | c |\n| - | - |\n| d | e |', 'a  \nb',
  '^ x', '\\begin{x}', '\\input{/etc/passwd}', '\\newcommand{\\a}{b}', '=html', '`x`{=html}', '```{=html}\n<b>\n```',
  // inlines of Markdown
  '*x*', '**x**', '_x_', '__x__', '***x***', '~~x~~', '~x~', '^x^', '`x`', '``x``', '`<b>`', '$x$', '$$x$$', '\\(x\\)',
  '<span>x</span>', '[x]{.y}', '[x]{#y onclick=z}', '{.x}', '*x', 'x*', '`', '``', '!', '[', ']', '(', ')', '_', '*a**b*',
  '"x"', "'x'", '...', '--', 'x^[note]', '@doi:10.1/x', '[@x]', '-@x', '\\*x\\*', '&copy;', '&#0;', '&#x1F600;', '\\&amp;',
  // names of files, of members of objects, and words of JavaScript
  '../../etc/passwd', '..\\..\\x', '/etc/passwd', 'C:\\x', '__proto__', 'constructor', 'NaN', 'null', '%00', '%2e%2e/',
  'javascript:alert(1)', 'x" style="background:url(https://e.example/)', 'expression(alert(1))', 'url(x)', '@import x',
];

const text = value => JSON.stringify(value);
const month = i => `${2020 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, '0')}`;

/** Writes a project in which `say(i)` stands wherever a person may write. */
function writeProject(folder, say) {
  const all = [...payloads.keys()];
  mkdirSync(join(folder, 'cycles'), {recursive: true});
  const put = (name, lines) => writeFileSync(join(folder, name), lines.flat().join('\n') + '\n');
  put('cop.yaml', ['cop: 1', 'id: payloads', `title: ${text(say(0))}`, 'started: 2020-01-01', 'phase: monitor']);
  put('question.yaml', [
    `question: ${text(say(1))}`, `problem: ${text(say(2))}`, `rationale: ${text(say(3))}`, 'aims:',
    all.map(i => `  - {id: aim-${i}, statement: ${text(say(i))}}`)]);
  put('members.yaml', ['practices: []', 'members:', all.map(i => `  - {id: gp${i}, role: core, name: ${text(say(i))}}`)]);
  put('measures.yaml', ['measures:', all.map(i => [
    `  - id: m${i}`, `    name: ${text(say(i))}`, '    data: value', '    family: process',
    `    definition: ${text(say(i))}`, `    unit: ${text(say(i))}`, `    source: ${text(say(i))}`])]);
  const day = i => `${month(i)}-15`;
  for (const i of all) {
    put(`cycles/${day(i)}-a.yaml`, [
      `id: ${day(i)}-a`, `date: ${day(i)}`, 'attended: [gp1]', `summary: ${text(say(i))}`, 'cycles:', `  - id: ${i + 1}`,
      `    name: ${text(say(i))}`,
      `    plan: {change: ${text(say(i))}, prediction: {text: ${text(say(i))}, because: ${text(say(i))}}}`,
      `    do: {happened: ${text(say(i))}, problems: ${text(say(i))}}`, `    study: {learned: ${text(say(i))}}`,
      `    act: {decision: adopt, why: ${text(say(i))}}`,
      'observations:', [0, 1, 2].map(k => `  - {measure: m${k}, period: ${month(i)}, value: ${1 + ((i * 7 + k) % 11)}}`),
      `actions: [{id: a${i}, what: ${text(say(i))}, owner: gp1, due: ${day(i)}}]`,
      `decisions: [{text: ${text(say(i))}, how: ${text(say(i))}}]`, `events: [{date: ${day(i)}, text: ${text(say(i))}}]`,
      `blockers: [{kind: time, text: ${text(say(i))}}]`, `value: [{cycle: applied, text: ${text(say(i))}}]`,
      `findings: [{text: ${text(say(i))}, source: ${text(say(i))}}]`,
      `claims: [{text: ${text(say(i))}, measure: m${i}, method: ${text(say(i))}, source: ${text(say(i))}}]`]);
  }
}

const [folder] = process.argv.slice(2);
if (folder) {
  writeProject(join(folder, 'payloads'), i => payloads[i]);
  writeProject(join(folder, 'plain'), i => `word ${i}`);
  console.log(payloads.length);
}
