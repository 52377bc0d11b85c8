import { randomUUID } from 'node:crypto';
import type { GapFacts } from '../src/graph/facts.js';

/** A key that stays the same within a run. */
const key = () => randomUUID();

const asParty = { kind: 'CHILD_PSYCHIATRY', coordinates: false, guardian: null };

const gap = (kind: string, more: Partial<GapFacts> = {}): GapFacts => ({
  ...{ kind, purpose: null, goal: null, followUp: null, party: null },
  ...{ interventionId: null, partyKind: null, owner: null, endsOn: null },
  ...more,
});

/** A plan with something in every field, as the graph answers the two documents. Tests change what they are about. */
export function fullAnswer() {
  const [planId, childId, goalId, otherGoalId] = [key(), key(), key(), key()];
  const soc = {
    id: 'soc-farsta',
    __typename: 'MunicipalUnit',
    name: 'Socialtjänsten Farsta',
    kind: 'SOCIAL_SERVICES',
  };
  const bup = { id: 'bup-farsta', __typename: 'CareUnit', name: 'BUP Farsta', kind: 'CHILD_PSYCHIATRY' };
  const mother = { id: key(), name: 'Demo-Karin Åström', relation: 'MOTHER' };
  const appointed = { id: key(), name: 'Demo-Örjan', relation: 'APPOINTED' };
  const intervention = (title: string, more: object = {}) => ({
    ...{
      id: key(),
      title,
      description: null as string | null,
      status: 'ONGOING',
      partyKind: 'SOCIAL_SERVICES',
    },
    ...{ goalId: goalId as string | null, from: '2026-09-01', until: '2027-02-01', progress: '4 av 10' },
    ...{
      declineReason: null as string | null,
      declinedOn: null as string | null,
      unit: soc as object | null,
    },
    ...more,
  });
  const parties = [
    { id: key(), kind: 'SOCIAL_SERVICES', answer: 'ACCEPTED', coordinates: true, unit: soc, guardian: null },
    { id: key(), kind: 'CHILD_PSYCHIATRY', answer: 'WAITING', coordinates: false, unit: bup, guardian: null },
    { id: key(), kind: 'FAMILY', answer: 'ACCEPTED', coordinates: false, unit: null, guardian: mother },
    // Protected identity hides the unit.
    { id: key(), kind: 'SCHOOL', answer: 'DECLINED', coordinates: false, unit: null, guardian: null },
  ];
  const meeting = (status: string, startsAt: string) => ({
    ...{ id: key(), kind: 'SIP_MEETING', status, startsAt, place: 'Rum Ängen' as string | null },
    attendance: parties.map(({ id }, place) => ({
      presence: ['PRESENT', 'ABSENT', 'DEPUTY', 'INVITED'][place] as string,
      party: { id },
    })),
  });
  const goal = (id: string, position: number, wording: string, more: object = {}) => ({
    ...{ id, position, lifeArea: 'LEARNING', wording, measure: '80 % närvaro' as string | null },
    ...{
      current: '62 %' as string | null,
      status: 'OPEN',
      since: '2026-03-16',
      coverage: 'COVERED',
      wantsIntervention: true,
      ...more,
    },
  });
  const consent = (owner: string, state: string) => ({
    ...{ id: key(), owner, purpose: 'Samordning', parts: ['PLAN', 'IDENTITY'], from: '2026-03-01' },
    ...{ until: '2027-03-01' as string | null, state, receivers: [bup, soc] },
    signatures: [
      { guardianId: mother.id, name: mother.name as string | null, signedOn: '2026-03-01' },
      { guardianId: appointed.id, name: null, signedOn: '2026-03-02' },
    ],
  });
  const municipal = {
    ...{ at: '2026-11-26T18:00:00.000Z', by: 'Demo Handläggare', unit: soc },
    plan: {
      ...{ id: planId, status: 'ACTIVE', reasons: ['DISABILITY', 'COMORBIDITY'], version: 7 },
      ...{
        question: 'Hur ska orken räcka?' as string | null,
        strengths: 'Ritar och berättar' as string | null,
      },
      ...{ guardiansView: 'Nätterna är svårast' as string | null, needAssessedOn: '2026-02-01' },
      ...{ startedOn: '2026-03-16' as string | null, endedOn: null as string | null, endReason: null },
      childsWords: { text: 'Jag vill orka gå till skolan', saidOn: '2026-03-10' },
      coordinatingUnit: soc,
      goals: [
        goal(goalId, 1, 'Tillbaka till skolan'),
        goal(otherGoalId, 2, 'Sova på nätterna', { coverage: 'UNCOVERED', measure: null, current: null }),
      ],
      parties,
      meetings: [meeting('HELD', '2026-03-16T13:00:00.000Z'), meeting('PLANNED', '2026-12-07T13:00:00.000Z')],
      followUps: [
        {
          id: key(),
          dueOn: '2026-06-01',
          doneOn: '2026-06-02',
          responsible: 'SOCIAL_SERVICES',
          outcome: 'Det går framåt',
        },
        { id: key(), dueOn: '2026-12-07', doneOn: null, responsible: 'SOCIAL_SERVICES', outcome: null },
      ],
      municipalInterventions: [
        intervention('Skolsocialt team'),
        intervention('Familjebehandling', {
          status: 'OFFERED',
          from: '2026-12-05',
          until: null,
          goalId: null,
        }),
        intervention('Kontaktperson', {
          ...{ status: 'DECLINED', declineReason: 'Familjen vill vänta', declinedOn: '2026-05-01' },
          ...{ goalId: otherGoalId, unit: null },
        }),
      ],
      gaps: {
        items: [
          gap('UNCOVERED_GOAL', { goal: { id: otherGoalId, wording: 'Sova på nätterna' } }),
          gap('REFERRAL_DECLINED_BY_ALL', { purpose: 'Utredning av sömn' }),
          gap('ESCALATION_UNDECIDED', { goal: { id: otherGoalId, wording: 'Sova på nätterna' } }),
          gap('SILENT_PARTY', { party: { ...asParty, unit: bup } }),
          gap('FOLLOW_UP_OVERDUE', { followUp: { dueOn: '2026-10-01' } }),
          gap('FOLLOW_UP_MISSING'),
          gap('INTERVENTION_DECLINED', { owner: 'REGION', interventionId: 'c-9', partyKind: 'HABILITATION' }),
          gap('RESPONSIBLE_LEFT', {
            party: { ...asParty, kind: 'COORDINATION', coordinates: true, unit: null },
          }),
          gap('CONSENT_EXPIRING', { owner: 'MUNICIPALITY', endsOn: '2026-12-24' }),
          gap('CONSENT_EXPIRED', { owner: 'REGION', endsOn: '2026-11-01' }),
          gap('OF_A_LATER_KIND'),
        ],
      },
    },
    child: {
      ...{
        id: childId,
        displayName: 'Demo-Ebba T.' as string | null,
        givenName: 'Demo-Ebba' as string | null,
      },
      ...{
        familyName: 'Testlund' as string | null,
        birthDate: '2014-05-06' as string | null,
        gender: 'GIRL',
      },
      ...{ protectedIdentity: false as boolean | null, guardians: [mother] as object[] | null },
      hidden: [] as { recordId: string; what: string }[] | null,
      sharing: { consents: [consent('MUNICIPALITY', 'ACTIVE'), consent('MUNICIPALITY', 'WITHDRAWN')] },
      disclosures: [
        { id: key(), owner: 'MUNICIPALITY', part: 'PLAN', active: true, until: '2027-03-01', receiver: bup },
        { id: key(), owner: 'MUNICIPALITY', part: 'IDENTITY', active: false, until: null, receiver: bup },
      ],
    },
  };
  const care = {
    plan: {
      id: planId,
      careInterventions: [
        intervention('KBT mot skolångest', {
          unit: bup,
          partyKind: 'CHILD_PSYCHIATRY',
          description: 'Tio samtal',
        }),
      ] as ReturnType<typeof intervention>[] | null,
      careAnswer: { answer: 'ACCEPTED', answeredOn: '2026-03-12', comment: 'Vi deltar', unit: bup },
    },
    child: {
      id: childId,
      protectedIdentity: false as boolean | null,
      hidden: [] as { recordId: string; what: string }[] | null,
      sharing: { consents: [consent('REGION', 'EXPIRED')] },
      disclosures: [
        {
          id: key(),
          owner: 'REGION',
          part: 'PLAN',
          active: true,
          until: null as string | null,
          receiver: soc,
        },
      ],
    },
  };
  return { municipal, care };
}

export type FullAnswer = ReturnType<typeof fullAnswer>;
