import { isTerm } from '@samsyn/figures/term.rules';
import {
  categories,
  type DeviationChoice,
  lastHalfYear,
  lastYear,
  senders,
  states,
  termsUntil,
} from '../../../deviations/choice.js';
import styles from '../../../deviations/deviations.module.css';
import { useWords } from '../../../deviations/words.js';
import type { DeviationsQuery } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { CheckField, SelectField } from '../../../ui/field.js';

interface ToolbarProps {
  choice: DeviationChoice;
  groups: NonNullable<DeviationsQuery['busGroups']>;
  onChoose(next: Partial<DeviationChoice>): void;
}

const all = 'ALL';

/** Which deviations, in which order. */
export function Toolbar({ choice, groups, onChoose }: ToolbarProps) {
  const { t, dates, compare } = useSpeech();
  const { register, words } = useWords();
  const orNone = <Value extends string>(value: Value | typeof all) => (value === all ? null : value);
  const every = [all, register.all] as const;
  const kinds = senders.map((kind) => [kind, t.words.party[kind]] as const);
  const terms = termsUntil(dates.today, 6);
  const isOld = choice.period !== null && isTerm(choice.period) && !terms.includes(choice.period);
  const named = [...groups].sort((a, b) => compare(a.name, b.name));
  return (
    <search className={`${styles.tools} screen-only`} aria-label={register.filters}>
      <SelectField
        label={register.period}
        value={choice.period ?? all}
        options={[
          [all, register.allTime] as const,
          [lastHalfYear, register.lastHalfYear] as const,
          [lastYear, register.lastYear] as const,
          ...[...terms, ...(isOld ? [choice.period] : [])].map((term) => [term, term] as const),
        ]}
        onChoose={(period) => onChoose({ period: orNone(period) })}
      />
      <SelectField
        label={register.sender}
        value={choice.sender ?? all}
        options={[every, ...kinds]}
        onChoose={(sender) => onChoose({ sender: orNone(sender) })}
      />
      <SelectField
        label={register.recipient}
        value={choice.recipient ?? all}
        options={[every, ...kinds]}
        onChoose={(recipient) => onChoose({ recipient: orNone(recipient) })}
      />
      <SelectField
        label={register.category}
        value={choice.category ?? all}
        options={[every, ...categories.map((each) => [each, words.categories[each]] as const)]}
        onChoose={(category) => onChoose({ category: orNone(category) })}
      />
      <SelectField
        label={register.state}
        value={choice.state ?? all}
        options={[every, ...states.map((each) => [each, words.states[each]] as const)]}
        onChoose={(state) => onChoose({ state: orNone(state) })}
      />
      {(named.length > 0 || choice.group) && (
        <SelectField
          label={register.group}
          value={choice.group ?? all}
          options={[every, ...named.map(({ id, name }) => [id, name] as const)]}
          onChoose={(group) => onChoose({ group: orNone(group) })}
        />
      )}
      <SelectField
        label={register.order}
        value={choice.order}
        options={[
          ['LATEST', register.orders.LATEST] as const,
          ['DUE_FIRST', register.orders.DUE_FIRST] as const,
        ]}
        onChoose={(order) => onChoose({ order })}
      />
      <CheckField checked={choice.counted} onChange={(counted) => onChoose({ counted })}>
        {register.counted}
      </CheckField>
      <CheckField checked={choice.overdue} onChange={(overdue) => onChoose({ overdue })}>
        {register.overdue}
      </CheckField>
    </search>
  );
}
