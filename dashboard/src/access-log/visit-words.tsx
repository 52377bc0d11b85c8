import type { ReactNode } from 'react';
import { capitalised } from '../i18n/capitalised.js';
import { type Speech, useSpeech } from '../i18n/language.js';
import { Tag } from '../ui/tag.js';
import { type Deed, isLook, outcomeOf, type Visit } from './visits.js';

/** "Läste planen och vårdens del av planen. Såg vem som har tittat. Nekades: skolgången." */
export function WhatWasDone({ visit }: { visit: Visit }): ReactNode {
  const speech = useSpeech();
  const { t } = speech;
  const [reads, others] = apart(visit.done);
  const [refusedReads, refusedOthers] = apart(visit.refused);
  const sentences = [
    ...others.filter(isChange).map((deed) => t.log.did[deed.action]),
    ...(reads.length > 0 ? [t.log.read(partsIn(reads, speech))] : []),
    ...others.filter((deed) => !isChange(deed)).map((deed) => t.log.did[deed.action]),
    ...(refusedReads.length > 0 ? [t.log.wasRefused(partsIn(refusedReads, speech))] : []),
    ...refusedOthers.map((deed) => t.log.triedTo(t.log.did[deed.action])),
  ];
  return sentences.map((sentence) => `${capitalised(sentence)}.`).join(' ');
}

/** Why it was allowed: "Arbetar med barnet; samtycke". */
export function WhyAllowed({ visit }: { visit: Visit }): ReactNode {
  const { t } = useSpeech();
  return visit.grounds.length === 0 ? t.words.none : capitalised(groundsOf(visit, t));
}

/** The same in the middle of a sentence; empty for what was refused. */
export function groundsOf({ grounds }: Visit, { words }: Pick<Speech['t'], 'words'>): string {
  return grounds.map((ground) => words.ground[ground]).join('; ');
}

export function OutcomeTag({ visit }: { visit: Visit }): ReactNode {
  const { t } = useSpeech();
  const outcome = outcomeOf(visit);
  if (outcome === 'ALLOWED') return null;
  return (
    <Tag tone={outcome === 'REFUSED' ? 'gap' : 'late'} icon="cross">
      {t.log.outcome[outcome]}
    </Tag>
  );
}

type Reading = Extract<Deed, { action: 'READ' }>;
type Other = Exclude<Deed, Reading>;

function apart(deeds: readonly Deed[]): [Reading[], Other[]] {
  return [
    deeds.filter((deed): deed is Reading => deed.action === 'READ'),
    deeds.filter((deed): deed is Other => deed.action !== 'READ'),
  ];
}

function isChange(deed: Other): boolean {
  return !isLook(deed);
}

function partsIn(readings: readonly Reading[], { t, list }: Speech): string {
  return list(readings.flatMap(({ owner, parts }) => parts.map((part) => t.sharing.part[owner][part])));
}
