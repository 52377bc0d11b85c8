import { all, INHERITED, type Permissions, type Policy } from '@samsyn/disclosure/permissions/policy';
import { type ForumAction, forumChanger, forumPermissions } from './forum-permissions.js';

/** The register is about organisations, in free text: told to whoever works for one of them, and to no machine. */
const STAFF: Policy = {
  kind: 'READ',
  who: 'staff of any of the organisations, and the secretariat',
  allows: ({ imports }) => imports !== true,
};

const changer = (action: ForumAction) => `${forumChanger} (${action}; ${forumPermissions[action]})`;
const CHANGE = (action: ForumAction): Policy => ({ kind: 'GROUP_CHANGE', who: changer(action) });
const MAY = (action: ForumAction): Policy => ({
  kind: 'MAY_GROUP',
  who: `who gets the field that leads here; true for ${changer(action)}`,
});

/** Who gets what of the register of forums. */
export const forumGraphPermissions = {
  Query: all(STAFF, 'forum', 'forumRegister', 'forumCounts'),
  Mutation: {
    addForum: CHANGE('ADD_FORUM'),
    describeForum: CHANGE('DESCRIBE'),
    endForum: CHANGE('END_FORUM'),
    ...all(CHANGE('SET_MEMBERS'), 'addForumMember', 'endForumMember'),
    ...all(CHANGE('FOLLOW_UP'), 'recordForumFollowUp', 'strikeForumFollowUp'),
    ...all(CHANGE('EXPLAIN_OVERLAP'), 'explainForumOverlap', 'withdrawForumExplanation'),
  },
  CollaborationForum: {
    ...all(INHERITED, 'id', 'day', 'municipality', 'busGroup', 'description', 'descriptions', 'members'),
    ...all(INHERITED, 'followUps', 'followUp', 'followUpDue', 'from', 'fromKnownTo', 'to', 'source', 'demo'),
    version: INHERITED,
    viewerCanChange: MAY('DESCRIBE'),
  },
  ForumDescription: {
    ...all(
      INHERITED,
      'id',
      'name',
      'form',
      'purpose',
      'themes',
      'reasons',
      'ageFrom',
      'ageTo',
      'targetGroup',
    ),
    ...all(INHERITED, 'membersComplete', 'convener', 'contact', 'rhythm', 'agreement', 'followUpSaid'),
    ...all(INHERITED, 'followUpWords', 'individualCases', 'from', 'fromKnownTo', 'to', 'source', 'demo'),
  },
  ForumRhythm: all(INHERITED, 'rule', 'times', 'every', 'per', 'words'),
  ForumAgreement: {
    ...all(INHERITED, 'standing', 'text', 'from', 'fromKnownTo', 'to', 'termMonths', 'renewal', 'endsOn'),
    followUpMonths: INHERITED,
  },
  ForumMember: {
    ...all(INHERITED, 'id', 'organisation', 'functionThere', 'party', 'actor', 'external', 'unit'),
    ...all(INHERITED, 'from', 'to', 'source', 'demo'),
  },
  ForumFollowUp: all(
    INHERITED,
    'id',
    'madeOn',
    'madeOnKnownTo',
    'kind',
    'what',
    'documentedIn',
    'source',
    'demo',
  ),
  ForumFollowUpDue: all(INHERITED, 'dueOn', 'overdue'),
  ForumRegister: {
    ...all(INHERITED, 'municipality', 'day', 'forums', 'busGroups', 'overlaps'),
    viewerCanAdd: MAY('ADD_FORUM'),
  },
  ForumCount: all(INHERITED, 'municipality', 'count'),
  ForumOverlap: {
    ...all(INHERITED, 'id', 'forums', 'sharedMembers', 'memberShare', 'sharedThemes', 'sharedReasons'),
    ...all(INHERITED, 'agesMeet', 'explanation'),
  },
  SharedForumMember: all(INHERITED, 'party', 'organisations'),
  ForumOverlapExplanation: all(INHERITED, 'id', 'reason', 'recordedAs', 'from'),
  ForumChanged: all(INHERITED, 'forum'),
} satisfies Permissions;
