/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment GapFacts on Gap {\n    kind\n    since\n    purpose\n    closableBy\n    goal {\n      id\n      wording\n    }\n    party {\n      id\n      kind\n      unit {\n        id\n        ...UnitName\n      }\n      guardian {\n        id\n        relation\n      }\n    }\n    followUp {\n      id\n      dueOn\n    }\n  }\n": typeof types.GapFactsFragmentDoc,
    "\n  fragment ChildRow on Plan {\n    id\n    status\n    question\n    child {\n      id\n      displayName\n      age\n      protectedIdentity\n    }\n    nextFollowUp {\n      id\n      dueOn\n      overdue\n      responsible\n    }\n    parties {\n      id\n      kind\n      unit {\n        id\n        ...UnitName\n      }\n    }\n    gaps {\n      complete\n      items {\n        kind\n        since\n        ...GapFacts\n      }\n    }\n  }\n": typeof types.ChildRowFragmentDoc,
    "\n  query ChildrenPage($first: Int!, $after: String, $filter: PlanFilter) {\n    viewer {\n      ...ShellViewer\n    }\n    plans(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...ChildRow\n        }\n      }\n    }\n  }\n": typeof types.ChildrenPageDocument,
    "\n  fragment AboutPlan on Plan {\n    id\n    reasons\n    strengths\n    guardiansView\n    needAssessedOn\n    initiatedBy\n  }\n": typeof types.AboutPlanFragmentDoc,
    "\n  query WholeAccessLog($childId: ID!, $municipalAfter: String, $careAfter: String) {\n    child(id: $childId) {\n      id\n      municipalAccessLog(first: 50, after: $municipalAfter) {\n        ...AccessLogPart\n      }\n      careAccessLog(first: 50, after: $careAfter) {\n        ...AccessLogPart\n      }\n    }\n  }\n": typeof types.WholeAccessLogDocument,
    "\n  fragment AccessLogPart on AccessLogConnection {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        at\n        owner\n        actor\n        parts\n        decision\n        ground\n        unit {\n          id\n          ...UnitName\n        }\n      }\n    }\n  }\n": typeof types.AccessLogPartFragmentDoc,
    "\n  fragment AccessLogOfPlan on Plan {\n    id\n    child {\n      id\n      municipalAccessLog(first: 10) {\n        ...AccessLogPart\n      }\n      careAccessLog(first: 10) {\n        ...AccessLogPart\n      }\n    }\n  }\n": typeof types.AccessLogOfPlanFragmentDoc,
    "\n  fragment ChildsWordsOfPlan on Plan {\n    id\n    question\n    childsWords {\n      text\n      saidOn\n    }\n    child {\n      id\n      givenName\n    }\n  }\n": typeof types.ChildsWordsOfPlanFragmentDoc,
    "\n  fragment GapsOfPlan on Plan {\n    id\n    gaps {\n      complete\n      items {\n        kind\n        since\n        ...GapFacts\n      }\n    }\n  }\n": typeof types.GapsOfPlanFragmentDoc,
    "\n  fragment GoalCell on Goal {\n    id\n    lifeArea\n    wording\n    measure\n    current\n    status\n    since\n    coverage\n  }\n": typeof types.GoalCellFragmentDoc,
    "\n  fragment GoalsOfPlan on Plan {\n    id\n    goals {\n      id\n      position\n      coverage\n      ...GoalCell\n    }\n    municipalInterventions {\n      id\n      goalId\n      ...InterventionCard\n    }\n    careInterventions {\n      id\n      goalId\n      ...InterventionCard\n    }\n    careAnswer {\n      answer\n      unit {\n        id\n        name\n      }\n    }\n  }\n": typeof types.GoalsOfPlanFragmentDoc,
    "\n  fragment InterventionCard on Intervention {\n    id\n    title\n    description\n    status\n    partyKind\n    from\n    until\n    progress\n    declineReason\n    declinedOn\n    unit {\n      id\n      ...UnitName\n    }\n  }\n": typeof types.InterventionCardFragmentDoc,
    "\n  fragment PlanHeader on Plan {\n    id\n    status\n    startedOn\n    endedOn\n    nextFollowUp {\n      id\n      dueOn\n      overdue\n      responsible\n    }\n    child {\n      id\n      displayName\n      age\n      protectedIdentity\n      registered {\n        label\n      }\n      staying {\n        label\n      }\n      school {\n        inOtherDistrict\n        unit {\n          id\n          name\n          independent\n        }\n      }\n    }\n  }\n": typeof types.PlanHeaderFragmentDoc,
    "\n  query PlanPage($planId: ID!) {\n    viewer {\n      ...ShellViewer\n    }\n    plan(id: $planId) {\n      id\n      ...PlanView\n    }\n  }\n": typeof types.PlanPageDocument,
    "\n  query PlanOfChildPage($childId: ID!) {\n    viewer {\n      ...ShellViewer\n    }\n    child(id: $childId) {\n      id\n      plans {\n        id\n        status\n        startedOn\n        ...PlanView\n      }\n    }\n  }\n": typeof types.PlanOfChildPageDocument,
    "\n  fragment PlanView on Plan {\n    id\n    ...PlanHeader\n    ...ChildsWordsOfPlan\n    ...GapsOfPlan\n    ...GoalsOfPlan\n    ...TimelineOfPlan\n    ...ReferralsOfPlan\n    ...AboutPlan\n    ...TeamOfPlan\n    ...ReleasedOfPlan\n    ...AccessLogOfPlan\n    ...PlanSheet\n  }\n": typeof types.PlanViewFragmentDoc,
    "\n  fragment PlanSheet on Plan {\n    id\n    startedOn\n    question\n    strengths\n    guardiansView\n    childsWords {\n      text\n    }\n    child {\n      id\n      displayName\n    }\n    nextFollowUp {\n      id\n      dueOn\n      responsible\n    }\n    gaps {\n      items {\n        kind\n        since\n        ...GapFacts\n      }\n    }\n    ...SheetGoals\n    ...SheetMeetings\n    ...SheetPeople\n  }\n": typeof types.PlanSheetFragmentDoc,
    "\n  fragment SheetGoals on Plan {\n    id\n    goals {\n      id\n      position\n      wording\n      measure\n      current\n      coverage\n    }\n    municipalInterventions {\n      id\n      goalId\n      ...InterventionCard\n    }\n    careInterventions {\n      id\n      goalId\n      ...InterventionCard\n    }\n  }\n": typeof types.SheetGoalsFragmentDoc,
    "\n  fragment SheetMeetings on Plan {\n    id\n    meetings {\n      id\n      kind\n      status\n      startsAt\n      place\n    }\n  }\n": typeof types.SheetMeetingsFragmentDoc,
    "\n  fragment SheetPeople on Plan {\n    id\n    parties {\n      id\n      kind\n      coordinates\n      unit {\n        id\n        ...UnitName\n      }\n      guardian {\n        id\n        name\n        relation\n      }\n    }\n    child {\n      id\n      municipalDisclosures {\n        ...DisclosureFacts\n      }\n      careDisclosures {\n        ...DisclosureFacts\n      }\n    }\n  }\n": typeof types.SheetPeopleFragmentDoc,
    "\n  fragment ReferralsOfPlan on Plan {\n    id\n    careReferrals {\n      id\n      purpose\n      sentOn\n      status\n      from {\n        id\n        ...UnitName\n      }\n      answers {\n        outcome\n        reason\n        answeredOn\n        unit {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n": typeof types.ReferralsOfPlanFragmentDoc,
    "\n  fragment DisclosureFacts on Disclosure {\n    id\n    owner\n    part\n    ground\n    decidedBy\n    decidedOn\n    until\n    active\n    toViewer\n    receiver {\n      id\n      ...UnitName\n    }\n  }\n": typeof types.DisclosureFactsFragmentDoc,
    "\n  fragment ReleasedOfPlan on Plan {\n    id\n    viewerGround\n    child {\n      id\n      municipalDisclosures {\n        ...DisclosureFacts\n      }\n      careDisclosures {\n        ...DisclosureFacts\n      }\n    }\n  }\n": typeof types.ReleasedOfPlanFragmentDoc,
    "\n  fragment TeamOfPlan on Plan {\n    id\n    child {\n      id\n      givenName\n    }\n    parties {\n      id\n      kind\n      answer\n      coordinates\n      attended\n      invited\n      unit {\n        id\n        ...UnitName\n      }\n      guardian {\n        id\n        name\n        relation\n        consented\n      }\n    }\n  }\n": typeof types.TeamOfPlanFragmentDoc,
    "\n  fragment TimelineOfPlan on Plan {\n    id\n    municipalInterventions {\n      id\n      ...InterventionCard\n    }\n    careInterventions {\n      id\n      ...InterventionCard\n    }\n    meetings {\n      id\n      kind\n      status\n      startsAt\n      place\n    }\n    followUps {\n      id\n      dueOn\n      doneOn\n      overdue\n      responsible\n      outcome\n    }\n  }\n": typeof types.TimelineOfPlanFragmentDoc,
    "\n  fragment UnitName on Unit {\n    id\n    ... on MunicipalUnit {\n      name\n    }\n    ... on CareUnit {\n      name\n    }\n  }\n": typeof types.UnitNameFragmentDoc,
    "\n  fragment ShellViewer on Viewer {\n    subject\n    name\n    roles\n    units {\n      id\n    }\n  }\n": typeof types.ShellViewerFragmentDoc,
    "\n  query ViewerOfSession {\n    viewer {\n      ...ShellViewer\n    }\n  }\n": typeof types.ViewerOfSessionDocument,
    "\n  query NamesOfViewersUnits {\n    viewer {\n      subject\n      units {\n        id\n        ...UnitName\n      }\n    }\n  }\n": typeof types.NamesOfViewersUnitsDocument,
};
const documents: Documents = {
    "\n  fragment GapFacts on Gap {\n    kind\n    since\n    purpose\n    closableBy\n    goal {\n      id\n      wording\n    }\n    party {\n      id\n      kind\n      unit {\n        id\n        ...UnitName\n      }\n      guardian {\n        id\n        relation\n      }\n    }\n    followUp {\n      id\n      dueOn\n    }\n  }\n": types.GapFactsFragmentDoc,
    "\n  fragment ChildRow on Plan {\n    id\n    status\n    question\n    child {\n      id\n      displayName\n      age\n      protectedIdentity\n    }\n    nextFollowUp {\n      id\n      dueOn\n      overdue\n      responsible\n    }\n    parties {\n      id\n      kind\n      unit {\n        id\n        ...UnitName\n      }\n    }\n    gaps {\n      complete\n      items {\n        kind\n        since\n        ...GapFacts\n      }\n    }\n  }\n": types.ChildRowFragmentDoc,
    "\n  query ChildrenPage($first: Int!, $after: String, $filter: PlanFilter) {\n    viewer {\n      ...ShellViewer\n    }\n    plans(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...ChildRow\n        }\n      }\n    }\n  }\n": types.ChildrenPageDocument,
    "\n  fragment AboutPlan on Plan {\n    id\n    reasons\n    strengths\n    guardiansView\n    needAssessedOn\n    initiatedBy\n  }\n": types.AboutPlanFragmentDoc,
    "\n  query WholeAccessLog($childId: ID!, $municipalAfter: String, $careAfter: String) {\n    child(id: $childId) {\n      id\n      municipalAccessLog(first: 50, after: $municipalAfter) {\n        ...AccessLogPart\n      }\n      careAccessLog(first: 50, after: $careAfter) {\n        ...AccessLogPart\n      }\n    }\n  }\n": types.WholeAccessLogDocument,
    "\n  fragment AccessLogPart on AccessLogConnection {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        at\n        owner\n        actor\n        parts\n        decision\n        ground\n        unit {\n          id\n          ...UnitName\n        }\n      }\n    }\n  }\n": types.AccessLogPartFragmentDoc,
    "\n  fragment AccessLogOfPlan on Plan {\n    id\n    child {\n      id\n      municipalAccessLog(first: 10) {\n        ...AccessLogPart\n      }\n      careAccessLog(first: 10) {\n        ...AccessLogPart\n      }\n    }\n  }\n": types.AccessLogOfPlanFragmentDoc,
    "\n  fragment ChildsWordsOfPlan on Plan {\n    id\n    question\n    childsWords {\n      text\n      saidOn\n    }\n    child {\n      id\n      givenName\n    }\n  }\n": types.ChildsWordsOfPlanFragmentDoc,
    "\n  fragment GapsOfPlan on Plan {\n    id\n    gaps {\n      complete\n      items {\n        kind\n        since\n        ...GapFacts\n      }\n    }\n  }\n": types.GapsOfPlanFragmentDoc,
    "\n  fragment GoalCell on Goal {\n    id\n    lifeArea\n    wording\n    measure\n    current\n    status\n    since\n    coverage\n  }\n": types.GoalCellFragmentDoc,
    "\n  fragment GoalsOfPlan on Plan {\n    id\n    goals {\n      id\n      position\n      coverage\n      ...GoalCell\n    }\n    municipalInterventions {\n      id\n      goalId\n      ...InterventionCard\n    }\n    careInterventions {\n      id\n      goalId\n      ...InterventionCard\n    }\n    careAnswer {\n      answer\n      unit {\n        id\n        name\n      }\n    }\n  }\n": types.GoalsOfPlanFragmentDoc,
    "\n  fragment InterventionCard on Intervention {\n    id\n    title\n    description\n    status\n    partyKind\n    from\n    until\n    progress\n    declineReason\n    declinedOn\n    unit {\n      id\n      ...UnitName\n    }\n  }\n": types.InterventionCardFragmentDoc,
    "\n  fragment PlanHeader on Plan {\n    id\n    status\n    startedOn\n    endedOn\n    nextFollowUp {\n      id\n      dueOn\n      overdue\n      responsible\n    }\n    child {\n      id\n      displayName\n      age\n      protectedIdentity\n      registered {\n        label\n      }\n      staying {\n        label\n      }\n      school {\n        inOtherDistrict\n        unit {\n          id\n          name\n          independent\n        }\n      }\n    }\n  }\n": types.PlanHeaderFragmentDoc,
    "\n  query PlanPage($planId: ID!) {\n    viewer {\n      ...ShellViewer\n    }\n    plan(id: $planId) {\n      id\n      ...PlanView\n    }\n  }\n": types.PlanPageDocument,
    "\n  query PlanOfChildPage($childId: ID!) {\n    viewer {\n      ...ShellViewer\n    }\n    child(id: $childId) {\n      id\n      plans {\n        id\n        status\n        startedOn\n        ...PlanView\n      }\n    }\n  }\n": types.PlanOfChildPageDocument,
    "\n  fragment PlanView on Plan {\n    id\n    ...PlanHeader\n    ...ChildsWordsOfPlan\n    ...GapsOfPlan\n    ...GoalsOfPlan\n    ...TimelineOfPlan\n    ...ReferralsOfPlan\n    ...AboutPlan\n    ...TeamOfPlan\n    ...ReleasedOfPlan\n    ...AccessLogOfPlan\n    ...PlanSheet\n  }\n": types.PlanViewFragmentDoc,
    "\n  fragment PlanSheet on Plan {\n    id\n    startedOn\n    question\n    strengths\n    guardiansView\n    childsWords {\n      text\n    }\n    child {\n      id\n      displayName\n    }\n    nextFollowUp {\n      id\n      dueOn\n      responsible\n    }\n    gaps {\n      items {\n        kind\n        since\n        ...GapFacts\n      }\n    }\n    ...SheetGoals\n    ...SheetMeetings\n    ...SheetPeople\n  }\n": types.PlanSheetFragmentDoc,
    "\n  fragment SheetGoals on Plan {\n    id\n    goals {\n      id\n      position\n      wording\n      measure\n      current\n      coverage\n    }\n    municipalInterventions {\n      id\n      goalId\n      ...InterventionCard\n    }\n    careInterventions {\n      id\n      goalId\n      ...InterventionCard\n    }\n  }\n": types.SheetGoalsFragmentDoc,
    "\n  fragment SheetMeetings on Plan {\n    id\n    meetings {\n      id\n      kind\n      status\n      startsAt\n      place\n    }\n  }\n": types.SheetMeetingsFragmentDoc,
    "\n  fragment SheetPeople on Plan {\n    id\n    parties {\n      id\n      kind\n      coordinates\n      unit {\n        id\n        ...UnitName\n      }\n      guardian {\n        id\n        name\n        relation\n      }\n    }\n    child {\n      id\n      municipalDisclosures {\n        ...DisclosureFacts\n      }\n      careDisclosures {\n        ...DisclosureFacts\n      }\n    }\n  }\n": types.SheetPeopleFragmentDoc,
    "\n  fragment ReferralsOfPlan on Plan {\n    id\n    careReferrals {\n      id\n      purpose\n      sentOn\n      status\n      from {\n        id\n        ...UnitName\n      }\n      answers {\n        outcome\n        reason\n        answeredOn\n        unit {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n": types.ReferralsOfPlanFragmentDoc,
    "\n  fragment DisclosureFacts on Disclosure {\n    id\n    owner\n    part\n    ground\n    decidedBy\n    decidedOn\n    until\n    active\n    toViewer\n    receiver {\n      id\n      ...UnitName\n    }\n  }\n": types.DisclosureFactsFragmentDoc,
    "\n  fragment ReleasedOfPlan on Plan {\n    id\n    viewerGround\n    child {\n      id\n      municipalDisclosures {\n        ...DisclosureFacts\n      }\n      careDisclosures {\n        ...DisclosureFacts\n      }\n    }\n  }\n": types.ReleasedOfPlanFragmentDoc,
    "\n  fragment TeamOfPlan on Plan {\n    id\n    child {\n      id\n      givenName\n    }\n    parties {\n      id\n      kind\n      answer\n      coordinates\n      attended\n      invited\n      unit {\n        id\n        ...UnitName\n      }\n      guardian {\n        id\n        name\n        relation\n        consented\n      }\n    }\n  }\n": types.TeamOfPlanFragmentDoc,
    "\n  fragment TimelineOfPlan on Plan {\n    id\n    municipalInterventions {\n      id\n      ...InterventionCard\n    }\n    careInterventions {\n      id\n      ...InterventionCard\n    }\n    meetings {\n      id\n      kind\n      status\n      startsAt\n      place\n    }\n    followUps {\n      id\n      dueOn\n      doneOn\n      overdue\n      responsible\n      outcome\n    }\n  }\n": types.TimelineOfPlanFragmentDoc,
    "\n  fragment UnitName on Unit {\n    id\n    ... on MunicipalUnit {\n      name\n    }\n    ... on CareUnit {\n      name\n    }\n  }\n": types.UnitNameFragmentDoc,
    "\n  fragment ShellViewer on Viewer {\n    subject\n    name\n    roles\n    units {\n      id\n    }\n  }\n": types.ShellViewerFragmentDoc,
    "\n  query ViewerOfSession {\n    viewer {\n      ...ShellViewer\n    }\n  }\n": types.ViewerOfSessionDocument,
    "\n  query NamesOfViewersUnits {\n    viewer {\n      subject\n      units {\n        id\n        ...UnitName\n      }\n    }\n  }\n": types.NamesOfViewersUnitsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GapFacts on Gap {\n    kind\n    since\n    purpose\n    closableBy\n    goal {\n      id\n      wording\n    }\n    party {\n      id\n      kind\n      unit {\n        id\n        ...UnitName\n      }\n      guardian {\n        id\n        relation\n      }\n    }\n    followUp {\n      id\n      dueOn\n    }\n  }\n"): (typeof documents)["\n  fragment GapFacts on Gap {\n    kind\n    since\n    purpose\n    closableBy\n    goal {\n      id\n      wording\n    }\n    party {\n      id\n      kind\n      unit {\n        id\n        ...UnitName\n      }\n      guardian {\n        id\n        relation\n      }\n    }\n    followUp {\n      id\n      dueOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChildRow on Plan {\n    id\n    status\n    question\n    child {\n      id\n      displayName\n      age\n      protectedIdentity\n    }\n    nextFollowUp {\n      id\n      dueOn\n      overdue\n      responsible\n    }\n    parties {\n      id\n      kind\n      unit {\n        id\n        ...UnitName\n      }\n    }\n    gaps {\n      complete\n      items {\n        kind\n        since\n        ...GapFacts\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ChildRow on Plan {\n    id\n    status\n    question\n    child {\n      id\n      displayName\n      age\n      protectedIdentity\n    }\n    nextFollowUp {\n      id\n      dueOn\n      overdue\n      responsible\n    }\n    parties {\n      id\n      kind\n      unit {\n        id\n        ...UnitName\n      }\n    }\n    gaps {\n      complete\n      items {\n        kind\n        since\n        ...GapFacts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChildrenPage($first: Int!, $after: String, $filter: PlanFilter) {\n    viewer {\n      ...ShellViewer\n    }\n    plans(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...ChildRow\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChildrenPage($first: Int!, $after: String, $filter: PlanFilter) {\n    viewer {\n      ...ShellViewer\n    }\n    plans(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...ChildRow\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AboutPlan on Plan {\n    id\n    reasons\n    strengths\n    guardiansView\n    needAssessedOn\n    initiatedBy\n  }\n"): (typeof documents)["\n  fragment AboutPlan on Plan {\n    id\n    reasons\n    strengths\n    guardiansView\n    needAssessedOn\n    initiatedBy\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WholeAccessLog($childId: ID!, $municipalAfter: String, $careAfter: String) {\n    child(id: $childId) {\n      id\n      municipalAccessLog(first: 50, after: $municipalAfter) {\n        ...AccessLogPart\n      }\n      careAccessLog(first: 50, after: $careAfter) {\n        ...AccessLogPart\n      }\n    }\n  }\n"): (typeof documents)["\n  query WholeAccessLog($childId: ID!, $municipalAfter: String, $careAfter: String) {\n    child(id: $childId) {\n      id\n      municipalAccessLog(first: 50, after: $municipalAfter) {\n        ...AccessLogPart\n      }\n      careAccessLog(first: 50, after: $careAfter) {\n        ...AccessLogPart\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccessLogPart on AccessLogConnection {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        at\n        owner\n        actor\n        parts\n        decision\n        ground\n        unit {\n          id\n          ...UnitName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AccessLogPart on AccessLogConnection {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        at\n        owner\n        actor\n        parts\n        decision\n        ground\n        unit {\n          id\n          ...UnitName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccessLogOfPlan on Plan {\n    id\n    child {\n      id\n      municipalAccessLog(first: 10) {\n        ...AccessLogPart\n      }\n      careAccessLog(first: 10) {\n        ...AccessLogPart\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AccessLogOfPlan on Plan {\n    id\n    child {\n      id\n      municipalAccessLog(first: 10) {\n        ...AccessLogPart\n      }\n      careAccessLog(first: 10) {\n        ...AccessLogPart\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChildsWordsOfPlan on Plan {\n    id\n    question\n    childsWords {\n      text\n      saidOn\n    }\n    child {\n      id\n      givenName\n    }\n  }\n"): (typeof documents)["\n  fragment ChildsWordsOfPlan on Plan {\n    id\n    question\n    childsWords {\n      text\n      saidOn\n    }\n    child {\n      id\n      givenName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GapsOfPlan on Plan {\n    id\n    gaps {\n      complete\n      items {\n        kind\n        since\n        ...GapFacts\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment GapsOfPlan on Plan {\n    id\n    gaps {\n      complete\n      items {\n        kind\n        since\n        ...GapFacts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GoalCell on Goal {\n    id\n    lifeArea\n    wording\n    measure\n    current\n    status\n    since\n    coverage\n  }\n"): (typeof documents)["\n  fragment GoalCell on Goal {\n    id\n    lifeArea\n    wording\n    measure\n    current\n    status\n    since\n    coverage\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GoalsOfPlan on Plan {\n    id\n    goals {\n      id\n      position\n      coverage\n      ...GoalCell\n    }\n    municipalInterventions {\n      id\n      goalId\n      ...InterventionCard\n    }\n    careInterventions {\n      id\n      goalId\n      ...InterventionCard\n    }\n    careAnswer {\n      answer\n      unit {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment GoalsOfPlan on Plan {\n    id\n    goals {\n      id\n      position\n      coverage\n      ...GoalCell\n    }\n    municipalInterventions {\n      id\n      goalId\n      ...InterventionCard\n    }\n    careInterventions {\n      id\n      goalId\n      ...InterventionCard\n    }\n    careAnswer {\n      answer\n      unit {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InterventionCard on Intervention {\n    id\n    title\n    description\n    status\n    partyKind\n    from\n    until\n    progress\n    declineReason\n    declinedOn\n    unit {\n      id\n      ...UnitName\n    }\n  }\n"): (typeof documents)["\n  fragment InterventionCard on Intervention {\n    id\n    title\n    description\n    status\n    partyKind\n    from\n    until\n    progress\n    declineReason\n    declinedOn\n    unit {\n      id\n      ...UnitName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanHeader on Plan {\n    id\n    status\n    startedOn\n    endedOn\n    nextFollowUp {\n      id\n      dueOn\n      overdue\n      responsible\n    }\n    child {\n      id\n      displayName\n      age\n      protectedIdentity\n      registered {\n        label\n      }\n      staying {\n        label\n      }\n      school {\n        inOtherDistrict\n        unit {\n          id\n          name\n          independent\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PlanHeader on Plan {\n    id\n    status\n    startedOn\n    endedOn\n    nextFollowUp {\n      id\n      dueOn\n      overdue\n      responsible\n    }\n    child {\n      id\n      displayName\n      age\n      protectedIdentity\n      registered {\n        label\n      }\n      staying {\n        label\n      }\n      school {\n        inOtherDistrict\n        unit {\n          id\n          name\n          independent\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanPage($planId: ID!) {\n    viewer {\n      ...ShellViewer\n    }\n    plan(id: $planId) {\n      id\n      ...PlanView\n    }\n  }\n"): (typeof documents)["\n  query PlanPage($planId: ID!) {\n    viewer {\n      ...ShellViewer\n    }\n    plan(id: $planId) {\n      id\n      ...PlanView\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanOfChildPage($childId: ID!) {\n    viewer {\n      ...ShellViewer\n    }\n    child(id: $childId) {\n      id\n      plans {\n        id\n        status\n        startedOn\n        ...PlanView\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlanOfChildPage($childId: ID!) {\n    viewer {\n      ...ShellViewer\n    }\n    child(id: $childId) {\n      id\n      plans {\n        id\n        status\n        startedOn\n        ...PlanView\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanView on Plan {\n    id\n    ...PlanHeader\n    ...ChildsWordsOfPlan\n    ...GapsOfPlan\n    ...GoalsOfPlan\n    ...TimelineOfPlan\n    ...ReferralsOfPlan\n    ...AboutPlan\n    ...TeamOfPlan\n    ...ReleasedOfPlan\n    ...AccessLogOfPlan\n    ...PlanSheet\n  }\n"): (typeof documents)["\n  fragment PlanView on Plan {\n    id\n    ...PlanHeader\n    ...ChildsWordsOfPlan\n    ...GapsOfPlan\n    ...GoalsOfPlan\n    ...TimelineOfPlan\n    ...ReferralsOfPlan\n    ...AboutPlan\n    ...TeamOfPlan\n    ...ReleasedOfPlan\n    ...AccessLogOfPlan\n    ...PlanSheet\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanSheet on Plan {\n    id\n    startedOn\n    question\n    strengths\n    guardiansView\n    childsWords {\n      text\n    }\n    child {\n      id\n      displayName\n    }\n    nextFollowUp {\n      id\n      dueOn\n      responsible\n    }\n    gaps {\n      items {\n        kind\n        since\n        ...GapFacts\n      }\n    }\n    ...SheetGoals\n    ...SheetMeetings\n    ...SheetPeople\n  }\n"): (typeof documents)["\n  fragment PlanSheet on Plan {\n    id\n    startedOn\n    question\n    strengths\n    guardiansView\n    childsWords {\n      text\n    }\n    child {\n      id\n      displayName\n    }\n    nextFollowUp {\n      id\n      dueOn\n      responsible\n    }\n    gaps {\n      items {\n        kind\n        since\n        ...GapFacts\n      }\n    }\n    ...SheetGoals\n    ...SheetMeetings\n    ...SheetPeople\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SheetGoals on Plan {\n    id\n    goals {\n      id\n      position\n      wording\n      measure\n      current\n      coverage\n    }\n    municipalInterventions {\n      id\n      goalId\n      ...InterventionCard\n    }\n    careInterventions {\n      id\n      goalId\n      ...InterventionCard\n    }\n  }\n"): (typeof documents)["\n  fragment SheetGoals on Plan {\n    id\n    goals {\n      id\n      position\n      wording\n      measure\n      current\n      coverage\n    }\n    municipalInterventions {\n      id\n      goalId\n      ...InterventionCard\n    }\n    careInterventions {\n      id\n      goalId\n      ...InterventionCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SheetMeetings on Plan {\n    id\n    meetings {\n      id\n      kind\n      status\n      startsAt\n      place\n    }\n  }\n"): (typeof documents)["\n  fragment SheetMeetings on Plan {\n    id\n    meetings {\n      id\n      kind\n      status\n      startsAt\n      place\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SheetPeople on Plan {\n    id\n    parties {\n      id\n      kind\n      coordinates\n      unit {\n        id\n        ...UnitName\n      }\n      guardian {\n        id\n        name\n        relation\n      }\n    }\n    child {\n      id\n      municipalDisclosures {\n        ...DisclosureFacts\n      }\n      careDisclosures {\n        ...DisclosureFacts\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SheetPeople on Plan {\n    id\n    parties {\n      id\n      kind\n      coordinates\n      unit {\n        id\n        ...UnitName\n      }\n      guardian {\n        id\n        name\n        relation\n      }\n    }\n    child {\n      id\n      municipalDisclosures {\n        ...DisclosureFacts\n      }\n      careDisclosures {\n        ...DisclosureFacts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReferralsOfPlan on Plan {\n    id\n    careReferrals {\n      id\n      purpose\n      sentOn\n      status\n      from {\n        id\n        ...UnitName\n      }\n      answers {\n        outcome\n        reason\n        answeredOn\n        unit {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ReferralsOfPlan on Plan {\n    id\n    careReferrals {\n      id\n      purpose\n      sentOn\n      status\n      from {\n        id\n        ...UnitName\n      }\n      answers {\n        outcome\n        reason\n        answeredOn\n        unit {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DisclosureFacts on Disclosure {\n    id\n    owner\n    part\n    ground\n    decidedBy\n    decidedOn\n    until\n    active\n    toViewer\n    receiver {\n      id\n      ...UnitName\n    }\n  }\n"): (typeof documents)["\n  fragment DisclosureFacts on Disclosure {\n    id\n    owner\n    part\n    ground\n    decidedBy\n    decidedOn\n    until\n    active\n    toViewer\n    receiver {\n      id\n      ...UnitName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReleasedOfPlan on Plan {\n    id\n    viewerGround\n    child {\n      id\n      municipalDisclosures {\n        ...DisclosureFacts\n      }\n      careDisclosures {\n        ...DisclosureFacts\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ReleasedOfPlan on Plan {\n    id\n    viewerGround\n    child {\n      id\n      municipalDisclosures {\n        ...DisclosureFacts\n      }\n      careDisclosures {\n        ...DisclosureFacts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamOfPlan on Plan {\n    id\n    child {\n      id\n      givenName\n    }\n    parties {\n      id\n      kind\n      answer\n      coordinates\n      attended\n      invited\n      unit {\n        id\n        ...UnitName\n      }\n      guardian {\n        id\n        name\n        relation\n        consented\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TeamOfPlan on Plan {\n    id\n    child {\n      id\n      givenName\n    }\n    parties {\n      id\n      kind\n      answer\n      coordinates\n      attended\n      invited\n      unit {\n        id\n        ...UnitName\n      }\n      guardian {\n        id\n        name\n        relation\n        consented\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimelineOfPlan on Plan {\n    id\n    municipalInterventions {\n      id\n      ...InterventionCard\n    }\n    careInterventions {\n      id\n      ...InterventionCard\n    }\n    meetings {\n      id\n      kind\n      status\n      startsAt\n      place\n    }\n    followUps {\n      id\n      dueOn\n      doneOn\n      overdue\n      responsible\n      outcome\n    }\n  }\n"): (typeof documents)["\n  fragment TimelineOfPlan on Plan {\n    id\n    municipalInterventions {\n      id\n      ...InterventionCard\n    }\n    careInterventions {\n      id\n      ...InterventionCard\n    }\n    meetings {\n      id\n      kind\n      status\n      startsAt\n      place\n    }\n    followUps {\n      id\n      dueOn\n      doneOn\n      overdue\n      responsible\n      outcome\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitName on Unit {\n    id\n    ... on MunicipalUnit {\n      name\n    }\n    ... on CareUnit {\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment UnitName on Unit {\n    id\n    ... on MunicipalUnit {\n      name\n    }\n    ... on CareUnit {\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShellViewer on Viewer {\n    subject\n    name\n    roles\n    units {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment ShellViewer on Viewer {\n    subject\n    name\n    roles\n    units {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ViewerOfSession {\n    viewer {\n      ...ShellViewer\n    }\n  }\n"): (typeof documents)["\n  query ViewerOfSession {\n    viewer {\n      ...ShellViewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NamesOfViewersUnits {\n    viewer {\n      subject\n      units {\n        id\n        ...UnitName\n      }\n    }\n  }\n"): (typeof documents)["\n  query NamesOfViewersUnits {\n    viewer {\n      subject\n      units {\n        id\n        ...UnitName\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;