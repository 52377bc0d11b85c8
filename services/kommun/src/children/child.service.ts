import { RecordPart } from '@samsyn/disclosure/record-part';
import type { KommunContext } from '../context.js';
import type { ChildRow } from './child.entity.js';
import type { Child, Place } from './child.types.js';

/** The parts of a child's record that the municipalities keep. */
export const municipalParts: readonly RecordPart[] = [
  RecordPart.IDENTITY,
  RecordPart.PLAN,
  RecordPart.SOCIAL_SUPPORT,
  RecordPart.SCHOOLING,
];

/** The child, when the viewer may read any part of it; else null, as for a key that does not exist. */
export async function findChild(childId: string, { access }: KommunContext): Promise<Child | null> {
  const any = await access.toAny(childId, municipalParts);
  return any.allowed ? { id: childId } : null;
}

/** The child's own row, when the viewer may read who the child is. */
export async function findIdentity(
  childId: string,
  { access, children }: KommunContext,
): Promise<ChildRow | null> {
  return (await access.may(childId, RecordPart.IDENTITY)) ? children.rows.load(childId) : null;
}

/** The child's row for what tells where the child is, when the viewer may know that. */
export async function findWhereabouts(
  childId: string,
  part: RecordPart,
  { access, children }: KommunContext,
): Promise<ChildRow | null> {
  return (await access.mayKnowWhereabouts(childId, part)) ? children.rows.load(childId) : null;
}

/** A place with the name people use: the district where there is one, else the municipality. */
export async function placeOf(code: string, partId: string | null, { areas }: KommunContext): Promise<Place> {
  const municipality = await areas.getMunicipality(code);
  const part = partId === null ? null : await areas.findPart(partId);
  const district = partId === null ? undefined : await districtOf(partId, { areas });
  return { municipality, part, label: district?.name ?? part?.name ?? municipality.name };
}

/** The district that holds a part today. */
export async function districtOf(partId: string, { areas }: Pick<KommunContext, 'areas'>) {
  const all = await areas.on('today');
  return all.find((area) => area.kind === 'DISTRICT' && area.parts.some((part) => part.id === partId));
}

/** Whole years between two dates, both YYYY-MM-DD. */
export function ageOn(birthDate: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Given name and the family name's initial: “Demo-Ebba T.” */
export function displayName(row: Pick<ChildRow, 'givenName' | 'familyName'>): string {
  return `${row.givenName} ${[...row.familyName][0] ?? ''}.`;
}
