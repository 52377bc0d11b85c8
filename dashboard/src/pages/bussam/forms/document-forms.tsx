import { useState } from 'react';
import type { BussamDocumentKind } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { useChangeName } from '../../../sharing/change-name.js';
import { ChoiceField, DateField, TextField } from '../../../ui/written-fields.js';
import { useWords } from '../words.js';
import { AddBussamDocument, StrikeBussamEntry } from './bussam-changes.js';
import { BussamForm, missing } from './bussam-form.js';

const kinds: readonly BussamDocumentKind[] = [
  ...(['AGREEMENT', 'ROUTINE', 'FORM', 'MAIN_AGREEMENT', 'GUIDELINE', 'AGENDA'] as const),
];

/** Adds a new version of a paper that the county works by. */
export function DocumentForm({ onClose }: { onClose(): void }) {
  const { t, dates } = useSpeech();
  const words = useWords();
  const text = words.acts.document;
  const changeName = useChangeName();
  const [kind, setKind] = useState<BussamDocumentKind>('ROUTINE');
  const [name, setName] = useState('');
  const [decidedOn, setDecidedOn] = useState('');
  const [decidedBy, setDecidedBy] = useState('');
  const [source, setSource] = useState('');
  const read = () => {
    const problems = missing({ name, decidedOn });
    if (problems.length > 0) return problems;
    const asked = {
      ...{ kind, name: name.trim(), decidedOn, decidedBy: decidedBy.trim() || null },
      source: source.trim() || null,
    };
    return { ...asked, idempotencyKey: changeName.of(asked) };
  };
  return (
    <BussamForm
      title={text.title}
      action={text.action}
      change={AddBussamDocument}
      read={read}
      done={text.done}
      onClose={onClose}
    >
      {(problem) => (
        <>
          <ChoiceField<BussamDocumentKind>
            label={text.kind}
            value={kind}
            options={kinds.map((each) => [each, words.kinds[each]] as const)}
            onChoose={setKind}
          />
          <TextField label={text.name} problem={problem('name')} value={name} onWrite={setName} />
          <DateField
            label={text.decidedOn}
            problem={problem('decidedOn') ?? problem('from')}
            max={dates.today}
            value={decidedOn}
            onChoose={setDecidedOn}
          />
          <TextField
            label={t.changes.optional(text.decidedBy)}
            problem={problem('decidedBy')}
            value={decidedBy}
            onWrite={setDecidedBy}
          />
          <TextField
            label={t.changes.optional(text.source)}
            problem={problem('source')}
            value={source}
            onWrite={setSource}
          />
        </>
      )}
    </BussamForm>
  );
}

/** Strikes what was entered by mistake. */
export function StrikeForm({ entryId, about, onClose }: { entryId: string; about: string; onClose(): void }) {
  const text = useWords().acts.strike;
  return (
    <BussamForm
      title={text.title}
      action={text.action}
      change={StrikeBussamEntry}
      read={() => ({ entryId })}
      done={text.done}
      onClose={onClose}
    >
      {() => (
        <>
          <p lang="sv">{about}</p>
          <p>{text.sure}</p>
        </>
      )}
    </BussamForm>
  );
}
