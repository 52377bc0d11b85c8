import { DayResolution } from '@samsyn/collaboration/vocabulary/seat.enums';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import {
  AgreementPoint,
  DocumentEnd,
  GroupDocumentKind,
  SchoolMayCall,
  SignatureStanding,
} from './document.enums.js';

const key =
  'The client’s own name for this change, 8–100 letters, digits, hyphens; the same when it is sent again.';
const version = 'The version of the document that the change was made on.';
const document = 'Key of the document.';
const school = 'Of a SIP routine: what it says of the school’s part.';

@InputType({ description: 'An organisation that an agreement is between.' })
export class AgreementPartyInput {
  @Field(() => String, { description: 'The organisation, as the document names it; at most 200 characters.' })
  name!: string;

  @Field(() => PartyKind, {
    nullable: true,
    description: 'Which party it is, where it is one of the known kinds.',
  })
  party?: PartyKind | null;
}

@InputType({ description: 'A document that a local BUS group has.' })
export class AddGroupDocumentInput {
  @Field(() => ID, { description: 'Key of the group.' })
  busGroupId!: string;

  @Field(() => GroupDocumentKind, {
    description:
      'What it is. Of agreements and SIP routines one holds at a time; of plans and analyses there is one a year.',
  })
  kind!: GroupDocumentKind;

  @Field(() => String, { description: 'What it is called; at most 200 characters.' })
  name!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a plan or an analysis: the year that it is for; must be given.',
  })
  year?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it was decided; the first of the time that is known; none: it is not known.',
  })
  decidedOn?: string | null;

  @Field(() => DayResolution, { nullable: true, description: 'How exactly that is known; none: to the day.' })
  decidedKnownTo?: DayResolution | null;

  @Field(() => Int, {
    nullable: true,
    description: 'At most so many months between revisions, 1–120; none: it does not say.',
  })
  revisionMonths?: number | null;

  @Field(() => SchoolMayCall, { nullable: true, description: school })
  schoolMayCall?: SchoolMayCall | null;

  @Field(() => [AgreementPartyInput], {
    nullable: true,
    description: 'Of an agreement: its parties, at most 30.',
  })
  parties?: AgreementPartyInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the document itself is: a link, or a file number; at most 500 characters.',
  })
  reference?: string | null;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'That a document was looked at anew, and revised or found to stand.' })
export class ReviseGroupDocumentInput {
  @Field(() => ID, { description: document })
  documentId!: string;

  @Field(() => DateScalar, { description: 'The day; the first of the time that is known.' })
  on!: string;

  @Field(() => DayResolution, { nullable: true, description: 'How exactly that is known; none: to the day.' })
  knownTo?: DayResolution | null;

  @Field(() => SchoolMayCall, { nullable: true, description: `${school} None: as it was.` })
  schoolMayCall?: SchoolMayCall | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was changed, in short; at most 1,000 characters.',
  })
  note?: string | null;

  @Field(() => Int, { description: version })
  expectedVersion!: number;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'That a document holds no longer.' })
export class EndGroupDocumentInput {
  @Field(() => ID, { description: document })
  documentId!: string;

  @Field(() => DateScalar, {
    description: 'The first day without it. Its own first day: it was entered by mistake, and never was.',
  })
  on!: string;

  @Field(() => DocumentEnd, { description: 'How it came to hold no longer.' })
  reason!: DocumentEnd;

  @Field(() => Int, { description: version })
  expectedVersion!: number;
}

@InputType({ description: 'A party that an agreement has, and that is not entered yet.' })
export class AddAgreementPartyInput extends AgreementPartyInput {
  @Field(() => ID, { description: document })
  documentId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day that it is a party; none: since the document was decided.',
  })
  from?: string | null;

  @Field(() => Int, { description: version })
  expectedVersion!: number;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'Whether a party has signed an agreement.' })
export class RecordSignatureInput {
  @Field(() => ID, { description: document })
  documentId!: string;

  @Field(() => ID, { description: 'Key of the party in the agreement.' })
  partyId!: string;

  @Field(() => SignatureStanding, {
    description: 'SIGNED, or NOT_SIGNED: it has not yet. What is not known is not recorded.',
  })
  standing!: SignatureStanding;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'When it signed; none: it has, and on which day is not known. Told anew it replaces what was said.',
  })
  on?: string | null;

  @Field(() => Int, { description: version })
  expectedVersion!: number;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'Whether an agreement holds one of the six points.' })
export class SetAgreementPointInput {
  @Field(() => ID, { description: document })
  documentId!: string;

  @Field(() => AgreementPoint, { description: 'Which point.' })
  point!: AgreementPoint;

  @Field(() => Boolean, { description: 'Whether it is held.' })
  held!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'From which day; none: since the document was decided. The same day anew replaces what was said.',
  })
  from?: string | null;

  @Field(() => Int, { description: version })
  expectedVersion!: number;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}

@InputType({ description: 'That a group has no document of a kind.' })
export class SayDocumentMissingInput {
  @Field(() => ID, { description: 'Key of the group.' })
  busGroupId!: string;

  @Field(() => GroupDocumentKind, { description: 'Which kind it has none of.' })
  kind!: GroupDocumentKind;

  @Field(() => DateScalar, {
    description:
      'First day for which that is said. It ends by itself when a document is added that was decided later.',
  })
  from!: string;

  @Field(() => String, { description: key })
  idempotencyKey!: string;
}
