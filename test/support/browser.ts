import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `describe` where Debian's Chromium is installed; elsewhere the stories are skipped, and the run says why. */
export function describeInBrowser(name: string, stories: () => void): void {
  const isInstalled = existsSync(CHROMIUM);
  if (!isInstalled) console.warn(`SKIPPED: ${name}. There is no ${CHROMIUM} here (apt-get install chromium).`);
  (isInstalled ? describe : describe.skip)(name, stories);
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: SWITCHES });
}

/** A page, and every error that it met. */
export async function openPage(browser: Browser, options: Parameters<Browser['newPage']>[0]) {
  const page: Page = await browser.newPage({ locale: 'fr-FR', ...options });
  page.setDefaultTimeout(30_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, errors };
}
