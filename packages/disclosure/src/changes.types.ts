import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';

/** Why an input cannot be taken; clients put it into words of their own. */
export enum InputProblemCode {
  REQUIRED = 'REQUIRED',
  TOO_LONG = 'TOO_LONG',
  NOT_PLAIN_TEXT = 'NOT_PLAIN_TEXT',
  IDENTITY_NUMBER = 'IDENTITY_NUMBER',
  PERSON_NAME = 'PERSON_NAME',
  PERSONAL_DETAIL = 'PERSONAL_DETAIL',
  NOT_A_KEY = 'NOT_A_KEY',
  NOT_A_LINK = 'NOT_A_LINK',
  IN_THE_PAST = 'IN_THE_PAST',
  IN_THE_FUTURE = 'IN_THE_FUTURE',
  BEFORE_START = 'BEFORE_START',
  UNKNOWN = 'UNKNOWN',
  REPEATED = 'REPEATED',
  NOT_SIGNED_BY_ALL = 'NOT_SIGNED_BY_ALL',
  NOT_ACTIVE = 'NOT_ACTIVE',
  NOT_COVERED = 'NOT_COVERED',
  NOT_UNDER_18 = 'NOT_UNDER_18',
  OWN_UNIT = 'OWN_UNIT',
  NOTHING_NEW = 'NOTHING_NEW',
  ALREADY_SIGNED = 'ALREADY_SIGNED',
  NOT_IN_THIS_STATE = 'NOT_IN_THIS_STATE',
  CONSENT_NEEDED = 'CONSENT_NEEDED',
  NOT_READY = 'NOT_READY',
  USED_FOR_OTHER = 'USED_FOR_OTHER',
  NOT_VERIFIED = 'NOT_VERIFIED',
  OWN_READING = 'OWN_READING',
  OVERLAPS = 'OVERLAPS',
  AFTER_END = 'AFTER_END',
  CONTRADICTS = 'CONTRADICTS',
  OUTSIDE_GROUP = 'OUTSIDE_GROUP',
  OUTSIDE_AREA = 'OUTSIDE_AREA',
  OTHER_OWNER = 'OTHER_OWNER',
  CUTS_LATER = 'CUTS_LATER',
  TOO_MANY = 'TOO_MANY',
  TOO_MANY_TRIES = 'TOO_MANY_TRIES',
  NOT_OFFERED = 'NOT_OFFERED',
  SAME_UNIT = 'SAME_UNIT',
  TOO_LONG_AGO = 'TOO_LONG_AGO',
  TOO_OFTEN = 'TOO_OFTEN',
  ALREADY_ANSWERED = 'ALREADY_ANSWERED',
  OUT_OF_RANGE = 'OUT_OF_RANGE',
  YEAR_TAKEN = 'YEAR_TAKEN',
  NAME_TAKEN = 'NAME_TAKEN',
}
registerEnumType(InputProblemCode, {
  name: 'InputProblemCode',
  description: 'Why an input cannot be taken.',
  valuesConfig: {
    REQUIRED: { description: 'Must be given here.' },
    TOO_LONG: { description: 'Longer, or more, than may be.' },
    NOT_PLAIN_TEXT: {
      description:
        'Holds characters that are not seen or control how text is shown, or nothing that is seen.',
    },
    IDENTITY_NUMBER: {
      description:
        'Holds what looks like an identity number (personnummer, samordningsnummer), where nothing is about a child.',
    },
    PERSON_NAME: {
      description: 'Holds what looks like the name of a person, where nothing is about anybody.',
    },
    PERSONAL_DETAIL: {
      description:
        'Holds what looks like the day somebody was born, a telephone number or an e-mail address, where nothing is about anybody.',
    },
    NOT_A_KEY: { description: 'Has not the form of a key of this graph.' },
    NOT_A_LINK: { description: 'Is no address that begins with https://.' },
    IN_THE_PAST: { description: 'A day that has gone.' },
    IN_THE_FUTURE: { description: 'A day that has not come.' },
    BEFORE_START: { description: 'Ends before it begins.' },
    UNKNOWN: { description: 'Names nothing of this child’s, or no unit.' },
    REPEATED: { description: 'The same more than once.' },
    NOT_SIGNED_BY_ALL: {
      description: 'Two guardians decide together, unless a decision says why one suffices.',
    },
    NOT_ACTIVE: { description: 'Rests on a consent that does not hold now.' },
    NOT_COVERED: { description: 'Rests on a consent to something else.' },
    NOT_UNDER_18: { description: 'The ground holds for children under 18 only.' },
    OWN_UNIT: { description: 'Names a unit of the authority that keeps the record.' },
    NOTHING_NEW: { description: 'There is no line of the log since the last review.' },
    NOT_IN_THIS_STATE: { description: 'Cannot be done with what is in this state.' },
    CONSENT_NEEDED: { description: 'Needs a consent to share the plan that is active now.' },
    NOT_READY: { description: 'Something must be done first; the field says what.' },
    ALREADY_SIGNED: {
      description: 'Somebody else has signed it, or the viewer otherwise; what is signed stays.',
    },
    USED_FOR_OTHER: {
      description: 'This idempotencyKey names another change already: give this one a name of its own.',
    },
    NOT_VERIFIED: {
      description: 'The owner of what is named could not be asked whether it exists: send again in a while.',
    },
    OVERLAPS: { description: 'Another holds on some of the days, where one at a time does.' },
    AFTER_END: { description: 'Names what has ended by then.' },
    CONTRADICTS: { description: 'Something else that was said cannot be true together with it.' },
    OUTSIDE_GROUP: { description: 'A day that the local group, or what lies in it, did not have.' },
    OUTSIDE_AREA: { description: 'Names a unit of a municipality that the local group is not for.' },
    OTHER_OWNER: { description: 'Names a party that the other owner keeps the seats of.' },
    CUTS_LATER: {
      description: 'Takes away what is entered for later days, and nobody has said that it may.',
    },
    TOO_MANY: { description: 'There are as many as there may be.' },
    OWN_READING: { description: 'The viewer’s own reading: somebody else must judge it.' },
    TOO_MANY_TRIES: { description: 'Wrong too often: try again in a quarter of an hour.' },
    NOT_OFFERED: { description: 'Is none of those that there are to choose from here.' },
    SAME_UNIT: { description: 'Names the unit that sends it: the recipient is another.' },
    TOO_LONG_AGO: { description: 'A day further back than is taken here.' },
    TOO_OFTEN: { description: 'More in an hour than one person is taken to write.' },
    ALREADY_ANSWERED: { description: 'Has been answered already, once for all.' },
    OUT_OF_RANGE: { description: 'A number outside the scale.' },
    YEAR_TAKEN: { description: 'There is one of that year already.' },
    NAME_TAKEN: { description: 'Another one has that name, on a day that it is asked for.' },
  },
});

