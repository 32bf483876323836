import { mkdirSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Instant } from '../../src/domain/day';
import type { Agenda } from '../../src/sandbox/agenda';
import { describeInBrowser, openBrowser, openPage } from '../support/browser';
import { alertCard, formCard, receiptCard, teamCard } from '../support/cards';
import { openSandboxWorld, type SandboxOptions, type SandboxWorld } from '../support/sandbox';
import { type Script, speakFirst } from '../support/scripted-jalon';

const PICTURES = 'artefacts';
const WIDE = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 320, height: 640 } };

/** The page, a card, and its box of what is late. */
const schemes = [
  ['light', ['rgb(245, 245, 245)', 'rgb(255, 255, 255)', 'rgb(253, 243, 244)']],
  ['dark', ['rgb(31, 31, 31)', 'rgb(41, 41, 41)', 'rgb(58, 33, 36)']],
] as const;

/** Jalon offers the form, records it where it stands, and says « Noté » to anything else that is pressed. */
const referral: Script = async (heard, voice) => {
  if (heard.type === 'invoke') {
    await voice.rewrite(receiptCard);
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: receiptCard };
  }
  await voice.say(heard.value ? 'Noté.' : formCard);
  return undefined;
};

describeInBrowser('the chat page', () => {
  let browser: Browser;
  let world: SandboxWorld;
  /** Each world is an origin of its own: what one leaves in this page, the next does not see. */
  let usual: { readonly page: Page; readonly errors: string[] };
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    browser = await openBrowser();
    usual = await openPage(browser, WIDE);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    if (page === usual.page) await page.goto('about:blank');
    else await page.context().close();
    await world.close();
    expect(errors.splice(0)).toEqual([]);
  });

  async function open(options: SandboxOptions = {}, device: object = WIDE, address = '/#claire'): Promise<void> {
    world = await openSandboxWorld({ script: referral, ...options });
    ({ page, errors } = device === WIDE ? usual : await openPage(browser, device));
    await page.goto(world.origin + address);
    await page.getByText('10 h 32').first().waitFor({ state: 'attached' });
  }

  const composer = () => page.getByRole('textbox', { name: 'Votre message' });
  const log = () => page.getByRole('log');
  const messages = () => log().getByRole('article');
  const person = (name: string) => page.getByRole('link', { name });
  const button = (name: string) => page.getByRole('button', { name });
  const focused = (of: Locator) => of.evaluate((element) => element === element.ownerDocument.activeElement);

  const conversation = (name: string) => page.getByRole('log', { name: `Conversation de ${name} avec Jalon` });

  async function choose(name: string): Promise<void> {
    await person(name).click();
    await conversation(name).waitFor();
  }

  async function say(text: string): Promise<void> {
    await composer().fill(text);
    await composer().press('Enter');
  }

  test('one chooses who speaks, each with a conversation of their own', async () => {
    await open();
    expect(await page.getByRole('group', { name: 'Écrivez une phrase' }).getByRole('button').allTextContents()).toEqual(
      ['Nouvelle orientation', 'Mes échéances', 'Mes ménages', 'Aide'],
    );
    await button('Nouvelle orientation').click();
    await messages().nth(1).waitFor();
    expect(await messages().first().textContent()).toBe('10 h 32Nouvelle orientation');
    expect(await button('Mes échéances').isVisible()).toBe(false);
    expect(await focused(composer())).toBe(true);
    await composer().fill('à suivre');

    await choose('Nadia Berger');
    expect(page.url()).toBe(`${world.origin}/#nadia`);
    expect(await person('Nadia Berger').getAttribute('aria-current')).toBe('true');
    expect(await messages().count()).toBe(0);
    expect(await composer().inputValue()).toBe('');
    await button('Point d’équipe').waitFor();

    await choose('Claire Martin');
    expect(await messages().count()).toBe(2);
    expect(await composer().inputValue()).toBe('à suivre');
    expect(world.heard[0]).toMatchObject({
      type: 'message',
      text: 'Nouvelle orientation',
      channelId: 'msteams',
      serviceUrl: `${world.origin}/sandbox/connector`,
      from: { aadObjectId: '22222222-2222-4222-8222-222222222222', name: 'Claire Martin' },
    });

    await page.reload();
    await messages().nth(1).waitFor();
    expect(await messages().count()).toBe(2);
  });

  test('a card says what is missing, then carries its answers and gives way to the receipt', async () => {
    await open();
    await say('le CADA de Valence m’oriente une famille');
    await button('Continuer').click();
    await page.getByText('Choisissez une réponse, même « Je ne sais pas ».').waitFor();
    await page.getByText('Indiquez la commune.').waitFor();
    expect(await focused(page.getByRole('radio', { name: 'Statut de réfugié' }))).toBe(true);
    expect(await page.getByLabel('Commune de résidence').getAttribute('aria-invalid')).toBe('true');
    expect(world.heard).toHaveLength(1);
    await page.screenshot({ path: `${PICTURES}/form-errors.png` });

    await page.getByText('Statut de réfugié').click();
    await page.getByLabel('Commune de résidence').fill('Valence');
    expect(await page.getByText('Indiquez la commune.').count()).toBe(0);
    await button('Continuer').click();
    await page.getByRole('heading', { name: 'C’est enregistré : AG-26-044' }).waitFor();
    expect(await messages().count()).toBe(2);
    expect(await messages().nth(1).getAttribute('class')).toContain('rewritten');
    expect(await page.getByRole('heading', { name: 'Nouvelle orientation' }).count()).toBe(0);
    expect(world.heard[1]).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: expect.any(String),
      value: {
        action: {
          type: 'Action.Execute',
          verb: 'form.answer',
          data: { verb: 'form.answer', draft: 'd-1', rev: 1, nonce: 'n-1', protection: 'REFUGIE', city: 'Valence' },
        },
      },
    });
  });

  test('a button that takes no input along is pressed without them', async () => {
    await open();
    await say('bonjour');
    await button('Annuler').click();
    await button('Annuler cet enregistrement').waitFor();
    expect(world.heard[1]?.value).toMatchObject({ action: { verb: 'form.cancel' } });
  });

  test('an alert comes live: a plain button sends a message, a folded card asks one thing', async () => {
    await open();
    await speakFirst(world.origin, 'sandbox-claire', alertCard);
    await page.getByText('Ce que montre un téléphone verrouillé : AG-26-022 : échéance demain').waitFor();
    await button('Déposé le…').click();
    await button('Enregistrer le dépôt').click();
    await page.getByText('Indiquez le jour du dépôt.').waitFor();
    await page.screenshot({ path: `${PICTURES}/alert-folded.png` });
    await button('Voir').click();
    await page.getByText('Noté.').waitFor();
    expect(world.heard).toHaveLength(1);
    expect(world.heard[0]).toMatchObject({
      type: 'message',
      value: { verb: 'household.show', ref: 'AG-26-022' },
      replyToId: expect.any(String),
    });
    expect(await messages().count()).toBe(2);
  });

  test('what comes for a colleague is counted beside their name, and read when they speak', async () => {
    await open();
    await speakFirst(world.origin, 'sandbox-karim', alertCard);
    await speakFirst(world.origin, 'sandbox-karim', receiptCard);
    await page.getByRole('img', { name: '2 messages non lus' }).waitFor();
    expect(await messages().count()).toBe(0);
    await page.screenshot({ path: `${PICTURES}/unread.png` });
    await choose('Karim Benali');
    await messages().nth(1).waitFor();
    await page.getByRole('img', { name: '2 messages non lus' }).waitFor({ state: 'detached' });
    await speakFirst(world.origin, 'sandbox-claire', receiptCard);
    await page.getByRole('img', { name: '1 message non lu' }).waitFor();
  });

  test('two pages are two people', async () => {
    await open();
    const other = await openPage(browser, WIDE);
    await other.page.goto(`${world.origin}/#sofia`);
    await other.page.getByText('10 h 32').first().waitFor({ state: 'attached' });
    await speakFirst(world.origin, 'sandbox-sofia', 'Bonjour Sofia.');
    await other.page.getByText('Bonjour Sofia.', { exact: true }).waitFor();
    expect(await page.getByText('Bonjour Sofia.').count()).toBe(0);
    expect(await page.getByRole('img', { name: 'non lu' }).count()).toBe(0);
    await other.page.context().close();
  });

  test('time moves forward: it counts, and the buttons wait', async () => {
    let send = () => {};
    const sent = new Promise<void>((resolve) => {
      send = resolve;
    });
    await open({ agenda: oneReminder(() => sent.then(() => 4)) });
    await button('Demain 8 h 30').click();
    await page.getByText('0 jour passé, 0 rappel envoyé').waitFor();
    expect(await button('+ 1 heure').isDisabled()).toBe(true);
    await page.screenshot({ path: `${PICTURES}/clock-moving.png` });
    send();
    await page.getByText('Mardi 24 novembre 2026, 8 h 30').first().waitFor();
    await page.getByText('1 jour passé, 4 rappels envoyés').waitFor();
    await page.getByRole('button', { name: '+ 1 heure', disabled: false }).waitFor();

    await button('Choisir').click();
    await page.getByText('Le temps avance seulement').waitFor();
    expect(await page.getByLabel('Avancer jusqu’au').getAttribute('min')).toBe('2026-11-24T08:30');
    await page.getByLabel('Avancer jusqu’au').fill('2026-12-01T14:00');
    await button('Avancer').click();
    await page.getByText('Mardi 1er décembre 2026, 14 h', { exact: true }).first().waitFor();
    await say('bonjour');
    await page.getByRole('heading', { name: 'Mardi 1er décembre 2026' }).waitFor();
  });

  test('everything is done from the keyboard', async () => {
    await open();
    expect(await focused(composer())).toBe(true);
    await page.keyboard.type('le CADA');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('de Valence');
    expect(await composer().inputValue()).toBe('le CADA\nde Valence');
    await page.keyboard.press('Enter');
    await button('Annuler').waitFor();
    expect(await composer().inputValue()).toBe('');
    await page.keyboard.press('ArrowUp');
    expect(await composer().inputValue()).toBe('le CADA\nde Valence');

    await tabTo(button('Continuer'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await focused(page.getByRole('radio', { name: 'Statut de réfugié' }))).toBe(true);
    await page.keyboard.press('ArrowDown');
    await tabTo(page.getByLabel('Commune de résidence'), 'Tab');
    await page.keyboard.type('Valence');
    await tabTo(button('Continuer'), 'Tab');
    await page.keyboard.press('Enter');
    await button('Annuler cet enregistrement').waitFor();
    expect(world.heard[1]?.value?.action?.data).toMatchObject({ protection: 'INCONNU', city: 'Valence' });
    // The card took the place of the one that had the focus, and keeps it.
    expect(await messages().nth(1).locator(':focus').count()).toBe(1);

    await tabTo(person('Karim Benali'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await conversation('Karim Benali').waitFor();
    expect(await focused(composer())).toBe(true);
  });

  async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab'): Promise<void> {
    for (let presses = 0; presses < 30 && !(await focused(target)); presses += 1) await page.keyboard.press(key);
    expect(await focused(target)).toBe(true);
  }

  test('a screen reader is told what is what', async () => {
    await open();
    await say('bonjour');
    await button('Continuer').waitFor();
    expect(await conversation('Claire Martin').getAttribute('aria-live')).toBe('polite');
    expect(await page.getByRole('article').evaluateAll((all) => all.map((one) => one.ariaLabel))).toEqual([
      'Vous, 10 h 32',
      'Jalon, 10 h 32',
    ]);
    await page.getByRole('navigation', { name: 'Qui parle' }).waitFor();
    await page.getByRole('region', { name: 'Horloge du bac à sable' }).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Jalon' }).waitFor();
    await page.getByText('Bac à sable : données inventées, service fictif.').waitFor();
    const nameless =
      'button:not([aria-label]):empty, input:not([aria-label], [aria-labelledby], label input), img:not([alt])';
    expect(await page.locator(nameless).count()).toBe(0);
  });

  test('dots show that Jalon takes its time, and go with its answer or without one', async () => {
    const gates: (() => void)[] = [];
    await open({
      async script({ text }, voice) {
        await new Promise<void>((resolve) => gates.push(resolve));
        if (text === 'bonjour') await voice.say('Bonjour.');
        return undefined;
      },
    });
    const dots = log().getByText('Jalon écrit…');
    await say('bonjour');
    await dots.waitFor();
    await page.screenshot({ path: `${PICTURES}/dots.png` });
    gates.shift()?.();
    await page.getByText('Bonjour.').waitFor();
    await dots.waitFor({ state: 'hidden' });
    await say('merci');
    await dots.waitFor();
    gates.shift()?.();
    await dots.waitFor({ state: 'hidden' });
    expect(await messages().count()).toBe(3);
  });

  test('a message that Jalon refuses is given back, and passes on the second try', async () => {
    let isDown = true;
    await open({
      async script(heard, voice) {
        if (isDown) throw new Error('down');
        return referral(heard, voice);
      },
    });
    await say('bonjour');
    await page.getByRole('alert').getByText('Jalon ne répond pas. Votre message n’est pas parti.').waitFor();
    expect(await composer().inputValue()).toBe('bonjour');
    await messages().waitFor({ state: 'detached' });
    await page.screenshot({ path: `${PICTURES}/refused.png` });
    isDown = false;
    await button('Réessayer').click();
    await button('Continuer').waitFor();
    expect(await composer().inputValue()).toBe('');
    expect(await page.getByText('Jalon ne répond pas').count()).toBe(0);
    expect(new Set(world.heard.map(({ id }) => id)).size).toBe(1);
    errors.length = 0;
  });

  test('while the server is away nothing is lost, and the page finds it again by itself', async () => {
    await open();
    await say('bonjour');
    await button('Continuer').waitFor();
    const { port } = new URL(world.origin);
    await world.close();
    await say('le CADA m’oriente une famille');
    await page.getByText('Votre message n’est pas parti.').waitFor();
    await button('Annuler').click();
    await page.getByText('Votre choix n’est pas parti.').waitFor();
    expect(await composer().inputValue()).toBe('le CADA m’oriente une famille');
    expect(await messages().count()).toBe(2);

    world = await openSandboxWorld({ script: referral, port: Number(port) });
    await button('Réessayer').click();
    await button('Annuler cet enregistrement').waitFor();
    expect(await messages().count()).toBe(2);
    await composer().press('Enter');
    await messages().nth(3).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    errors.length = 0;
  });

  test('text is shown as it is, never run', async () => {
    const hostile = '<img src=x onerror="document.title=1"> & &lt;';
    await open({
      async script(_heard, voice) {
        await voice.say(`${hostile}\n**AG-26-014** est à J-12, \\*urgent\\*`);
        return undefined;
      },
    });
    await say(hostile);
    await messages().nth(1).waitFor();
    expect(await messages().first().textContent()).toContain(hostile);
    expect(world.heard[0]?.text).toBe('&lt;img src=x onerror=&quot;document.title=1&quot;&gt; &amp; &amp;lt;');
    expect(await messages().nth(1).textContent()).toContain(`${hostile}AG-26-014 est à J-12, *urgent*`);
    expect(await messages().nth(1).locator('strong').textContent()).toBe('AG-26-014');
    expect(await log().locator('img').count()).toBe(0);
    expect(await page.title()).toBe('Jalon, bac à sable');
  });

  test('the first page introduces the five people to Jalon, once', async () => {
    await open({
      isNew: true,
      script: async (_heard, voice) => voice.say('Bonjour, je suis Jalon.').then(() => undefined),
    });
    await page.getByText('Bonjour, je suis Jalon.', { exact: true }).waitFor();
    await page.getByRole('img', { name: '1 message non lu' }).nth(3).waitFor();
    await button('Aide').waitFor();
    await page.reload();
    await page.getByText('Bonjour, je suis Jalon.', { exact: true }).waitFor();
    expect(world.heard.map(({ type }) => type)).toEqual(Array(5).fill('conversationUpdate'));
  });

  test('on a phone, people and clock are two buttons', async () => {
    await open({}, PHONE);
    expect(await person('Karim Benali').isVisible()).toBe(false);
    await button('lun. 23/11, 10 h 32').click();
    await button('+ 1 heure').waitFor();
    await page.screenshot({ path: `${PICTURES}/phone-clock.png` });
    await page.keyboard.press('Escape');
    await button('+ 1 heure').waitFor({ state: 'hidden' });
    await button('Qui parle Claire').click();
    await choose('Karim Benali');
    await person('Karim Benali').waitFor({ state: 'hidden' });
    await button('Qui parle Karim').waitFor();
  });

  test('nothing is cut off at any width, and the colours follow the system without a reload', async () => {
    // A page of its own: what follows changes its size and its colours.
    await open({}, { ...WIDE });
    await say('le CADA de Valence m’oriente Mme Amina Haidari, un couple avec 2 enfants');
    await button('Continuer').waitFor();
    for (const card of [receiptCard, alertCard, teamCard]) await speakFirst(world.origin, 'sandbox-claire', card);
    await page.getByRole('heading', { name: 'Point d’équipe' }).waitFor();
    const cutOff = `[...document.querySelectorAll('.card')].flatMap((card) => [...card.querySelectorAll('*')].filter((e) =>
      e.getBoundingClientRect().right > card.getBoundingClientRect().right + 1
      || (e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== 'visible')))
      .map((e) => e.className + ' ' + e.textContent)`;
    const colours = `['body', '.ac-adaptiveCard', '[style*="attention-box"]']
      .map((one) => getComputedStyle(document.querySelector(one)).backgroundColor)`;
    for (const width of [320, 600, 1280]) {
      await page.setViewportSize({ width, height: 2400 });
      for (const [colorScheme, expected] of schemes) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: `${PICTURES}/cards-${width}-${colorScheme}.png` });
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width);
        expect(await page.evaluate<string[]>(cutOff)).toEqual([]);
        expect(await page.evaluate<string[]>(colours)).toEqual(expected);
      }
    }
  });

  test('where colours are forced, every box keeps an outline', async () => {
    await open({}, { ...WIDE, forcedColors: 'active', reducedMotion: 'reduce' });
    for (const card of [alertCard, teamCard]) await speakFirst(world.origin, 'sandbox-claire', card);
    await page.getByRole('heading', { name: 'Point d’équipe' }).waitFor();
    await page.screenshot({ path: `${PICTURES}/forced-colours.png` });
    const outlined = `['.ac-adaptiveCard', '[style*="attention-box"]', '.segment', '.key.warning', '.disc']
      .map((one) => getComputedStyle(document.querySelector(one), one.startsWith('.key') ? '::before' : null).borderTopWidth)`;
    expect((await page.evaluate<string[]>(outlined)).every((width) => Number.parseFloat(width) >= 1)).toBe(true);
  });
});

/** Tomorrow at 8.30 in Paris, something is sent. */
function oneReminder(run: Agenda['run']): Agenda {
  const due = '2026-11-24T07:30:00.000Z' as Instant;
  return {
    nextDue: async (after, until) => (after < due && due <= until ? due : null),
    run,
    reminders: async () => ({ planned: 0, sent: 0, superseded: 0, unknown: 0, parked: 0, cancelled: 0 }),
  };
}
