import type { SipCheckOccasion, SipCheckRespondent } from '../../../gql/graphql.js';
import { SelectField } from '../../../ui/field.js';
import { useWords } from '../words.js';
import type { FiguresChoice } from './choice.js';
import styles from './figures-page.module.css';
import type { Place } from './places.js';
import { partsOf } from './terms.js';

interface FiguresToolbarProps {
  choice: FiguresChoice;
  terms: readonly string[];
  places: readonly Place[];
  place: Place | undefined;
  onChoose(choice: Partial<FiguresChoice>): void;
}

export function FiguresToolbar({ choice, terms, places, place, onChoose }: FiguresToolbarProps) {
  const words = useWords();
  const text = words.figures;
  return (
    <search className={`${styles.toolbar} screen-only`} aria-label={text.filters}>
      <SelectField
        label={text.term}
        value={choice.term}
        options={terms.map((term) => [term, text.termName(...partsOf(term))] as const)}
        onChoose={(term) => onChoose({ term })}
      />
      <SelectField<SipCheckOccasion>
        label={text.occasion}
        value={choice.occasion}
        options={[
          ['AFTER_MEETING', words.offer.occasions.AFTER_MEETING],
          ['AT_END', words.offer.occasions.AT_END],
        ]}
        onChoose={(occasion) => onChoose({ occasion })}
      />
      <SelectField<SipCheckRespondent>
        label={text.respondent}
        value={choice.respondent}
        options={[
          ['CHILD', text.respondents.CHILD],
          ['GUARDIAN', text.respondents.GUARDIAN],
        ]}
        onChoose={(respondent) => onChoose({ respondent })}
      />
      {places.length > 1 && (
        <SelectField
          label={text.areaColumn}
          value={place?.id ?? ''}
          options={places.map(({ id, name }) => [id, name ?? text.county] as const)}
          onChoose={(id) => onChoose({ place: id })}
        />
      )}
    </search>
  );
}
