import { today } from '@samsyn/disclosure/change-context';
import { InputProblemCode as Code } from '@samsyn/disclosure/changes.types';
import type { RegionContext } from '../context.js';
import type { DeviationRow } from './deviation.entity.js';
import type { DeviationInputProblems } from './deviation-input-problems.js';

const field = 'responsibleUnitId';

/** The steering group makes responsible a party of the deviation, or a unit that has a seat in it today: nobody else has agreed to anything. */
export async function requireResponsible(
  unitId: string,
  row: DeviationRow,
  problems: DeviationInputProblems,
  context: RegionContext,
): Promise<void> {
  const { senderUnitId, recipientUnitId, busGroupId } = row;
  if (unitId === senderUnitId || unitId === recipientUnitId) return;
  const seats: unknown[] = await context.transaction.run((manager) =>
    manager.query(seatOf, [unitId, busGroupId, today()]),
  );
  if (seats.length > 0) return;
  const answer = await context.askGraph(municipalSeats, { id: busGroupId });
  if (answer.kind === 'failed') return problems.add(field, Code.NOT_VERIFIED);
  const group = answer.data.busGroup as GroupTold | null | undefined;
  if (!(group?.municipalSeats ?? []).some(({ unit }) => unit?.id === unitId))
    problems.add(field, Code.NOT_OFFERED);
}

interface GroupTold {
  readonly municipalSeats?: readonly { readonly unit?: { readonly id?: unknown } | null }[] | null;
}

const municipalSeats =
  'query SeatsOfGroup($id: ID!) { busGroup(id: $id) { municipalSeats { unit { id } } } }';

const seatOf = `
  select 1 from bus_seat
   where unit_id = $1 and bus_group_id = $2 and from_on <= $3 and (to_on is null or to_on > $3) limit 1`;
