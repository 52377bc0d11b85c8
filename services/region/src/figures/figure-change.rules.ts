/** A figure as it was published: all that a change is told from. */
export interface ComparedFigure {
  readonly topic: string;
  readonly unit: string;
  readonly basis: string;
  readonly value: number;
  readonly derived: boolean;
  /** First day of the time it speaks of. */
  readonly fromOn: string | null;
}

/** How the same thing, counted in the same way, went from one time to the next that was published. */
export interface FigureChange<Figure> {
  readonly before: Figure;
  readonly after: Figure;
  readonly difference: number;
  /** In percent of what it was, to one decimal; null of a share, whose change is told in its own percent, and from nothing. */
  readonly percent: number | null;
}

/**
 * Changes between published figures that count the same thing in the same way: topic, unit and basis are one. A figure that was
 * itself worked out, or of a time that is not known, is compared with nothing.
 */
export function changesOf<Figure extends ComparedFigure>(figures: readonly Figure[]): FigureChange<Figure>[] {
  const told = figures.filter(({ derived, fromOn }) => !derived && fromOn !== null);
  const bySubject = new Map<string, Figure[]>();
  for (const figure of told) {
    const subject = JSON.stringify([figure.topic, figure.unit, figure.basis]);
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), figure]);
  }
  return [...bySubject.values()].flatMap((same) => {
    const inOrder = same.sort((a, b) => ((a.fromOn ?? '') < (b.fromOn ?? '') ? -1 : 1));
    return inOrder.slice(1).flatMap((after, place) => {
      const before = inOrder[place];
      if (!before || before.fromOn === after.fromOn) return [];
      const difference = after.value - before.value;
      const isShare = after.unit === 'procent' || before.value === 0;
      return [
        {
          before,
          after,
          difference,
          percent: isShare ? null : Math.round((difference / before.value) * 1000) / 10,
        },
      ];
    });
  });
}
