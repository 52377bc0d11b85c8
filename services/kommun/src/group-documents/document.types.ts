import { DayResolution } from '@samsyn/collaboration/vocabulary/seat.enums';
import { PartyKind } from '@samsyn/disclosure/vocabulary/party-kind';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import {
  AgreementForce,
  AgreementPoint,
  DocumentEnd,
  DocumentStep,
  GroupDocumentKind,
  RevisionStanding,
  SchoolMayCall,
  SignatureStanding,
} from './document.enums.js';

const whence = 'Where it is said; null where whoever recorded it is the source.';
const madeUp = 'true when the documents do not say and the demo made it up.';

@ObjectType({ description: 'That a document was decided, or revised (version).' })
export class DocumentVersion {
  @Field(() => ID, { description: 'Key of the version.' })
  id!: string;

  @Field(() => DocumentStep, { description: 'What was done.' })
  step!: DocumentStep;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day; the first of the time that is known; null where nobody has said.',
  })
  on!: string | null;

  @Field(() => DayResolution, {
    nullable: true,
    description: 'How exactly the day is known; null: to the day.',
  })
  knownTo!: DayResolution | null;

  @Field(() => SchoolMayCall, {
    nullable: true,
    description: 'Of a SIP routine: what this version says of the school’s part; null where nobody has said.',
  })
  schoolMayCall!: SchoolMayCall | null;

  @Field(() => String, { nullable: true, description: 'What was changed, in short.' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: whence })
  source!: string | null;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;
}

@ObjectType({
  description:
    'What was entered of a document at a time: first, or when it was mended. It stays when it is mended.',
})
export class DocumentEntry {
  @Field(() => ID, { description: 'Key of the entry.' })
  id!: string;

  @Field(() => String, { description: 'What the document was called.' })
  name!: string;

  @Field(() => Int, { nullable: true, description: 'Months between revisions, as entered.' })
  revisionMonths!: number | null;

  @Field(() => String, { nullable: true, description: 'Where the document itself was said to be.' })
  reference!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day that it is told for; null: since the document was decided, on a day not known.',
  })
  from!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day that another is told for; null while it is told, and when it is told for no day.',
  })
  to!: string | null;

  @Field(() => Boolean, { description: 'false: it was wrong from its first day, and is told for none.' })
  held!: boolean;
}

@InterfaceType({
  description:
    'A document of a local BUS group that is followed up, as it stood on a day. Its versions, and all that stands in it, are added to and never overwritten.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class GroupDocument {
  abstract readonly __typename: string;

  @Field(() => ID, { description: 'Key of the document.' })
  id!: string;

  @Field(() => GroupDocumentKind, { description: 'What it is.' })
  kind!: GroupDocumentKind;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => DateScalar, { description: 'The day that it is told for.' })
  day!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it was decided; the first of the time that is known; null where nobody has said.',
  })
  decidedOn!: string | null;

  @Field(() => DayResolution, {
    nullable: true,
    description: 'How exactly the day of the decision is known; null: to the day.',
  })
  decidedKnownTo!: DayResolution | null;

  @Field(() => [DocumentVersion], { description: 'Its decision and revisions until the day, oldest first.' })
  versions!: DocumentVersion[];

  @Field(() => Int, {
    nullable: true,
    description:
      'At most so many months between revisions; null where it does not say, or nobody has entered that.',
  })
  revisionMonths!: number | null;

  @Field(() => RevisionStanding, { description: 'Whether it has been revised as often as it says.' })
  revisionStanding!: RevisionStanding;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day by which it is to be revised: counted from its latest version, from the last day that that may have been.',
  })
  revisionDue!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day by which it should have been revised, when that has passed; else null.',
  })
  overdueSince!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day it holds no longer; null while it does.',
  })
  endedOn!: string | null;

  @Field(() => DocumentEnd, { nullable: true, description: 'How it came to hold no longer.' })
  endReason!: DocumentEnd | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the document itself is: a link, or a file number.',
  })
  reference!: string | null;

  @Field(() => [DocumentEntry], {
    description:
      'All that was ever entered of its name, interval and place, oldest first: one when nothing was mended.',
  })
  entries!: DocumentEntry[];

  @Field(() => String, { nullable: true, description: whence })
  source!: string | null;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;

  @Field(() => Int, { description: 'Counts its changes; a change names the version that it was made on.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether this viewer may revise it and write in it.' })
  viewerCanChange!: boolean;
}

@ObjectType({ description: 'That a group has no document of a kind, as somebody has said.' })
export class MissingDocument {
  @Field(() => GroupDocumentKind, { description: 'Which kind it has none of.' })
  kind!: GroupDocumentKind;

  @Field(() => DateScalar, { description: 'First day for which it is said.' })
  from!: string;

  @Field(() => String, { nullable: true, description: whence })
  source!: string | null;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;
}

@ObjectType({ description: 'An organisation that an agreement is between, and whether it has signed.' })
export class AgreementParty {
  @Field(() => ID, { description: 'Key of the party in the agreement.' })
  id!: string;

  @Field(() => String, { description: 'The organisation, as the document names it.' })
  name!: string;

  @Field(() => PartyKind, {
    nullable: true,
    description: 'Which party it is, where it is one of the known kinds.',
  })
  party!: PartyKind | null;

  @Field(() => SignatureStanding, { description: 'Whether it has signed on the day (undertecknat).' })
  signature!: SignatureStanding;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it signed; null when it has not, and when nobody has said on which day.',
  })
  signedOn!: string | null;

  @Field(() => String, { nullable: true, description: whence })
  source!: string | null;

  @Field(() => Boolean, { description: madeUp })
  demo!: boolean;
}

@ObjectType({ description: 'One of the six points, and whether an agreement holds it.' })
export class AgreementPointHeld {
  @Field(() => AgreementPoint, { description: 'Which point.' })
  point!: AgreementPoint;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is held; null where nobody has said.' })
  held!: boolean | null;

  @Field(() => String, { nullable: true, description: whence })
  source!: string | null;
}

@ObjectType({ implements: GroupDocument, description: 'An agreement between parties (överenskommelse).' })
export class GroupAgreement extends GroupDocument {
  readonly __typename = 'GroupAgreement';

  @Field(() => AgreementForce, { description: 'Whether it holds on the day.' })
  force!: AgreementForce;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day that the last party signed; null where it does not hold, or the day is not known.',
  })
  inForceSince!: string | null;

  @Field(() => Boolean, {
    description:
      'Somebody has said that all its parties are entered. While nobody has, it is not known whether all have signed.',
  })
  partiesKnown!: boolean;

  @Field(() => [AgreementParty], { description: 'Its parties (parter), and who has signed.' })
  parties!: AgreementParty[];

  @Field(() => [AgreementPointHeld], { description: 'The six points, each held, not held, or not known.' })
  points!: AgreementPointHeld[];
}

@ObjectType({ implements: GroupDocument, description: 'A routine that a group has decided (rutin).' })
export class GroupRoutine extends GroupDocument {
  readonly __typename = 'GroupRoutine';

  @Field(() => SchoolMayCall, {
    nullable: true,
    description:
      'Of a SIP routine: what it says of the school’s part on the day; null where nobody has said.',
  })
  schoolMayCall!: SchoolMayCall | null;
}
