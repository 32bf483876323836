import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser, openPage } from '../support/browser';
import { type Running, run } from './running';

const SENTENCE =
  'Le CADA de Valence m’oriente Mme Amina Haidari, un couple avec 2 enfants, fin de prise en charge le 30/12, ils veulent bien une IML';
const ARTEFACTS = 'artefacts';

describeInBrowser('the product, on its page', () => {
  let running: Running;
  let browser: Browser;
  let page: Page;
  let errors: string[];
  beforeAll(async () => {
    mkdirSync(ARTEFACTS, { recursive: true });
    running = await run();
    await running.jalon.warmUp();
    browser = await openBrowser();
    ({ page, errors } = await openPage(browser, { viewport: { width: 1200, height: 1000 }, colorScheme: 'light' }));
    await page.goto(`${running.origin}/#claire`);
    await page.getByRole('heading', { name: 'Bonjour Claire' }).waitFor();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await running.close();
  });

  test('a referral goes from one sentence to a household, in two presses', async () => {
    await say(SENTENCE);
    await page.getByText('Il manque 5 réponses.').waitFor();
    await page.getByLabel('Statut de réfugié').check();
    await page.getByLabel('Commune de résidence').fill('Valence');
    await page.getByLabel('La fin de prise en charge').check();
    for (const right of [
      'Titre de séjour ou API',
      'CAF (RSA)',
      'Assurance maladie (CPAM)',
      'Demande de logement social',
    ]) {
      await page.getByLabel(right, { exact: true }).check();
    }
    await page.getByLabel('Oui, avec un appui').check();
    await page.screenshot({ path: `${ARTEFACTS}/referral-form.png` });
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByText('✓ Recevable').waitFor();
    await page.screenshot({ path: `${ARTEFACTS}/referral-recap.png` });
    await page.getByRole('button', { name: 'Admettre' }).click();
    await page.getByRole('heading', { name: 'C’est enregistré : AG-26-001' }).waitFor();
    await page.screenshot({ path: `${ARTEFACTS}/referral-receipt.png` });
    expect(await page.getByRole('button', { name: 'Continuer' }).count()).toBe(0);
  }, 60_000);

  test('a card that lacks an answer says so, and nothing leaves', async () => {
    await say('nouvelle orientation');
    await page
      .getByText(/^Il manque/)
      .last()
      .waitFor();
    await page.getByRole('button', { name: 'Continuer' }).last().click();
    await page.getByText('Indiquez un nom.').waitFor();
    await say('annuler');
    await page.getByText('Saisie annulée').waitFor();
  }, 60_000);

  test('the page met no error', () => {
    expect(errors).toEqual([]);
  });

  async function say(text: string): Promise<void> {
    await page.getByRole('textbox', { name: 'Votre message' }).fill(text);
    await page.keyboard.press('Enter');
  }
});
