import { PageInfo } from '@samsyn/subgraph/page-info';
import { DateTimeScalar } from '@samsyn/subgraph/scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { AccessDecision, AccessGround, RecordOwner, RecordPart } from './record-part.js';
import { Unit } from './unit.js';

@Directive('@shareable')
@ObjectType({ description: 'One reading of a child’s record, or one refusal (logg).' })
export class AccessLogEntry {
  @Field(() => ID, { description: 'Key of the line, unique for its owner.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  at!: Date;

  @Field(() => RecordOwner, { description: 'Whose log this line stands in.' })
  owner!: RecordOwner;

  @Field(() => Unit, { nullable: true, description: 'The unit the reader worked for.' })
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
