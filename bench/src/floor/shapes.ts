// Rows as the statements give them, in the shapes the dashboard's documents ask for. All are read once and thrown away,
// so that a row is as loose here as JSON is.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Json = any;

/** Units that a page names, gathered before they are asked for. */
export class UnitNames {
  private readonly wanted = new Set<string>();
  private readonly names = new Map<string, { typename: string; name: string }>();

  want(id: string | null): void {
    if (id !== null) this.wanted.add(id);
  }

  ids(): string[] {
    return [...this.wanted];
  }

  know(typename: string, rows: readonly Json[]): void {
    for (const { id, name } of rows) this.names.set(id, { typename, name });
  }

  of(id: string | null): Json {
    if (id === null) return null;
    const known = this.names.get(id);
    return { __typename: known?.typename, id, name: known?.name };
  }
}

/** The units around a child: all, or, where protected identity hides them, the viewer's own. */
export type UnitsAround = Pick<UnitNames, 'of'>;

export function unitsAround(
  names: UnitNames,
  access: { readonly allowed: boolean; readonly knowsWhereabouts?: boolean },
  own: readonly string[],
): UnitsAround {
  return access.knowsWhereabouts
    ? names
    : { of: (id) => (id !== null && own.includes(id) ? names.of(id) : null) };
}

const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
export const today = () => swedish.format();

export function ageOf(birthDate: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

export const displayNameOf = (child: Json): string => `${child.given_name} ${[...child.family_name][0]}.`;
export const moment = (text: string): string => new Date(text).toISOString();

export function viewerOf({ name, roles, subject, units }: Json, names: UnitNames): Json {
  return {
    __typename: 'Viewer',
    name,
    roles,
    subject,
    units: units.map((id: string) => ({ __typename: names.of(id).__typename, id })),
  };
}

export function followUpOf(row: Json, on: string): Json {
  return {
    __typename: 'FollowUp',
    dueOn: row.due_on,
    id: row.id,
    overdue: row.done_on === null && row.due_on < on,
    responsible: row.responsible,
  };
}
