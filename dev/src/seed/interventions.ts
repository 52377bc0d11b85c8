import type { PartyKind, Unit } from '@samsyn/reference/unit';
import type { InterventionCase, InterventionStatus } from './case.js';
import { type Day, milestoneAfter } from './days.js';
import type { Random } from './random.js';
import { declineReasons } from './texts/answers.js';
import { fill } from './texts/fill.js';
import type { Offer } from './texts/goal-template.js';

/** Something offered by a unit that is there to offer it. */
export interface Offered {
  readonly offer: Offer;
  readonly unit: Unit;
}

/** Of what usually is offered, what the parties of this plan can give. */
export function offeredBy(offers: readonly Offer[], units: ReadonlyMap<PartyKind, Unit>): Offered[] {
  return offers.flatMap((offer) => {
    const unit = units.get(offer.by);
    return unit ? [{ offer, unit }] : [];
  });
}

export function endedAs(random: Random): InterventionStatus {
  return random.chance(0.9) ? 'ENDED' : 'DECLINED';
}

/**
 * An intervention with dates that fit its status.
 *
 * @param dates the goal's first day, today, and the day the plan ended if it has
 */
export function drawIntervention(
  random: Random,
  { offer, unit }: Offered,
  status: InterventionStatus,
  dates: { readonly since: Day; readonly today: Day; readonly endedOn: Day | null },
): InterventionCase {
  const { since, today, endedOn } = dates;
  const last = (endedOn ?? today) - 1;
  const sessions = offer.sessions ? random.pick(offer.sessions) : 0;
  const given = { n: String(sessions), högtid: milestoneAfter(endedOn ?? today) };
  const intervention = {
    unit,
    kind: offer.by,
    title: fill(random, offer.title, given),
    description: fill(random, offer.description, given),
    form: offer.form,
    status,
    from: null as Day | null,
    until: null as Day | null,
    progress: null as string | null,
    declineReason: null as string | null,
    declinedOn: null as Day | null,
  };
  const progress = () => (offer.progress === undefined ? null : fill(random, offer.progress, given));
  switch (status) {
    case 'ONGOING': {
      // Long enough ago to have come some way, when the goal is that old.
      intervention.from = random.between(since, Math.max(since, today - 25));
      intervention.until = today + random.between(12, 160);
      const share = (today - intervention.from) / (intervention.until - intervention.from);
      intervention.progress =
        sessions > 0
          ? `${Math.min(sessions - 1, Math.max(1, Math.round(share * sessions)))} av ${sessions}`
          : progress();
      break;
    }
    case 'ENDED':
      intervention.from = random.between(Math.min(since, last), Math.max(Math.min(since, last), last - 60));
      intervention.until = random.between(Math.min(last, intervention.from + 30), last);
      intervention.progress = sessions > 0 ? `${sessions} av ${sessions}` : 'avslutad';
      break;
    case 'ACCEPTED':
      intervention.from = today + random.between(2, 30);
      intervention.until = intervention.from + random.between(40, 170);
      break;
    case 'OFFERED':
      intervention.from = random.chance(0.6) ? today + random.between(5, 60) : null;
      break;
    case 'DECLINED':
      intervention.declinedOn = random.between(Math.min(since, last), last);
      intervention.declineReason = random.pick(declineReasons[offer.by] ?? ['Kan inte erbjudas nu.']);
      break;
  }
  return intervention;
}
