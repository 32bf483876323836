import { type Day, type Hour, instantInParis, theDay } from '../../src/domain/day';
import { deadlinesOf } from '../../src/domain/deadlines';
import { alertId, digestId, type Reminder } from '../../src/domain/reminder';
import { keepContext } from '../../src/reminders/keep-context';
import { faultsOf } from '../support/valid-card';
import type { Person, Service } from './conversation';
import { CLAIRE, KARIM, openSmallService } from './small-service';
import { type Exchange, tell } from './story';
import { ticking } from './ticking';

let service: Service;
let claire: Person;
const open = async () => {
  service = await openSmallService();
  claire = service.person('Claire');
};
const close = () => service.close();

const kept = async (id = CLAIRE) => {
  const worker = await service.store.repositories.workers.get(id);
  return { digestAt: worker?.digestAt, paused: worker?.paused, onlyCritical: worker?.onlyCritical };
};
const none = { digestAt: undefined, paused: undefined, onlyCritical: undefined };

describe('a sentence alone: what is said, what is kept', () => {
  beforeAll(open);
  afterAll(close);
  beforeEach(() => service.store.repositories.workers.prefer(CLAIRE, {}));

  test.each<[string, string, Partial<typeof none> | Record<string, unknown>]>([
    ['mes rappels à 9h', '✓ Votre point arrive à 9 h, les jours ouvrés', { digestAt: '09:00' }],
    ['je préférerais mes rappels à neuf heures et demie', 'Votre point arrive à 9 h 30', { digestAt: '09:30' }],
    ['mets mes rappels à 7h', 'entre 8 h 30 et 17 h, les jours ouvrés. Rien n’est changé.', {}],
    [
      'pas de rappel jusqu’au 3 janvier',
      '✓ En pause jusqu’au dimanche 3 janvier 2027 inclus, retour le lundi 4 janvier 2027',
      { paused: { until: '2027-01-03' } },
    ],
    ['coupe les notifs jusqu’à lundi', 'retour le lundi 30 novembre 2026', { paused: { until: '2026-11-29' } }],
    ['en pause une semaine', 'retour le lundi 30 novembre 2026', { paused: { until: '2026-11-29' } }],
    [
      'mettre les rappels en pause pendant mes congés du 21 au 31 décembre',
      'En pause du lundi 21 décembre 2026 au jeudi 31 décembre 2026 inclus, retour le lundi 4 janvier 2027',
      { paused: { from: '2026-12-21', until: '2026-12-31' } },
    ],
    ['pas de rappel jusqu’en juin', 'Une pause dure trois mois au plus', {}],
    ['désactive les rappels', 'Jusqu’à quand ?', {}],
    ['je ne veux que les rappels critiques', '✓ Vous recevez seulement ce qui arrête un droit', { onlyCritical: true }],
    ['remets les rappels', 'C’était déjà réglé ainsi : vous recevez tous les rappels, sans pause.', {}],
    ['préviens moi 15 jours avant les échéances', 'viennent de la règle de chaque démarche', {}],
    ['ne m’envoie plus de rappel le week-end', 'seulement les jours ouvrés', {}],
    ['mes rappels à 25h', 'Je n’ai pas reconnu cette heure. Le point peut arriver entre 8 h 30 et 17 h', {}],
    ['mes rappels hier', 'Ce jour est passé. Je comprends une heure, entre 8 h 30 et 17 h', {}],
    ['trop de notifications, une seule par jour svp', 'Un seul point par jour', {}],
  ])('« %s »', async (sentence, said, preferences) => {
    const shown = await claire.say(sentence);
    expect(shown).toContain('Vos rappels');
    expect(shown).toContain(said);
    expect(await kept()).toEqual({ ...none, ...preferences });
    expect(faultsOf(claire.card())).toEqual([]);
  });
});

