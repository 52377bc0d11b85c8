import { STAFF } from '@samsyn/collaboration/collaboration.permissions';
import { all, INHERITED } from '@samsyn/disclosure/permissions/policy';

/** Who is told how a municipality answers the audit's questions: whoever is told of its groups and forums. */
export const auditReportPermissions = {
  Query: { auditReport: STAFF },
  types: {
    AuditReport: all(INHERITED, 'municipality', 'day', 'questions'),
    AuditQuestion: all(INHERITED, 'key', 'words', 'source', 'answer', 'computed', 'ground'),
    AuditGround: all(INHERITED, 'weight', 'reason', 'about', 'forumId', 'source', 'demo'),
  },
};
