/** An area of one geography, on one day. */
export interface Ground {
  readonly id: string;
  readonly partIds: readonly string[];
  /** false: nobody has said what it holds. It then meets nobody that we know of, which is not the same as nobody. */
  readonly compositionKnown: boolean;
}

/** Two areas that share ground: who has to meet whom. */
export interface Overlap {
  readonly left: string;
  readonly right: string;
  readonly partIds: readonly string[];
}

/** One area, and those of the other geography that it shares ground with. */
export interface Meeting {
  readonly id: string;
  readonly meets: readonly string[];
}

/** Two geographies laid over each other. */
export interface Overlay {
  readonly overlaps: readonly Overlap[];
  /** Areas of the left geography that meet several of the right: where the borders disagree. */
  readonly leftMeetingSeveral: readonly Meeting[];
  /** The same seen from the right. */
  readonly rightMeetingSeveral: readonly Meeting[];
  /** Pairs that meet nobody but each other. */
  readonly oneToOne: readonly Overlap[];
  /** Parts that only one of the two holds: beyond the other's border, or held by an area of unknown composition. */
  readonly onlyLeft: readonly string[];
  readonly onlyRight: readonly string[];
  /** Areas of which nobody has said what they hold. */
  readonly unknown: readonly string[];
}

/** Lays one geography over another. What is not known is told apart, never counted as no meeting. */
export function overlay(lefts: readonly Ground[], rights: readonly Ground[]): Overlay {
  const overlaps = lefts.flatMap((left) =>
    rights.flatMap((right): Overlap[] => {
      const partIds = left.partIds.filter((partId) => right.partIds.includes(partId));
      return partIds.length > 0 ? [{ left: left.id, right: right.id, partIds }] : [];
    }),
  );
  const leftMeetings = meetings(lefts, (id) =>
    overlaps.filter(({ left }) => left === id).map(({ right }) => right),
  );
  const rightMeetings = meetings(rights, (id) =>
    overlaps.filter(({ right }) => right === id).map(({ left }) => left),
  );
  const alone = new Set(
    [...leftMeetings, ...rightMeetings].filter(({ meets }) => meets.length === 1).map(({ id }) => id),
  );
  return {
    overlaps,
    leftMeetingSeveral: leftMeetings.filter(({ meets }) => meets.length > 1),
    rightMeetingSeveral: rightMeetings.filter(({ meets }) => meets.length > 1),
    oneToOne: overlaps.filter(({ left, right }) => alone.has(left) && alone.has(right)),
    onlyLeft: without(lefts, rights),
    onlyRight: without(rights, lefts),
    unknown: [...lefts, ...rights].filter(({ compositionKnown }) => !compositionKnown).map(({ id }) => id),
  };
}

const meetings = (areas: readonly Ground[], metBy: (id: string) => string[]): Meeting[] =>
  areas.map(({ id }) => ({ id, meets: metBy(id) }));

function without(some: readonly Ground[], others: readonly Ground[]): string[] {
  const held = new Set(others.flatMap(({ partIds }) => partIds));
  return some.flatMap(({ partIds }) => partIds).filter((partId) => !held.has(partId));
}
