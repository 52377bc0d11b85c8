import type { ForumPlacesQuery as Places } from '../../../gql/graphql.js';
import { SelectField } from '../../../ui/field.js';
import { type ForumChoice, followUps, themes } from '../choice.js';
import { DayChoice } from '../day-choice.js';
import styles from '../forums.module.css';
import { useWords } from '../words.js';

interface ToolbarProps {
  code: string;
  places: NonNullable<Places['forumCounts']>;
  choice: ForumChoice;
  onChoose(next: Partial<ForumChoice>): void;
}

const all = 'ALL';

/** Which municipality, which forums of it, on which day. */
export function Toolbar({ code, places, choice, onChoose }: ToolbarProps) {
  const words = useWords();
  const { list } = words;
  return (
    <search className={`${styles.tools} screen-only`} aria-label={list.filters}>
      <SelectField
        label={list.municipality}
        value={code}
        options={places.map(
          ({ municipality, count }) =>
            [municipality.code, list.municipalityOption(municipality.name, count)] as const,
        )}
        onChoose={(municipality) => onChoose({ municipality })}
      />
      <SelectField
        label={list.theme}
        value={choice.theme ?? all}
        options={[
          [all, list.all] as const,
          ...themes.map((each) => [each, words.words.themes[each]] as const),
        ]}
        onChoose={(theme) => onChoose({ theme: theme === all ? null : theme })}
      />
      <SelectField
        label={list.followUp}
        value={choice.followUp ?? all}
        options={[
          [all, list.all] as const,
          ...followUps.map((each) => [each, words.words.followUps[each]] as const),
        ]}
        onChoose={(followUp) => onChoose({ followUp: followUp === all ? null : followUp })}
      />
      <DayChoice day={choice.day} onChoose={(day) => onChoose({ day })} />
    </search>
  );
}
