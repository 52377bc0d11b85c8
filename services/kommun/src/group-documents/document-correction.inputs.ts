import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { GroupDocumentKind } from './document.enums.js';

const key =
  'The client’s own name for this change, 8–100 letters, digits, hyphens; the same when it is sent again.';
const version = 'The version of the document that the change was made on.';
const document = 'Key of the document.';

@InputType({ description: 'That all parties of an agreement are entered.' })
export class ConfirmAgreementPartiesInput {
  @Field(() => ID, { description: document })
  documentId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day for which that is said; none: since the document was decided.',
  })
  from?: string | null;

  @Field(() => Int, { description: version })
  expectedVersion!: number;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({
  description: 'What is told of a document instead of what was entered. All is given, also what stays.',
})
export class CorrectGroupDocumentInput {
  @Field(() => ID, { description: document })
  documentId!: string;

  @Field(() => String, { description: 'What it is called; at most 200 characters.' })
  name!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'At most so many months between revisions, 1–120; none: it does not say.',
  })
  revisionMonths?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the document itself is: a link, or a file number; at most 500 characters.',
  })
  reference?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'First day that it is so; none: what was entered was wrong from the start, and is told for no day.',
  })
  from?: string | null;

  @Field(() => Int, { description: version })
  expectedVersion!: number;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'That what was said, that a group has no document of a kind, was wrong.' })
export class WithdrawDocumentMissingInput {
  @Field(() => ID, { description: 'Key of the group.' })
  busGroupId!: string;

  @Field(() => GroupDocumentKind, { description: 'Which kind.' })
  kind!: GroupDocumentKind;

  @Field(() => DateScalar, { description: 'The day from which it was said.' })
  from!: string;
}
