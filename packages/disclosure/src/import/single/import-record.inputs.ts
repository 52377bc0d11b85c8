import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType } from 'type-graphql';
import { GuardianRelation } from '../../vocabulary/guardian-relation.js';
import { InterventionStatus } from '../../vocabulary/intervention.js';

@InputType({ description: 'What every record says that a case system sends.' })
export abstract class ImportFields {
  @Field(() => String, {
    description:
      'The case system’s own key of the record, 1–100 letters, digits, `_ . : -`. Never made of an identity number.',
  })
  key!: string;

  @Field(() => String, {
    description:
      'The child’s identity number of twelve characters (personnummer, samordningsnummer, reservnummer).',
  })
  identityNumber!: string;
}

@InputType({ description: 'A guardian (vårdnadshavare) of a child that a case system sends.' })
export class ImportGuardianInput {
  @Field(() => String, { description: 'The case system’s own key of the guardian, unique for the child.' })
  key!: string;

  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name!: string;

  @Field(() => GuardianRelation, { description: 'What the guardian is to the child.' })
  relation!: GuardianRelation;
}

@InputType({ description: 'Who works with a child (uppdrag), as a case system says it.' })
export class ImportAssignmentInput extends ImportFields {
  @Field(() => ID, { description: 'The person, as the person’s own token says.' })
  subject!: string;

  @Field(() => String, { description: 'The person’s name, at most 200 characters.' })
  name!: string;

  @Field(() => ID, { description: 'Key of the unit.' })
  unit!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  until?: string | null;
}

@InputType({ description: 'What is done within a plan (insats), as a case system says it.' })
export abstract class ImportInterventionFields extends ImportFields {
  @Field(() => ID, { description: 'Key of the plan, as the graph or a copy of the plan gives it.' })
  plan!: string;

  @Field(() => ID, {
    description: 'Key of the unit that does it: one that is called to the plan, or keeps it.',
  })
  unit!: string;

  @Field(() => String, { description: 'What is done, in a few plain words. At most 120 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'More about what is done. At most 2,000 characters.' })
  description?: string | null;

  @Field(() => InterventionStatus, { description: 'Where it stands.' })
  status!: InterventionStatus;

  @Field(() => DateScalar, { nullable: true, description: 'First day; must be given with ONGOING.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day planned.' })
  until?: string | null;

  @Field(() => String, { nullable: true, description: 'How far it has come. At most 200 characters.' })
  progress?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was offered.' })
  offeredOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it was accepted or declined; must be given with DECLINED, never with OFFERED.',
  })
  answeredOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was declined; with DECLINED, and then always. At most 500 characters.',
  })
  declineReason?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it ended; with ENDED, and then always.' })
  endedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What came of it; with ENDED, and then always. At most 2,000 characters.',
  })
  outcome?: string | null;
}
