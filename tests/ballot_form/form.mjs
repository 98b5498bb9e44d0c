// form.mjs FOLDER SAVED [SHOTS]: fills the forms FOLDER/*.html by mouse and by keyboard alone, in a
// window 360 pixels wide, and saves the ballots to SAVED.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.env.TOOLS, 'node_modules', 'x'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const [folder, saved, shots] = process.argv.slice(2);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const faults = [];

/** A form in a window as narrow as a telephone, which complains about all that it asks for. */
async function open(selection) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 }, acceptDownloads: true, bypassCSP: true });
  const page = await context.newPage();
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(file|blob):/.test(request.url())) faults.push(`request: ${request.url()}`);
  });
  await page.goto(pathToFileURL(join(folder, `${selection}.html`)).href);
  return page;
}

/** Nothing wider than the window, and nothing that axe finds. */
async function look(page, name) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) faults.push(`${name}: ${wide} pixels wider than the window`);
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run());
  for (const one of found.violations) {
    faults.push(`${name}: ${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
  }
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
}

async function take(page, act) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  await download.saveAs(join(saved, download.suggestedFilename()));
  assert.match(await page.locator('#done').textContent(), /^Saved as /);
}

const saveByMouse = (page) =>
  take(page, () => page.getByRole('button', { name: 'Save my vote' }).click());

/** Presses Tab until what has the focus is called so; a person who sees nothing does the same. */
async function tabTo(page, name, key = 'Tab') {
  for (let i = 0; i < 100; ++i) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element.getAttribute('aria-label') || element.labels?.[0]?.textContent ||
        element.textContent;
    });
    if (focused.includes(name)) return;
  }
  throw new Error(`no way to "${name}" by keyboard`);
}

async function chooseByKeyboard(page, code) {
  await tabTo(page, 'Your code');
  await page.keyboard.type(code);
  assert.equal(await page.locator('#member').inputValue(), code);
}

async function saveByKeyboard(page) {
  await tabTo(page, 'Save my vote');
  await take(page, () => page.keyboard.press('Enter'));
}

async function rankByMouse() {
  const page = await open('topic');
  await look(page, 'topic-empty');
  await page.getByRole('button', { name: 'Save my vote' }).click();
  assert.match(await page.getByRole('alert').textContent(), /Choose your code/);
  await page.locator('#member').selectOption('gp01');
  await page.getByRole('button', { name: 'Save my vote' }).click();
  assert.match(await page.getByRole('alert').textContent(), /at least one option/);
  await look(page, 'topic-wrong');
  for (const id of ['recall', 'referral', 'results']) await page.locator(`#add-${id}`).click();
  await page.locator('#up-results').click();
  await page.locator('#up-results').click();
  await page.locator('#remove-referral').click();
  await look(page, 'topic-ranked');
  await saveByMouse(page);
  await look(page, 'topic-saved');
}

async function rankByKeyboard() {
  const page = await open('topic');
  await chooseByKeyboard(page, 'gp02');
  await tabTo(page, ': Recall letters');
  await page.keyboard.press('Enter');
  await tabTo(page, ': Results', (await page.evaluate(
    () => document.activeElement.getAttribute('aria-label'))).includes('Results') ? 'Shift+Tab' : 'Tab');
  await page.keyboard.press('Space');
  await tabTo(page, 'Higher: Results', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await saveByKeyboard(page);
}

async function rateByMouse() {
  const page = await open('panel');
  await page.locator('#member').selectOption('gp01');
  await page.getByRole('group', { name: 'One list' }).getByText('9').click();
  await look(page, 'panel');
  await saveByMouse(page);
}

async function rateByKeyboard() {
  const page = await open('panel');
  await chooseByKeyboard(page, 'gp02');
  for (let group = 0; group < 2; ++group) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(
      () => document.activeElement.closest('fieldset').querySelector('legend').textContent);
    for (let i = 0; name === 'One list' && i < 3; ++i) await page.keyboard.press('ArrowUp');
  }
  await saveByKeyboard(page);
}

async function givePoints() {
  const page = await open('ideas');
  await page.locator('#member').selectOption('gp03');
  await page.getByLabel('Days').fill('5000');
  await page.getByRole('button', { name: 'Save my vote' }).click();
  assert.match(await page.getByRole('alert').textContent(), /between 0 and 1000/);
  await page.getByLabel('Days').fill('5');
  await look(page, 'ideas');
  await saveByMouse(page);
}

async function voteInSecret() {
  for (let i = 0; i < 2; ++i) {
    const page = await open('secret');
    await look(page, 'secret');
    await page.locator('#add-yes-list').click();
    await saveByMouse(page);
  }
}

await rankByMouse();
await rankByKeyboard();
await rateByMouse();
await rateByKeyboard();
await givePoints();
await voteInSecret();
await browser.close();
assert.deepEqual(faults, []);
