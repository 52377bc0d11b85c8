import type { Access } from '@samsyn/disclosure/decide';
import { RecordPart } from '@samsyn/disclosure/record-part';
import type { Viewer } from '@samsyn/subgraph/viewer';
import { careFootingFacts, findGaps, isTakenOn, shapeGaps } from './gaps.js';
import type { Owner, Reading } from './owner.js';
import { careRecord, municipalRecord } from './plan-statements.js';
import {
  ageOf,
  displayNameOf,
  followUpOf,
  type Json,
  moment,
  today,
  UnitNames,
  type UnitsAround,
  unitsAround,
  viewerOf,
} from './shapes.js';

const { IDENTITY, PLAN, SCHOOLING } = RecordPart;

interface Owners {
  readonly kommun: Owner;
  readonly region: Owner;
}

/** Ett barn. */
export async function answerPlan(
  { kommun, region }: Owners,
  viewer: Viewer,
  { planId }: { planId: string },
): Promise<Json> {
  const units = new UnitNames();
  for (const id of viewer.units) units.want(id);
  return kommun.read(viewer, async (municipal) =>
    region.read(viewer, async (care) => {
      const [own, theirs] = await Promise.all([
        open(municipal, 'plan', planId, municipalRecord),
        open(care, 'care_plan_part', planId, careRecord),
      ]);
      const parts = decideParts(own, municipal);
      const careAccess = theirs && care.to(theirs.part.child_id, PLAN);
      wantUnits(own, theirs, units);
      const [ours, others] = await Promise.all([
        municipal.rows('select id, name from municipal_unit where id = any($1)', [units.ids()]),
        care.rows('select id, name from care_unit where id = any($1)', [units.ids()]),
      ]);
      units.know('MunicipalUnit', ours);
      units.know('CareUnit', others);
      const shared = { own, units, viewer, on: today() };
      const facts = careAccess?.allowed
        ? { ...careFactsOf(theirs, today()), ...careFootingFacts(theirs, today()) }
        : null;
      return {
        __typename: 'Query',
        plan:
          own && parts.plan.allowed
            ? planOf(shared, parts, { care, municipal, theirs, careAccess, facts })
            : null,
        viewer: viewerOf(viewer, units),
      };
    }),
  );
}

/** A record by its own key, when the child has been asked about. */
async function open(reading: Reading, table: string, key: string, statement: string): Promise<Json> {
  const [found]: Json[] = await reading.rows('select child_id from whose_record($1, $2)', [table, [key]]);
  if (!found) return null;
  await reading.askAbout([found.child_id]);
  const [row]: Json[] = await reading.rows(statement, [found.child_id, key]);
  return row?.record ?? null;
}

function decideParts(own: Json, municipal: Reading): Record<'plan' | 'identity' | 'schooling', Access> {
  const to = (part: RecordPart): Access => (own ? municipal.to(own.plan.child_id, part) : { allowed: false });
  return { plan: to(PLAN), identity: to(IDENTITY), schooling: to(SCHOOLING) };
}

function wantUnits(own: Json, theirs: Json, units: UnitNames): void {
  for (const record of [own, theirs]) {
    if (!record) continue;
    for (const { unit_id } of [...record.interventions, ...record.log, ...(record.parties ?? [])])
      units.want(unit_id);
    for (const { unit } of record.disclosures) units.want(unit);
    for (const { from_unit_id } of record.referrals ?? []) units.want(from_unit_id);
    units.want(record.part?.unit_id ?? null);
  }
}

function careFactsOf({ interventions, referrals, answers }: Json, on: string): Json {
  const goals = new Map<string, number>();
  for (const row of interventions)
    if (row.goal_id) goals.set(row.goal_id, (goals.get(row.goal_id) ?? 0) + (isTakenOn(row, on) ? 1 : 0));
  return {
    goals: [...goals].map(([goalId, acceptedCount]) => ({ goalId, acceptedCount })),
    declinedReferrals: referrals.flatMap((referral: Json) => {
      const mine = answers.filter((answer: Json) => answer.referral_id === referral.id);
      if (mine.length === 0 || mine.some(({ outcome }: Json) => outcome !== 'DECLINED')) return [];
      const since =
        mine
          .map(({ answered_on }: Json) => answered_on ?? '')
          .sort()
          .at(-1) || referral.sent_on;
      return [{ referralId: referral.id, purpose: referral.purpose, since, goalId: referral.goal_id }];
    }),
  };
}

