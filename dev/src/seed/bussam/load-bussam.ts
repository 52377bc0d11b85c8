import { replaceRows } from '../local-groups/load-local-groups.js';
import { documentRows, toldQuestionRows } from './bussam-rows.js';
import { madeUpMeetings, madeUpPlan } from './made-up.js';

/**
 * Puts BUSSAM's yearly plan and papers as the documents tell them into the region's database. Its meetings, and the plan of the
 * year that goes on, are made up and say so. What was recorded of it before is gone.
 *
 * @param regionUrl with the role that owns the tables
 * @param today ISO: the day that what is made up is placed around
 */
export async function loadBussam(regionUrl: string, today: string): Promise<void> {
  const { bussam_question: madeUpQuestions, ...ofPlan } = madeUpPlan(today);
  await replaceRows(regionUrl, [
    ...Object.entries(madeUpMeetings(today)),
    ['bussam_question', [...toldQuestionRows(), ...madeUpQuestions]],
    ...Object.entries(ofPlan),
    ['bussam_document', documentRows()],
  ]);
}
