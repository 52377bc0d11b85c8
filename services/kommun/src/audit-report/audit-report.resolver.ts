import { isStaff } from '@samsyn/collaboration/group-permissions';
import { badInput } from '@samsyn/subgraph/errors';
import { DateScalar } from '@samsyn/subgraph/scalars';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { swedishToday } from '../calendar/swedish-day.js';
import type { KommunContext } from '../context.js';
import type { AuditAnswer, AuditGroundReason, AuditWeight } from './audit.enums.js';
import { answerOf } from './audit.rules.js';
import { auditQuestions } from './audit-questions.js';
import { AuditReport } from './audit-report.types.js';
import { findAuditFacts } from './find-audit-facts.js';

/** The audit's questions, answered from what is entered. */
@Resolver()
export class AuditReportResolver {
  @Query(() => AuditReport, {
    nullable: true,
    description:
      'The audit’s questions answered for a municipality on a day, each with its ground; null when there is no such municipality (revisionsrapport).',
  })
  async auditReport(
    @Arg('municipality', () => ID, { description: 'SCB code, four digits.' }) code: string,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: 'The day it is asked for; today when left out.',
    })
    on: string | null | undefined,
    @Ctx() context: KommunContext,
  ): Promise<AuditReport | null> {
    if (!/^\d{4}$/.test(code))
      throw badInput(
        'municipality',
        'municipality is a municipality’s SCB code: four digits, for example 0138.',
      );
    if (!isStaff(context.viewer) || !(await context.areas.allMunicipalities()).has(code)) return null;
    const day = on ?? swedishToday();
    const facts = await findAuditFacts(code, day, context);
    return {
      municipality: await context.areas.getMunicipality(code),
      day,
      questions: auditQuestions.map(({ answer: work, ...question }) => {
        const { answer, ground } = answerOf(work, facts);
        return {
          ...question,
          answer: answer as AuditAnswer | null,
          ground: ground.map((fact) => ({
            ...fact,
            weight: fact.weight as AuditWeight,
            reason: fact.reason as AuditGroundReason,
          })),
        };
      }),
    };
  }
}
