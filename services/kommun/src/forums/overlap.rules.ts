/** A member as it is compared. */
export interface ComparedMember {
  readonly organisation: string;
  /** PartyKind; null, or OTHER, where it is none that one can compare by. */
  readonly party: string | null;
}

/** A forum as it is compared, on a day. */
export interface ComparedForum {
  readonly id: string;
  readonly themes: readonly string[];
  readonly reasons: readonly string[];
  /** Youngest and oldest it is for; null where it is not said. */
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly members: readonly ComparedMember[];
}

/** Two members, one of each forum, that are the same. */
export interface SharedMember {
  readonly party: string | null;
  /** As the one forum names it, and the other. */
  readonly organisations: readonly [string, string];
}

/** Two forums that may be parallel tracks, and why. */
export interface Overlap {
  /** Their keys in order: it is the same overlap from either side. */
  readonly forumIds: readonly [string, string];
  readonly sharedMembers: readonly SharedMember[];
  /** Of all members of the two, how many sit in both: 0–100. */
  readonly memberShare: number;
  readonly sharedThemes: readonly string[];
  readonly sharedReasons: readonly string[];
  /** true: both say their ages, and they meet; null: at least one does not say. Where both say and do not meet there is no overlap. */
  readonly agesMeet: boolean | null;
}

/** So many members in common, or all of the smaller one’s, make one ask. */
const fewestShared = 2;

/**
 * Of forums that hold on the same day, those that may be parallel tracks: same target group, and members in common (f0:
 * ”parallella spår”). Symmetric; strongest first. A possibility, and no verdict: that two are meant is for people to say.
 */
export function findOverlaps(forums: readonly ComparedForum[]): Overlap[] {
  const inOrder = [...forums].sort((a, b) => byText(a.id, b.id));
  const found = inOrder.flatMap((one, place) =>
    inOrder.slice(place + 1).flatMap((other) => overlapOf(one, other) ?? []),
  );
  return found.sort(
    (a, b) =>
      b.memberShare - a.memberShare ||
      b.sharedThemes.length - a.sharedThemes.length ||
      byText(a.forumIds.join(), b.forumIds.join()),
  );
}

/** @returns null when nothing says that they concern the same children with the same members */
export function overlapOf(a: ComparedForum, b: ComparedForum): Overlap | null {
  if (a.id === b.id) return null;
  const [one, other] = a.id < b.id ? [a, b] : [b, a];
  const agesMeet = meetInAge(one, other);
  const sharedThemes = inBoth(one.themes, other.themes);
  const sharedReasons = inBoth(one.reasons, other.reasons);
  if (agesMeet === false || sharedThemes.length + sharedReasons.length === 0) return null;
  const inOne = one.members.filter((member) => other.members.some((each) => isSame(member, each)));
  const inOther = other.members.filter((member) => one.members.some((each) => isSame(member, each)));
  const shared = Math.min(inOne.length, inOther.length);
  const smaller = Math.min(one.members.length, other.members.length);
  if (shared === 0 || shared < Math.min(fewestShared, smaller)) return null;
  const all = one.members.length + other.members.length;
  return {
    forumIds: [one.id, other.id],
    sharedMembers: inOne.map((member) => {
      const match = other.members.find((each) => isSame(member, each)) as ComparedMember;
      return {
        party: comparable(member) ?? comparable(match),
        organisations: [member.organisation, match.organisation] as const,
      };
    }),
    memberShare: Math.round((100 * (inOne.length + inOther.length)) / all),
    sharedThemes,
    sharedReasons,
    agesMeet,
  };
}

/** By function where both have one that can be compared; else by the organisation’s name. */
export function isSame(a: ComparedMember, b: ComparedMember): boolean {
  const [one, other] = [comparable(a), comparable(b)];
  if (one !== null && other !== null) return one === other;
  return plain(a.organisation) === plain(b.organisation);
}

const comparable = ({ party }: ComparedMember): string | null => (party === 'OTHER' ? null : party);
const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inBoth = (a: readonly string[], b: readonly string[]): string[] =>
  [...new Set(a)].filter((each) => b.includes(each)).sort();

/** An age that only one end is said of is open at the other. */
function meetInAge(a: ComparedForum, b: ComparedForum): boolean | null {
  const isSaid = ({ ageFrom, ageTo }: ComparedForum) => ageFrom !== null || ageTo !== null;
  if (!isSaid(a) || !isSaid(b)) return null;
  const [from, to] = [Math.max(a.ageFrom ?? 0, b.ageFrom ?? 0), Math.min(a.ageTo ?? 200, b.ageTo ?? 200)];
  return from <= to;
}
