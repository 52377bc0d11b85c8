/** Answers to one questionnaire, counted: by question, by answer. Everybody has given each question one answer. */
export type Counted = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What may leave of such counts. */
export interface Shown {
  /** How many have answered, rounded. */
  readonly respondents: number;
  readonly counts: Counted;
}

/** Fewer respondents than this are not shown at all (domain.md 8.16). */
export const fewestShown = 5;

/** What every count is a multiple of when it leaves. */
export const step = 5;

/** To the nearest multiple of the step. */
export function rounded(count: number): number {
  return Math.round(count / step) * step;
}

/** The least and the most that a rounded count may stand for. */
function couldBe(shown: number): readonly [least: number, most: number] {
  const half = Math.floor(step / 2);
  return [Math.max(0, shown - half), shown + half];
}

/**
 * What may be shown of one group's answers: every count rounded, or null when the group is small, or when rounded counts
 * that stand beside each other would tell somebody's exactly.
 *
 * A group is shown whole or not at all, and nobody is in two groups: no two figures can be subtracted from each other.
 */
export function protect(counted: Counted): Shown | null {
  const answered = Math.max(0, ...Object.values(counted).map(sumOf));
  if (answered < fewestShown) return null;
  const shown: Shown = {
    respondents: rounded(answered),
    counts: mapped(counted, (answers) => mapped(answers, rounded)),
  };
  return tellsOneExactly(shown) ? null : shown;
}

/** Figures of groups that share nobody, as one: nothing but their sum, so that it tells no more than they do. */
export function addedUp(figures: readonly Shown[]): Shown | null {
  const [first, ...others] = figures;
  if (!first) return null;
  return others.reduce(
    (sum, each) => ({
      respondents: sum.respondents + each.respondents,
      counts: mapped(sum.counts, (answers, question) =>
        mapped(answers, (count, answer) => count + (each.counts[question]?.[answer] ?? 0)),
      ),
    }),
    first,
  );
}

/**
 * Whether some count can be had exactly by whoever knows how it was rounded: each question's counts add up to the same
 * number of respondents, and sometimes there is one way only in which they can.
 */
export function tellsOneExactly({ respondents, counts }: Shown): boolean {
  const questions = Object.values(counts).map((answers) => Object.values(answers).map(couldBe));
  const least = (cells: readonly (readonly [number, number])[]) => cells.reduce((sum, [low]) => sum + low, 0);
  const most = (cells: readonly (readonly [number, number])[]) =>
    cells.reduce((sum, [, high]) => sum + high, 0);
  const [low, high] = couldBe(respondents);
  const fewest = Math.max(fewestShown, low, ...questions.map(least));
  const highest = Math.min(high, ...questions.map(most));
  if (fewest >= highest) return true;
  return questions.some((cells) =>
    cells.some(([cellLow, cellHigh]) => {
      const othersLeast = least(cells) - cellLow;
      const othersMost = most(cells) - cellHigh;
      return Math.max(cellLow, fewest - othersMost) >= Math.min(cellHigh, highest - othersLeast);
    }),
  );
}

const sumOf = (answers: Readonly<Record<string, number>>) =>
  Object.values(answers).reduce((sum, count) => sum + count, 0);

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  to: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value, key)]));
}
