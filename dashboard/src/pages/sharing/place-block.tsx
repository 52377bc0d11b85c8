import { useState } from 'react';
import type { RecordPart } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { unitName } from '../../parties/unit-name.js';
import { ChangeForm } from '../../sharing/change-form.js';
import { useChangeName } from '../../sharing/change-name.js';
import { problemAt } from '../../sharing/problems.js';
import { inOrder } from '../../sharing/releases.js';
import { ChoiceField, TextArea } from '../../ui/written-fields.js';
import { useDoor } from './door-context.js';

const Place = graphql(`
  mutation PlaceBlock($municipal: Boolean!, $input: PlaceBlockInput!) {
    municipal: placeMunicipalBlock(input: $input) @include(if: $municipal) {
      ...Outcome
    }
    care: placeCareBlock(input: $input) @skip(if: $municipal) {
      ...Outcome
    }
  }
`);

/** Hides a part, or all that one keeps, from a unit, or from all others. */
export function PlaceBlock({ ownParts, onClose }: { ownParts: readonly RecordPart[]; onClose(): void }) {
  const speech = useSpeech();
  const { t } = speech;
  const { childId, owner, units } = useDoor();
  const name = useChangeName();
  const kept = inOrder(ownParts);
  const [part, setPart] = useState<RecordPart | ''>(kept.length > 1 ? '' : (kept[0] ?? ''));
  const [unitId, setUnit] = useState('');
  const [reason, setReason] = useState('');
  const text = t.sharingChanges.blocks;
  const parts = speech.list((part === '' ? kept : [part]).map((each) => t.sharing.part[owner][each]));
  const receiver = units.find(({ unit }) => unit.id === unitId);
  return (
    <ChangeForm
      title={text.placeTitle}
      action={text.place}
      change={Place}
      read={() => {
        if (reason.trim() === '') return [{ field: 'reason', code: 'REQUIRED' }];
        const asked = { childId, part: part || null, unitId: unitId || null, reason };
        return { input: { ...asked, idempotencyKey: name.of(asked) } };
      }}
      done={text.placed}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <p>{text.lead}</p>
          <ChoiceField<RecordPart | ''>
            label={text.what}
            problem={problemAt(problems, 'part', t)}
            value={part}
            options={[
              ...(kept.length > 1 ? ([['', t.sharing.everything]] as const) : []),
              ...kept.map((each) => [each, t.access.part[owner][each]] as const),
            ]}
            onChoose={setPart}
          />
          <ChoiceField
            label={text.whom}
            problem={problemAt(problems, 'unitId', t)}
            value={unitId}
            options={[
              ['', text.all],
              ...units.map(({ kind, unit }) => [unit.id, unitName(unit, kind, speech)] as const),
            ]}
            onChoose={setUnit}
          />
          <TextArea
            label={text.reason}
            hint={text.reasonHint}
            problem={problemAt(problems, 'reason', t)}
            value={reason}
            onWrite={setReason}
          />
          <p>
            <strong>
              {receiver
                ? text.hides(parts, unitName(receiver.unit, receiver.kind, speech))
                : text.hidesFromAll(parts)}
            </strong>
          </p>
        </>
      )}
    </ChangeForm>
  );
}
