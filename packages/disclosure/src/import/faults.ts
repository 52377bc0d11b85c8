/** What can be wrong with a line, in words for whoever mends the file. */
export const faultSentences = {
  REQUIRED: 'This must be given.',
  NOT_VALID: 'This is not of the form that the table of fields says.',
  UNKNOWN_FIELD: 'No such field belongs to this kind of record.',
  UNKNOWN_KIND: 'There is no such kind of record.',
  NOT_PLAIN_TEXT: 'This holds characters that are not seen, or control how text is shown.',
  NOT_AN_IDENTITY_NUMBER: 'This is not an identity number of twelve characters with a correct check digit.',
  NEVER_ISSUED: 'This identity number is of the kind that nobody is given.',
  LIKE_IDENTITY_NUMBER: 'A key must not be made of an identity number.',
  DOES_NOT_AGREE: 'This does not agree with the identity number.',
  BEFORE_START: 'This ends before it begins.',
  TOO_LONG: 'The line is longer than may be.',
  NOT_UTF8: 'The line is not UTF-8.',
  NOT_JSON: 'The line is not JSON.',
  NOT_AN_OBJECT: 'The line is not a JSON object.',
  NOT_CSV: 'The line is not CSV.',
  WRONG_COLUMN_COUNT: 'The line has not as many columns as the first line.',
  REPEATED: 'This stands earlier in the same file.',
  NO_SUCH_CHILD: 'No such child is recorded here: send the child first.',
  UNKNOWN: 'There is no such one here.',
  KEPT_BY_OTHER: 'Another authority keeps this part of the record. A record is not handed over by an import.',
  OTHER_RECORD: 'This key stands for something else already. Give the new one a key of its own.',
  NOT_A_PARTY: 'This unit is not called to the plan, and does not belong to those who keep it.',
  NOT_IN_THIS_STATE: 'This cannot be done with what is in this state.',
  ONE_RECORD: 'Give one record, of one kind.',
  NOT_STORED: 'The database did not take this line.',
} as const;

export type ImportFaultCode = keyof typeof faultSentences;

/** A fault and the field that has it; an empty name means the whole line. Holds no value. */
export class ImportFault {
  constructor(
    readonly field: string,
    readonly code: ImportFaultCode,
  ) {}
}

/** A line that was not taken, as it is reported. */
export interface RejectedLine {
  readonly line: number;
  readonly kind: string | null;
  /** The case system's own key. */
  readonly key: string | null;
  readonly faults: readonly {
    readonly field: string;
    readonly code: ImportFaultCode;
    readonly message: string;
  }[];
}

export function rejected(
  line: number,
  kind: string | null,
  key: string | null,
  faults: readonly ImportFault[],
): RejectedLine {
  return {
    line,
    kind,
    key,
    faults: faults.map(({ field, code }) => ({ field, code, message: faultSentences[code] })),
  };
}
