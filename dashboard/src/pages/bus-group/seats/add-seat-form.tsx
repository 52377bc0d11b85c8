import { useState } from 'react';
import type { PartyKind, RecordOwner, SeatMandate } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { partyOrder } from '../../../parties/party.js';
import { useChangeName } from '../../../sharing/change-name.js';
import type { FieldProblem } from '../../../sharing/problems.js';
import { CheckField } from '../../../ui/field.js';
import { ChoiceField, DateField, TextField } from '../../../ui/written-fields.js';
import { GroupForm } from '../acts/group-form.js';
import { useWords } from '../words.js';
import { AddSeat } from './seat-changes.js';
import type { Level } from './seats-of-level.js';
import { useUnitsToSeat } from './units-to-seat.js';

interface AddSeatFormProps {
  group: { readonly id: string; readonly day: string };
  owner: RecordOwner;
  levels: readonly Level[];
  onClose(): void;
}

/** What each owner has seats for. Nobody sits for a family. */
const kindsOf: Record<RecordOwner, readonly PartyKind[]> = {
  MUNICIPALITY: ['SOCIAL_SERVICES', 'SCHOOL', 'PRESCHOOL', 'STUDENT_HEALTH', 'COORDINATION', 'OTHER'],
  REGION: ['CHILD_PSYCHIATRY', 'HABILITATION', 'PAEDIATRICS', 'PRIMARY_CARE', 'OTHER'],
};

/** Adds a seat: a post in a level, for a party. */
export function AddSeatForm({ group, owner, levels, onClose }: AddSeatFormProps) {
  const { t, dates } = useSpeech();
  const words = useWords();
  const text = words.acts.addSeat;
  const changeName = useChangeName();
  const kinds = partyOrder.filter((kind) => kindsOf[owner].includes(kind));
  const [levelId, setLevel] = useState(levels[0]?.id ?? '');
  const [party, setParty] = useState<PartyKind>(kinds[0] ?? 'OTHER');
  const [organisation, setOrganisation] = useState('');
  const [post, setPost] = useState('');
  const [unitId, setUnit] = useState('');
  const [mandate, setMandate] = useState<SeatMandate | ''>('');
  const [independent, setIndependent] = useState(false);
  const [from, setFrom] = useState(dates.today);
  const units = useUnitsToSeat(group, party, owner);

  const read = () => {
    const problems: FieldProblem[] = [];
    if (organisation.trim() === '') problems.push({ field: 'organisation', code: 'REQUIRED' });
    if (owner === 'REGION' && unitId === '') problems.push({ field: 'unitId', code: 'REQUIRED' });
    if (from === '') problems.push({ field: 'from', code: 'REQUIRED' });
    if (problems.length > 0) return problems;
    const asked = {
      ...{ busGroupId: group.id, levelId, party, organisation: organisation.trim(), from },
      ...{ post: post.trim() || null, unitId: unitId || null, mandate: mandate || null },
      speaksForIndependentSchools: independent,
    };
    return { ...asked, idempotencyKey: changeName.of(asked) };
  };
  return (
    <GroupForm
      owner={owner}
      title={text.title[owner]}
      action={text.action}
      change={AddSeat}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <ChoiceField
            label={words.seat.level}
            problem={problem('levelId') ?? problem('busGroupId')}
            value={levelId}
            options={levels.map((level) => [level.id, words.levels.name(level)] as const)}
            onChoose={setLevel}
          />
          <ChoiceField
            label={words.seats.party}
            problem={problem('party')}
            value={party}
            options={kinds.map((kind) => [kind, t.words.party[kind]] as const)}
            onChoose={(kind) => {
              setParty(kind);
              setUnit('');
            }}
          />
          <TextField
            label={text.organisation}
            hint={text.organisationHint}
            problem={problem('organisation')}
            value={organisation}
            onWrite={setOrganisation}
          />
          <TextField
            label={t.changes.optional(text.post)}
            hint={text.postHint}
            problem={problem('post')}
            value={post}
            onWrite={setPost}
          />
          <ChoiceField
            label={owner === 'REGION' ? words.seat.unit : t.changes.optional(words.seat.unit)}
            hint={text.unitHint}
            problem={problem('unitId')}
            value={unitId}
            options={[['', text.noUnit], ...units]}
            onChoose={setUnit}
          />
          <ChoiceField<SeatMandate | ''>
            label={words.seats.mandate}
            value={mandate}
            options={[
              ['', words.seats.notWritten],
              ['DECIDES', words.seats.mandates.DECIDES],
              ['PREPARES', words.seats.mandates.PREPARES],
              ['OBSERVES', words.seats.mandates.OBSERVES],
            ]}
            onChoose={setMandate}
          />
          {owner === 'MUNICIPALITY' && (
            <CheckField checked={independent} onChange={setIndependent}>
              {words.seats.independent}
            </CheckField>
          )}
          <DateField
            label={text.from}
            hint={text.fromHint}
            problem={problem('from')}
            value={from}
            onChoose={setFrom}
          />
        </>
      )}
    </GroupForm>
  );
}
