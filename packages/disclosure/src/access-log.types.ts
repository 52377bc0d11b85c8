import { PageInfo } from '@samsyn/subgraph/page-info';
import { DateScalar, DateTimeScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { AccessAction } from './access-actions.js';
import { AccessDecision, AccessGround, RecordOwner, RecordPart } from './record-part.js';
import { Unit } from './unit.js';

@Directive('@shareable')
@ObjectType({ description: 'One reading of a child’s record, or one refusal (logg).' })
export class AccessLogEntry {
  @Field(() => ID, { description: 'Key of the line, unique for its owner.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  at!: Date;

  @Field(() => ID, {
    description:
      'Key of the operation that asked. Lines of both owners’ logs with the same key are one person’s one visit.',
  })
  operationId!: string;

  @Field(() => RecordOwner, { description: 'Whose log this line stands in.' })
  owner!: RecordOwner;

  @Field(() => AccessAction, { description: 'What was done, or tried.' })
  action!: AccessAction;

  @Field(() => Unit, {
    nullable: true,
    description: 'The unit the reader worked for; null also when protected identity hides it.',
  })
  unit!: Unit | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who read; shown only to the owner’s own assigned staff.',
  })
  actor!: string | null;

  @Field(() => [RecordPart], { description: 'The parts that were asked for.' })
  parts!: RecordPart[];

  @Field(() => AccessDecision, { description: 'Shown or refused.' })
  decision!: AccessDecision;

  @Field(() => AccessGround, { nullable: true, description: 'Why it was shown; null for a refusal.' })
  ground!: AccessGround | null;

  @Field(() => Boolean, {
    description: 'For a refusal: this owner showed the same operation something else of the child’s.',
  })
  amongAllowed!: boolean;
}

@Directive('@shareable')
@ObjectType({ description: 'A line of the log and its place in the list.' })
export class AccessLogEdge {
  @Field(() => String, { description: 'Place in the list.' })
  cursor!: string;

  @Field(() => AccessLogEntry, { description: 'The line.' })
  node!: AccessLogEntry;
}

@Directive('@shareable')
@ObjectType({ description: 'A page of a child’s log, newest first.' })
export class AccessLogConnection {
  @Field(() => [AccessLogEdge], { description: 'The lines of this page.' })
  edges!: AccessLogEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}

@InputType({ description: 'Narrows a child’s log. Days are Swedish days.' })
export class AccessLogFilter {
  @Field(() => ID, { nullable: true, description: 'Only by readers of this unit.' })
  unit?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only what was refused.' })
  onlyRefused!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  until?: string | null;
}
