import { useState } from 'react';
import type { ForumActor, PartyKind } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import type { FieldProblem } from '../../../sharing/problems.js';
import { ChoiceField, DateField, TextField } from '../../../ui/written-fields.js';
import { useWords } from '../words.js';
import { AddForumMember } from './forum-changes.js';
import { ForumForm } from './forum-form.js';

const actors: readonly ForumActor[] = ['MUNICIPALITY', 'REGION', 'POLICE', 'ASSOCIATION', 'OTHER'];
const parties: readonly PartyKind[] = [
  ...([
    'SCHOOL',
    'STUDENT_HEALTH',
    'PRESCHOOL',
    'SOCIAL_SERVICES',
    'COORDINATION',
    'CHILD_PSYCHIATRY',
  ] as const),
  ...(['HABILITATION', 'PAEDIATRICS', 'PRIMARY_CARE'] as const),
];

/** Adds who takes part: an organisation and its function. */
export function MemberForm({ forumId, onClose }: { forumId: string; onClose(): void }) {
  const { t } = useSpeech();
  const words = useWords();
  const { acts } = words;
  const text = acts.member;
  const changeName = useChangeName();
  const [organisation, setOrganisation] = useState('');
  const [functionThere, setFunction] = useState('');
  const [party, setParty] = useState<PartyKind | ''>('');
  const [actor, setActor] = useState<ForumActor | ''>('');
  const [from, setFrom] = useState('');
  const [source, setSource] = useState('');
  const read = () => {
    const problems: FieldProblem[] = [];
    if (organisation.trim() === '') problems.push({ field: 'organisation', code: 'REQUIRED' });
    if (problems.length > 0) return problems;
    const asked = {
      ...{ forumId, organisation: organisation.trim(), functionThere: functionThere.trim() || null },
      ...{ party: party || null, actor: actor || null, from: from || null, source: source.trim() || null },
    };
    return { ...asked, idempotencyKey: changeName.of(asked) };
  };
  return (
    <ForumForm
      title={text.title}
      action={text.action}
      change={AddForumMember}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <TextField
            label={text.organisation}
            problem={problem('organisation')}
            value={organisation}
            onWrite={setOrganisation}
          />
          <TextField
            label={t.changes.optional(text.functionThere)}
            hint={text.functionHint}
            problem={problem('functionThere')}
            value={functionThere}
            onWrite={setFunction}
          />
          <ChoiceField<PartyKind | ''>
            label={text.party}
            value={party}
            options={[
              ['', text.noParty] as const,
              ...parties.map((each) => [each, t.words.party[each]] as const),
            ]}
            onChoose={setParty}
          />
          <ChoiceField<ForumActor | ''>
            label={text.actor}
            value={actor}
            options={[
              ['', acts.unknown] as const,
              ...actors.map((each) => [each, words.words.actors[each]] as const),
            ]}
            onChoose={setActor}
          />
          <DateField
            label={t.changes.optional(text.from)}
            hint={text.fromHint}
            problem={problem('from')}
            value={from}
            onChoose={setFrom}
          />
          <TextField
            label={t.changes.optional(acts.source)}
            hint={acts.sourceHint}
            problem={problem('source')}
            value={source}
            onWrite={setSource}
          />
        </>
      )}
    </ForumForm>
  );
}
