import {
  type AreaOverTime,
  nameBefore,
  nameOn,
  partsBefore,
  partsOn,
  type Resolution,
  resolutions,
  standsOn,
  stoodBefore,
} from './area-over-time.js';

/** What became of some areas of one kind on one day. */
export interface ChangeOfAreas {
  readonly kind: string;
  /** The first day of the new. */
  readonly on: string;
  readonly knownTo: Resolution;
  readonly change: 'BEGAN' | 'ENDED' | 'SPLIT' | 'MERGED' | 'REDRAWN' | 'RENAMED';
  readonly before: readonly NamedArea[];
  readonly after: readonly NamedArea[];
  /** Each thing that is said of it, once. */
  readonly sources: readonly string[];
  readonly demo: boolean;
}

export interface NamedArea {
  readonly id: string;
  readonly name: string;
  readonly compositionKnown: boolean;
}

/** An area as it was just before a day, or as it is on it. */
interface Side {
  readonly area: AreaOverTime;
  readonly name: string;
  readonly parts: readonly string[];
}

interface Piece {
  readonly before: Side[];
  readonly after: Side[];
}

/** Everything that happened to the areas, oldest first. What went over into what is read from the ground they share. */
export function changesOf(areas: readonly AreaOverTime[]): ChangeOfAreas[] {
  return [...new Set(areas.map(({ kind }) => kind))]
    .flatMap((kind) => {
      const ofKind = areas.filter((area) => area.kind === kind);
      return daysOfChange(ofKind).flatMap((day) => changesOn(ofKind, kind, day));
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function daysOfChange(areas: readonly AreaOverTime[]): string[] {
  const days = areas.flatMap((area) =>
    [area, ...area.parts, ...area.names].flatMap(({ from, to }) => [from, to]),
  );
  return [...new Set(days.filter((day) => day !== null))].sort();
}

function changesOn(areas: readonly AreaOverTime[], kind: string, day: string): ChangeOfAreas[] {
  const changed = areas.filter((area) => !keptGround(area, day));
  const before = changed
    .filter((area) => stoodBefore(area, day))
    .map((area): Side => ({ area, name: nameBefore(area, day), parts: partsBefore(area, day) }));
  const after = changed
    .filter((area) => standsOn(area, day))
    .map((area): Side => ({ area, name: nameOn(area, day), parts: partsOn(area, day) }));
  return [
    ...piecesOf(before, after).map((piece) => ofPiece(kind, day, piece)),
    ...areas.filter((area) => keptGround(area, day)).flatMap((area) => renaming(area, kind, day)),
  ];
}

/** It stood before the day and stands on it, with the same ground. */
function keptGround(area: AreaOverTime, day: string): boolean {
  const [had, has] = [partsBefore(area, day), partsOn(area, day)];
  const stays = stoodBefore(area, day) === standsOn(area, day);
  return stays && had.length === has.length && had.every((partId) => has.includes(partId));
}

function renaming(area: AreaOverTime, kind: string, day: string): ChangeOfAreas[] {
  if (!standsOn(area, day) || nameBefore(area, day) === nameOn(area, day)) return [];
  const side = (name: string): NamedArea[] => [
    { id: area.id, name, compositionKnown: area.compositionKnown },
  ];
  const [before, after] = [side(nameBefore(area, day)), side(nameOn(area, day))];
  // The new name is said by whoever recorded it, not by the area's own source.
  return [{ kind, on: day, knownTo: null, change: 'RENAMED', before, after, sources: [], demo: false }];
}

/**
 * What went over into what: areas that share ground belong together, directly or through others. An area of unknown
 * composition may have had any of its municipality's ground. What only began, or only ended, is told once for the day.
 */
function piecesOf(before: readonly Side[], after: readonly Side[]): Piece[] {
  const pieces: Piece[] = [];
  const left = { before: [...before], after: [...after] };
  for (let first = left.before.shift(); first; first = left.before.shift()) {
    const piece: Piece = { before: [first], after: [] };
    while (take(left.after, piece.after, piece.before) || take(left.before, piece.before, piece.after));
    pieces.push(piece);
  }
  const ended = pieces.filter((piece) => piece.after.length === 0).flatMap((piece) => piece.before);
  return [
    ...pieces.filter((piece) => piece.after.length > 0),
    ...(ended.length > 0 ? [{ before: ended, after: [] }] : []),
    ...(left.after.length > 0 ? [{ before: [], after: left.after }] : []),
  ];
}

/** Moves what belongs together with the others; true when there was any. */
function take(from: Side[], to: Side[], others: readonly Side[]): boolean {
  const found = from.filter((side) => others.some((other) => belongTogether(side, other)));
  for (const side of found) from.splice(from.indexOf(side), 1);
  to.push(...found);
  return found.length > 0;
}

function belongTogether(a: Side, b: Side): boolean {
  if (a.area.id === b.area.id || a.parts.some((partId) => b.parts.includes(partId))) return true;
  if (a.area.compositionKnown && b.area.compositionKnown) return false;
  const [codes, others] = [a.area.municipalityCodes, b.area.municipalityCodes];
  return codes.length === 0 || others.length === 0 || codes.some((code) => others.includes(code));
}

function ofPiece(kind: string, on: string, { before, after }: Piece): ChangeOfAreas {
  const sides = [...before, ...after];
  return {
    kind,
    on,
    knownTo: coarsest([
      ...before.filter(({ area }) => area.to === on).map(({ area }) => area.toKnownTo),
      ...after.filter(({ area }) => area.from === on).map(({ area }) => area.fromKnownTo),
    ]),
    change: nameOfChange(before, after),
    before: before.map(named),
    after: after.map(named),
    sources: [...new Set([...after, ...before].map(({ area }) => area.source))],
    demo: sides.some(({ area }) => area.demo),
  };
}

function nameOfChange(before: readonly Side[], after: readonly Side[]): ChangeOfAreas['change'] {
  if (before.length === 0) return 'BEGAN';
  if (after.length === 0) return 'ENDED';
  // Of ground that nobody knows it cannot be said whether it was split or joined.
  if ([...before, ...after].some(({ area }) => !area.compositionKnown)) return 'REDRAWN';
  if (before.length === 1 && after.length > 1) return 'SPLIT';
  if (before.length > 1 && after.length === 1) return 'MERGED';
  const [old, now] = [before[0]?.parts ?? [], after[0]?.parts ?? []];
  const isSameGround =
    before.length === 1 && old.length === now.length && old.every((id) => now.includes(id));
  return isSameGround ? 'RENAMED' : 'REDRAWN';
}

const named = ({ area, name }: Side): NamedArea => ({
  id: area.id,
  name,
  compositionKnown: area.compositionKnown,
});

const coarsest = (all: readonly Resolution[]): Resolution =>
  resolutions[Math.max(0, ...all.map((each) => resolutions.indexOf(each)))] ?? null;
