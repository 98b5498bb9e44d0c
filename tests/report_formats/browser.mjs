// browser.mjs FOLDER TOOLS PAGE...: opens pages in Chromium as readers would: bright and dark, on a
// telephone and on paper, without a network. Every page must be fit for screen readers, ask for
// nothing, run nothing and fit; and payloads.html must have the tree of plain.html.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

const [folder, tools, ...pages] = process.argv.slice(2);
const require = createRequire(join(tools, 'package.json'));
const {chromium} = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let failures = 0;
const fail = (...words) => { failures += 1; console.log('failed:', ...words); };
const address = name => pathToFileURL(join(folder, name)).href;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

/** A page that tells of all that it asks for, says or runs. */
async function open(name, options) {
  const context = await browser.newContext({offline: true, ...options});
  const page = await context.newPage();
  page.on('request', request => { if (request.url() !== address(name)) fail(name, 'asks for', request.url()); });
  page.on('console', message => fail(name, 'says', message.text()));
  page.on('dialog', dialog => { fail(name, 'ran a script:', dialog.message()); dialog.dismiss(); });
  page.on('pageerror', error => fail(name, 'has an error:', error.message));
  await page.goto(address(name));
  return page;
}

async function checkAccess(name, colorScheme) {
  const page = await open(name, {colorScheme, bypassCSP: true, viewport: {width: 1280, height: 900}});
  await page.evaluate(axe);
  const {violations} = await page.evaluate(() => globalThis.axe.run(document, {resultTypes: ['violations']}));
  for (const found of violations) fail(name, colorScheme, found.id, found.help, found.nodes[0].html.slice(0, 200));
  await page.context().close();
}

/** Nothing may be wider than the screen, but for what can be scrolled by itself. */
async function checkPhone(name) {
  const page = await open(name, {viewport: {width: 320, height: 640}});
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) fail(name, 'is', width, 'wide on a screen of 320');
  await page.context().close();
}

/** A4 less the margins of the style sheet: 178 mm by 261 mm. */
async function checkPaper(name) {
  const [width, height] = [178, 261].map(mm => Math.floor(mm / 25.4 * 96));
  const page = await open(name, {viewport: {width, height}});
  await page.emulateMedia({media: 'print'});
  const cut = await page.evaluate(([w, h]) => [...document.querySelectorAll('figure svg, table')]
    .map(one => [one.tagName, one.getBoundingClientRect()])
    .filter(([tag, box]) => box.right > w + 1 || (tag === 'svg' && box.height > h))
    .map(([tag, box]) => `${tag} ${box.width}x${box.height}`), [width, height]);
  if (cut.length) fail(name, 'is cut on paper:', cut.join(', '));
  const pdf = await page.pdf({preferCSSPageSize: true, path: join(folder, `${name}.pdf`)});
  if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) fail(name, 'makes no PDF');
  await page.context().close();
}

/** Elements, attributes and classes, without the texts, and without the counts of what is missing or not shown. */
async function tree(name) {
  const page = await open(name, {});
  const found = await page.evaluate(() => {
    for (const id of ['what-is-missing', 'what-is-not-shown']) {
      document.getElementById(id)?.closest('section').remove();
      document.querySelectorAll(`nav a[href="#${id}"]`).forEach(link => link.parentElement.remove());
    }
    const live = [...document.querySelectorAll('script, iframe, object, embed, base, form, link, img, [style]')];
    const links = [...document.querySelectorAll('[href], [src]')].map(one => one.getAttribute('href') ?? one.src);
    const inside = [...document.querySelectorAll('svg *')].map(one => one.tagName);
    document.querySelectorAll('svg, .prose').forEach(one => one.replaceChildren());
    const lines = [...document.querySelectorAll('*')].map(one => {
      const names = [...one.attributes].map(a => a.name === 'class' ? `class=${a.value}` : a.name).sort();
      let depth = 0;
      for (let up = one.parentElement; up; up = up.parentElement) depth += 1;
      return `${depth} ${one.tagName} ${names.join(' ')}`;
    });
    return {lines, links, inside, live: live.map(one => one.outerHTML.slice(0, 120))};
  });
  for (const one of found.live) fail(name, 'holds', one);
  for (const link of found.links) if (!/^(#[a-z0-9-]*$|https?:|mailto:)/.test(link)) fail(name, 'links to', link);
  const drawn = new Set(['title', 'desc', 'style', 'rect', 'text', 'tspan', 'line', 'path', 'circle', 'g', 'polygon']);
  for (const tag of new Set(found.inside)) if (!drawn.has(tag)) fail(name, 'has in a chart', tag);
  await page.context().close();
  return found.lines;
}

for (const name of pages) {
  for (const colours of ['light', 'dark']) await checkAccess(name, colours);
  await checkPhone(name);
  await checkPaper(name);
}
const [given, plain] = [await tree('payloads.html'), await tree('plain.html')];
const other = given.findIndex((line, i) => line !== plain[i]);
if (other >= 0) fail('payloads change the tree:', given[other], 'in place of', plain[other]);
if (given.length !== plain.length) fail('payloads change the tree:', given.length, 'elements, not', plain.length);
await browser.close();
console.log(`${pages.length} pages in Chromium, ${given.length} elements around payloads: ${failures} failures`);
process.exitCode = failures ? 1 : 0;
