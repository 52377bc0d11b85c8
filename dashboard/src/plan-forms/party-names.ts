import { readFragment } from '../gql/index.js';
import type { Speech } from '../i18n/language.js';
import { UnitName, unitName } from '../parties/unit-name.js';
import type { Facts, FollowUp, Party } from './plan-facts.js';

/** Who a party is, in words. */
export function partyName(
  { guardian, name, unit, kind }: Omit<Party, 'viewerCanAnswer' | 'answer' | 'leftOn' | 'id'>,
  speech: Speech,
): string {
  return guardian?.name ?? name ?? unitName(unit, kind, speech);
}

/** The parties that have not left. */
export function partiesNow({ parties }: Pick<Facts, 'parties'>): readonly Party[] {
  return parties.filter(({ leftOn }) => leftOn === null);
}

/** Units of the plan to choose from: key and name. */
export function unitsOf(plan: Pick<Facts, 'parties'>, speech: Speech, owner?: 'MunicipalUnit' | 'CareUnit') {
  return partiesNow(plan).flatMap((party): [string, string][] => {
    const unit = party.unit && readFragment(UnitName, party.unit);
    if (!unit || (owner && unit.__typename !== owner)) return [];
    return [[unit.id, partyName(party, speech)]];
  });
}

/** Who can answer for something in the plan: a party, told by its place in the plan. */
export function responsibleOptions(plan: Pick<Facts, 'parties'>, speech: Speech): [string, string][] {
  return partiesNow(plan).map((party) => [party.id, partyName(party, speech)]);
}

/** The party that answers for something: by its unit, else by its function; the first in the plan when there is none. */
export function partyAnsweringFor(
  plan: Pick<Facts, 'parties'>,
  task: Pick<FollowUp, 'unit' | 'responsible'> | undefined,
): string {
  const parties = partiesNow(plan);
  const party =
    parties.find(({ unit }) => unit && unit.id === task?.unit?.id) ??
    parties.find(({ kind }) => kind === task?.responsible) ??
    parties[0];
  return party?.id ?? '';
}

/** The function and the unit of a party, as inputs name who answers for something. */
export function responsibleOf(plan: Pick<Facts, 'parties'>, partyId: string) {
  const party = plan.parties.find(({ id }) => id === partyId);
  return { responsible: party?.kind ?? 'COORDINATION', unitId: party?.unit?.id ?? null } as const;
}
