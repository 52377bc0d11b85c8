import type { Person, RecordModel } from './record-model.js';

/** What one reading shows of a record: each field that depends on a part, what is released, and the door. */
export interface Told {
  readonly fields: Readonly<Record<string, boolean>>;
  readonly disclosures: readonly string[];
  readonly door: {
    readonly ownParts: readonly string[];
    readonly consents: readonly string[];
    readonly blocks: readonly string[];
    readonly assignments: readonly string[];
    readonly units: readonly string[];
  } | null;
}

/** A field of the owner’s schema, and who the model says reads it. */
export interface ReadField {
  /** As it is asked for, with its selection; its alias is its key here. */
  readonly selection: string;
  readonly part: string;
  readonly isWhereabouts: boolean;
}

const can = (yes: boolean) => (yes ? 'can' : 'cannot');
const over = new Set(['WITHDRAWN', 'EXPIRED']);

/** What the model says that somebody is shown. */
export function expectedTold(
  model: RecordModel,
  person: Person,
  fields: Readonly<Record<string, ReadField>>,
): Told {
  const parts = Object.keys(model.world.keptBy);
  const { boardOf, keptBy, doorNeedsAPart } = model.world;
  const isThere = !doorNeedsAPart || parts.some((part) => model.reads(person, part));
  const ownParts = parts.filter((part) => model.keeps(person, part));
  const boards = new Set(ownParts.map((part) => boardOf[keptBy[part] ?? '']));
  const units = Object.keys(boardOf).filter((unit) => model.assigns(person, unit));
  const hasDoor = isThere && ownParts.length + units.length > 0;
  return {
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, { part, isWhereabouts }]) => [
        name,
        isWhereabouts ? model.readsWhereabouts(person, part) : model.reads(person, part),
      ]),
    ),
    disclosures: model.disclosures
      .filter(
        ({ part, unit }) =>
          model.keeps(person, part) || (model.reads(person, part) && person.units.includes(unit)),
      )
      .map((row) => {
        const isOver = row.revoked || (row.until !== null && row.until < 0);
        return `${row.part} to ${row.unit} ${model.holds(row)} ${can(model.keeps(person, row.part) && !isOver)}`;
      })
      .sort(),
    door: hasDoor
      ? {
          ownParts: ownParts.sort(),
          consents: model.consents
            .filter((row) => row.parts.some((part) => model.keeps(person, part)))
            .map((row) => {
              const state = model.stateOf(row);
              return `${state} ${can(model.keepsAll(person, row.parts) && !over.has(state))}`;
            })
            .sort(),
          blocks: model.blocks
            .filter((row) => model.keeps(person, row.part))
            .map((row) => `${row.part} ${row.unit} ${can(!row.lifted)}`)
            .sort(),
          assignments: model.assignments
            .filter((row) => boards.has(boardOf[row.unit]) || units.includes(row.unit))
            .map((row) => `${row.who} ${row.unit} ${can(!row.ended && units.includes(row.unit))}`)
            .sort(),
          units: units.sort(),
        }
      : null,
  };
}

/** The selection that asks for all of it, on a child. */
export function selectionOf(word: 'municipal' | 'care', fields: Readonly<Record<string, ReadField>>): string {
  return `${Object.entries(fields)
    .map(([name, { selection }]) => `${name}: ${selection}`)
    .join(' ')}
    disclosures: ${word}Disclosures { part receiver { id } active viewerCanRevoke }
    door: ${word}Sharing { ownParts
      consents { state viewerCanChange } blocks { part unit { id } viewerCanLift }
      assignments { subject unit { id } viewerCanEnd } assignableUnits { unit { id } } }`;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer, as it came
type Answered = any;

/** What was shown, in the same words. */
export function toldIn(child: Answered, fields: Readonly<Record<string, ReadField>>): Told {
  const door = child?.door ?? null;
  return {
    fields: Object.fromEntries(Object.keys(fields).map((name) => [name, (child?.[name] ?? null) !== null])),
    disclosures: (child?.disclosures ?? [])
      .map((row: Answered) => `${row.part} to ${row.receiver.id} ${row.active} ${can(row.viewerCanRevoke)}`)
      .sort(),
    door: door && {
      ownParts: [...door.ownParts].sort(),
      consents: door.consents.map((row: Answered) => `${row.state} ${can(row.viewerCanChange)}`).sort(),
      blocks: door.blocks
        .map((row: Answered) => `${row.part} ${row.unit?.id ?? null} ${can(row.viewerCanLift)}`)
        .sort(),
      assignments: door.assignments
        .map((row: Answered) => `${row.subject} ${row.unit.id} ${can(row.viewerCanEnd)}`)
        .sort(),
      units: door.assignableUnits.map((row: Answered) => row.unit.id).sort(),
    },
  };
}
