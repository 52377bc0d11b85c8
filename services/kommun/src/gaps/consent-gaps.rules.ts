import { RecordOwner } from '@samsyn/disclosure/record-part';
import { GapKind } from '../plans/plan.enums.js';
import { aboutNothing, type FoundGap, type GapGround } from './gap-ground.js';

/**
 * The consent that the plan is shared on ends soon, or has ended while the plan goes on: then those who work with the child
 * stop seeing it. Each owner's own consent, its own gap; when it ends is told, and nothing else of it.
 * How long before: `daysOfNotice`, packages/disclosure/src/consents/consent-end.rules.ts.
 */
export function consentEnds({ consentEnd, care, today }: GapGround): FoundGap[] {
  const ends = [
    { owner: RecordOwner.MUNICIPALITY, end: consentEnd },
    { owner: RecordOwner.REGION, end: care?.consentEnd ?? null },
  ];
  return ends.flatMap(({ owner, end }) =>
    end === null
      ? []
      : [
          {
            ...aboutNothing,
            kind: end.lastDay < today ? GapKind.CONSENT_EXPIRED : GapKind.CONSENT_EXPIRING,
            since: end.since,
            owner,
            endsOn: end.lastDay,
            closableBy: end.keeper ? [end.keeper] : [],
          },
        ],
  );
}
