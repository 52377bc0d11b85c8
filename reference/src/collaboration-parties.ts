import { type Sourced, said, UNDATED } from './sourced.js';
import type { PartyKind } from './unit.js';

/** A party to local BUS collaboration under the county agreement. */
export interface CollaborationParty extends Sourced {
  readonly name: string;
  readonly mandatory: boolean;
  /** The kinds of unit that speak for it; empty where no kind of unit here does. */
  readonly kinds: readonly PartyKind[];
}

function party(name: string, mandatory: boolean, kinds: readonly PartyKind[]): CollaborationParty {
  return {
    name,
    mandatory,
    kinds,
    ...said('f1 och f2, avsnitt ”BUS” (den länsövergripande överenskommelsen)'),
    ...UNDATED,
  };
}

/** Five that shall take part and seven that may. */
export const collaborationParties: readonly CollaborationParty[] = [
  party('Socialtjänst och/eller stadsdelsförvaltning', true, ['SOCIAL_SERVICES']),
  party('Utbildningsförvaltning och/eller förskola och skola', true, ['SCHOOL', 'PRESCHOOL']),
  party('Barn- och ungdomspsykiatri (BUP)', true, ['CHILD_PSYCHIATRY']),
  party('Habilitering & Hälsa (HAB)', true, ['HABILITATION']),
  party('Barn- och ungdomsmedicinsk mottagning (BUMM)', true, ['PAEDIATRICS']),
  party('Elevhälsa', false, ['STUDENT_HEALTH']),
  party('Husläkarmottagning', false, ['PRIMARY_CARE']),
  party('Mödra- och barnhälsovård', false, ['PRIMARY_CARE']),
  party('Tandhälsovård', false, []),
  party('Kultur- och fritidsförvaltning', false, []),
  party('Polis', false, []),
  party('Brukar- och intresseorganisationer', false, []),
];
