import { useState } from 'react';
import { graphql } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { ChangeForm } from '../../sharing/change-form.js';
import type { Door } from '../../sharing/doors.js';
import { problemAt } from '../../sharing/problems.js';
import type { ConsentStanding } from '../../sharing/standings.js';
import { CheckField } from '../../ui/field.js';
import { ChoiceField, DateField } from '../../ui/written-fields.js';
import { useDoor } from './door-context.js';

const Sign = graphql(`
  mutation SignConsent(
    $municipal: Boolean!
    $input: SignConsentInput!
    $release: ReleaseOnConsentInput!
    $releaseMunicipal: Boolean!
    $releaseCare: Boolean!
  ) {
    municipal: signMunicipalConsent(input: $input) @include(if: $municipal) {
      ...Outcome
    }
    municipalRelease: releaseMunicipalOnConsent(input: $release) @include(if: $releaseMunicipal) {
      ...Outcome
    }
    care: signCareConsent(input: $input) @skip(if: $municipal) {
      ...Outcome
    }
    careRelease: releaseCareOnConsent(input: $release) @include(if: $releaseCare) {
      ...Outcome
    }
  }
`);

interface AddSignatureProps {
  standing: ConsentStanding;
  door: Door;
  onClose(): void;
}

/** Adds a guardian's signature to a consent that waits for it; with the last one, also releases on it. */
export function AddSignature({ standing, door, onClose }: AddSignatureProps) {
  const { t, dates } = useSpeech();
  const { childId, owner } = useDoor();
  const { consent, missing } = standing;
  const signed = new Set(consent.signatures.map(({ guardianId }) => guardianId));
  const waiting = (door.sharing?.guardians ?? []).filter(({ id, mustSign }) => mustSign && !signed.has(id));
  const [guardianId, setGuardian] = useState(waiting[0]?.id ?? '');
  const [signedOn, setDay] = useState(dates.today);
  const [wantsRelease, setRelease] = useState(true);
  const isLast = missing.length <= 1;
  const release = isLast && wantsRelease && consent.from <= dates.today;
  const text = t.sharingChanges.sign;
  return (
    <ChangeForm
      title={text.title}
      action={release ? text.actionAndRelease : text.action}
      change={Sign}
      read={() =>
        signedOn === ''
          ? [{ field: 'signature.signedOn', code: 'REQUIRED' }]
          : {
              input: { childId, consentId: consent.id, signature: { guardianId, signedOn } },
              release: { childId, consentId: consent.id },
              releaseMunicipal: release && owner === 'MUNICIPALITY',
              releaseCare: release && owner === 'REGION',
            }
      }
      done={release ? text.doneAndReleased : text.done}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <ChoiceField
            label={text.who}
            problem={problemAt(problems, 'signature.guardianId', t) ?? problemAt(problems, 'consentId', t)}
            value={guardianId}
            options={waiting.map(({ id, name }) => [id, name])}
            onChoose={setGuardian}
          />
          <DateField
            label={text.day}
            max={dates.today}
            problem={problemAt(problems, 'signature.signedOn', t)}
            value={signedOn}
            onChoose={setDay}
          />
          <p>{isLast ? text.last : text.notLast}</p>
          {isLast && consent.from <= dates.today && (
            <CheckField checked={wantsRelease} onChange={setRelease}>
              {text.releaseToo}
            </CheckField>
          )}
        </>
      )}
    </ChangeForm>
  );
}
