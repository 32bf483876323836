import type { PersonName, SourceType } from '../../src/domain/referral';
import type { ReferralClues } from '../../src/understanding/meaning';
import own from '../data/entities-own.json';
import publicNames from '../data/names-public.json';
import utterances from '../data/utterances-public.json';

type Named = { readonly id: string; readonly name: string };

/** Sentences of our own, in many voices, and what each of them names. */
export const entities: {
  readonly directory: readonly Named[];
  readonly workers: readonly Named[];
  readonly households: readonly { text: string; expect: readonly string[] }[];
  readonly absent: readonly { text: string; name?: PersonName }[];
  readonly nobody: readonly string[];
  readonly workerMentions: readonly { text: string; expect: readonly string[] }[];
  readonly sources: readonly { text: string; expect: { type: string; organisation: string } | null }[];
  readonly counts: readonly { text: string; expect: { people: number; adults?: number; children?: number } | null }[];
  readonly clues: readonly { text: string; expect: { [Key in keyof ReferralClues]: unknown } }[];
} = own;

export const publicDirectory: readonly Named[] = publicNames.directory;
export const publicQueries: readonly { q: string; expect: readonly string[] }[] = publicNames.queries;

type Slot = { readonly text: string; readonly start: number; readonly end: number; readonly value: string | number };
type Utterance = {
  readonly text: string;
  readonly intent: string;
  readonly slots: Record<string, Slot | Slot[] | undefined>;
};

/** What the public sentences hold of one slot, each with its sentence. */
export function slotsNamed(slot: string): { text: string; intent: string; slots: Slot[] }[] {
  return (utterances as unknown as readonly Utterance[]).flatMap(({ text, intent, slots }) => {
    const found = [slots[slot] ?? []].flat();
    return found.length > 0 ? [{ text, intent, slots: found }] : [];
  });
}

/** The kinds of the public sources, as the conditions of a referral tell them apart. */
export const kindOfSource: Readonly<Record<string, SourceType>> = {
  CADA: 'CADA',
  HUDA: 'HUDA',
  CAO: 'CAO',
  CMS: 'SERVICE_SOCIAL',
  'service social': 'SERVICE_SOCIAL',
  'Asile.com': 'DOMICILIATION',
  SPADA: 'DOMICILIATION',
  '115': 'AUTRE_HEBERGEMENT',
  CPH: 'AUTRE_HEBERGEMENT',
  OFII: 'AUTRE',
};
