import { STAFF } from '@samsyn/collaboration/collaboration.permissions';
import {
  all,
  COUNTY_CHANGE,
  INHERITED,
  MAY_COUNTY,
  type Permissions,
  type Policy,
} from '@samsyn/disclosure/permissions/policy';

const source = 'f1, ”BUSSAM:s sekretariat”: skickar varje år en enkät till alla BUS-grupper';

/** Whoever leads or coordinates a unit whose seat was asked; for the first also the secretariat. */
const ASKED: Policy = {
  kind: 'READ',
  who: 'who leads or coordinates a unit whose seat was asked: of that unit’s seats',
  allows: ({ leadsGroup }) => leadsGroup === true,
};
const RESPONSES: Policy = {
  kind: 'READ',
  who: 'the secretariat: of all groups; who leads or coordinates a unit whose seat was asked: of its groups',
  allows: ({ leadsGroup, isSecretariat }) => leadsGroup === true || isSecretariat === true,
};

/** Who gets what of surveys and measurements. Of what a seat has answered there is no field. */
export const surveyPermissions = {
  Query: all(STAFF, 'surveys', 'survey', 'spiderMedians'),
  Mutation: {
    ...all(
      COUNTY_CHANGE(source),
      'createSurvey',
      'changeSurvey',
      'sendSurvey',
      'closeSurvey',
      'moveSurveyEnd',
    ),
    importSpiderMeasurements: COUNTY_CHANGE(source),
    answerSurvey: { kind: 'GROUP_CHANGE', who: 'who leads or coordinates the seat’s unit' } satisfies Policy,
  },
  BusGroup: { spiderMeasurements: STAFF },
  Survey: {
    ...all(
      INHERITED,
      'id',
      'year',
      'title',
      'state',
      'openedOn',
      'closesOn',
      'closedOn',
      'questions',
      'earlierEnds',
    ),
    ...all(INHERITED, 'version', 'demo'),
    responses: RESPONSES,
    viewerSeats: ASKED,
    ...all(MAY_COUNTY(source), 'viewerCanChange', 'viewerCanSend', 'viewerCanClose', 'viewerCanMoveEnd'),
  },
  SurveyEarlierEnd: all(INHERITED, 'day', 'movedOn'),
  SurveyQuestion: all(INHERITED, 'axis', 'dimension', 'sv', 'en'),
  SurveyResponses: all(INHERITED, 'busGroup', 'invited', 'answered', 'seats'),
  SurveySeat: all(INHERITED, 'seatId', 'busGroup', 'hasUnit', 'answered'),
  SurveyChanged: all(INHERITED, 'survey', 'invited'),
  SurveyAnswered: all(INHERITED, 'survey', 'axes'),
  SpiderMeasurement: {
    ...all(INHERITED, 'year', 'answers', 'protected', 'axes', 'dimensions', 'surveyId', 'source', 'demo'),
  },
  SpiderAxisValue: all(INHERITED, 'axis', 'value', 'missing'),
  SpiderDimensionValue: all(INHERITED, 'dimension', 'value'),
  SpiderMedian: all(INHERITED, 'year', 'groups', 'groupsTold', 'axes', 'dimensions', 'demo'),
  SpiderImport: all(INHERITED, 'written', 'lines', 'new', 'changed', 'unchanged', 'faults'),
  SpiderLineFault: all(INHERITED, 'line', 'column', 'code', 'message'),
} satisfies Permissions;
