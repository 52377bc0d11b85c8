import { senders } from '../../../deviations/choice.js';
import { useWords } from '../../../deviations/words.js';
import type { PartyKind } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { Labelled } from '../../../ui/labelled.js';
import styles from '../../../ui/labelled.module.css';

/** A unit that can be chosen. */
export interface UnitOption {
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
}

interface UnitFieldProps {
  label: string;
  value: string;
  units: readonly UnitOption[];
  problem?: string | undefined;
  onChoose(id: string): void;
}

/** Of many units one, by function; the first letters of its name lead there. */
export function UnitField({ label, value, units, problem, onChoose }: UnitFieldProps) {
  const { t, compare } = useSpeech();
  const { form: text } = useWords();
  const kinds = [...new Set(units.map(({ kind }) => kind))].sort((a, b) => order(a) - order(b));
  return (
    <Labelled label={label} problem={problem}>
      {(tied) => (
        <select
          {...tied}
          className={styles.control}
          value={value}
          onChange={(event) => onChoose(event.target.value)}
        >
          <option value="">{text.choose}</option>
          {kinds.map((kind) => (
            <optgroup key={kind} label={t.words.party[kind]}>
              {units
                .filter((unit) => unit.kind === kind)
                .sort((a, b) => compare(a.name, b.name))
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** Child psychiatry first: two of three are sent there. */
const first = ['CHILD_PSYCHIATRY', 'HABILITATION', 'PAEDIATRICS', 'PRIMARY_CARE', 'SOCIAL_SERVICES'];
const order = (kind: UnitOption['kind']) =>
  first.includes(kind) ? first.indexOf(kind) : first.length + senders.indexOf(kind);
