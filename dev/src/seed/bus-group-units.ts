import { busGroups } from '@samsyn/reference/bus-groups';
import type { Period } from '@samsyn/reference/sourced';
import { units } from '@samsyn/reference/units';

const first = '0001-01-01';
const last = '9999-12-31';

/** Which child psychiatry unit meets which BUS group: those that serve a part of its ground while both stand. */
export function busGroupUnits() {
  const clinics = units.filter((unit) => unit.kind === 'CHILD_PSYCHIATRY' && unit.serves.length > 0);
  return busGroups.flatMap((group) =>
    clinics.flatMap((clinic) => {
      const shared = group.memberships.filter((membership) => clinic.serves.includes(membership.partId));
      const period = commonPeriod(group, clinic);
      if (shared.length === 0 || period === null) return [];
      return [
        {
          bus_group_id: group.id,
          unit_id: clinic.id,
          from_on: period.from,
          to_on: period.to,
          source: clinic.source,
          demo: group.demo || clinic.demo || clinic.servesAssumed,
        },
      ];
    }),
  );
}

function commonPeriod(a: Period, b: Period): { from: string; to: string | null } | null {
  const from = [a.from ?? first, b.from ?? first].sort().at(-1) ?? first;
  const to = [a.to ?? last, b.to ?? last].sort()[0] ?? last;
  if (from >= to) return null;
  return { from: from === first ? '-infinity' : from, to: to === last ? null : to };
}
