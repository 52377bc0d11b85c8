import { Unit } from '@samsyn/disclosure/unit';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { CareUnit } from '../units/unit.types.js';

/** Where a referral stands, over all the units that were asked. */
export enum ReferralStatus {
  WAITING = 'WAITING',
  ACCEPTED = 'ACCEPTED',
  DECLINED_BY_ALL = 'DECLINED_BY_ALL',
}
registerEnumType(ReferralStatus, {
  name: 'ReferralStatus',
  description: 'Where a referral stands, over all the units that were asked.',
  valuesConfig: {
    WAITING: { description: 'Väntar: no unit has accepted, and not all have answered.' },
    ACCEPTED: { description: 'Mottagen: at least one unit has accepted.' },
    DECLINED_BY_ALL: { description: 'Nej av alla: it lies between the chairs (mellan stolarna).' },
  },
});

/** What one unit answered to a referral. */
export enum ReferralOutcome {
  WAITING = 'WAITING',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
}
registerEnumType(ReferralOutcome, {
  name: 'ReferralOutcome',
  description: 'What one unit answered to a referral (remissvar).',
  valuesConfig: {
    WAITING: { description: 'Har inte svarat.' },
    ACCEPTED: { description: 'Tar emot.' },
    DECLINED: { description: 'Nej; the reason stands beside.' },
  },
});

@ObjectType({ description: 'One unit’s answer to a referral (remissvar).' })
export class ReferralAnswer {
  @Field(() => CareUnit, { description: 'The unit that was asked.' })
  unit!: CareUnit;

  @Field(() => ReferralOutcome, { description: 'What it answered.' })
  outcome!: ReferralOutcome;

  @Field(() => String, { nullable: true, description: 'Why it declined.' })
  reason!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it answered; null while it has not.' })
  answeredOn!: string | null;
}

@ObjectType({ description: 'A request to one or more care units to take a child on (remiss).' })
export class Referral {
  @Field(() => ID, { description: 'Key of the referral.' })
  id!: string;

  @Field(() => String, { description: 'What is asked for.' })
  purpose!: string;

  @Field(() => DateScalar, { description: 'When it was sent.' })
  sentOn!: string;

  @Field(() => Unit, { description: 'The unit that sent it, of either owner.' })
  from!: Unit;

  @Field(() => ReferralStatus, { description: 'Where it stands, over all the units that were asked.' })
  status!: ReferralStatus;

  @Field(() => [ReferralAnswer], { description: 'The units that were asked, and what each answered.' })
  answers!: ReferralAnswer[];
}
