import { replaceRows } from '../local-groups/load-local-groups.js';
import { forumDescriptionRows, forumFollowUpRows, forumMemberRows, forumRows } from './forum-rows.js';

/**
 * Puts the register of forums as the documents tell it into the municipality's database. What was recorded of forums
 * before is gone.
 *
 * @param kommunUrl with the role that owns the tables
 */
export async function loadForums(kommunUrl: string): Promise<void> {
  await replaceRows(kommunUrl, [
    ['forum', forumRows()],
    ['forum_description', forumDescriptionRows()],
    ['forum_member', forumMemberRows()],
    ['forum_follow_up', forumFollowUpRows()],
    ['forum_overlap_note', []],
  ]);
}