@Directive('@shareable')
@ObjectType({ description: 'One thing in an input that cannot be taken.' })
export class InputProblem {
  @Field(() => String, { description: 'Path in the input, for example signatures.1.signedOn.' })
  field!: string;

  @Field(() => InputProblemCode, { description: 'Why, for programs.' })
  code!: InputProblemCode;

  @Field(() => String, { description: 'Why, and what to do, for people.' })
  message!: string;

  @Field(() => Int, {
    description:
      'Where in the text as it was sent, in UTF-16 units; 0, like its end, when it is not about one place of a text.',
  })
  start!: number;

  @Field(() => Int, { description: 'The first unit after that place.' })
  end!: number;
}

@Directive('@shareable')
@ObjectType({
  description: 'Nothing was changed: the input cannot be taken. All that is wrong is told at once.',
})
export class InvalidInput {
  @Field(() => String, { description: 'In short.' })
  message!: string;

  @Field(() => [InputProblem], { description: 'Each thing that is wrong.' })
  problems!: InputProblem[];
}

@Directive('@shareable')
@ObjectType({
  description:
    'Nothing was changed: there is no such record, or it is not the viewer’s to change. The two are told alike.',
})
export class ChangeRefused {
  @Field(() => String, { description: 'In short.' })
  message!: string;
}

/** The answer to a change that may not be made, and to one of what does not exist. */
export function changeRefused(): ChangeRefused {
  return Object.assign(new ChangeRefused(), {
    message: 'There is no such record that you may change. Nothing was changed.',
  });
}

/** The answer to an input with problems. */
export function invalidInput(problems: InputProblem[]): InvalidInput {
  return Object.assign(new InvalidInput(), {
    message: 'Nothing was changed. Correct what is named and send again.',
    problems,
  });
}