describe('in a service of its own', () => {
  beforeEach(open);
  afterEach(close);

  describe('one after the other', () => {
    const story: readonly Exchange[] = [
      [
        'règle mes rappels',
        'Heure : 8 h 30, les jours ouvrés',
        'Pause : aucune',
        'Un droit qui s’arrête est toujours dit',
      ],
      ['seulement les critiques', '✓ Vous recevez seulement ce qui arrête un droit, et vos propres rappels'],
      ['tout', '✓ Vous recevez tous les rappels'],
      ['mes rappels à 10h', 'Votre point arrive à 10 h', 'Vous pouvez annuler jusqu’à 9 h 20.'],
      [
        'pas de rappel cette semaine',
        'En pause jusqu’au dimanche 29 novembre 2026 inclus',
        'un droit qui s’arrête est dit quand même',
      ],
      ['annule', 'Enregistrement annulé', 'Vos rappels sont réglés comme avant.'],
      ['règle mes rappels', 'Heure : 10 h, les jours ouvrés', 'Pause : aucune'],
      ['en pause jusqu’au 2 décembre', 'retour le jeudi 3 décembre 2026'],
      ['remets les rappels', '✓ Les rappels reprennent'],
      ['remets mes rappels à l’heure normale', '✓ Votre point arrive à 8 h 30'],
      ['mes échéances', 'Cette semaine · 2'],
      ['seulement les critiques', '✗ Vos rappels'],
    ];
    test('words, echo, undo', async () => {
      for (const [index, exchange] of story.entries()) {
        service.setClock(`2026-11-23T09:10:${String(index).padStart(2, '0')}+01:00`);
        await tell(claire, [exchange]);
      }
      expect(await kept()).toEqual(none);
    });
  });

  test('the card sets all three at once, in its place; pressed twice, it is written once', async () => {
    await claire.say('règle mes rappels');
    const save = claire.button('Enregistrer');
    const inputs = { hour: '09:30', content: 'critical', until: '2026-12-04' };
    const shown = await claire.pressAction(save, inputs);
    expect(claire.replies()).toMatchObject([{ kind: 'card', rewrite: true }]);
    expect(shown).toContain('En pause jusqu’au vendredi 4 décembre 2026 inclus, retour le lundi 7 décembre 2026');
    expect(await kept()).toEqual({ digestAt: '09:30', paused: { until: '2026-12-04' }, onlyCritical: true });
    expect(await claire.pressAction(save, inputs)).toContain('C’était déjà réglé ainsi.');
    await claire.say('règle mes rappels');
    expect(await claire.press('Reprendre maintenant')).toContain('✓ Les rappels reprennent');
    expect(await claire.press('Annuler cet enregistrement')).toContain('réglés comme avant');
    expect((await kept()).paused).toEqual({ until: '2026-12-04' });
  });

  test.each([
    'remets tout',
    'remets-moi tout',
    'remets les rappels',
    'plus de pause',
    'arrête la pause',
    'enlève la pause',
    'je veux tout recevoir',
  ])('« %s » after a list, during a pause: all of them are back, and no line is touched', async (sentence) => {
    await service.store.repositories.workers.prefer(CLAIRE, {
      paused: { until: theDay('2026-12-04') },
      onlyCritical: true,
    });
    await claire.say('mes échéances');
    expect(await claire.say(sentence)).toContain('✓ La pause est finie, et vous recevez tous les rappels');
    expect(await kept()).toEqual(none);
    expect(await service.store.repositories.drafts.open('with-Claire')).toBeNull();
    expect(await claire.say(sentence)).toContain('déjà réglé ainsi : vous recevez tous les rappels, sans pause.');
  });

  test('in the middle of a form, the pause ends and the form goes on', async () => {
    await service.store.repositories.workers.prefer(CLAIRE, { paused: { until: theDay('2026-12-04') } });
    await claire.say('reporte la demande de logement de AG-26-014');
    const shown = await claire.say('plus de pause');
    expect(shown).toContain('✓ Les rappels reprennent');
    expect(shown).toContain('Je reprends votre saisie.');
  });

  describe('an absence that is told', () => {
    test('a pause for those days is offered, and « oui » takes it', async () => {
      const shown = await claire.say('je suis en congé la semaine prochaine');
      expect(shown).toContain('Pause à confirmer');
      expect(shown).toContain('Pause : du lundi 30 novembre 2026 au dimanche 6 décembre 2026 inclus');
      expect(shown).toContain('Retour : lundi 7 décembre 2026');
      expect(shown).toContain('Un droit qui s’arrête est dit quand même.');
      expect(shown).toContain(
        'ne s’enregistre pas encore ici : prévenez la cheffe de service, qui organise le relais.',
      );
      expect(faultsOf(claire.card())).toEqual([]);
      expect(await kept()).toEqual(none);
      expect(await claire.say('oui')).toContain('✓ En pause du lundi 30 novembre 2026');
      expect((await kept()).paused).toEqual({ from: '2026-11-30', until: '2026-12-06' });
      expect(await claire.say('annule')).toContain('Vos rappels sont réglés comme avant.');
      expect(await kept()).toEqual(none);
    });

    test('one tap takes it, and leaves what was set meanwhile', async () => {
      expect(await claire.say('absente demain')).toContain('Pause : le mardi 24 novembre 2026\n');
      const take = claire.button('Mettre en pause');
      await service.store.repositories.workers.prefer(CLAIRE, { onlyCritical: true });
      expect(await claire.pressAction(take)).toContain('retour le mercredi 25 novembre 2026');
      expect(claire.replies()).toMatchObject([{ kind: 'card', rewrite: true }]);
      expect(await kept()).toMatchObject({ onlyCritical: true, paused: { from: '2026-11-24', until: '2026-11-24' } });
    });

    test.each([
      ['non', 'Saisie annulée'],
      ['mes échéances', 'Samira N.'],
      ['annuler', ''],
    ])('« %s » lets it drop', async (sentence, said) => {
      await claire.say('en vacances du 24 décembre au 2 janvier');
      expect(await claire.say(sentence)).toContain(said);
      expect(await service.store.repositories.drafts.open('with-Claire')).toBeNull();
      expect(await service.store.repositories.drafts.parked(CLAIRE)).toEqual([]);
      await claire.say('oui');
      expect(await kept()).toEqual(none);
    });

    test.each([
      ['je suis en congé', 'Jusqu’à quand ?'],
      ['je pars en vacances vendredi', 'Jusqu’à quand ?'],
      ['je suis en congé jusqu’en juin', 'Une pause dure trois mois au plus'],
    ])('« %s »', async (sentence, said) => {
      expect(await claire.say(sentence)).toContain(said);
      expect(await kept()).toEqual(none);
    });

    test('in the middle of a postponement it is no day to put off to', async () => {
      await claire.say('mes échéances');
      await claire.say('reporte la 2');
      expect(await claire.say('je suis en congé la semaine prochaine')).toContain('Pause à confirmer');
      expect(await claire.say('reprendre')).toContain('Pause à confirmer');
      expect(await claire.say('oui')).toContain('✓ En pause du lundi 30 novembre 2026');
      expect(await claire.say('reprendre')).toContain('Report à préciser');
    });

    test('whoever arranges cover is not sent to herself', async () => {
      const shown = await service.person('Nadia').say('je suis absente jeudi et vendredi');
      expect(shown).toContain('du jeudi 26 novembre 2026 au vendredi 27 novembre 2026 inclus');
      expect(shown).toContain('confiez à l’équipe ce qui ne peut pas attendre');
    });
  });

  test('an older card does not take back what was set since', async () => {
    await claire.say('mes rappels à 9h');
    const undo = claire.button('Annuler cet enregistrement');
    await claire.say('mes rappels à 10h');
    expect(await claire.pressAction(undo)).toContain('Vous avez réglé vos rappels autrement depuis.');
    expect((await kept()).digestAt).toBe('10:00');
  });

  test('a turn done again after a crash writes once, and one hears only of oneself', async () => {
    await claire.say('mes rappels à 9h');
    const once = await service.store.repositories.workers.get(CLAIRE);
    expect(await claire.again()).toContain('9 h');
    expect(await service.store.repositories.workers.get(CLAIRE)).toEqual(once);
    expect(await kept(KARIM)).toEqual(none);
  });

  test('settings answer in the middle of a form, which goes on', async () => {
    await claire.say('bail signé hier pour AG-26-014');
    const shown = await claire.say('pourquoi ce rappel ?');
    expect(shown).toContain('Je ne vous ai encore rien envoyé.');
    expect(shown).toContain('AG-26-014');
  });

  const monday = theDay('2026-11-23');
  const at = (hour: string, on: Day = monday) => instantInParis(on, hour as Hour);

  async function sent(known: Partial<Reminder> & Pick<Reminder, '_id' | 'to'>): Promise<void> {
    await service.store.repositories.reminders.plan({
      kind: 'digest',
      on: monday,
      dueAt: at('08:30'),
      items: [],
      state: 'SENT',
      attempts: 1,
      resent: 0,
      sentAt: at('08:30'),
      ...known,
    });
  }

  /** The id of what presses most in a household. */
  async function openOf(ref: string): Promise<string> {
    const household = await service.store.repositories.households.get(ref);
    const [first] = household ? deadlinesOf(household, monday) : [];
    if (!first) throw new Error(`nothing is due in ${ref}`);
    return first.id;
  }

  describe('why', () => {
    const housing = 'AG-26-014/SOCIAL_HOUSING_REQUEST/renew/2026-11-29';
    test.each([
      'pourquoi ce rappel ?',
      'pourquoi tu m’envoies ça ?',
      'c’est quoi ce message ?',
      'pourquoi ces lignes ?',
    ])('« %s »: what was new, what was told before, in plain words', async (sentence) => {
      const contract = await openOf('AG-26-009');
      const visit = await openOf('AG-26-031');
      const friday = theDay('2026-11-20');
      await sent({
        _id: digestId(CLAIRE, friday),
        to: CLAIRE,
        on: friday,
        sentAt: at('08:30', friday),
        items: [contract, visit].map((about) => ({ about, lead: friday })),
      });
      await sent({
        _id: digestId(CLAIRE, monday),
        to: CLAIRE,
        items: [
          { about: housing, lead: theDay('2026-09-29') },
          { about: contract, lead: theDay('2026-11-16') },
          { about: visit, lead: monday },
          { about: 'memo-1', lead: theDay('2026-11-25') },
          { about: 'noReferent:gone', lead: monday },
        ],
      });
      const shown = await claire.say(sentence);
      expect(shown).toContain('Pourquoi ce rappel\nEnvoyé le lundi 23 novembre 2026 à 8 h 30');
      const [fresh = '', still = ''] = shown.split('Déjà dans votre liste');
      expect(fresh).toMatch(/Nouveau ce jour-là\nJ-6\nAG-26-014 · .*\nnouvelle dans votre liste\n/);
      expect(fresh).toMatch(
        /AG-26-031 · .*\ndans votre liste depuis le vendredi 20 novembre 2026 · rappel prévu le lundi 23 novembre 2026/,
      );
      expect(still).toMatch(/AG-26-009 · .*\ndans votre liste depuis le vendredi 20 novembre 2026\n/);
      expect(still).toContain('vous l’avez demandé pour le mercredi 25 novembre 2026');
      expect(shown).not.toMatch(/rappel de J/);
      expect(faultsOf(claire.card())).toEqual([]);
    });

    test('days later, what was not dealt with says how late it is', async () => {
      await sent({ _id: digestId(CLAIRE, monday), to: CLAIRE, items: [{ about: housing, lead: monday }] });
      service.setClock('2026-12-02T09:00:00+01:00');
      expect(await claire.say('pourquoi ce rappel ?')).toMatch(
        /J\+3\nAG-26-014 · .*\nen retard depuis 3 jours · nouvelle dans votre liste/,
      );
    });

    const said = async (kind: Reminder['kind']) => {
      const ids = [housing, await openOf('AG-26-009'), await openOf('AG-26-031')].slice(0, kind === 'alert' ? 1 : 3);
      const row = { to: CLAIRE, kind, items: ids.map((about) => ({ about, lead: monday })) };
      await sent({ ...row, _id: `${kind}/${CLAIRE}/${monday}` });
      const lines = ids.map((id) => ({ deadlines: [id], memos: [] }));
      const { repositories } = service.store;
      keepContext(row, { households: ['AG-26-014'], lines }, 'with-Claire', { repositories, now: service.now });
    };

    test.each(['pourquoi ?', 'mais pourquoi ?', 'pourquoi ça ?'])(
      '« %s » right after a digest is about the message',
      async (sentence) => {
        await said('digest');
        const shown = await claire.say(sentence);
        expect(shown).toContain('Pourquoi ce rappel\nEnvoyé le lundi 23 novembre 2026 à 8 h 30');
        expect(claire.replies()).toHaveLength(1);
      },
    );

    test('« pourquoi ? » after the card of one deadline is about that one', async () => {
      await said('alert');
      expect(await claire.say('pourquoi ?')).toMatch(/^AG-26-014 : échéance J-6[\s\S]*Règle : /);
      await said('digest');
      expect(await claire.say('pourquoi la 2 ?')).toMatch(/^AG-26-009 : /);
    });

    test('of one household, or of an alert that came alone', async () => {
      await sent({ _id: digestId(CLAIRE, monday), to: CLAIRE, items: [{ about: housing, lead: monday }] });
      const id = alertId(CLAIRE, housing, monday);
      await sent({
        _id: id,
        to: CLAIRE,
        kind: 'alert',
        sentAt: at('09:00'),
        items: [{ about: housing, lead: monday }],
      });
      const shown = await claire.say('pourquoi ce rappel ?');
      expect(shown).toContain('Cette alerte est venue seule');
      expect(shown).not.toContain('cochez');
      expect(await claire.say('pourquoi ce rappel pour AG-26-031 ?')).toContain('plus à traiter');
    });

    test('a colleague’s household is not told', async () => {
      await sent({
        _id: digestId(CLAIRE, monday),
        to: CLAIRE,
        items: [{ about: 'AG-26-018/HOME_INSURANCE/renew/2026-11-19', lead: monday }],
      });
      expect(await claire.say('pourquoi ce rappel ?')).not.toContain('AG-26-018');
    });
  });

  describe('status', () => {
    const { workers } = { workers: () => service.store.repositories.workers };
    test.each([
      'statut des rappels',
      'où en sont mes rappels ?',
      'tu as bien envoyé mes rappels ?',
      'quand est mon prochain point ?',
    ])('« %s »: a worker’s own', async (sentence) => {
      await workers().keepConversation(CLAIRE, '{}');
      await sent({ _id: digestId(CLAIRE, monday), to: CLAIRE });
      await sent({ _id: digestId(KARIM, monday), to: KARIM });
      const shown = await claire.say(sentence);
      expect(shown).toContain('Dernier point : lundi 23 novembre 2026 à 8 h 30');
      expect(shown).toContain('Prochain, s’il y a du nouveau : mardi 24 novembre 2026 à 8 h 30');
      expect(shown).toContain('Cette semaine : 1 envoyé');
      expect(shown).not.toContain('Karim');
      expect(faultsOf(claire.card())).toEqual([]);
    });

    test('the lead’s by person: late hours, pauses, doubts, what does not arrive', async () => {
      const nadia = service.person('Nadia');
      for (const id of [CLAIRE, KARIM]) await workers().keepConversation(id, '{}');
      await workers().prefer(CLAIRE, { digestAt: '10:00' as Hour, paused: { until: theDay('2026-11-27') } });
      const { sentAt: _, ...unsent } = { sentAt: undefined };
      await sent({ _id: digestId(KARIM, monday), to: KARIM, state: 'PARKED', trouble: 'blocked', ...unsent });
      await sent({ _id: alertId(KARIM, 'x', monday), to: KARIM, kind: 'alert', state: 'UNKNOWN', dueAt: at('08:00') });
      const lost = { state: 'CANCELLED', trouble: 'noConversation' } as const;
      await sent({ _id: digestId('someone', monday), to: 'someone', ...lost, ...unsent });
      const shown = await nadia.say('statut des rappels');
      expect(shown).toContain('Aujourd’hui : 0 message envoyé sur 3.');
      expect(shown).toMatch(/\d personnes ne reçoivent rien : aucune conversation avec Jalon\./);
      expect(shown).toMatch(/Sofia Lopez\n[^\n]+\nDernier point : aucun encore\nProchain : aucun de prévu/);
      expect(shown).toMatch(
        /Claire Martin\nDernier point : aucun encore\nProchain, s’il y a du nouveau : lundi 30 novembre 2026 à 10 h/,
      );
      expect(shown).toContain('En pause jusqu’au vendredi 27 novembre 2026 inclus, sauf ce qui arrête un droit');
      expect(shown).toMatch(/Karim Benali\nLe dernier n’est pas arrivé : Jalon est bloqué/);
      expect(shown).toContain('Cette semaine : 0 envoyé, 1 incertain');
      expect(shown).toMatch(/Sofia Lopez\nNe reçoit pas les rappels : aucune conversation avec Jalon/);
      expect(faultsOf(nadia.card())).toEqual([]);
    });
  });

  test('on a locked phone, none of it names anyone or a right', async () => {
    const nadia = service.person('Nadia');
    await sent({
      _id: digestId(CLAIRE, monday),
      to: CLAIRE,
      items: [{ about: await openOf('AG-26-009'), lead: monday }],
    });
    for (const [person, sentence] of [
      [claire, 'règle mes rappels'],
      [claire, 'mes rappels à 9h'],
      [claire, 'pourquoi ce rappel ?'],
      [claire, 'statut des rappels'],
      [nadia, 'statut des rappels'],
      [nadia, 'pourquoi ce rappel ?'],
    ] as const) {
      await person.say(sentence);
      for (const reply of person.replies()) {
        const first = reply.kind === 'text' ? reply.text : `${reply.card.fallbackText} ${reply.card.body[0]?.['text']}`;
        expect(first).not.toMatch(/Claire|Karim|Sofia|Nadia|Ali|Ahmadi|Samira|AG-|CSS|RSA|API|contrat/);
      }
    }
  });

  test('the detail of a line says since when it was said, if it was', async () => {
    const detail = async () => {
      await claire.say('échéances de AG-26-014');
      return claire.press('Détail', ticking(claire, 'demande de logement'));
    };
    expect(await detail()).toMatch(/Rappels : le prochain le /);
    const about = 'AG-26-014/SOCIAL_HOUSING_REQUEST/renew/2026-11-29';
    const friday = theDay('2026-11-20');
    const unsent = { to: CLAIRE, on: theDay('2026-11-16'), items: [{ about, lead: friday }] };
    await sent({ ...unsent, _id: digestId(CLAIRE, unsent.on), state: 'SUPERSEDED' });
    await sent({ ...unsent, _id: digestId(CLAIRE, friday), on: friday });
    expect(await detail()).toMatch(/Rappels : dans votre liste depuis le vendredi 20 novembre 2026, le prochain le /);
  });
});
