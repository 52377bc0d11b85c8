import { RecordOwner } from '@samsyn/disclosure/record-part';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { restsOnDemo } from './assessment.js';
import {
  CommitmentBasis,
  CommitmentFactKind,
  CommitmentReason,
  CommitmentRule,
  CommitmentStanding,
} from './commitment.enums.js';
import type { Assessed } from './rule.js';

@Directive('@shareable')
@ObjectType({ description: 'One of the things that tells how it stands with a commitment.' })
export class CommitmentFact {
  @Field(() => CommitmentFactKind, { description: 'What it is.' })
  kind!: CommitmentFactKind;

  @Field(() => String, { description: 'Key of it; of a party or a point its word.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it is called; of a meeting and a level the kind of level, or what was decided.',
  })
  name!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day that counts, where there is one.' })
  day!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: it speaks for; false: against; null: it is not known, or has not come to that.',
  })
  holds!: boolean | null;

  @Field(() => Boolean, { description: 'true when no document says it and the demo made it up.' })
  demo!: boolean;
}

@Directive('@shareable')
@ObjectType({ description: 'A rule, and how a local BUS group stands to it on a day (åtagande).' })
export class Commitment {
  @Field(() => CommitmentRule, { description: 'Which rule.' })
  rule!: CommitmentRule;

  @Field(() => String, { description: 'What is asked, in Swedish.' })
  words!: string;

  @Field(() => String, { description: 'The source document and the place in it.' })
  source!: string;

  @Field(() => CommitmentBasis, { description: 'What the rule leans on.' })
  basis!: CommitmentBasis;

  @Field(() => Boolean, {
    description: 'true: the group has not itself promised it; it is measured by what others have.',
  })
  isYardstick!: boolean;

  @Field(() => RecordOwner, { description: 'Which owner works it out, of its own facts.' })
  checkedBy!: RecordOwner;

  @Field(() => String, { description: 'How it is worked out, in Swedish.' })
  computed!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the rule; null: not known.' })
  validFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day no longer; null while it holds.' })
  validTo!: string | null;

  @Field(() => CommitmentStanding, { description: 'How it stands.' })
  standing!: CommitmentStanding;

  @Field(() => CommitmentReason, { description: 'Why.' })
  reason!: CommitmentReason;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Broken: since when; at risk: by when it will be. null where no day decides.',
  })
  day!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many are as they should; null where nothing is counted.',
  })
  counted!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of how many, or how many are asked for.' })
  required!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of how many of those it is not known; null where they are held against a number asked for.',
  })
  unknown!: number | null;

  @Field(() => DateScalar, { description: 'First of the days that were looked at.' })
  from!: string;

  @Field(() => DateScalar, { description: 'First day after them.' })
  to!: string;

  @Field(() => [CommitmentFact], { description: 'What it rests on.' })
  facts!: CommitmentFact[];

  @Field(() => Boolean, {
    description:
      'true when something that it rests on was made up by the demo: what is told here is then not true of a real authority.',
  })
  demo!: boolean;
}

/** A rule's answer as the graph tells it. */
export function toCommitment<Facts>(answer: Assessed<Facts>, checkedBy: RecordOwner): Commitment {
  const { rule } = answer;
  // One by one: of all groups on two days there are thousands, and a spread takes many times as long.
  return {
    rule: rule.key,
    words: rule.words,
    source: rule.source,
    basis: rule.basis,
    checkedBy,
    computed: rule.computed,
    validFrom: rule.from,
    validTo: rule.to,
    isYardstick: answer.isYardstick,
    standing: answer.standing as CommitmentStanding,
    reason: answer.reason as CommitmentReason,
    day: answer.day,
    counted: answer.counted,
    required: answer.required,
    unknown: answer.unknown,
    from: answer.from,
    to: answer.to,
    facts: answer.facts as CommitmentFact[],
    demo: restsOnDemo(answer),
  };
}
