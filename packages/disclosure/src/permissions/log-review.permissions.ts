import type { OwnerWord } from '../sharing/change.resolver.js';
import { all, INHERITED, LOG_REVIEWER, type Permissions, REVIEW } from './policy.js';

/** Who gets what of the recurring check of the log, but for its query, which stands with the owner's other ways in. */
export function logReviewPermissions(word: OwnerWord): Permissions {
  return {
    Mutation: {
      [`draw${word}LogSample`]: REVIEW,
      [`sign${word}LogReview`]: REVIEW,
    },
    LogReviewConnection: all(INHERITED, 'edges', 'pageInfo'),
    LogReviewEdge: all(INHERITED, 'cursor', 'node'),
    LogReviewChanged: { review: LOG_REVIEWER },
    LogReview: {
      ...all(INHERITED, 'id', 'owner', 'unit', 'drawnAt', 'drawnBy', 'from', 'until', 'lineCount', 'lines'),
      ...all(INHERITED, 'signedAt', 'signedBy', 'viewerCanSign'),
    },
    LogReviewLine: {
      ...all(INHERITED, 'id', 'at', 'actor', 'unit', 'childId', 'parts', 'action', 'decision', 'ground'),
      ...all(INHERITED, 'operationId', 'byViewer', 'verdict', 'note'),
    },
  };
}
