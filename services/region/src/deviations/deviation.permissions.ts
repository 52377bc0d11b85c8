import { STAFF } from '@samsyn/collaboration/collaboration.permissions';
import {
  ASKER,
  all,
  INHERITED,
  LIST,
  type Permissions,
  type Policy,
} from '@samsyn/disclosure/permissions/policy';

const concerned =
  'the sender’s unit; from when it is sent also the recipient’s manager, managers in the BUS group, the responsible unit’s manager, and the secretariat';

/** A deviation, and what was said of it. */
const DEVIATION: Policy = {
  kind: 'READ',
  who: concerned,
  allows: ({ readsDeviation }) => readsDeviation === true,
};

/** What was reported first. */
const WORDING: Policy = {
  kind: 'READ',
  who: 'who reported it, and who leads the sender',
  allows: ({ reportsDeviations, isManager }) => reportsDeviations === true && isManager === true,
};

/** Empty where none is the viewer's. */
const MOVES: Policy = {
  ...{
    kind: 'READ',
    who: 'who gets the field that leads here, and whose turn it is (deviation-moves.rules.ts)',
  },
  allows: ({ reportsDeviations, isManager }) => reportsDeviations === true && isManager === true,
};

/** What the deviations of a group amount to. */
const GROUP_FIGURES: Policy = {
  kind: 'READ',
  who: 'managers in the BUS group, and the secretariat',
  allows: ({ leadsDeviationGroup, isSecretariat }) => leadsDeviationGroup === true || isSecretariat === true,
};

/** What the secretariat makes of the county's. */
const COUNTY_PATTERNS: Policy = {
  kind: 'READ',
  who: 'managers, and the secretariat',
  allows: ({ isManager, isSecretariat }) => isManager === true || isSecretariat === true,
};

const REPORT: Policy = {
  ...{ kind: 'OTHER_CHANGE', who: 'who works in the sender’s unit' },
  allows: ({ reportsDeviations }) => reportsDeviations === true,
};
const STEP: Policy = {
  ...{ kind: 'OTHER_CHANGE', who: `whose turn it is (deviation-moves.rules.ts), of ${concerned}` },
  allows: ({ reportsDeviations, isManager }) => reportsDeviations === true && isManager === true,
};
const STRIKE: Policy = {
  ...{
    kind: 'OTHER_CHANGE',
    who: 'who leads the sender; from when it is sent also who leads the recipient, and the secretariat',
  },
  allows: ({ reportsDeviations, isManager, isSecretariat }) =>
    (reportsDeviations === true && isManager === true) || isSecretariat === true,
};
const ANALYSE: Policy = {
  ...{ kind: 'OTHER_CHANGE', who: 'a manager in the BUS group; of the county’s, the secretariat' },
  allows: ({ leadsDeviationGroup }) => leadsDeviationGroup === true,
};

/** Who gets what of deviations. */
export const deviationPermissions = {
  Query: {
    deviation: DEVIATION,
    deviations: LIST,
    deviationFigures: STAFF,
    deviationGroupChoices: STAFF,
    deviationPatterns: COUNTY_PATTERNS,
  },
  Mutation: {
    reportDeviation: REPORT,
    reviseDeviation: STEP,
    moveDeviation: STEP,
    strikeDeviationText: STRIKE,
    writeDeviationAnalysis: ANALYSE,
  },
  BusGroup: {
    ...all(GROUP_FIGURES, 'deviationCounts', 'deviationAnalyses'),
    viewerCanAnalyseDeviations: ASKER,
  },
} satisfies Permissions;

export const deviationTypes: Permissions = {
  Deviation: {
    ...all(
      INHERITED,
      'id',
      'sender',
      'senderKind',
      'recipient',
      'recipientKind',
      'busGroup',
      'groupGround',
      'category',
    ),
    ...all(
      INHERITED,
      'occurredOn',
      'reportedOn',
      'what',
      'consequence',
      'proposal',
      'state',
      'stateOn',
      'dueOn',
      'dueBy',
    ),
    ...all(
      INHERITED,
      'overdue',
      'action',
      'responsible',
      'until',
      'steps',

      'waitsForViewer',
      'version',
    ),
    demo: INHERITED,
    viewerMoves: MOVES,
    asReported: WORDING,
    strikes: INHERITED,
    viewerCanStrike: ASKER,
  },
  DeviationStep: all(
    INHERITED,
    'id',
    'move',
    'madeAs',
    'unit',
    'madeOn',
    'note',
    'responsible',
    'until',
    'decidedOn',
  ),
  ReportedWording: all(INHERITED, 'what', 'consequence', 'proposal'),
  DeviationStrike: all(INHERITED, 'id', 'part', 'stepId', 'reason', 'struckAs', 'unit', 'struckOn'),
  DeviationEdge: all(INHERITED, 'cursor', 'node'),
  DeviationConnection: { edges: DEVIATION, ...all(INHERITED, 'pageInfo', 'totalCount') },
  DeviationGroupChoice: all(INHERITED, 'busGroup', 'ground', 'evident'),
  DeviationChanged: { deviation: INHERITED },
  DeviationFigures: {
    ...all(INHERITED, 'total', 'scope', 'asOf', 'published'),
    ...all(DEVIATION, 'matrix', 'terms', 'states'),
    viewerCanAnalyse: ASKER,
  },
  DeviationCell: all(INHERITED, 'senderKind', 'recipientKind', 'count'),
  DeviationTermCount: all(INHERITED, 'term', 'from', 'to', 'category', 'count'),
  DeviationStateCount: all(INHERITED, 'state', 'count'),
  GroupDeviationCounts: all(INHERITED, 'since', 'asOf', 'total', 'open', 'overdue'),
  DeviationAnalysis: {
    ...all(INHERITED, 'id', 'busGroup', 'term', 'text', 'unit', 'writtenOn', 'version', 'demo'),
  },
  DeviationAnalysisChanged: { analysis: INHERITED },
};
