import type { SharingFactsFragment, StandingFactsFragment } from '../../gql/graphql.js';
import { useSpeech } from '../../i18n/language.js';
import { problemAt } from '../../sharing/problems.js';
import { Option, Options } from '../../ui/options.js';
import { TextArea } from '../../ui/written-fields.js';
import type { Choosing } from './choosing.js';
import { ConsentDetails } from './consent-details.js';
import type { Draft } from './draft.js';
import { Section } from './section.js';

const grounds: readonly Draft['ground'][] = [
  'CONSENT',
  'NECESSARY_CARE',
  'DUTY_OF_DISCLOSURE',
  'CONCERN_REPORT',
];

interface GroundChoiceProps extends Choosing {
  guardians: StandingFactsFragment['guardians'];
  sharing: SharingFactsFragment;
}

/** On which ground: consent, with who has signed, or a decision that must say why. */
export function GroundChoice({ guardians, sharing, ...choosing }: GroundChoiceProps) {
  const { t } = useSpeech();
  const { draft, problems, onChange } = choosing;
  const offered = grounds.filter((ground) =>
    ground === 'CONSENT' ? sharing.viewerCanRecordConsent : sharing.viewerCanDisclose,
  );
  return (
    <Section number={3} title={t.release.why}>
      <Options legend={t.release.why} legendHidden problem={problemAt(problems, 'ground', t)}>
        {offered.map((ground) => (
          <Option
            key={ground}
            type="radio"
            name="ground"
            checked={draft.ground === ground}
            onChange={() => onChange({ ground })}
            title={t.release.grounds[ground][0]}
          >
            {t.release.grounds[ground][1]}
          </Option>
        ))}
      </Options>
      {draft.ground === 'CONSENT' ? (
        <ConsentDetails {...choosing} guardians={guardians} />
      ) : (
        <TextArea
          label={t.release.motivation}
          hint={t.release.motivationHint}
          problem={problemAt(problems, 'motivation', t)}
          value={draft.motivation}
          onWrite={(motivation) => onChange({ motivation })}
        />
      )}
    </Section>
  );
}
