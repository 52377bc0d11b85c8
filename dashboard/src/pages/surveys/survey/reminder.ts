/** A seat that was asked, named as its group names it today; null when it is there no more. */
export interface NamedSeat {
  readonly key: string;
  readonly name: string | null;
  /** Its unit, as its group tells it today. */
  readonly unit: string | null;
  readonly hasUnit: boolean;
  readonly answered: boolean;
}

/** A group's seats that were asked. */
export interface AskedGroup {
  readonly id: string;
  readonly name: string;
  readonly seats: readonly NamedSeat[];
}

/** Whom to remind, as text for a letter: by group, the seats that can answer and have not. Groups where all have are left out. */
export function reminderText(groups: readonly AskedGroup[], head: string): string {
  const parts = groups.flatMap(({ name, seats }) => {
    const left = seats.filter(({ answered, hasUnit, name: seat }) => !answered && hasUnit && seat !== null);
    return left.length === 0 ? [] : [[name, ...left.map((seat) => `- ${seat.name}`)].join('\n')];
  });
  return parts.length === 0 ? '' : [head, ...parts].join('\n\n');
}