function planOf(
  { own, units, viewer, on }: Json,
  parts: Json,
  { care, municipal, theirs, careAccess, facts }: Json,
): Json {
  const { plan, child, goals, interventions, parties, meetings, followUps } = own;
  const seesCare = careAccess?.allowed === true;
  const named = parts.identity.allowed;
  const guardians = named ? own.guardians : [];
  const mayKnowWhere = (access: Access) => access.allowed && (!child.protected_identity || access.own);
  const around = unitsAround(units, parts.plan, viewer.units);
  const aroundInCare = unitsAround(units, careAccess ?? { allowed: false }, viewer.units);
  const place = (name: string) =>
    mayKnowWhere(parts.identity) ? { __typename: 'Place', label: name } : null;
  const held = new Set(meetings.filter(({ status }: Json) => status === 'HELD').map(({ id }: Json) => id));
  const came = new Set(['PRESENT', 'PARTLY', 'DEPUTY']);
  const next = followUps.find((row: Json) => row.done_on === null);
  return {
    __typename: 'Plan',
    id: plan.id,
    guardiansView: plan.guardians_view,
    initiatedBy: plan.initiated_by,
    needAssessedOn: plan.need_assessed_on,
    reasons: plan.reasons,
    strengths: plan.strengths,
    child: {
      __typename: 'Child',
      id: plan.child_id,
      givenName: named ? child.given_name : null,
      age: named ? ageOf(child.birth_date, on) : null,
      displayName: named ? displayNameOf(child) : null,
      protectedIdentity: named ? child.protected_identity : null,
      registered: place(child.registered),
      staying: place(child.staying),
      school:
        child.school && mayKnowWhere(parts.schooling)
          ? {
              __typename: 'SchoolPlacement',
              inOtherDistrict: child.home !== child.school.district,
              unit: {
                __typename: 'MunicipalUnit',
                id: child.school.id,
                independent: child.school.independent,
                name: child.school.name,
              },
            }
          : null,
      careAccessLog: seesCare
        ? logOf(theirs.log, 'REGION', care.to(plan.child_id, PLAN, 'READ_LOG').own, aroundInCare)
        : null,
      municipalAccessLog: logOf(
        own.log,
        'MUNICIPALITY',
        municipal.to(plan.child_id, PLAN, 'READ_LOG').own,
        around,
      ),
      careDisclosures: theirs
        ? releasesOf(theirs.disclosures, plan.child_id, 'REGION', care, viewer, units, seesCare)
        : null,
      municipalDisclosures: releasesOf(
        own.disclosures,
        plan.child_id,
        'MUNICIPALITY',
        municipal,
        viewer,
        units,
        true,
      ),
    },
    childsWords: plan.childs_words
      ? { __typename: 'ChildsWords', saidOn: plan.childs_words_on, text: plan.childs_words }
      : null,
    question: plan.question,
    gaps: shapeGaps(findGaps(own, facts, on), { ...own, guardians }, facts, around),
    careAnswer: seesCare
      ? { __typename: 'CareAnswer', answer: theirs.part.answer, unit: aroundInCare.of(theirs.part.unit_id) }
      : null,
    careInterventions: seesCare
      ? theirs.interventions.map((row: Json) => interventionOf(row, 'CareIntervention', aroundInCare))
      : null,
    careReferrals: seesCare
      ? theirs.referrals.map((row: Json) => referralOf(row, theirs.answers, units))
      : null,
    municipalInterventions: interventions.map((row: Json) =>
      interventionOf(row, 'MunicipalIntervention', around),
    ),
    goals: goals.map((goal: Json) => goalOf(goal, interventions, facts, on)),
    endedOn: plan.ended_on,
    startedOn: plan.started_on,
    status: plan.status,
    nextFollowUp: next ? followUpOf(next, on) : null,
    meetings: meetings.map(({ id, kind, place: where, starts_at, status }: Json) => ({
      __typename: 'PlanMeeting',
      id,
      kind,
      place: parts.plan.knowsWhereabouts ? where : null,
      startsAt: moment(starts_at),
      status,
    })),
    viewerGround: parts.plan.ground,
    parties: parties.map((party: Json) => {
      const mine = own.attendance.filter(
        (row: Json) => row.party_id === party.id && held.has(row.meeting_id),
      );
      const guardian = guardians.find(({ id }: Json) => id === party.guardian_id);
      return {
        __typename: 'PlanParty',
        answer: party.answer,
        attended: mine.filter(({ presence }: Json) => came.has(presence)).length,
        coordinates: party.coordinates,
        guardian: guardian
          ? {
              __typename: 'Guardian',
              consented: guardian.consented,
              id: guardian.id,
              name: guardian.name,
              relation: guardian.relation,
            }
          : null,
        id: party.id,
        invited: mine.length,
        kind: party.kind,
        unit: around.of(party.unit_id),
      };
    }),
    followUps: followUps.map((row: Json) => ({
      ...followUpOf(row, on),
      doneOn: row.done_on,
      outcome: row.outcome,
    })),
  };
}

