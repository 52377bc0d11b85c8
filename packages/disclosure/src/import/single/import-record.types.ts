import { createUnionType, Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { ChangeRefused } from '../../changes.types.js';
import { type ImportFaultCode as Code, faultSentences } from '../faults.js';

/** What came of a record that was sent. */
export enum ImportOutcome {
  CREATED = 'CREATED',
  CHANGED = 'CHANGED',
  UNCHANGED = 'UNCHANGED',
  REJECTED = 'REJECTED',
}
registerEnumType(ImportOutcome, {
  name: 'ImportOutcome',
  description: 'What came of a record that a case system sent.',
  valuesConfig: {
    CREATED: { description: 'Ny: it was not here before.' },
    CHANGED: { description: 'Ändrad: what it says otherwise was written.' },
    UNCHANGED: {
      description: 'Oförändrad: it says what stood here, or what somebody here has decided since stays.',
    },
    REJECTED: { description: 'Avvisad: nothing was written, and the faults say why.' },
  },
});

/** The codes as values, for the graph. */
export const ImportFaultCode = Object.fromEntries(
  Object.keys(faultSentences).map((code) => [code, code]),
) as {
  [Each in Code]: Each;
};
registerEnumType(ImportFaultCode, {
  name: 'ImportFaultCode',
  description:
    'What is wrong with a record that a case system sent: the same codes as in an import of a file.',
  valuesConfig: Object.fromEntries(
    Object.entries(faultSentences).map(([code, description]) => [code, { description }]),
  ),
});

@Directive('@shareable')
@ObjectType({
  description: 'One thing that is wrong with a record that a case system sent. Holds no value of it.',
})
export class ImportFault {
  @Field(() => String, {
    description:
      'The field, for example identityNumber or guardians.1.name, where lists are counted from 1; empty for the whole record.',
  })
  field!: string;

  @Field(() => ImportFaultCode, { description: 'What is wrong, for programs.' })
  code!: Code;

  @Field(() => String, { description: 'What is wrong, for people.' })
  message!: string;
}

@Directive('@shareable')
@ObjectType({ description: 'What came of a record that a case system sent.' })
export class ImportedRecord {
  @Field(() => String, {
    nullable: true,
    description: 'The kind of record; null when it was not one of one kind.',
  })
  kind!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The case system’s own key; null when it cannot be one.',
  })
  key!: string | null;

  @Field(() => ImportOutcome, { description: 'What came of it.' })
  outcome!: ImportOutcome;

  @Field(() => [ImportFault], {
    description: 'All that is wrong with it, told at once; none when it was taken.',
  })
  faults!: ImportFault[];
}

export const ImportResult = createUnionType({
  name: 'ImportResult',
  description:
    'What came of a record: taken or rejected, or refused because whoever sent it is no importer here.',
  types: () => [ImportedRecord, ChangeRefused] as const,
  resolveType: (value) => (value instanceof ChangeRefused ? ChangeRefused : ImportedRecord),
});
