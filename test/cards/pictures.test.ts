import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser, openPage } from '../support/browser';
import { openSandboxWorld, type SandboxWorld } from '../support/sandbox';
import { speakFirst } from '../support/scripted-jalon';
import { faultsOf } from '../support/valid-card';
import { shown } from './shown';

const PICTURES = 'artefacts/cards';
/** The cards of which a picture is kept, wide in the light and narrow in the dark. */
const PICTURED = ['due', 'deadline-critical', 'household', 'file', 'receipt', 'team', 'digest', 'digest-lead', 'alert'];
const LEAST_CONTRAST = 4.5;

test.each(Object.entries(shown))('%s follows the format and the rules of the house', (_name, card) => {
  expect(faultsOf(card)).toEqual([]);
});

describeInBrowser('the cards, looked at', () => {
  let browser: Browser;
  let world: SandboxWorld;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    browser = await openBrowser();
    world = await openSandboxWorld();
    ({ page, errors } = await openPage(browser, { viewport: { width: 1280, height: 1000 }, reducedMotion: 'reduce' }));
    await page.goto(`${world.origin}/#claire`);
    await page.getByText('10 h 32').first().waitFor({ state: 'attached' });
    for (const card of Object.values(shown)) await speakFirst(world.origin, 'sandbox-claire', card);
    await page
      .locator('.card')
      .nth(Object.keys(shown).length - 1)
      .waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await world.close();
  });

  for (const [colorScheme, forcedColors] of [
    ['light', 'none'],
    ['dark', 'none'],
    ['dark', 'active'],
  ] as const) {
    const look = forcedColors === 'active' ? 'forced' : colorScheme;
    test.each([
      [600, 1280],
      [320, 320],
    ])(`${look}: nothing is cut off and all can be read at %i px`, async (width, viewport) => {
      await page.setViewportSize({ width: viewport, height: 1000 });
      await page.emulateMedia({ colorScheme, forcedColors });
      expect(await page.evaluate<string[]>(cutOff)).toEqual([]);
      if (forcedColors === 'none') expect(await page.evaluate<string[]>(tooPale)).toEqual([]);
      if (look === (width === 600 ? 'light' : 'dark')) {
        for (const name of PICTURED) {
          const picture = page.locator('.card').nth(Object.keys(shown).indexOf(name));
          await picture.screenshot({ path: `${PICTURES}/${name}-${width}-${look}.png` });
        }
      }
    });
  }

  test('the page met no error', () => {
    expect(errors).toEqual([]);
  });
});

/** What is wider than its card, or hides a part of itself. */
const cutOff = `[...document.querySelectorAll('.card')].flatMap((card) => [...card.querySelectorAll('*')].filter((one) =>
  one.getBoundingClientRect().right > card.getBoundingClientRect().right + 1
  || (one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible')))
  .map((one) => one.className + ' ' + one.textContent)`;

/** Text that stands out too little from what is behind it (WCAG 2.2, 1.4.3). */
const tooPale = `(() => {
  const rgb = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const channel = (value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const light = ([red, green, blue]) => 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
  const behind = (one) => {
    const [red, green, blue, alpha = 1] = rgb(getComputedStyle(one).backgroundColor);
    return alpha > 0 || !one.parentElement ? [red, green, blue] : behind(one.parentElement);
  };
  const contrast = (one) => {
    const [a, b] = [light(rgb(getComputedStyle(one).color)), light(behind(one))].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  };
  return [...document.querySelectorAll('.card *')]
    .filter((one) => one.checkVisibility() && [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
    .filter((one) => contrast(one) < ${LEAST_CONTRAST})
    .map((one) => contrast(one).toFixed(2) + ' ' + one.textContent);
})()`;
