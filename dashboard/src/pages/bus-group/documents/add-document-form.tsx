import { useState } from 'react';
import type { GroupDocumentKind, SchoolMayCall } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { ChoiceField, TextArea, TextField } from '../../../ui/written-fields.js';
import { AddDocument } from './document-changes.js';
import { DatedFields, DocumentForm, knownToOf } from './document-form.js';
import { inText } from './in-text.js';
import { useDocumentWords } from './words.js';

const routines: readonly GroupDocumentKind[] = [
  'SIP_ROUTINE',
  'INDIVIDUAL_FORUM_ROUTINE',
  'DEVIATION_ROUTINE',
  'OTHER_ROUTINE',
];

interface AddDocumentFormProps {
  groupId: string;
  /** ROUTINE lets one choose which */
  kind: GroupDocumentKind | 'ROUTINE';
  /** of a plan or an analysis, which year is suggested */
  year?: number;
  onClose(): void;
}

/** Enters a document that the group has. */
export function AddDocumentForm({ groupId, kind: given, year: suggested, onClose }: AddDocumentFormProps) {
  const { t } = useSpeech();
  const words = useDocumentWords();
  const text = words.forms;
  const changeName = useChangeName();
  const isYearly = given === 'ACTION_PLAN' || given === 'NEEDS_ANALYSIS';
  const [kind, setKind] = useState<GroupDocumentKind>(given === 'ROUTINE' ? 'SIP_ROUTINE' : given);
  const [year, setYear] = useState(isYearly && suggested ? String(suggested) : '');
  const [name, setName] = useState(isYearly ? `${words.kinds[kind]} ${suggested ?? ''}`.trim() : '');
  const [decided, setDecided] = useState({ on: '', knownTo: 'DAY' as const } as Parameters<
    typeof knownToOf
  >[0]);
  const [months, setMonths] = useState('');
  const [school, setSchool] = useState<SchoolMayCall | ''>('');
  const [parties, setParties] = useState('');
  const [reference, setReference] = useState('');

  const read = () => {
    if (name.trim() === '') return [{ field: 'name', code: 'REQUIRED' as const }];
    if (isYearly && year.trim() === '') return [{ field: 'year', code: 'REQUIRED' as const }];
    if (isYearly && !/^\d{4}$/.test(year.trim())) return [{ field: 'year', code: 'UNKNOWN' as const }];
    if (months.trim() !== '' && !/^\d{1,3}$/.test(months.trim()))
      return [{ field: 'revisionMonths', code: 'UNKNOWN' as const }];
    const asked = {
      ...{ busGroupId: groupId, kind, name: name.trim(), reference: reference.trim() || null },
      year: isYearly ? Number(year) : null,
      decidedOn: decided.on || null,
      decidedKnownTo: decided.on ? knownToOf(decided) : null,
      revisionMonths: months.trim() === '' ? null : Number(months),
      schoolMayCall: kind === 'SIP_ROUTINE' ? school || null : null,
      parties:
        kind === 'LOCAL_AGREEMENT'
          ? parties.split('\n').flatMap((line) => (line.trim() ? [{ name: line.trim() }] : []))
          : null,
    };
    return { ...asked, idempotencyKey: changeName.of(asked) };
  };
  return (
    <DocumentForm
      title={given === 'ROUTINE' ? text.add.routine : `${text.add.title}: ${inText(words.kinds[kind])}`}
      action={text.add.action}
      change={AddDocument}
      read={read}
      done={text.add.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          {given === 'ROUTINE' && (
            <ChoiceField<GroupDocumentKind>
              label={text.kind}
              problem={problem('kind')}
              value={kind}
              options={routines.map((each) => [each, words.kinds[each]] as const)}
              onChoose={setKind}
            />
          )}
          {isYearly && (
            <TextField label={text.year} problem={problem('year')} value={year} onWrite={setYear} />
          )}
          <TextField
            label={text.name}
            problem={problem('name') ?? (given === 'ROUTINE' ? undefined : problem('kind'))}
            value={name}
            onWrite={setName}
          />
          <DatedFields
            label={t.changes.optional(text.decidedOn)}
            hint={text.decidedHint}
            problem={problem('decidedOn')}
            value={decided}
            onChoose={setDecided}
          />
          {kind === 'SIP_ROUTINE' && (
            <ChoiceField<SchoolMayCall | ''>
              label={text.school}
              value={school}
              options={[
                ['', text.schoolUnsaid],
                ['SHALL', words.routines.schoolMayCall.SHALL],
                ['MAY', words.routines.schoolMayCall.MAY],
              ]}
              onChoose={setSchool}
            />
          )}
          {!isYearly && (
            <TextField
              label={t.changes.optional(text.months)}
              hint={text.monthsHint}
              problem={problem('revisionMonths')}
              value={months}
              onWrite={setMonths}
            />
          )}
          {kind === 'LOCAL_AGREEMENT' && (
            <TextArea
              label={t.changes.optional(text.parties)}
              hint={text.partiesHint}
              problem={problem('parties')}
              value={parties}
              onWrite={setParties}
            />
          )}
          <TextField
            label={t.changes.optional(text.reference)}
            hint={text.referenceHint}
            problem={problem('reference')}
            value={reference}
            onWrite={setReference}
          />
        </>
      )}
    </DocumentForm>
  );
}