function goalOf(goal: Json, interventions: Json[], facts: Json, on: string): Json {
  const municipal = interventions.some((row) => row.goal_id === goal.id && isTakenOn(row, on));
  const care = facts?.goals.find(({ goalId }: Json) => goalId === goal.id)?.acceptedCount ?? 0;
  return {
    __typename: 'Goal',
    coverage: municipal ? 'COVERED' : facts === null ? 'UNKNOWN' : care > 0 ? 'COVERED' : 'UNCOVERED',
    current: goal.current,
    id: goal.id,
    lifeArea: goal.life_area,
    measure: goal.measure,
    position: goal.position,
    since: goal.since,
    status: goal.status,
    wording: goal.wording,
  };
}

function interventionOf(row: Json, typename: string, units: UnitsAround): Json {
  return {
    __typename: typename,
    goalId: row.goal_id,
    id: row.id,
    declineReason: row.decline_reason,
    declinedOn: row.declined_on,
    description: row.description,
    from: row.from_on,
    partyKind: row.party_kind,
    progress: row.progress,
    status: row.status,
    title: row.title,
    unit: units.of(row.unit_id),
    until: row.until_on,
  };
}

function referralOf(row: Json, answers: Json[], units: UnitNames): Json {
  const mine = answers.filter(({ referral_id }) => referral_id === row.id);
  const accepted = mine.some(({ outcome }) => outcome === 'ACCEPTED');
  const declined = mine.length > 0 && mine.every(({ outcome }) => outcome === 'DECLINED');
  return {
    __typename: 'Referral',
    answers: mine.map(({ answered_on, outcome, reason, unit_id, kind, name }) => ({
      __typename: 'ReferralAnswer',
      answeredOn: answered_on,
      outcome,
      reason,
      unit: { __typename: 'CareUnit', id: unit_id, kind, name },
    })),
    from: units.of(row.from_unit_id),
    id: row.id,
    purpose: row.purpose,
    sentOn: row.sent_on,
    status: accepted ? 'ACCEPTED' : declined ? 'DECLINED_BY_ALL' : 'WAITING',
  };
}

function logOf(rows: Json[], owner: string, own: boolean, units: UnitsAround): Json {
  const shown = rows.slice(0, 10);
  const last = shown.at(-1);
  return {
    __typename: 'AccessLogConnection',
    edges: shown.map((row) => ({
      __typename: 'AccessLogEdge',
      node: {
        __typename: 'AccessLogEntry',
        actor: own ? row.subject_name : null,
        at: moment(row.at),
        decision: row.decision,
        ground: row.ground,
        id: String(row.id),
        owner,
        parts: row.parts,
        unit: units.of(row.unit_id),
      },
    })),
    pageInfo: {
      __typename: 'PageInfo',
      endCursor: last ? Buffer.from(JSON.stringify([String(last.id)])).toString('base64url') : null,
      hasNextPage: rows.length > 10,
    },
  };
}

function releasesOf(
  rows: Json[],
  child: string,
  owner: string,
  reading: Reading,
  viewer: Viewer,
  units: UnitNames,
  seesPlan: boolean,
): Json {
  const released = rows.flatMap(({ unit, ...row }) => {
    const access = reading.to(child, row.part);
    const toViewer = viewer.units.includes(unit);
    return access.allowed && (access.own || toViewer)
      ? [
          {
            __typename: 'Disclosure',
            ...row,
            owner,
            receiver: units.of(unit),
            toViewer,
            decidedBy: access.knowsWhereabouts ? row.decidedBy : null,
          },
        ]
      : [];
  });
  return released.length > 0 || seesPlan ? released : null;
}
