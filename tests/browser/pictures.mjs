// Every picture of the gallery as a browser shows it: three widths, light, dark and printed.
// pictures.mjs [SHOTS]: writes screenshots too, to be looked at, into the folder SHOTS.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { findFaults } from './faults.mjs';

const require = createRequire(join(process.env.TOOLS, 'node_modules', 'x'));
const { chromium } = require('playwright-core');

const folder = process.env.GALLERY;
const shots = process.argv[2];
const media = [
  { name: 'light', media: 'screen', colorScheme: 'light', paper: 'rgb(255, 255, 255)' },
  { name: 'dark', media: 'screen', colorScheme: 'dark', paper: 'rgb(22, 27, 34)' },
  { name: 'printed', media: 'print', colorScheme: 'dark', paper: 'rgb(255, 255, 255)' },
];

/** The pictures of one width as one page, as a report in HTML holds them. */
function pageOf(width) {
  const pictures = readdirSync(folder).filter((name) => name.endsWith(`-${width}.svg`)).sort();
  const figures = pictures.map((name) =>
    `<figure data-name="${name}">${readFileSync(join(folder, name), 'utf8')}</figure>`);
  return '<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title>' +
    `<style>body,figure{margin:0}svg{display:block}</style>${figures.join('')}`;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const faults = [];

/** A page that complains about all that it says and asks for. */
async function quietPage(width) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) faults.push(`request: ${request.url()}`);
  });
  return page;
}

for (const width of process.env.WIDTHS.split(' ').map(Number)) {
  const page = await quietPage(width);
  await page.setContent(pageOf(width));
  for (const kind of media) {
    await page.emulateMedia(kind);
    const found = await page.evaluate(findFaults, kind.paper);
    faults.push(...found.map((fault) => `${kind.name}, ${fault}`));
    if (!shots) continue;
    for (const figure of await page.locator('figure').all()) {
      const name = await figure.getAttribute('data-name');
      await figure.screenshot({ path: join(shots, `${name.slice(0, -4)}-${kind.name}.png`) });
    }
  }
  await page.close();
}

// A picture by itself is a document, which must be well-formed XML, and dark where that is wanted.
const page = await quietPage(800);
await page.emulateMedia(media[1]);
for (const name of readdirSync(folder).filter((file) => file.endsWith('-800.svg'))) {
  await page.goto(pathToFileURL(join(folder, name)).href);
  const root = await page.evaluate(() => ({
    name: document.documentElement.localName,
    title: document.documentElement.firstElementChild?.localName,
    paper: getComputedStyle(document.querySelector('rect')).fill,
    broken: document.querySelector('parsererror')?.textContent,
  }));
  const expected = { name: 'svg', title: 'title', paper: media[1].paper, broken: undefined };
  try {
    assert.deepEqual(root, expected);
  } catch (error) {
    faults.push(`${name} by itself: ${error.message}`);
  }
}
await browser.close();

/** The colour of the first pixel of a PNG. */
function firstPixel(png) {
  const parts = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const name = png.toString('latin1', at + 4, at + 8);
    if (name === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return [...inflateSync(Buffer.concat(parts)).subarray(1, 4)];
}

// What knows no pages, as pandoc's way to PDF does not, draws the light picture.
for (const name of readdirSync(folder).filter((file) => file.endsWith('-320.svg'))) {
  const drawing = spawnSync('rsvg-convert', [join(folder, name)]);
  if (drawing.error) {
    console.log('rsvg-convert is not installed, so only the browser was tried');
    break;
  }
  if (drawing.status !== 0) faults.push(`${name} by rsvg-convert: ${drawing.stderr}`);
  else if (firstPixel(drawing.stdout).some((value) => value !== 255)) {
    faults.push(`${name} by rsvg-convert: its paper is not white`);
  }
}

for (const fault of faults.slice(0, 40)) console.error(fault);
if (faults.length > 40) console.error(`… and ${faults.length - 40} more`);
process.exitCode = faults.length ? 1 : 0;
