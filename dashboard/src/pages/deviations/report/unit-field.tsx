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
  /** Keys of those with a seat in the sender's own groups: they stand first. */
  near: ReadonlySet<string>;
  problem?: string | undefined;
  onChoose(id: string): void;
}

/** Of many units one: those of the own groups first, then by function; the first letters of its name lead there. */
export function UnitField({ label, value, units, near, problem, onChoose }: UnitFieldProps) {
  const { t } = useSpeech();
  const { form: text } = useWords();
  const others = units.filter(({ id }) => !near.has(id));
  const kinds = [...new Set(others.map(({ kind }) => kind))].sort((a, b) => order(a) - order(b));
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
          <Options label={text.near} units={units.filter(({ id }) => near.has(id))} />
          {kinds.map((kind) => (
            <Options
              key={kind}
              label={t.words.party[kind]}
              units={others.filter((unit) => unit.kind === kind)}
            />
          ))}
        </select>
      )}
    </Labelled>
  );
}

function Options({ label, units }: { label: string; units: readonly UnitOption[] }) {
  const { compare } = useSpeech();
  if (units.length === 0) return null;
  return (
    <optgroup label={label}>
      {[...units]
        .sort((a, b) => compare(a.name, b.name))
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </optgroup>
  );
}

/** Child psychiatry first: two of three are sent there. */
const first = ['CHILD_PSYCHIATRY', 'HABILITATION', 'PAEDIATRICS', 'PRIMARY_CARE', 'SOCIAL_SERVICES'];
const order = (kind: UnitOption['kind']) =>
  first.includes(kind) ? first.indexOf(kind) : first.length + senders.indexOf(kind);
