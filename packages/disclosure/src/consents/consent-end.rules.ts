/** When a consent holds, as far as days tell. Only consents that all who must have signed. */
export interface ConsentTime {
  /** Units that may receive what it is about. */
  readonly receivers: readonly string[];
  readonly from: string;
  /** Last day; null when none is set. */
  readonly until: string | null;
  readonly withdrawnOn: string | null;
}

/** The end of the consent that something is shared on: one to come within the notice, or one that has been. */
export interface ConsentEnd {
  /** Since when it is known to end, or no longer holds: the first day of the notice, or the day after the last day. */
  readonly since: string;
  readonly lastDay: string;
}

/**
 * So long before its last day a consent is said to end: it takes a notice of a week (lokal BUS-överenskommelse,
 * Hässelby-Vällingby 2020), a meeting, and the signatures of two guardians (FB 6 kap. 13 §) to have it anew.
 */
export const daysOfNotice = 30;

/**
 * When those to whom something is released on consent stop seeing it, the earliest of them; null when that is further
 * away than the notice, or never. A consent that follows without a day between counts as one; a withdrawn one does not end,
 * it was ended: that is the family's own word, and not for anybody to mend (SoL (2025:400) 10 kap. 8 §).
 *
 * @param releasedTo units with a decision to release that rests on a consent and has not been revoked
 */
export function consentEndOf(
  consents: readonly ConsentTime[],
  releasedTo: readonly string[],
  today: string,
): ConsentEnd | null {
  const ends = [...new Set(releasedTo)].flatMap((unit) => {
    const end = endFor(
      consents.filter(({ receivers }) => receivers.includes(unit)),
      today,
    );
    return end ? [end] : [];
  });
  return ends.sort((a, b) => a.lastDay.localeCompare(b.lastDay))[0] ?? null;
}

function endFor(consents: readonly ConsentTime[], today: string): ConsentEnd | null {
  const standing = consents.filter(({ withdrawnOn }) => withdrawnOn === null);
  const current = standing.filter(({ from, until }) => from <= today && (until === null || until >= today));
  if (current.length === 0) return lastEnd(consents, today);
  const lastDay = lastDayFrom(current, standing);
  if (lastDay === null) return null;
  const noticed = dayAfter(lastDay, -daysOfNotice);
  if (noticed > today) return null;
  const begun = current.map(({ from }) => from).sort()[0] as string;
  return { since: noticed > begun ? noticed : begun, lastDay };
}

/** The last day of an unbroken row of consents. */
function lastDayFrom(current: readonly ConsentTime[], standing: readonly ConsentTime[]): string | null {
  let untils = current.map(({ until }) => until);
  for (;;) {
    if (untils.includes(null)) return null;
    const last = (untils as string[]).sort().at(-1) as string;
    const next = standing.filter(
      ({ from, until }) => from <= dayAfter(last, 1) && (until === null || until > last),
    );
    if (next.length === 0) return last;
    untils = next.map(({ until }) => until);
  }
}

/** What ended last, when it ran out by itself; a withdrawal is the last word from the day it was given. */
function lastEnd(consents: readonly ConsentTime[], today: string): ConsentEnd | null {
  const over = consents
    .filter(({ from }) => from <= today)
    .map(({ until, withdrawnOn }) => ({
      endedOn: withdrawnOn ?? until ?? today,
      ranOut: withdrawnOn === null,
    }))
    .sort((a, b) => b.endedOn.localeCompare(a.endedOn) || Number(a.ranOut) - Number(b.ranOut))[0];
  return over?.ranOut ? { since: dayAfter(over.endedOn, 1), lastDay: over.endedOn } : null;
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
