import type { Period } from '@medplum/fhirtypes';

const cannotBe = {
  url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  valueCode: 'error',
};

/**
 * From one day to another, either of which may be open; undefined without both. Days that are in no calendar, or end before they
 * begin, are no period in FHIR (per-1), and which of them is wrong is not known: it then holds none, says that they are wrong, and tells what stands
 * in the record as an interval of ISO 8601.
 */
export function periodOf(
  start: string | null | undefined,
  end: string | null | undefined,
): Period | undefined {
  if (!start && !end) return undefined;
  const days = [start, end].flatMap((day) => day || []);
  if (days.every(isInCalendar) && !(start && end && end < start)) {
    return { ...(start ? { start } : {}), ...(end ? { end } : {}) };
  }
  const asWritten = `${start || '..'}/${end || '..'}`;
  return { extension: [cannotBe, { url: 'urn:samsyn:days-as-written', valueString: asWritten }] };
}

function isInCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
