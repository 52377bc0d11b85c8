import { type Sourced, said } from './sourced.js';
import type { PartyKind } from './unit.js';

/** Whom a kind of care takes in, and since when: what a referral has to reckon with. */
export interface CareMission extends Sourced {
  readonly id: string;
  readonly kind: PartyKind;
  readonly description: string;
  /** Ages in whole years, both included; null where the documents give no limit of that kind. */
  readonly agesFrom: number | null;
  readonly agesTo: number | null;
  /** Children older than this many months need a referral; null where none is required. */
  readonly referralAboveMonths: number | null;
}

export const careMissions: readonly CareMission[] = [
  {
    id: 'huslakare-psykisk-halsa',
    kind: 'PRIMARY_CARE',
    description:
      'Husläkarmottagningarna tar hand om lindrig till måttlig psykisk ohälsa, själva eller genom en annan',
    agesFrom: 6,
    agesTo: 17,
    referralAboveMonths: null,
    ...said('f1, avsnitt ”Förstärkning av husläkarmottagningarnas uppdrag”'),
    from: '2021-12-01',
    to: null,
  },
  {
    id: 'malina',
    kind: 'PRIMARY_CARE',
    description: 'Malinamottagningarna ger tidiga insatser vid lindrig till måttlig psykisk ohälsa',
    agesFrom: 0,
    agesTo: 5,
    referralAboveMonths: null,
    ...said('f1, avsnitt ”Införande av Malinamottagningar”'),
    from: '2022-09-01',
    to: null,
  },
  {
    id: 'bumm',
    kind: 'PAEDIATRICS',
    description: 'BUMM i nytt vårdval: snävare målgrupp, remisskrav, återremittering utanför uppdraget',
    agesFrom: null,
    agesTo: null,
    referralAboveMonths: 6,
    ...said('f1, avsnitt ”Införande av nytt vårdval för BUMM”'),
    from: '2021-06-01',
    to: null,
  },
  {
    id: 'bumm-adhd-asd',
    kind: 'PAEDIATRICS',
    // "Mellanstadieåldern och äldre": the document names the stage of school, not an age.
    description:
      'Vårdkedjan ADHD och ASD: BUMM för barn i mellanstadieåldern och äldre, BUP utreder de mindre barnen',
    agesFrom: null,
    agesTo: null,
    referralAboveMonths: null,
    ...said('f1, avsnitt ”Utveckling av vårdkedjan ADHD och ASD”'),
    from: '2022-06-01',
    to: null,
  },
];
