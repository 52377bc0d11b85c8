import { useState } from 'react';
import type { GuardianHideable, HiddenFactsFragment, HideableOfPlanFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';
import { type Speech, useSpeech } from '../../i18n/language.js';
import { ChangeForm } from '../../sharing/change-form.js';
import { useChangeName } from '../../sharing/change-name.js';
import { problemAt } from '../../sharing/problems.js';
import { ChoiceField, TextArea } from '../../ui/written-fields.js';
import { useDoor } from './door-context.js';
import { hideablesOf } from './hideables.js';

const HideFromGuardians = graphql(`
  mutation HideFromGuardians($municipal: Boolean!, $input: HideFromGuardiansInput!) {
    municipal: hideMunicipalFromGuardians(input: $input) @include(if: $municipal) {
      ...Outcome
    }
    care: hideCareFromGuardians(input: $input) @skip(if: $municipal) {
      ...Outcome
    }
  }
`);

interface HideProps {
  plan: HideableOfPlanFragment;
  hidden: readonly HiddenFactsFragment[];
  onClose(): void;
}

/** Chooses something in the own part of the plan and says why guardians must not read it. */
export function Hide({ plan, hidden, onClose }: HideProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { childId, owner } = useDoor();
  const name = useChangeName();
  const already = new Set(hidden.map(({ what, recordId }) => `${what} ${recordId}`));
  const things = hideablesOf(plan, owner).filter(({ what, recordId }) => !already.has(`${what} ${recordId}`));
  const [chosen, setChosen] = useState(0);
  const [reason, setReason] = useState('');
  const text = t.sharingChanges.hidden;
  return (
    <ChangeForm
      title={text.hideTitle}
      action={text.hide}
      change={HideFromGuardians}
      read={() => {
        const thing = things[chosen];
        if (!thing) return [{ field: 'recordId', code: 'REQUIRED' }];
        if (reason.trim() === '') return [{ field: 'reason', code: 'REQUIRED' }];
        const asked = { childId, what: thing.what, recordId: thing.recordId, reason };
        return { input: { ...asked, idempotencyKey: name.of(asked) } };
      }}
      done={text.hideDone}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <p>{text.lead}</p>
          <ChoiceField
            label={text.choose}
            problem={problemAt(problems, 'recordId', t)}
            value={String(chosen)}
            options={things.map((thing, place) => [String(place), optionFor(thing, plan, speech)])}
            onChoose={(place) => setChosen(Number(place))}
          />
          {things[chosen]?.what === 'GOAL' && <p>{text.hideMore}</p>}
          <TextArea
            label={text.reason}
            hint={text.reasonHint}
            problem={problemAt(problems, 'reason', t)}
            value={reason}
            onWrite={setReason}
          />
        </>
      )}
    </ChangeForm>
  );
}

/** A thing as a line to choose, or as a name for a button. */
export function optionFor(
  { what, recordId, wording }: { what: GuardianHideable; recordId: string; wording?: string | null },
  plan: HideableOfPlanFragment,
  { t, dates }: Speech,
): string {
  const text = t.sharingChanges.hidden;
  const meeting = what === 'MEETING' && plan.meetings.find(({ id }) => id === recordId);
  if (meeting)
    return text.option.MEETING(`${t.words.meeting[meeting.kind]} ${dates.moment(meeting.startsAt)}`);
  if (wording && (what === 'GOAL' || what === 'INTERVENTION')) return text.option[what](wording);
  return text.what[what];
}
